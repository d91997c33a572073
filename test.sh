#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# Installs what is missing, builds the preset "check" and runs every test. Needs no display.
# Arguments go to ctest: ./test.sh -R wire
# Options of this script come first: --yes installs without asking, --no-install installs nothing.
set -eu
CDPATH='' cd -P -- "$(dirname -- "$0")"
. scripts/setup.sh

install_missing test
build_preset check
exec ctest --preset check "$@"
