#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# Makes the pictures in resources/ from the two SVGs there: PNGs, tincan.ico for Windows, tincan.icns for macOS. On
# Debian: apt-get install librsvg2-bin icoutils icnsutils python3. The pictures are committed, so that a build needs none of
# these; run this after a change of an SVG.
set -eu
cd -- "$(dirname -- "$0")/../resources"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

# render <pixels> <file>
render() {
    source=tincan.svg
    [ "$1" -gt 32 ] || source=tincan-small.svg
    rsvg-convert --width "$1" --height "$1" --output "$2" "$source"
}

for pixels in 16 24 32 48 64 128 256 512; do
    render "$pixels" "tincan-$pixels.png"
done

# Windows: 20 and 40 are what it takes at 125 % and 250 %. Only the largest is a PNG inside, as its own icons have it.
for pixels in 16 20 24 32 40 48 64; do
    render "$pixels" "$scratch/ico-$pixels.png"
done
icotool --create --output tincan.ico "$scratch"/ico-*.png --raw tincan-256.png

# macOS: the tile takes four fifths of the picture there, or it would look larger than its neighbours in the Dock. 16
# and 32 are for narrow lists and stay on whole pixels.
sed 's/viewBox="0 0 256 256"/viewBox="-21 -21 298 298"/' tincan.svg >"$scratch/dock.svg"
for pixels in 48 128 256 512 1024; do
    rsvg-convert --width "$pixels" --height "$pixels" --output "$scratch/icns-$pixels.png" "$scratch/dock.svg"
done
png2icns tincan.icns tincan-16.png tincan-32.png "$scratch"/icns-48.png "$scratch"/icns-128.png
# The large ones by hand: png2icns would store them as JPEG 2000, Apple's own tool stores them as PNG.
python3 - tincan.icns ic08 "$scratch/icns-256.png" ic09 "$scratch/icns-512.png" ic10 "$scratch/icns-1024.png" <<'END'
import pathlib, struct, sys

family, *elements = sys.argv[1:]
body = pathlib.Path(family).read_bytes()[8:]
for kind, file in zip(elements[::2], elements[1::2]):
    picture = pathlib.Path(file).read_bytes()
    body += struct.pack(">4sI", kind.encode(), len(picture) + 8) + picture
pathlib.Path(family).write_bytes(struct.pack(">4sI", b"icns", len(body) + 8) + body)
END
