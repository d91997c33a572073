#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds Tincan and opens its window. Arguments go to tincan: ./run.sh --tcp --server
# Options of this script come first: --yes installs without asking, --no-install installs nothing.
set -eu
started_in=$PWD
CDPATH='' cd -P -- "$(dirname -- "$0")"
. scripts/setup.sh

install_missing run
build_preset release tincan >&2
tincan=$PWD/build/release/bin/tincan
[ "$(uname -s)" != Darwin ] || tincan=$PWD/build/release/bin/Tincan.app/Contents/MacOS/Tincan
cd -- "$started_in"

has_display() {
    case $(uname -s) in
    Darwin) return 0 ;;
    esac
    [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}${QT_QPA_PLATFORM-}" ]
}

if ! has_display; then
    QT_QPA_PLATFORM=offscreen
    export QT_QPA_PLATFORM
    case " $* " in
    *" --check"* | *" --version "* | *" -v "* | *" --help"* | *" -h "* | *" -platform "*) ;;
    *)
        say "There is no display here (DISPLAY and WAYLAND_DISPLAY are empty), so no window can open. Checking instead:"
        set -- --check
        ;;
    esac
fi
exec "$tincan" "$@"
