#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds the preset "check" and runs every test. Needs no display. At the end it says why tests
# were skipped.
# Arguments go to ctest: ./test.sh -R wire
# ./test.sh fuzz [<seconds>] looks for inputs that break something, 60 seconds for each fuzz target (needs clang).
# ./test.sh bench measures instead, with the preset "release", beside other programs where they are installed, and prints
# the table of docs/performance.md: ./test.sh bench --help
# Options of this script come first: --yes installs without asking, --no-install installs nothing.
set -eu
CDPATH='' cd -P -- "$(dirname -- "$0")"
. scripts/setup.sh

# ctest tells which tests were skipped, and only its log what they said: the reason is on the last line.
reasons() {
    awk 'FNR == 1 { file++ }
        file == 1 && /\(Skipped\)$/ { skipped[$3] }
        file == 2 && /^[0-9]+\/[0-9]+ Test: / { name = $3 }
        file == 2 && /^<end of output>$/ && name in skipped { print "  " name ": " last }
        { last = $0 }' "$1" "$2"
}

if [ "${1-}" = fuzz ]; then
    . scripts/fuzz.sh
    fuzz "${2-}"
    exit
fi
if [ "${1-}" = bench ]; then
    shift
    [ "$(uname -s)" = Linux ] || stop "The bench runs on Linux: the other programs of its table do."
    install_missing bench
    build_preset release bench >&2
    exec python3 tests/bench/run.py "$@"
fi

install_missing test
build_preset check
said=build/check/ctest.log
told=build/check/Testing/Temporary/LastTest.log
rm -f "$said" "$told"
code=0
ctest --preset check --output-log "$said" "$@" || code=$?
if [ -f "$said" ] && [ -f "$told" ] && grep -q '(Skipped)$' "$said"; then
    printf '\nSkipped, because:\n'
    reasons "$said" "$told"
fi
exit "$code"
