#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# make-installer.sh <version> <tree> <installer>: packs a tree of files into an installer for Windows.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=../common.sh
. "$here/../common.sh"
of_version=$1 tree=$2 installer=$3

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
files=$work/files.nsh
bitmap=$work/welcome.bmp
# 164 x 314 is NSIS's own size; twice that looks well on dense screens.
convert -size 328x628 gradient:'#2f80d8-#1a4f96' \( "$project/resources/tincan-256.png" -resize 208x208 \) \
    -gravity north -geometry +0+96 -composite -alpha off "BMP3:$bitmap"

# What the uninstaller deletes: what is in the tree, and nothing else that lies in the folder.
# shellcheck disable=SC2016,SC1003 # $INSTDIR is for makensis; a backslash is one in single quotes
(
    cd "$tree"
    find . -type f -printf 'Delete "$INSTDIR\\%P"\n'
    find . -mindepth 1 -depth -type d -printf 'RMDir "$INSTDIR\\%P"\n'
) | tr / '\\' >"$files"

rm -f "$installer"
makensis -V2 -WX -INPUTCHARSET UTF8 -DVERSION="$of_version" -DTREE="$tree" -DSIZE="$(du -sk "$tree" | cut -f1)" \
    -DFILES="$files" -DRESOURCES="$project/resources" -DBITMAP="$bitmap" -DHOMEPAGE="$homepage" -DOUTFILE="$installer" \
    "$here/installer.nsi" >&2
