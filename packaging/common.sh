# SPDX-License-Identifier: GPL-3.0-or-later
# Shared by run.sh and test.sh, which set `root` to the project's folder first.
# shellcheck shell=sh

: "${root:?set by the caller}"
build=$root/build/release
logs=$root/build/logs

say() { printf '%s\n' "$*" >&2; }

# quietly NAME COMMAND…: output goes to a file, shown only when the command fails.
quietly() {
    log=$logs/$1.log
    shift
    mkdir -p "$logs"
    if "$@" >"$log" 2>&1 </dev/null; then
        return 0
    else
        failed=$?
    fi
    tail -n 40 "$log" >&2
    say "Failed ($failed): $* — everything it said is in $log"
    return "$failed"
}

is_installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# has_candidate NAME: whether the release has a package of that name (not only a virtual one).
has_candidate() {
    apt-cache policy "$1" 2>/dev/null | grep -q 'Candidate: [0-9]'
}

# wanted_packages [test]: the names of debian-packages.txt, with "test" those of the tests too.
wanted_packages() {
    sed -e 's/#.*//' "$root/packaging/debian-packages.txt" | while read -r names mark; do
        [ -n "$names" ] || continue
        [ -z "$mark" ] || [ "$mark" = "${1-}" ] || continue
        printf '%s\n' "$names"
    done
}

# missing_packages [test]: lines of which no alternative is installed.
missing_packages() {
    wanted_packages "${1-}" | while read -r names; do
        for name in $(printf '%s' "$names" | tr '|' ' '); do
            is_installed "$name" && continue 2
        done
        printf '%s\n' "$names"
    done
}

as_root() {
    if [ "$(id -u)" = 0 ]; then
        "$@"
    else
        sudo "$@"
    fi
}

# install_packages run|test: installs what is missing, as root or with sudo.
install_packages() {
    missing=$(missing_packages "${1-}")
    [ -n "$missing" ] || return 0
    if ! command -v apt-get >/dev/null; then
        say "This is not Debian or a relative. Install by hand what packaging/debian-packages.txt names, then try again."
        return 1
    fi
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        say "These packages are missing:" "$(printf '%s' "$missing" | tr '\n' ' ')"
        say "Install them as root, or install sudo, then try again."
        return 1
    fi
    say "Installing $(printf '%s\n' "$missing" | wc -l) Debian packages and what they need (apt-get; log in $logs) …"
    [ "$(id -u)" = 0 ] || sudo -v
    quietly apt-update as_root apt-get update
    chosen=
    for names in $missing; do
        found=
        for name in $(printf '%s' "$names" | tr '|' ' '); do
            if has_candidate "$name"; then
                found=$name
                break
            fi
        done
        if [ -z "$found" ]; then
            say "This release has no package $names."
            return 1
        fi
        chosen="$chosen $found"
    done
    # shellcheck disable=SC2086 # one word a package
    quietly apt-install as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get install -y --no-install-recommends $chosen
}

# build_release TARGET…: configures and builds preset release.
build_release() {
    quietly configure cmake -S "$root" --preset release
    say "Building …"
    quietly build ninja -C "$build" -j "$(nproc)" "$@"
}
