#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# check-tag.sh <tag> [<address>]: may a release be made from this tag, of the repository with this address? Says what is
# in the way. The version and the address stand in CMakeLists.txt, the date of the version in CHANGELOG.md. README.md
# repeats the address.
set -eu
cd -- "$(dirname -- "$0")/.."

version=$(sed -n 's/^ *VERSION \([0-9.]*\)$/\1/p' CMakeLists.txt)
homepage=$(sed -n 's/^ *HOMEPAGE_URL "\(.*\)"$/\1/p' CMakeLists.txt)
pattern=$(printf '%s' "$version" | sed 's/[.]/[.]/g')
ready=yes

bad() {
    echo "$*" >&2
    ready=no
}

[ "$1" = "v$version" ] || bad "The tag is $1, the version in CMakeLists.txt is $version."
grep -Eq "^##.*[^0-9.]${pattern}[^0-9.].*20[0-9]{2}-[0-9]{2}-[0-9]{2}" CHANGELOG.md ||
    bad "CHANGELOG.md has no heading with $version and a date, such as: ## $version, $(date +%Y-%m-%d)"
[ -z "${2-}" ] || [ "$2" = "$homepage" ] ||
    bad "The repository is $2, the address in CMakeLists.txt is $homepage. TINCAN_APP_ID beside it may be wrong as well."
grep -qF "]($homepage/releases)" README.md || bad "README.md does not link to $homepage/releases."
[ "$ready" = yes ]
