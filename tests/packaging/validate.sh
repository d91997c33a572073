#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# validate.sh <validator> <folder of generated files> <project> <app id>: 0 if it has nothing to say against our files,
# 77 if it is not installed.
set -eu
validator=$1
made=$2
project=$3
id=$4

command -v "$validator" >/dev/null || {
    echo "skipped: $validator is not installed"
    exit 77
}

# Runs a command that may say nothing.
in_silence() {
    said=$("$@" 2>&1) || {
        echo "$said"
        exit 1
    }
    [ -z "$said" ] || {
        echo "$said"
        exit 1
    }
}

case $validator in
desktop-file-validate) in_silence desktop-file-validate "$made/$id.desktop" ;;
appstreamcli) appstreamcli validate --no-net --explain "$made/$id.metainfo.xml" ;;
man)
    # What it says goes to standard error; the page itself is of no interest.
    warnings=$(LC_ALL=C.UTF-8 MANROFFSEQ='' MANWIDTH=80 man --warnings -E UTF-8 -l -Tutf8 -Z "$made/tincan.1" 2>&1 >/dev/null)
    [ -z "$warnings" ] || {
        echo "$warnings"
        exit 1
    }
    ;;
bash) in_silence bash -n "$made/tincan.bash" ;;
zsh) in_silence zsh -n "$made/_tincan" ;;
fish) in_silence fish --no-execute "$made/tincan.fish" ;;
shellcheck)
    cd "$project"
    # shellcheck disable=SC2046 # names without spaces
    set -- $(find packaging scripts tests run.sh test.sh .ci -type f \( -name '*.sh' -o -name '*.sh.in' -o -name run \))
    shellcheck -x -P SCRIPTDIR "$@"
    ;;
*) echo "no such validator: $validator" && exit 2 ;;
esac
