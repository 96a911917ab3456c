#!/bin/bash
# display-run.sh COMMAND [ARGS…]
# Runs COMMAND on an X server of its own (Xvfb, no window of the user's desktop is touched) with a window manager and
# the xcb platform, and returns its exit code. For tests labelled "window"; all others use the offscreen platform.
set -uo pipefail

[ $# -gt 0 ] || { echo "usage: display-run.sh COMMAND [ARGS…]" >&2; exit 64; }
for tool in Xvfb openbox; do
    command -v "$tool" >/dev/null || { echo "display-run.sh: $tool is missing (packages: xvfb openbox)" >&2; exit 69; }
done

log=$(mktemp "${TMPDIR:-/tmp}/display.XXXXXX") || exit 70
server= manager=
finish()
{
    [ -z "$manager" ] || { kill "$manager"; wait "$manager"; } 2>/dev/null
    [ -z "$server" ] || { kill "$server"; wait "$server"; } 2>/dev/null
    rm -f "$log"
}
trap finish EXIT

# The server picks a free number itself and tells it once it takes connections.
coproc XSERVER { exec Xvfb -displayfd 1 -screen 0 1600x1000x24 -nolisten tcp -noreset 2>"$log"; }
server=$XSERVER_PID
if ! read -r -t 30 number <&"${XSERVER[0]}"; then
    echo "display-run.sh: no X server:" >&2
    cat "$log" >&2
    exit 71
fi
export DISPLAY=":$number" QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
unset WAYLAND_DISPLAY

openbox --config-file /dev/null >/dev/null 2>&1 &
manager=$!
# A window that is mapped before the manager is ready gets no focus.
for _ in {1..100}; do
    xdotool get_num_desktops >/dev/null 2>&1 && break
    sleep 0.05
done

"$@"
