# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
# shellcheck shell=sh
#
# The common part of run.sh and test.sh, which source it from the project's folder: takes their own options off the
# front of the arguments, and knows what a build needs, how to install it here, and how to bring a build up to date.
# POSIX sh. Exit code 3: something is missing and could not be installed.

. scripts/packages.sh

need_qt=6.4
need_cmake=3.25

assume_yes=no
may_install=yes
# A sourced file without arguments shares those of its caller, so this shift is the caller's.
while :; do
    case ${1-} in
    --yes) assume_yes=yes ;;
    --no-install) may_install=no ;;
    *) break ;;
    esac
    shift
done

# Qt asks for a UTF-8 locale; a bare container sets none at all.
if [ -z "${LC_ALL-}${LC_CTYPE-}${LANG-}" ]; then
    LC_CTYPE=C.UTF-8
    export LC_CTYPE
fi

say() { printf '%s\n' "$*" >&2; }

stop() {
    say "$*"
    exit 3
}

has() { command -v "$1" >/dev/null 2>&1; }

# at_least 6.4.2 6.4: is the first version the second one or newer? Compares two numbers.
at_least() {
    have_minor=${1#*.}
    have_minor=${have_minor%%[!0-9]*}
    want_minor=${2#*.}
    [ "${1%%.*}" -gt "${2%%.*}" ] || { [ "${1%%.*}" -eq "${2%%.*}" ] && [ "${have_minor:-0}" -ge "$want_minor" ]; }
}

# ---- What is here? Files and commands only: no package manager is asked, so this takes milliseconds. ----

has_compiler() {
    if [ "$(uname -s)" = Darwin ]; then
        xcode-select -p >/dev/null 2>&1
    elif [ -n "${CXX-}" ]; then
        has "${CXX%% *}"
    else
        has c++ || has g++ || has clang++
    fi
}

# GCC has its sanitizer libraries in packages of their own on some systems.
has_sanitizers() {
    has g++ || return 0
    case $(g++ -print-file-name=libasan.so) in
    /*) ;;
    *) return 1 ;;
    esac
}

# clang, with the library that invents inputs: some systems have that in a package of its own.
has_fuzzer() {
    has clang++ || return 1
    ls "$(clang++ -print-resource-dir)"/lib/*/libclang_rt.fuzzer*.a >/dev/null 2>&1
}

has_ninja() { has ninja || has ninja-build; }

# Finds the folder of Qt's CMake packages, in the order in which CMake looks, and leaves it in qt_folder.
has_qt() {
    qt_folder=
    qt_qmake=$(command -v qmake6 || command -v qmake || true)
    old_ifs=$IFS
    IFS=:
    set -f
    # shellcheck disable=SC2086 # CMAKE_PREFIX_PATH is a list
    set -- ${CMAKE_PREFIX_PATH-}
    set +f
    IFS=$old_ifs
    for qt_prefix in "$@" "${qt_qmake%/bin/*}" /opt/homebrew /usr/local /usr; do
        for qt_candidate in "$qt_prefix"/lib/*/cmake "$qt_prefix"/lib64/cmake "$qt_prefix"/lib/cmake; do
            [ -f "$qt_candidate/Qt6/Qt6Config.cmake" ] && qt_folder=$qt_candidate && break 2
        done
    done
    [ -z "${Qt6_DIR-}" ] || qt_folder=${Qt6_DIR%/Qt6}
    for qt_part in Core Network Sql Widgets Test LinguistTools; do
        [ -f "$qt_folder/Qt6$qt_part/Qt6${qt_part}Config.cmake" ] || return 1
    done
}

qt_version() {
    sed -n 's/^set(PACKAGE_VERSION "\([0-9.]*\)").*/\1/p' "$qt_folder"/Qt6/Qt6ConfigVersion*.cmake | sed -n 1p
}

cmake_version() { cmake --version | sed -n 's/^cmake version \([0-9.]*\).*/\1/p'; }

# ---- Is it installed? ----

# Is this package installed, in the package manager's own words? For what leaves no command behind.
has_package() {
    case $manager in
    apt-get) [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ] ;;
    dnf | zypper) rpm -q "$1" >/dev/null 2>&1 ;;
    pacman) pacman -Q "$1" >/dev/null 2>&1 ;;
    *) return 0 ;;
    esac
}

# An installation that was cut off leaves packages that are there and not yet set up.
is_half_installed() {
    [ "$manager" = apt-get ] || return 1
    # shellcheck disable=SC2046 # a list of names
    dpkg-query -W -f '${db:Status-Status}\n' cmake $(packages_for compiler) $(packages_for ninja) $(packages_for qt) \
        2>/dev/null | grep -q -e '^half-' -e '^unpacked'
}

