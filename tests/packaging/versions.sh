#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# versions.sh <too-old.sh.in>: does the script that runs before the deb and the rpm understand the versions it meets?
set -eu
functions=$(sed -n -e '/^older() {/,/^}/p' -e '/^two_numbers() /p' "$1")
eval "$functions"
bad=0

expect() { # <words> <numbers>
    found=$(echo "$1" | two_numbers)
    [ "$found" = "$2" ] || {
        echo "\"$1\" has the numbers $2, found: $found"
        bad=1
    }
}
expect 'glibc 2.36' 2.36
expect ' 6.2.4' 6.2
expect '  Candidate: 6.2.4+dfsg-2ubuntu1.1' 6.2
expect '  Candidate: 6.4.2+dfsg-10+deb12u1.1' 6.4
expect '  Candidate: 6.4.2+dfsg-21.1build5' 6.4
expect '  Candidate: 6.8.2+dfsg-9ubuntu1.1' 6.8
expect '  Candidate: 6.10.1-1' 6.10
expect '  Candidate: 1:6.2.4-1' 6.2
expect '  Candidate: (none)' ''

if ! older 6.2 6.4 || ! older 2.9 2.35 || ! older 5.15 6.4; then
    echo "an older version does not count as older"
    bad=1
fi
if older 6.4 6.4 || older 6.10 6.4 || older 7.0 6.4; then
    echo "a version that is new enough counts as older"
    bad=1
fi
exit $bad
