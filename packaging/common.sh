# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# What the packaging scripts share. Bash scripts source it; it changes nothing on the machine.
#
#   project   the checkout
#   version   of the program, from CMakeLists.txt
#   app_id    the name that desktops know the program by, from CMakeLists.txt
#   homepage  from CMakeLists.txt
#   dist      where files end up that were made and tried
#
# SOURCE_DATE_EPOCH is exported: the time of the last commit, which is the date of what the packages hold.

project=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
version=$(sed -n 's/^ *VERSION \([0-9.]*\)$/\1/p' "$project/CMakeLists.txt")
app_id=$(sed -n 's/^set(TINCAN_APP_ID \(.*\))$/\1/p' "$project/CMakeLists.txt")
homepage=$(sed -n 's/^ *HOMEPAGE_URL "\(.*\)"$/\1/p' "$project/CMakeLists.txt")
dist=$project/dist
# shellcheck disable=SC2034 # for those who source this
readonly project version app_id homepage dist

if [ -z "${SOURCE_DATE_EPOCH-}" ]; then
    SOURCE_DATE_EPOCH=$(git -C "$project" log -1 --format=%ct 2>/dev/null || date +%s)
fi
export SOURCE_DATE_EPOCH
# The compiler's cache must not care where the checkout is.
export CCACHE_BASEDIR=$project CCACHE_NOHASHDIR=1
# Tools speak English here: scripts read what they say.
export LC_ALL=C.UTF-8

say() { printf '%s\n' "$*" >&2; }

# stop <why>: exit code 1
stop() {
    say "$*"
    exit 1
}

# skip <why>: exit code 77. A trial that could not be made here; its file was not tried and does not count.
skip() {
    say "not tried: $*"
    exit 77
}

# stage_of <name>: the folder where the files of deb, rpm, tar, windows, macos wait for their trial. Only finished files
# that people are to download lie directly in it.
stage_of() { echo "$project/build/package/stage/$1"; }

# work_folder: a new folder for a trial, on a disk; the caller removes it.
work_folder() { mktemp -d "${TMPDIR:-/var/tmp}/tincan-try.XXXXXX"; }
