#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# Gathers, for a bundle, the licences of what is inside and where its sources are:
#
#   collect-licences.sh <folder> <Debian package>...
#
# leaves in the folder each package's copyright file as <package>.txt, the full licence texts that those point to in
# common/, and SOURCES.txt, with the sources of other packages that a package was made from (its Built-Using). The packages must be installed on this machine, in the versions that the bundle holds.
set -euo pipefail

[ $# -ge 2 ] || {
    echo "collect-licences.sh <folder> <Debian package>..." >&2
    exit 2
}
folder=$1
shift
mkdir -p "$folder/common"

cat >"$folder/SOURCES.txt" <<'END'
Where the sources of the software in this bundle are
====================================================

It comes from Debian, unchanged. "apt-get source <source package>=<version>" fetches exactly these sources, with
Debian's changes, on any system with Debian's archive in its sources; snapshot.debian.org keeps every version for good.

END

for package in "$@"; do
    copyright=/usr/share/doc/$package/copyright
    [ -r "$copyright" ] || {
        echo "$package is not installed: $copyright is missing, and so its licence is not known" >&2
        exit 1
    }
    install -m 644 "$(readlink -f "$copyright")" "$folder/$package.txt"
    # shellcheck disable=SC2016 # dpkg-query fills these in
    dpkg-query -W -f '${source:Package}\t${source:Version}\t${binary:Package}\t${Homepage}\t${Built-Using}\n' "$package"
done | sort | awk -F '\t' '
    function address(package, version) {
        gsub(/:/, "%3A", version)
        gsub(/[+]/, "%2B", version)
        return "https://snapshot.debian.org/package/" package "/" version "/"
    }
    $1 != source {
        source = $1
        printf "\n%s %s\n  home:    %s\n  sources: %s\n", $1, $2, $4 == "" ? "-" : $4, address($1, $2)
    }
    {
        sub(/:.*/, "", $3)
        printf "  package: %s (licence: %s.txt)\n", $3, $3
        count = split($5, others, /, */)
        for (i = 1; i <= count; i++) {
            split(others[i], other, /[ ()=]+/)
            printf "    made from %s %s too: %s\n", other[1], other[2], address(other[1], other[2])
        }
    }
' >>"$folder/SOURCES.txt"

# The copyright files point to texts that every Debian has, and no other system.
common=/usr/share/common-licenses
grep -hoE "$common/[A-Za-z0-9.+-]*[A-Za-z0-9]" "$folder"/*.txt | sort -u | while read -r text; do
    [ ! -r "$text" ] || install -m 644 "$(readlink -f "$text")" "$folder/common/${text##*/}"
done
# The LGPL of version 3 is written as an addition to the GPL.
[ ! -e "$folder/common/LGPL-3" ] || install -m 644 $common/GPL-3 "$folder/common/GPL-3"