# look run|test|fuzz|bench|package|windows: sets `missing` (there is no build without it) and `wanted` (it goes on without it), as things.
look() {
    missing=
    wanted=
    has_compiler || missing="$missing compiler"
    has cmake || missing="$missing cmake"
    has_ninja || missing="$missing ninja"
    has_qt || missing="$missing qt"
    # Without these the program speaks to people in English only, and keeps nothing of what is said.
    for part in translations sqlite; do
        has_package "$(packages_for "$part")" || wanted="$wanted $part"
    done
    if [ "$1" = package ]; then
        for tool in $package_tools; do
            has "$tool" || missing="$missing $tool"
        done
        has_package "$(packages_for wayland)" || missing="$missing wayland"
    elif [ "$1" = windows ]; then
        for tool in $windows_tools; do
            has "$tool" || missing="$missing $tool"
        done
    elif [ "$1" = fuzz ]; then
        has_fuzzer || missing="$missing clang"
    elif [ "$1" = bench ]; then
        has python3 || missing="$missing python3"
        for tool in $bench_tools; do
            has "$tool" || wanted="$wanted $tool"
        done
    elif [ "$1" = test ]; then
        has_sanitizers || missing="$missing sanitizers"
        for tool in python3 nc socat desktop-file-validate appstreamcli man zsh fish shellcheck; do
            has "$tool" || wanted="$wanted $tool"
        done
        for font in $(packages_for fonts); do # without them the pictures of the window show boxes
            has_package "$font" && continue
            wanted="$wanted fonts"
            break
        done
    elif [ -n "${WAYLAND_DISPLAY-}" ] && ! has_package "$(packages_for wayland)"; then
        wanted="$wanted wayland"
    fi
}

# ---- Installing ----

too_old() { # what, have, need
    stop "Tincan needs $1 $3 or newer, and this system has $1 $2: a newer system, or a newer $1 that is found through" \
        "PATH or CMAKE_PREFIX_PATH is needed."
}

check_versions() {
    if has_qt; then
        v=$(qt_version)
        at_least "$v" "$need_qt" || too_old Qt "$v" "$need_qt"
    fi
    if has cmake; then
        v=$(cmake_version)
        at_least "$v" "$need_cmake" || too_old CMake "$v" "$need_cmake"
    fi
}

# The version that apt would install, without epoch; empty when it knows none.
apt_candidate() {
    LC_ALL=C apt-cache policy "$1" 2>/dev/null | sed -n -e 's/^ *Candidate: //' -e 's/(none)//' -e 's/^[0-9]*://' \
        -e '/^[0-9]/p'
}

apt_unknown() {
    for p in $packages; do
        [ -n "$(apt_candidate "$p")" ] || echo "$p"
    done
}

check_apt_versions() {
    case " $packages " in
    *" qt6-base-dev "*)
        v=$(apt_candidate qt6-base-dev)
        [ -z "$v" ] || at_least "$v" "$need_qt" || too_old Qt "${v%%[!0-9.]*}" "$need_qt"
        ;;
    esac
    case " $packages " in
    *" cmake "*)
        v=$(apt_candidate cmake)
        [ -z "$v" ] || at_least "$v" "$need_cmake" || too_old CMake "${v%%[!0-9.]*}" "$need_cmake"
        ;;
    esac
}

