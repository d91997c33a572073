#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# Makes the PNGs in resources/ from the two SVGs there. Needs rsvg-convert (Debian: librsvg2-bin). The PNGs are
# committed, so that a build needs no such tool; run this after a change of an SVG.
set -eu
cd -- "$(dirname -- "$0")/../resources"

for pixels in 16 24 32 48 64 128 256 512; do
    source=tincan.svg
    [ "$pixels" -gt 32 ] || source=tincan-small.svg
    rsvg-convert --width "$pixels" --height "$pixels" --output "tincan-$pixels.png" "$source"
done
