#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Kubestats on a fresh Debian 12 or 13 and runs its tests:
#
#   sh packaging/test.sh [CTEST-ARGUMENT…]
#
# Installs missing Debian packages (as root or with sudo), builds preset release in build/release,
# and runs every test but those labelled slow. Ends with ctest's closing lines and its status.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

install_packages test
build_release all
exec ctest --test-dir "$build" --output-on-failure --no-tests=error -j "$(nproc)" -LE slow "$@"
