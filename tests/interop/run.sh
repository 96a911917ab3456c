#!/bin/bash
# usage: run.sh NAMESTEAD-PRACTICE. Runs the official Node client against the practice service; 77 where that cannot be.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
skip() { echo "skipped: $*"; exit 77; }
command -v node >/dev/null || skip "node is not installed"
[ "$(node -p 'process.versions.node.split(".")[0]')" -ge 18 ] || skip "node $(node --version) is older than 18"
[ -d "$here/node_modules/@alicloud/pop-core" ] || skip "the official client is not installed (npm ci --ignore-scripts in tests/interop)"
exec node "$here/interop.mjs" "$@"
