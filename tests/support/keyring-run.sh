#!/bin/bash
# keyring-run.sh COMMAND [ARGS…]
# Runs COMMAND in a D-Bus session of its own with a real, unlocked gnome-keyring, a throw-away HOME and no display,
# and returns its exit code. Nothing of the user's session, keyring or settings can be reached from inside.
# NAMESTEAD_TEST_KEYRING=1 in the environment tells a test that it may write into the keyring.
set -uo pipefail

if [ "${1:-}" != --inside ]; then
    [ $# -gt 0 ] || { echo "usage: keyring-run.sh COMMAND [ARGS…]" >&2; exit 64; }
    for tool in dbus-run-session dbus-send gnome-keyring-daemon; do
        command -v "$tool" >/dev/null || { echo "keyring-run.sh: $tool is missing (packages: dbus gnome-keyring)" >&2; exit 69; }
    done
    world=$(mktemp -d "${TMPDIR:-/tmp}/keyring.XXXXXX") || exit 70
    trap 'rm -rf "$world"' EXIT
    mkdir -m 700 "$world/run" "$world/home"
    env -u DISPLAY -u WAYLAND_DISPLAY -u DBUS_SESSION_BUS_ADDRESS -u GNOME_KEYRING_CONTROL -u SSH_AUTH_SOCK \
        -u XDG_CONFIG_HOME -u XDG_CACHE_HOME -u XDG_STATE_HOME -u XDG_CURRENT_DESKTOP -u KDE_FULL_SESSION \
        HOME="$world/home" XDG_RUNTIME_DIR="$world/run" XDG_DATA_HOME="$world/home/.local/share" \
        dbus-run-session -- "$0" --inside "$@"
    exit
fi
shift

# The password reaches the daemon through a pipe. It must not be empty: an empty one makes the daemon ask on a display.
gnome-keyring-daemon --foreground --unlock --components=secrets >"$XDG_RUNTIME_DIR/keyring.log" 2>&1 \
    < <(printf %s 'a password for tests only') &
daemon=$!
trap 'kill "$daemon" 2>/dev/null; wait "$daemon" 2>/dev/null' EXIT

owned()
{
    [[ $(dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
        string:org.freedesktop.secrets 2>/dev/null) == *'boolean true'* ]]
}
up=false
for _ in {1..200}; do
    if owned; then up=true; break; fi
    kill -0 "$daemon" 2>/dev/null || break
    sleep 0.05
done
if ! $up; then
    echo "keyring-run.sh: the secret service did not come up:" >&2
    cat "$XDG_RUNTIME_DIR/keyring.log" >&2
    exit 71
fi

NAMESTEAD_TEST_KEYRING=1 "$@"
