#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# finish-bundle.sh <folder> <file>...: for a folder with Qt inside, and the files of this Debian that were copied there:
# gathers their licences, and writes down what the bundle needs from the system where it will run. install.sh reads that:
#
#   needs/versions   "GLIBC 2.35": the newest symbol versions of the C and C++ libraries that something in it uses
#   needs/libraries  "libX11.so.6 libx11-6": a library that stays outside, and Debian's package with it
set -euo pipefail

folder=$1
shift

# package_of <file>: dpkg knows some files below /lib that are below /usr/lib by now.
package_of() {
    local file
    file=$(readlink -f "$1")
    { dpkg -S "$file" 2>/dev/null || dpkg -S "${file#/usr}"; } | sed -n '1s/:.*//p'
}

packages=$(for file in "$@"; do
    package=$(package_of "$file")
    [ -n "$package" ] || {
        echo "$file belongs to no package: its licence is not known" >&2
        exit 1
    }
    echo "$package"
done | sort -u)
# qt6-translations-l10n: its catalogues are inside the program.
# shellcheck disable=SC2086 # a list of names
"$(dirname "$0")/../collect-licences.sh" "$folder/licences" $packages qt6-translations-l10n

mkdir -p "$folder/needs"
mapfile -t binaries < <(find "$folder/bin/tincan" "$folder/lib" "$folder/plugins" -type f)
for library in GLIBC GLIBCXX CXXABI; do
    objdump -T "${binaries[@]}" 2>/dev/null | grep -oE "\b${library}_[0-9.]+" | sort -uV | tail -n 1 | tr _ ' '
done >"$folder/needs/versions"

objdump -p "${binaries[@]}" 2>/dev/null | sed -n 's/^ *NEEDED *//p' | sort -u | while read -r library; do
    [ ! -e "$folder/lib/$library" ] || continue
    file=$(/sbin/ldconfig -p | awk -v name="$library" '$1 == name && /x86-64/ && !found { found = 1; print $NF }')
    [ -n "$file" ] || {
        echo "$library is needed, and is neither in the bundle nor on this machine" >&2
        exit 1
    }
    echo "$library $(package_of "$file")"
done >"$folder/needs/libraries"
