#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Kubestats on a fresh Debian 12 or 13 and runs its tests:
#
#   sh packaging/test.sh [CTEST-ARGUMENT…]
#
# Installs missing Debian packages (as root or with sudo), builds preset release in build/release,
# and runs every test but those labelled slow. Ends with ctest's closing lines and its status.
# The tests against a real Kubernetes control plane need one built once (about 5 minutes); where that
# cannot be done within 10 minutes they are skipped. KUBESTATS_CLUSTER_TESTS=off does not try.
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd)
cd "$root"
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

install_packages test
build_release all
# The installer writes this line; a bare container may lack it, and the tests serve Git on localhost.
if ! getent hosts localhost >/dev/null; then
    say "localhost has no address here: adding \"127.0.0.1 localhost\" to /etc/hosts."
    as_root sh -c 'echo "127.0.0.1 localhost" >>/etc/hosts'
fi
if [ "${KUBESTATS_CLUSTER_TESTS:-auto}" != off ]; then
    nice python3 tests/cluster/controlplane.py binaries --limit 600 >/dev/null || [ $? = 77 ]
fi
exec ctest --test-dir "$build" --output-on-failure --no-tests=error -j "$(nproc)" -LE slow "$@"
