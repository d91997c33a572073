#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# Takes the pictures of the README and of software centres anew: those of the test "screenshots", at two pixels a
# point. Needs a finished build; the argument is its folder (build/check by default).
set -eu
CDPATH='' cd -P -- "$(dirname -- "$0")/.."
build=${1:-build/check}

QT_QPA_PLATFORM=offscreen QT_SCALE_FACTOR=2 LC_ALL=C.UTF-8 "$build/bin/tst_screenshots" >/dev/null
from=$build/screenshots/2x
cp "$from/light/two-clients.png" docs/screenshots/window.png
cp "$from/dark/two-clients.png" docs/screenshots/dark.png
cp "$from/light/first-run.png" docs/screenshots/first-run.png
cp "$from/light/udp-server.png" docs/screenshots/udp.png
cp "$from/light/history-search.png" docs/screenshots/history.png
cp "$from/light/port-in-use.png" docs/screenshots/error.png
cp "$from/light/narrow.png" docs/screenshots/narrow.png
