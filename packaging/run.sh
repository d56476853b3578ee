#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Kubestats on a fresh Debian 12 or 13 and starts it:
#
#   sh packaging/run.sh [URL or FOLDER]
#
# Installs missing Debian packages (as root or with sudo), builds preset release in build/release,
# and opens the window with that repository, or with the sample where none is given. Without a
# display it does the main job on the command line: scan, summary, charts; and says where they lie.
set -eu
caller=$(pwd)
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

case ${1-} in
-h | --help) sed -n '3,10s/^# \{0,1\}//p' "$0"; exit 0 ;;
-*) say "Unknown option $1. Try --help."; exit 2 ;;
esac
[ $# -le 1 ] || { say "One URL or folder, please; got $#."; exit 2; }

install_packages run
build_release kubestats kubestatsctl kubestats-fetch kubestats-chart
bin=$build/bin

location=${1-}
if [ -n "$location" ] && [ -e "$caller/$location" ]; then
    location=$(CDPATH='' cd -- "$caller" && realpath -- "$location")
fi

if [ -z "$location" ]; then
    location=$root/build/kubestats-sample.git
    [ -d "$location" ] || git clone -q --mirror resources/sample/kubestats-sample.bundle "$location"
fi

if [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ]; then
    say "Starting $bin/kubestats …"
    exec "$bin/kubestats" "$location"
fi

work=$root/build/headless
data=$work/data
charts=$work/charts
mkdir -p "$charts"
say "No display: scanning on the command line."
"$bin/kubestatsctl" --data "$data" scan "$location"
echo
echo 'Newest events:'
"$bin/kubestatsctl" --data "$data" events --limit 10
echo
echo 'Files that cannot be read:'
"$bin/kubestatsctl" --data "$data" warnings
"$bin/kubestatsctl" --data "$data" --quiet chart --out "$charts/events.png"
"$bin/kubestatsctl" --data "$data" --quiet chart --out "$charts/events.svg"
"$bin/kubestatsctl" --data "$data" --quiet chart --out "$charts/kinds.svg" --by kind
"$bin/kubestatsctl" --data "$data" --quiet chart --out "$charts/events.csv"
echo
echo "Charts: $charts/events.png, events.svg, kinds.svg, events.csv"
echo "Store:  $data (ask it more: $bin/kubestatsctl --data $data --help)"
