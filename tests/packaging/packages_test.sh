#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# The two Debian packages of a build folder in which everything is built: made, looked into, started.
#
#   sh tests/packaging/packages_test.sh BUILD-FOLDER
#
# Ends with 77 where Debian's tools are missing; what only some machines have (lintian, appstreamcli,
# desktop-file-validate, man) is asked where it is, and named where it is not.
set -eu
build=$1
skip() { echo "skipped: $*"; exit 77; }
fail() { echo "FAILED: $*"; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }
for tool in cpack dpkg-deb dpkg-shlibdeps; do
    has "$tool" || skip "$tool is not installed"
done
for program in kubestats kubestatsctl kubestats-fetch kubestats-chart; do
    [ -x "$build/bin/$program" ] || skip "$build/bin/$program is not built: ninja -C $build"
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

cpack --config "$build/CPackConfig.cmake" -G DEB -B "$work/made" >"$work/log" 2>&1 || { cat "$work/log"; fail "cpack"; }
for name in kubestatsctl kubestats; do
    set -- "$work/made/${name}"_*.deb
    [ $# = 1 ] && [ -f "$1" ] || fail "no package $name"
    dpkg-deb -x "$1" "$work/root"
    [ "$(dpkg-deb -f "$1" Package)" = "$name" ] || fail "$1 names itself otherwise"
done
version=$(dpkg-deb -f "$work"/made/kubestats_*.deb Version)
dpkg-deb -f "$work"/made/kubestats_*.deb Depends | grep -q "kubestatsctl (= $version)" || fail "the window does not ask for its kubestatsctl"
dpkg-deb -f "$work"/made/kubestatsctl_*.deb Depends | grep -q 'libqt6widgets6\|libqt6charts6' && fail "kubestatsctl asks for the window's libraries"

bin=$work/root/usr/bin
[ "$("$bin/kubestatsctl" --version)" = "kubestatsctl $version" ] || fail "kubestatsctl --version"
[ "$(QT_QPA_PLATFORM=offscreen HOME="$work" "$bin/kubestats" --version)" = "kubestats $version" ] || fail "kubestats --version"
for page in kubestats kubestatsctl kubestats-fetch kubestats-chart; do
    file=$work/root/usr/share/man/man1/$page.1.gz
    [ -f "$file" ] || fail "no manual page of $page"
    if has man; then
        warned=$(LC_ALL=C.UTF-8 MANWIDTH=80 man --warnings -l "$file" 2>&1 >/dev/null)
        [ -z "$warned" ] || fail "$page.1: $warned"
    fi
done
[ -f "$work/root/usr/share/bash-completion/completions/kubestatsctl" ] || fail "no completions"
id=io.github.kubestats.Kubestats
icon=$(sed -n 's/^Icon=//p' "$work/root/usr/share/applications/$id.desktop")
find "$work/root/usr/share/icons" -name "$icon.*" | grep -q . || fail "no icon $icon, which the desktop file names"
if has desktop-file-validate; then
    desktop-file-validate "$work/root/usr/share/applications/$id.desktop" || fail "the desktop file"
else
    echo "not asked: desktop-file-validate"
fi
if has appstreamcli; then
    appstreamcli validate --no-net "$work/root/usr/share/metainfo/$id.metainfo.xml" || fail "the metainfo"
else
    echo "not asked: appstreamcli"
fi
if has lintian; then
    [ "$(id -u)" != 0 ] || root=--allow-root
    said=$(lintian ${root-} "$work"/made/*.deb 2>&1) || fail "lintian: $said"
    [ -z "$said" ] || fail "lintian: $said"
else
    echo "not asked: lintian"
fi
echo "kubestats and kubestatsctl $version: as they should be"
