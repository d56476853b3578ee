#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds an AppImage on Debian 12, the oldest system it is to run on:
#
#   sh packaging/appimage/build.sh
#
# Needs linuxdeploy and its Qt plugin on the PATH (github.com/linuxdeploy). The result is
# build/Kubestats-VERSION-x86_64.AppImage; run as kubestatsctl (a link of that name) it is the
# command line.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd)
cd "$root"
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$tool" >/dev/null || { say "$tool is not on the PATH. Get it from github.com/linuxdeploy."; exit 1; }
done
install_packages run
build_release all
folder=$root/build/AppDir
rm -rf "$folder"
DESTDIR=$folder quietly install cmake --install "$build" --prefix /usr

cat >"$root/build/AppRun" <<'RUN'
#!/bin/sh
here=$(dirname "$(readlink -f "$0")")
export LD_LIBRARY_PATH="$here/usr/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
export QT_PLUGIN_PATH="$here/usr/plugins"
case ${ARGV0##*/} in
kubestatsctl*) exec "$here/usr/bin/kubestatsctl" "$@" ;;
*) exec "$here/usr/bin/kubestats" "$@" ;;
esac
RUN
chmod +x "$root/build/AppRun"

# QtKeychain loads libsecret by name, so nothing refers to it.
secret=$(ldconfig -p | sed -n 's/.*libsecret-1\.so\.0 .*=> //p' | head -n 1)
version=$(sed -n 's/^project(kubestats VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
cd "$root/build"
EXTRA_QT_MODULES="svg;dbus" LINUXDEPLOY_OUTPUT_VERSION=$version quietly appimage linuxdeploy --appdir "$folder" \
    --executable "$folder/usr/bin/kubestats" --executable "$folder/usr/bin/kubestatsctl" \
    --executable "$folder/usr/bin/kubestats-fetch" --executable "$folder/usr/bin/kubestats-chart" \
    ${secret:+--library "$secret"} \
    --desktop-file "$folder/usr/share/applications/io.github.kubestats.Kubestats.desktop" \
    --icon-file "$folder/usr/share/icons/hicolor/scalable/apps/kubestats.svg" \
    --custom-apprun "$root/build/AppRun" --plugin qt --output appimage
say "Built $(ls "$root"/build/Kubestats-*.AppImage)"
