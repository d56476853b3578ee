#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the pictures of README.md and the AppStream metainfo from a real window over the sample:
#
#   sh packaging/screenshots.sh build/release/bin/kubestats
#
# Wants xvfb, xdotool and imagemagick; writes resources/screenshots. Look at each before it is committed.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
[ $# = 1 ] || { sed -n '3,8s/^# \{0,1\}//p' "$0" >&2; exit 2; }
KUBESTATS=$(realpath -- "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir -m 700 "$work/run"
SHOTS=$root/resources/screenshots
export KUBESTATS SHOTS HOME="$work" KUBESTATS_DATA="$work/data" XDG_CONFIG_HOME="$work/config" XDG_CACHE_HOME="$work/cache" \
    XDG_RUNTIME_DIR="$work/run" KUBESTATS_APPEARANCE_COLOURS=light LC_ALL=C.UTF-8 QT_QPA_PLATFORM=xcb

# The sample by the search, as a person would; then a page by its shortcut, a row by the mouse.
xvfb-run -a -s "-screen 0 1280x800x24" sh -eu -c '
    "$KUBESTATS" & window=$!
    trap "kill $window" EXIT
    id=$(timeout 30 xdotool search --sync --onlyvisible --pid $window | tail -n 1)
    xdotool windowmove "$id" 0 0 windowsize "$id" 1280 800 windowfocus "$id"
    sleep 2
    focus() { xdotool windowfocus "$id"; sleep 0.5; }
    # A palette of 128 colours shows no difference and is a third as large.
    shot() { xdotool mousemove 640 799; sleep 2; import -window root +dither -colors 128 -strip "PNG8:$SHOTS/$1.png"; }
    xdotool key ctrl+k; sleep 1
    xdotool type --delay 50 "Open the sample"; sleep 1
    xdotool key Return; sleep 4
    focus; xdotool key ctrl+1; shot overview
    focus; xdotool key ctrl+4; sleep 2; xdotool mousemove 300 220 click 1; shot events
    xdotool key Escape; sleep 1; xdotool key ctrl+5; shot trends
'
ls -l "$SHOTS"
