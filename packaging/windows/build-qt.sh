#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# Makes Qt for Windows on Debian, with what Qt needs there: OpenSSL and SQLite. All three come from Debian's own source
# packages, in the versions of this system, so that the host's Qt tools fit and security updates arrive with them.
#
#   build-qt.sh           makes what is not there yet, one step after the other; goes on where it was stopped
#   build-qt.sh --folder  prints where it is
#   build-qt.sh --whole   exit code 0 if it is all there
#
# TINCAN_QT_MINGW names another folder than the user's cache. Half an hour to an hour on two cores, and 5 GB meanwhile.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
project=$(cd "$here/../.." && pwd -P)
folder=${TINCAN_QT_MINGW:-${XDG_CACHE_HOME:-$HOME/.cache}/tincan/qt-mingw}
prefix=$folder/prefix
toolchain=$project/cmake/toolchains/mingw64.cmake
mingw=x86_64-w64-mingw32

openssl_options="mingw64 shared no-tests"
sqlite_options="-DSQLITE_ENABLE_COLUMN_METADATA -DSQLITE_ENABLE_FTS5 -DSQLITE_THREADSAFE=1"
# No OpenGL, Vulkan, D-Bus and printing: Tincan does not use them. Direct2D stays on: without it Qt 6.4 leaves out
# DirectWrite, which draws coloured emoji, and its platform plugin, which asks for that, does not link. The tablet needs
# a header that Debian's source package of Qt does not have (wintab.h).
qt_options="-DFEATURE_dbus=OFF -DINPUT_opengl=no -DFEATURE_vulkan=OFF
    -DFEATURE_printsupport=OFF -DFEATURE_tabletevent=OFF -DFEATURE_sql=ON -DFEATURE_sql_sqlite=ON
    -DFEATURE_system_sqlite=ON -DFEATURE_sql_odbc=OFF -DINPUT_openssl=runtime"

say() { printf '%s\n' "$*" >&2; }
stop() {
    say "$*"
    exit 1
}

# A step is done when its stamp says the same as the recipe of today.
is_done() { [ "$(cat "$folder/done-$1" 2>/dev/null)" = "$2" ]; }
mark_done() { printf '%s\n' "$2" >"$folder/done-$1"; }

# The Qt of this system, whose tools take part in the build.
host_qt() { dpkg-query -W -f '${source:Version}' qt6-base-dev 2>/dev/null || true; }

# Only what changes the result belongs into a recipe.
openssl_recipe="openssl $openssl_options"
sqlite_recipe="sqlite3 $sqlite_options"
qt_recipe="qt6-base $(host_qt) $(tr -s ' \n' ' ' <<<"$qt_options")"

is_whole() {
    is_done openssl "$openssl_recipe" && is_done sqlite "$sqlite_recipe" && is_done qt "$qt_recipe" &&
        [ -f "$prefix/lib/cmake/Qt6/qt.toolchain.cmake" ]
}

check_host() {
    for tool in $mingw-g++-posix cmake ninja make perl tclsh apt-get dpkg-source; do
        command -v "$tool" >/dev/null || stop "Missing: $tool. On Debian 12: apt-get install" \
            "g++-mingw-w64-x86-64-posix cmake ninja-build make perl tcl dpkg-dev qt6-base-dev qt6-base-dev-tools"
    done
    [ -n "$(host_qt)" ] || stop "Missing: the Qt of this system, whose tools take part. On Debian 12:" \
        "apt-get install qt6-base-dev"
    ls /usr/share/qt6/translations/qtbase_*.qm >/dev/null 2>&1 || stop "Missing: the catalogues of Qt's own words. On" \
        "Debian 12: apt-get install qt6-translations-l10n"
}

# Lists of source packages, beside the ones of the system, which stay as they are.
apt_source() {
    local command=apt-get
    [ "$1" != showsrc ] || command=apt-cache
    $command -o Dir::Etc::sourcelist="$folder/apt/sources.list" -o Dir::Etc::sourceparts=/dev/null \
        -o Dir::State::lists="$folder/apt/lists" -o Dir::Cache="$folder/apt/cache" -o APT::Sandbox::User=root -qq "$@"
}

list_sources() {
    # shellcheck disable=SC2016 # apt fills these in
    apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        sed -n 's/^Debian /deb-src /p' | sort -u >"$folder/apt/sources.list"
    [ -s "$folder/apt/sources.list" ] || stop "apt knows no Debian here: run apt-get update first."
    apt_source update || stop "The lists of Debian's source packages could not be fetched; is there a network?"
}

