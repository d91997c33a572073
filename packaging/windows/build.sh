#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# Builds Tincan for Windows on Debian: the installer and the portable ZIP, into $stage. The first time it builds Qt
# for Windows, too (build-qt.sh).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=../common.sh
. "$here/../common.sh"

"$here/build-qt.sh"
qt_folder=$("$here/build-qt.sh" --folder)
qt=$qt_folder/prefix
stage=$(stage_of windows)
build=$project/build/windows
tree=$build/tree
name=Tincan-$version-windows-x64

# compile [<cmake option>...]: brings build/windows up to date.
compile() {
    # Qt remembers the toolchain file of the checkout that built it; this one is the same, and here.
    cmake -S "$project" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release \
        -DCMAKE_TOOLCHAIN_FILE="$qt/lib/cmake/Qt6/qt.toolchain.cmake" \
        -DQT_CHAINLOAD_TOOLCHAIN_FILE="$project/cmake/toolchains/mingw64.cmake" -DTINCAN_MINGW_PREFIX="$qt" \
        -DQT_HOST_PATH=/usr -DQT_HOST_PATH_CMAKE_DIR="$(dirname "$(dirname "$(host_qt_config)")")" "$@"
    cmake --build "$build"
}

host_qt_config() { dpkg -L qt6-base-dev | grep '/cmake/Qt6/Qt6Config.cmake$'; }

# What build-qt.sh has built: its licences, and where its sources are.
add_built() { # source package
    local v
    v=$(cat "$qt_folder/about/$1.version")
    cp "$qt_folder/about/$1.copyright" "$tree/licences/$1.txt"
    printf '\n%s %s\n  sources: https://snapshot.debian.org/package/%s/%s/\n  licence: %s.txt\n' \
        "$1" "$v" "$1" "${v//+/%2B}" "$1"
}

add_licences() {
    mkdir -p "$tree/licences"
    cp "$project/LICENSE" "$tree/licences/Tincan.txt"
    local built=$build/built.txt
    {
        printf '\n\nBuilt for Windows from Debian'"'"'s source packages, by packaging/windows/build-qt.sh of Tincan'"'"'s own\n'
        printf 'sources (%s). Qt is used under the LGPL, version 3:\nits DLLs may be exchanged for others.\n' "$homepage"
        add_built qt6-base
        add_built openssl
        add_built sqlite3
    } >"$built"
    # The run time of the compiler, and Qt's own words, which are inside the program. The texts of all licences come along, because the files above point to them.
    "$here/../collect-licences.sh" "$tree/licences" gcc-mingw-w64-x86-64-posix-runtime mingw-w64-common \
        qt6-translations-l10n
    cat "$built" >>"$tree/licences/SOURCES.txt"
    # Older editors of Windows know no other line ends.
    find "$tree/licences" -type f -exec sed -i 's/\r*$/\r/' {} +
}

install_tree() {
    rm -rf "$tree"
    cmake --install "$build" --prefix "$tree" --component program
    add_licences
}

# With a file beside the program that keeps settings and messages in the same folder.
make_zip() {
    local folder=$build/zip/$name
    rm -rf "$build/zip"
    mkdir -p "$build/zip" "$folder"
    cp -r "$tree/." "$folder"
    sed 's/$/\r/' "$here/portable.ini" >"$folder/portable.ini"
    rm -f "$stage/$name.zip"
    (cd "$build/zip" && zip -q -9 -r -X "$stage/$name.zip" "$name")
}

mkdir -p "$stage"
compile -DCMAKE_CROSSCOMPILING_EMULATOR=wine
install_tree
"$here/make-installer.sh" "$version" "$tree" "$stage/$name.exe"
make_zip
