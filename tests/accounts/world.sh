#!/bin/bash
# world.sh WORLD COMMAND [ARGS…]
# Runs COMMAND in one of the situations in which a desktop's keyring can be, in a home, a D-Bus session and (where one is
# needed) an X server of their own, and returns its exit code; 77 where a program that the world needs is absent.
# NAMESTEAD_WORLD names the world, so that a test never touches the keyring of whoever runs it.
#
#   unlocked        a real gnome-keyring, unlocked, no display (a test locks it itself)
#   nobus           no session bus
#   deadbus         a bus address at which nobody listens
#   noservice       a bus on which there is no secret service, and none can be started
#   noanswer        a gnome-keyring that has stopped and answers nothing
#   neversetup      a bus that can start gnome-keyring, which has no keyring yet; no display
#   nolibsecret     as unlocked, but the secret service's client library cannot be loaded
#   noglib          as unlocked, but without the event loop that the client library needs: its jobs never end
#   display         as unlocked, with a display on which a prompt can appear
set -uo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
need()
{
    local tool
    for tool in "$@"; do
        command -v "$tool" >/dev/null || { echo "SKIP: $tool is not installed" >&2; exit 77; }
    done
}

if [ "${1:-}" = --with-keyring ]; then
    shift
    # Through a pipe, not an argument. It must not be empty: an empty one makes the daemon ask on a display.
    gnome-keyring-daemon --foreground --unlock --components=secrets >"$XDG_RUNTIME_DIR/keyring.log" 2>&1 \
        < <(printf %s "$NAMESTEAD_WORLD_PASSWORD") &
    daemon=$!
    trap 'kill "$daemon" 2>/dev/null; kill -CONT "$daemon" 2>/dev/null; wait "$daemon" 2>/dev/null' EXIT
    for _ in {1..200}; do
        if [[ $(dbus-send --session --print-reply --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner \
            string:org.freedesktop.secrets 2>/dev/null) == *'boolean true'* ]]; then
            [ "$NAMESTEAD_WORLD" != noanswer ] || kill -STOP "$daemon"
            "$@"
            exit
        fi
        kill -0 "$daemon" 2>/dev/null || break
        sleep 0.05
    done
    echo "world.sh: the secret service did not come up:" >&2
    cat "$XDG_RUNTIME_DIR/keyring.log" >&2
    exit 71
fi

[ $# -ge 2 ] || { echo "usage: world.sh WORLD COMMAND [ARGS…]" >&2; exit 64; }
world=$1
shift
folder=$(mktemp -d "${TMPDIR:-/tmp}/world.XXXXXX") || exit 70
trap 'rm -rf "$folder"' EXIT
mkdir -m 700 "$folder/run" "$folder/home"

unset DISPLAY WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS GNOME_KEYRING_CONTROL SSH_AUTH_SOCK
unset XDG_CONFIG_HOME XDG_CACHE_HOME XDG_STATE_HOME XDG_CURRENT_DESKTOP KDE_FULL_SESSION QT_NO_GLIB
export HOME="$folder/home" XDG_RUNTIME_DIR="$folder/run" XDG_DATA_HOME="$folder/home/.local/share"
export GSETTINGS_BACKEND=memory NO_AT_BRIDGE=1
export NAMESTEAD_WORLD="$world" NAMESTEAD_WORLD_PASSWORD='only for tests'

case $world in
unlocked | noanswer)
    need dbus-run-session dbus-send gnome-keyring-daemon
    dbus-run-session -- "$0" --with-keyring "$@"
    ;;
nobus)
    "$@"
    ;;
deadbus)
    DBUS_SESSION_BUS_ADDRESS="unix:path=$folder/nobody" "$@"
    ;;
noservice)
    need dbus-run-session
    cat >"$folder/bus.conf" <<-CONF
	<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
	  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
	<busconfig>
	  <type>session</type>
	  <listen>unix:dir=$folder/run</listen>
	  <policy context="default"><allow send_destination="*"/><allow own="*"/><allow eavesdrop="false"/></policy>
	</busconfig>
	CONF
    dbus-run-session --config-file="$folder/bus.conf" -- "$@"
    ;;
neversetup)
    need dbus-run-session gnome-keyring-daemon
    dbus-run-session -- "$@"
    ;;
nolibsecret)
    need dbus-run-session dbus-send gnome-keyring-daemon
    mkdir "$folder/library"
    for name in libsecret-1.so.0 libsecret-1.so; do echo "not a library" >"$folder/library/$name"; done
    dbus-run-session -- "$0" --with-keyring env LD_LIBRARY_PATH="$folder/library" "$@"
    ;;
noglib)
    need dbus-run-session dbus-send gnome-keyring-daemon
    dbus-run-session -- "$0" --with-keyring env QT_NO_GLIB=1 "$@"
    ;;
display)
    need dbus-run-session dbus-send gnome-keyring-daemon Xvfb openbox xdotool
    # The display first: the bus hands its environment to the prompter that it starts.
    "$here/../support/display-run.sh" dbus-run-session -- "$0" --with-keyring "$@"
    ;;
*)
    echo "world.sh: no such world: $world" >&2
    exit 64
    ;;
esac