# The command that installs `packages`. Meant to be printed as well as to be run.
install_command() {
    case $manager in
    apt-get) echo "${sudo}env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends" \
        "-o DPkg::Lock::Timeout=300 $packages" ;;
    dnf) echo "${sudo}dnf install -y --setopt=install_weak_deps=False $packages" ;;
    zypper) echo "${sudo}zypper --non-interactive install --no-recommends $packages" ;;
    pacman)
        # A container comes without the lists, and then a full upgrade is the only supported way to fetch them.
        if ls /var/lib/pacman/sync/*.db >/dev/null 2>&1; then
            echo "${sudo}pacman -S --needed --noconfirm $packages"
        else
            echo "${sudo}pacman -Syu --needed --noconfirm $packages"
        fi
        ;;
    brew) echo "brew install $packages" ;;
    esac
}

# Word splitting is all the parsing that these commands need; no globbing.
carry_out() {
    say "+ $*"
    set -f
    # shellcheck disable=SC2048,SC2086
    set -- $*
    set +f
    "$@" </dev/null >&2
}

install_packages() {
    if [ "$manager" = apt-get ]; then
        if is_half_installed; then
            carry_out "${sudo}env DEBIAN_FRONTEND=noninteractive dpkg --configure -a" || true
            carry_out "${sudo}env DEBIAN_FRONTEND=noninteractive apt-get install -y -f --no-install-recommends" ||
                return 1
        fi
        # No lists yet, or older ones than the package.
        [ -z "$(apt_unknown)" ] || carry_out "${sudo}apt-get update" || return 1
        check_apt_versions
        unknown=$(apt_unknown | tr '\n' ' ')
        [ -z "$unknown" ] || stop "apt knows no package ${unknown% }: on Ubuntu, switch the component universe on first."
        [ -z "$packages" ] || carry_out "$(install_command)" ||
            { carry_out "${sudo}apt-get update" && carry_out "$(install_command)"; }
    else
        carry_out "$(install_command)"
    fi
}

# The one question.
ask() {
    printf 'Install now? [Y/n] ' >&2
    read -r answer || answer=n
    case $answer in
    '' | [yY]*) ;;
    *) return 1 ;;
    esac
}

# install_missing run|test|fuzz|bench|package|windows: returns with everything in place, or ends with code 3 and one sentence.
install_missing() {
    case $(uname -s) in
    MINGW* | MSYS* | CYGWIN*) stop "On Windows, please start run.cmd, or see CONTRIBUTING.md for the presets." ;;
    esac
    find_manager
    look "$1"
    check_versions
    half=
    is_half_installed && half=yes
    [ -n "$missing$wanted$half" ] || return 0

    case "$(uname -s)$missing" in
    Darwin*compiler*) stop "Apple's compiler is missing; please run: xcode-select --install" ;;
    esac
    if [ -z "$manager" ]; then
        [ -n "$missing" ] || return 0
        stop "Missing:$missing. Please install a C++20 compiler, CMake $need_cmake, Ninja and Qt $need_qt with its" \
            "Linguist tools (on macOS with Homebrew, https://brew.sh), then run this again."
    fi

    packages=
    for thing in $missing $wanted; do
        packages="$packages $(packages_for "$thing")"
    done
    # One line of single spaces, and none around it.
    # shellcheck disable=SC2116,SC2086
    packages=$(set -f; echo $packages)
    [ -n "$packages$missing$half" ] || return 0 # what is wanted has no package here
    [ "$manager" != apt-get ] || check_apt_versions

    sudo=
    if [ "$manager" != brew ] && [ "$(id -u)" -ne 0 ]; then
        sudo='sudo '
    fi
    if [ "$may_install" = no ] || { [ -n "$sudo" ] && ! has sudo; }; then
        refused="This needs packages that are not installed; as root, please run: $(sudo=; install_command)"
    else
        say "Not installed yet:${missing}${wanted}${half:+ (and an interrupted installation)}. To install:"
        say "  $(install_command)"
        if [ "$assume_yes" = yes ] || [ ! -t 0 ] || [ "$(id -u)" -eq 0 ] || ask; then
            refused=
            install_packages || refused="The packages could not be installed; please run: $(install_command)"
        else
            refused="Not installed, as you wish. By hand: $(install_command)"
        fi
    fi

    look "$1"
    [ -z "$refused" ] || [ -z "$missing" ] || stop "$refused"
    [ -z "$missing" ] || stop "Still missing after the installation:$missing. CONTRIBUTING.md says what a build needs."
    [ -z "$refused" ] || say "Going on without:$wanted."
    check_versions
}

# ---- Building ----

check_compiler() {
    compiler=${CXX-}
    [ -n "$compiler" ] || for c in c++ g++ clang++; do has "$c" && compiler=$c && break; done
    # shellcheck disable=SC2086 # CXX may hold options
    echo 'int main() {}' | $compiler -std=c++20 -fsyntax-only -x c++ - >/dev/null 2>&1 ||
        stop "Tincan needs a compiler that knows C++20 (GCC 10 or newer), and this one does not:" \
            "$($compiler --version 2>&1 | sed -n 1p). Set CXX to a newer one."
}

# The folder's own settings name the place where it was made: a copied tree brings a build that belongs elsewhere.
is_made_here() {
    made_in=$(sed -n 's/^CMAKE_HOME_DIRECTORY:INTERNAL=//p' "$1/CMakeCache.txt")
    [ -n "$made_in" ] && made_in=$(cd -P -- "$made_in" 2>/dev/null && pwd -P) && [ "$made_in" = "$(pwd -P)" ]
}

# build_preset <preset> [<target>]: configures when needed, then builds.
build_preset() {
    folder=build/$1
    if [ -f "$folder/CMakeCache.txt" ] && ! is_made_here "$folder"; then
        say "$folder belongs to a copy of this project in another place: building it anew."
        rm -rf "$folder"
    fi
    if [ ! -f "$folder/build.ninja" ] || [ ! -f "$folder/CMakeCache.txt" ] || [ ! -f "$folder/configured" ] ||
        [ -n "$(find CMakePresets.json -newer "$folder/configured")" ]; then
        check_compiler
        # What an interrupted run left behind is thrown away when it is in the way.
        fresh=
        [ ! -e "$folder" ] || fresh=--fresh
        rm -f "$folder/configured"
        cmake --preset "$1" || { [ -n "$fresh" ] && cmake --preset "$1" --fresh; } || return
        : >"$folder/configured"
    fi
    cmake --build --preset "$1" ${2:+--target "$2"}
}
