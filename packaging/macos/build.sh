#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# NOT RUN YET on a Mac.
#
# Makes the disk image for macOS on a Mac, tries it out, and leaves it in dist/. Qt is taken from QT_ROOT_DIR (a folder
# with bin/ and lib/, as Qt's installer makes it), else from the qmake in PATH, else from Homebrew. sign.sh says which
# variables sign and notarise.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
build=$PWD/build/package/macos

say() { printf '%s\n' "$*" >&2; }
stop() {
    say "$*"
    exit 1
}

[ "$(uname -s)" = Darwin ] || stop "This needs a Mac. packaging/macos/check.sh checks what can be checked elsewhere."

qmake=${QT_ROOT_DIR:+$QT_ROOT_DIR/bin/qmake}
qmake=${qmake:-$(command -v qmake6 || command -v qmake || echo "$(brew --prefix)/bin/qmake6")}
[ -x "$qmake" ] || stop "No Qt: $qmake is missing. Set QT_ROOT_DIR, or brew install qt."
qt_core=$("$qmake" -query QT_INSTALL_LIBS)/QtCore.framework/QtCore

# newest <version>...
newest() { printf '%s\n' "$@" | sort -s -t . -k 1,1n -k 2,2n | tail -n 1; }

# oldest_macos <file>: the oldest macOS that starts it, on all of its processors.
oldest_macos() {
    # shellcheck disable=SC2046 # a list of versions
    newest $(otool -arch all -l "$1" | awk '$1 == "minos" { print $2 }')
}

# For the computers that this Qt is for, and no others.
export MACOSX_DEPLOYMENT_TARGET=${MACOSX_DEPLOYMENT_TARGET:-$(oldest_macos "$qt_core")}
processors=$(lipo -archs "$qt_core")
say "Qt: $qmake, for macOS $MACOSX_DEPLOYMENT_TARGET and later on $processors"

rm -rf "$build"
cmake -S . -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DBUILD_TESTING=OFF \
    -DCMAKE_PREFIX_PATH="$("$qmake" -query QT_INSTALL_PREFIX)" -DCMAKE_OSX_ARCHITECTURES="${processors// /;}"
cmake --build "$build"
# Once more if need be: the scanner for bad software may hold a new image for a moment ("Resource busy").
(cd "$build" && { cpack || { sleep 10 && cpack; }; })
image=$(echo "$build"/Tincan-*.dmg)
packaging/macos/sign.sh "$image"

# Is it whole? As somebody who downloaded it has it: from the image, and with nothing around it.
volume=$(mktemp -d)
hdiutil attach -nobrowse -readonly -mountpoint "$volume" "$image"
trap 'hdiutil detach "$volume" || true' EXIT
app=$volume/Tincan.app
[ "$(readlink "$volume/Applications")" = /Applications ] || stop "The image has no link to Applications."
[ -f "$app/Contents/PlugIns/platforms/libqcocoa.dylib" ] || stop "The bundle has no window system plugin."
[ -f "$app/Contents/PlugIns/sqldrivers/libqsqlite.dylib" ] || stop "The bundle has no plugin for SQLite."
codesign --verify --strict --deep "$app"

promised=$(plutil -extract LSMinimumSystemVersion raw "$app/Contents/Info.plist")
while IFS= read -r -d '' file; do
    file -b "$file" | grep -q Mach-O || continue
    outside=$(otool -arch all -L "$file" | awk '/^\t/ { print $1 }' | grep -vE '^(@|/usr/lib/|/System/)' || true)
    [ -z "$outside" ] || stop "$file needs what other computers do not have: $outside"
    needed=$(oldest_macos "$file")
    [ "$(newest "$needed" "$promised")" = "$promised" ] || stop "$file needs macOS $needed, Info.plist promises" \
        "$promised. Start again with MACOSX_DEPLOYMENT_TARGET=$needed"
done < <(find "$app/Contents" -type f -print0)

clean=(env -i "HOME=$HOME" "PATH=/usr/bin:/bin" LC_ALL=en_US.UTF-8)
"${clean[@]}" "$app/Contents/MacOS/Tincan" --check
# Its window comes up, so the plugins are found.
"${clean[@]}" "$app/Contents/MacOS/Tincan" --profile package-trial --quit-after 3 ||
    stop "The window of the packed program does not open."

mkdir -p dist
cp "$image" dist/
say "dist/$(basename "$image") is there."
