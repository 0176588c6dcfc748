# Sourced by the scripts that need Debian packages; not run by itself.
# shellcheck shell=bash

# What it takes to build the daemon and the examples.
# shellcheck disable=SC2034 # used by those who source this
BuildPackages=(
    g++ cmake ninja-build pkg-config
    qt6-base-dev qt6-httpserver-dev qt6-websockets-dev # the last one is missing from httpserver's depends
    libtomlplusplus-dev libsystemd-dev libfcgi-dev libssl-dev
    libxcb1-dev # the desktop program asks X11 for its tray
)

# Beyond that, for the desktop program: Qt Widgets and D-Bus come with qt6-base-dev.
# shellcheck disable=SC2034
DesktopBuildPackages=(qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools) # translations

say() { printf '%s: %s\n' "${0##*/}" "$*"; }
die() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

# is_installed PACKAGE
is_installed() {
    [[ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" == installed ]]
}

# Names of packages that were not there before; one a line.
InstallRecord=build/installed-packages

list_packages() {
    dpkg-query -W -f '${db:Status-Status} ${binary:Package}\n' | sed -n 's/^installed //p' | LC_ALL=C sort
}

# record_packages BEFORE
record_packages() {
    LC_ALL=C comm -13 <(printf '%s\n' "$1") <(list_packages) >>"$InstallRecord"
}

# install_packages PACKAGE...: those that are missing. Leaves their names in InstalledPackages; does not touch apt, and
# needs neither root nor network, if there is nothing to do.
install_packages() {
    InstalledPackages=()
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        say "this is no Debian system; make sure that these are there: $*"
        return
    fi
    local package
    for package in "$@"; do
        is_installed "$package" || InstalledPackages+=("$package")
    done
    ((${#InstalledPackages[@]})) || return 0
    local -a as_root=()
    if ((EUID != 0)); then
        command -v sudo >/dev/null || die "missing packages; as root, run: apt-get install ${InstalledPackages[*]}"
        as_root=(sudo)
    fi
    say "installing ${InstalledPackages[*]}"
    # "as_root" may be empty, which older shells take for unset.
    local -a apt=(${as_root[@]+"${as_root[@]}"} env DEBIAN_FRONTEND=noninteractive apt-get -q)
    # For installer/uninstall: also what they bring along.
    local before
    before=$(list_packages)
    mkdir -p "${InstallRecord%/*}"
    "${apt[@]}" update || die "apt-get update failed; is there a network?"
    local failed=
    "${apt[@]}" install -y --no-install-recommends "${InstalledPackages[@]}" || failed=yes
    record_packages "$before"
    [[ -z $failed ]] || die "apt-get could not install ${InstalledPackages[*]}"
}

# configure PRESET [OPTION...]: cmake, with ccache where there is one.
configure() {
    local -a launcher=()
    if command -v ccache >/dev/null; then
        launcher=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache -DCMAKE_C_COMPILER_LAUNCHER=ccache)
    fi
    cmake --preset "$1" --log-level=WARNING ${launcher[@]+"${launcher[@]}"} "${@:2}"
}