# unpack <source package> [<version>]: its patched sources, new, in sources/<package>; without a version the newest that
# the archive hands out. about/<package>.version says which one it was, and about/<package>.copyright its licences.
unpack() {
    rm -rf "${folder:?}/sources/$1"
    mkdir -p "$folder/sources/download" "$folder/about"
    cd "$folder/sources/download"
    local version
    for version in ${2:-$(apt_source showsrc "$1" | sed -n 's/^Version: //p' | sort -u -r -V)}; do
        apt_source source --download-only "$1=$version" || continue
        dpkg-source --no-check -x "$1_${version#*:}.dsc" "$folder/sources/$1"
        echo "$version" >"$folder/about/$1.version"
        cp "$folder/sources/$1/debian/copyright" "$folder/about/$1.copyright"
        return
    done
    stop "No sources of $1 ${2-} could be fetched: what apt says is above. If the system's Qt is older than the" \
        "archive's, apt-get upgrade helps."
}

build_openssl() {
    unpack openssl
    cd "$folder/sources/openssl"
    # These folders stand in the DLL, which reads a configuration there. They must be ones that on Windows only an
    # administrator can write to, not the path of the build.
    # shellcheck disable=SC2086 # a list of words
    ./Configure $openssl_options --cross-compile-prefix=$mingw- --libdir=lib \
        --prefix="C:/Program Files/OpenSSL" --openssldir="C:/Program Files/Common Files/SSL"
    make -j"$(nproc)" build_libs
    cp -r include/openssl "$prefix/include/"
    cp libcrypto.dll.a libssl.dll.a "$prefix/lib/"
    cp libcrypto-3-x64.dll libssl-3-x64.dll "$prefix/bin/"
}

build_sqlite() {
    unpack sqlite3
    cd "$folder/sources/sqlite3"
    ./configure --disable-tcl
    make sqlite3.c sqlite3.h
    # shellcheck disable=SC2086
    $mingw-gcc-posix -O2 $sqlite_options -shared sqlite3.c -o "$prefix/bin/sqlite3.dll" -static-libgcc \
        -Wl,--out-implib,"$prefix/lib/libsqlite3.dll.a"
    cp sqlite3.h sqlite3ext.h "$prefix/include/"
}

build_qt() {
    local host
    host=$(dpkg -L qt6-base-dev | grep '/cmake/Qt6/Qt6Config.cmake$')
    unpack qt6-base "$(host_qt)"
    rm -rf "$folder/build/qt"
    # shellcheck disable=SC2086
    cmake -S "$folder/sources/qt6-base" -B "$folder/build/qt" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$toolchain" -DTINCAN_MINGW_PREFIX="$prefix" -DOPENSSL_ROOT_DIR="$prefix" \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="${host%/Qt6/Qt6Config.cmake}" -DCMAKE_INSTALL_PREFIX="$prefix" \
        -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF $qt_options
    cmake --build "$folder/build/qt"
    cmake --install "$folder/build/qt"
    # Qt's own words come from a source package of their own; catalogues are the same on every system.
    mkdir -p "$prefix/translations"
    cp /usr/share/qt6/translations/qtbase_*.qm "$prefix/translations/"
}

# step <name> <recipe>: with all that it says in a file; the end of that is shown when it fails.
step() {
    is_done "$1" "$2" && return
    say "Building $1 for Windows; it tells about itself in $folder/$1.log"
    rm -f "$folder/done-$1"
    # A shell of its own, because the shell ignores its -e inside of a condition.
    if ! "$0" --step "$1" >"$folder/$1.log" 2>&1 9>&-; then
        tail -n 30 "$folder/$1.log" >&2
        stop "Building $1 failed. All of it: $folder/$1.log"
    fi
    mark_done "$1" "$2"
}

case ${1-} in
--folder) echo "$folder" ;;
--whole) is_whole ;;
--step) "build_$2" ;;
'')
    if ! is_whole; then
        check_host
        mkdir -p "$folder"
        exec 9>"$folder/lock"
        flock -n 9 || stop "Another build-qt.sh is at work in $folder."
        mkdir -p "$folder/apt/lists/partial" "$folder/apt/cache/archives/partial" "$folder/sources" "$prefix"/{bin,lib,include}
        list_sources # anew each time: old lists name files that are gone
        step openssl "$openssl_recipe"
        step sqlite "$sqlite_recipe"
        step qt "$qt_recipe"
        rm -rf "$folder/build" "$folder/sources"
    fi
    say "Qt for Windows is there: $prefix"
    ;;
*) stop "build-qt.sh knows --folder and --whole, and not $1." ;;
esac
