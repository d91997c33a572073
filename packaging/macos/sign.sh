#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# NOT RUN YET on a Mac.
#
#   sign.sh <Tincan.app>  signs all that is inside, from the inside out, and the bundle last
#   sign.sh <image.dmg>   signs the disk image and has Apple notarise it
#
# TINCAN_SIGN_IDENTITY    "Developer ID Application: Name (TEAM)", as `security find-identity -v -p codesigning` shows
#                         it. Without it everything is signed ad hoc, which is enough to start on this computer.
# TINCAN_NOTARY_PROFILE   what `xcrun notarytool store-credentials <profile>` keeps in the keychain. Without it nothing
#                         goes to Apple.
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
identity=${TINCAN_SIGN_IDENTITY:--}
profile=${TINCAN_NOTARY_PROFILE-}

say() { printf '%s\n' "$*" >&2; }
stop() {
    say "$*"
    exit 1
}

unsigned_words="People who download it will be told that Apple cannot check it. They open it once, then go to System
Settings > Privacy & Security and click Open Anyway, at the end of the page."

scratch=
trap '[ -z "$scratch" ] || rm -f "$scratch"' EXIT

options=(--force --sign "$identity")
if [ "$identity" != - ]; then
    # Not for ad hoc signatures: the hardened runtime loads only libraries of its own team, and they have no team.
    options+=(--options runtime --timestamp)
fi

# Not with --deep, which gives the entitlements of the program to every library and misses what lies elsewhere.
sign_app() {
    local contents=$1/Contents part
    [ -f "$contents/Info.plist" ] || stop "$1 is not a bundle."
    while IFS= read -r -d '' part; do
        codesign "${options[@]}" "$part"
    done < <(find "$contents" -name '*.framework' -prune -o -type f -name '*.dylib' -print0)
    while IFS= read -r -d '' part; do
        codesign "${options[@]}" "$part"
    done < <(find "$contents" -depth -type d -name '*.framework' -print0)
    # Without its comments, which not every macOS can read in there.
    scratch=$(mktemp)
    plutil -convert xml1 -o "$scratch" "$here/entitlements.plist"
    codesign "${options[@]}" --entitlements "$scratch" "$1"
    codesign --verify --strict --deep "$1"
    if [ "$identity" = - ]; then
        say "Signed ad hoc: TINCAN_SIGN_IDENTITY is not set."
    else
        say "Signed by $identity."
    fi
}

notarise() {
    if [ "$identity" = - ]; then
        say "Signing the image skipped: TINCAN_SIGN_IDENTITY is not set." "$unsigned_words"
        return
    fi
    codesign --force --sign "$identity" --timestamp "$1"
    if [ -z "$profile" ]; then
        say "Notarising skipped: TINCAN_NOTARY_PROFILE is not set." "$unsigned_words"
        return
    fi
    xcrun notarytool submit "$1" --keychain-profile "$profile" --wait
    # This one fails when Apple found something; then `xcrun notarytool log` says what.
    xcrun stapler staple "$1"
    say "Notarised: $1 opens with a double-click."
}

case ${1-} in
*.app) sign_app "${1%/}" ;;
*.dmg) notarise "$1" ;;
*) stop "sign.sh signs an .app or a .dmg." ;;
esac
