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

# The version of what build-qt.sh has built, and where its sources are.
built_from() { # source package
    local v
    v=$(cat "$qt_folder/versions/$1")
    printf '  %s %s: https://snapshot.debian.org/package/%s/%s/\n' "$1" "$v" "$1" "${v//+/%2B}"
}

add_licences() {
    "$here/../collect-licences.sh" "$tree/licences" libqt6core6 libssl3 \
        gcc-mingw-w64-x86-64-posix-runtime mingw-w64-common
    cp "$project/LICENSE" "$tree/licences/Tincan.txt"
    {
        printf '\nFor Windows, these were built from the source packages of Debian:\n'
        built_from qt6-base
        built_from openssl
        printf 'How: packaging/windows/build-qt.sh in the sources of Tincan %s.\n' "$version"
    } >>"$tree/licences/SOURCES.txt"
    # Notepad shows line ends as they are.
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
