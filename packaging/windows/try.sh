#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# Tries what build.sh made, under wine: the tests of the rooms without a face, both files that people get, two Tincans
# that talk, Python against a Tincan in every role, an upgrade, an installation that cannot be, and the way back.
# wine says little about real Windows: UAC, SmartScreen, the firewall and notifications are not tried here.
#
#   try.sh [tests|silent|program|...]
#
# Leaves pictures and logs in build/windows/trial.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
# shellcheck source=../common.sh
. "$here/../common.sh"

build=$project/build/windows
trial=$build/trial
stage=$(stage_of windows)
name=Tincan-$version-windows-x64
setup=$stage/$name.exe
mingw=x86_64-w64-mingw32

# wine drops variables that begin with QT_; offscreen it finds no fonts, so there is always a display.
export WINEPREFIX=$trial/prefix WINEDEBUG=-all WINEARCH=win64 WINEDLLOVERRIDES="mscoree,mshtml=;netsh.exe=n"
unset LC_ALL LANG
drive=$WINEPREFIX/drive_c
for_all="$drive/Program Files/Tincan"
for_one=$drive/users/$(id -un)/AppData/Local/Programs/Tincan
desktop_link=$drive/users/Public/Desktop/Tincan.lnk
persons_data=$drive/users/$(id -un)/AppData/Local/tincan

ok() { say "ok: $*"; }
fail() { stop "failed: $*"; }
# A command may be negated inside of a condition only, so each check is a line of its own.
is_there() { [ -e "$1" ] || fail "$2: there is no $1"; }
is_gone() { [ ! -e "$1" ] || fail "$2: there is still $1"; }

started=()
cleanup() {
    WINEPREFIX=$trial/prefix wineserver -k 2>/dev/null || true
    [ -z "${started[*]-}" ] || kill "${started[@]}" 2>/dev/null || true
    ! mountpoint -q "$trial/small" || umount "$trial/small"
}
trap cleanup EXIT

start_display() {
    local number
    exec {number_pipe}<> <(:)
    Xvfb -displayfd "$number_pipe" -screen 0 1024x768x24 >/dev/null 2>&1 &
    started+=($!)
    read -r -t 20 -u "$number_pipe" number || fail "Xvfb did not start"
    export DISPLAY=:$number
    openbox >/dev/null 2>&1 &
    started+=($!)
}

picture() { import -window root "$trial/$1.png"; }

# A picture of one colour is a window that never painted.
is_painted() {
    [ "$(identify -format %k "$trial/$1.png")" -gt 50 ] || fail "the picture $trial/$1.png shows nothing"
}

# wait_for_window <title>: until it is there. Not with xdotool's own waiting, which breaks off when a window goes meanwhile.
wait_for_window() {
    local end=$((SECONDS + 60))
    until xdotool search --onlyvisible --name "$1" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || fail "no window \"$1\" came up"
        sleep 0.3
    done
}

make_prefix() {
    rm -rf "$trial"
    mkdir -p "$trial"
    wineboot -i >/dev/null 2>&1
    windows_is win10 # a new prefix says that it is Windows 7
    $mingw-g++-posix -O1 -static "$here/netsh_spy.cpp" -o "$drive/windows/system32/netsh.exe"
}

windows_is() {
    wine winecfg -v "$1" >/dev/null 2>&1
    wineserver -w
}

# The value of the uninstaller's registry key; $1: HKLM or HKCU.
registered() {
    wine reg query "$1\\Software\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Tincan" /v "$2" 2>/dev/null |
        tr -d '\r' | sed -n "s/^ *$2 *REG_[A-Z]* *//p"
}

# run_setup <expected exit code> <what> <installer> <its arguments>...
run_setup() {
    local wanted=$1 what=$2 code=0
    shift 2
    (cd / && timeout 120 wine "$@") >/dev/null 2>&1 || code=$?
    wineserver -w
    [ "$code" -eq "$wanted" ] || fail "$what ended with code $code instead of $wanted"
}

# was_told <the end of a netsh command>
was_told() {
    grep -qF "advfirewall firewall $1" "$drive/netsh.log" ||
        fail "the firewall was not told to $1, but: $(cat "$drive/netsh.log")"
}

# The argument that keeps an uninstaller in its folder, so that it can be waited for. It must stand there without quotes,
# which wine puts around an argument with a space: so it is several arguments.
stay_in() { read -r -a stay <<<"_?=$(winepath -w "$1")"; }

uninstall() { # folder, mode
    stay_in "$1"
    run_setup 0 "the uninstaller" "$1/uninstall.exe" "/$2" /S "${stay[@]}"
    rm -f "$1/uninstall.exe" # which cannot delete itself then
    rmdir "$1" 2>/dev/null || true
}

# keeps <number> <program> <folder of its data>: one thing more is said to it, and its history then has this number of
# conversations.
keeps() {
    local log=$trial/history.jsonl code=0 peer
    rm -f "$log"
    python3 "$here/../try_history.py" say "$log" >&2 &
    peer=$!
    started+=("$peer")
    (cd / && timeout 120 wine "$2" --tcp --server --host 127.0.0.1 --port 0 --reply off --start \
        --log "$(winepath -w "$log")" --quit-after 20) >/dev/null 2>&1 || code=$?
    wineserver -w
    [ "$code" -eq 0 ] || fail "a Tincan that keeps what is said ended with code $code"
    wait "$peer" || fail "saying something to $2"
    python3 "$here/../try_history.py" kept "$3/history/default/history.sqlite" "$1" >&2 || fail "the history of $2"
}

try_tests() {
    # The DLLs of the tests lie where the linker found them.
    local path
    path=$(winepath -w "$("$here/build-qt.sh" --folder)/prefix/bin")
    path="$path;$(winepath -w "$(dirname "$($mingw-g++-posix -print-file-name=libstdc++-6.dll)")")"
    path="$path;$(winepath -w /usr/$mingw/lib)"
    WINEPATH=$path ctest --test-dir "$build" --output-on-failure --no-tests=error --timeout 120 \
        >"$trial/tests.txt" 2>&1 || { tail -n 60 "$trial/tests.txt" >&2; fail "the tests under wine"; }
    ok "the tests under wine: $(sed -n 's/^\(.*tests passed\), .* out of \(.*\)/\1 of \2/p' "$trial/tests.txt")"
}

try_silent() {
    run_setup 0 "the silent installer" "$setup" /S /AllUsers
    diff <(cd "$build/tree" && find . -type f | sort) \
        <(cd "$for_all" && find . -type f ! -name uninstall.exe | sort) >&2 || fail "other files than in the tree"
    [ "$(registered HKLM DisplayVersion)" = "$version" ] || fail "the registry does not know version $version"
    is_there "$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/Tincan.lnk" "the start menu"
    was_told 'delete rule name=all program="C:\Program Files\Tincan\tincan.exe"'
    was_told 'add rule name="Tincan" dir=in action=allow program="C:\Program Files\Tincan\tincan.exe" profile=private,domain enable=yes'
    ok "silent installation for all users: files, registry, start menu, firewall rule"
}

try_program() {
    local code=0
    (cd / && timeout 120 wine "$for_all/tincan.exe" --check) >"$trial/check.txt" 2>&1 || code=$?
    [ "$code" -eq 0 ] || { cat "$trial/check.txt" >&2; fail "tincan --check ended with code $code"; }
    ok "tincan --check: $(tr -d '\r' <"$trial/check.txt" | tail -n 1)"

    (cd / && exec wine "$for_all/tincan.exe" --quit-after 60) >/dev/null 2>&1 &
    wait_for_window '^Tincan$'
    sleep 2 # until wine has drawn the last of it
    picture window
    is_painted window
    wineserver -k
    ok "the window comes up: $trial/window.png"

    python3 "$here/try_talk.py" "$for_all/tincan.exe" "$trial/talk" >&2 || fail "talking"
    wineserver -w

    keeps 1 "$for_all/tincan.exe" "$persons_data"
    keeps 2 "$for_all/tincan.exe" "$persons_data"
    ok "what is said is kept, and found again after the next start"
}

# The installer refuses while the program runs, and leaves it as it is.
try_running() {
    local before after
    before=$(cd "$for_all" && find . -type f -exec sha256sum {} + | sort)
    (cd / && exec wine "$for_all/tincan.exe" --quit-after 100) >/dev/null 2>&1 &
    wait_for_window '^Tincan$'
    local code=0
    (cd / && timeout 60 wine "$setup" /S /AllUsers) >/dev/null 2>&1 || code=$?
    [ "$code" -eq 5 ] || fail "the installer ended with code $code while Tincan ran, and not with 5"
    code=0
    stay_in "$for_all"
    (cd / && timeout 60 wine "$for_all/uninstall.exe" /AllUsers /S "${stay[@]}") >/dev/null 2>&1 || code=$?
    [ "$code" -eq 5 ] || fail "the uninstaller ended with code $code while Tincan ran, and not with 5"
    wineserver -k
    after=$(cd "$for_all" && find . -type f -exec sha256sum {} + | sort)
    [ "$before" = "$after" ] || fail "the installer changed a Tincan that ran"
    ok "installer and uninstaller refuse while Tincan runs, and change nothing"
}

try_uninstall() {
    local run='HKCU\Software\Microsoft\Windows\CurrentVersion\Run'
    wine reg add "$run" /v Tincan /d '"C:\Program Files\Tincan\tincan.exe" --hidden' >/dev/null 2>&1
    wine reg add "$run" /v Other /d '"C:\Program Files\Other\tincan.exe"' >/dev/null 2>&1
    mkdir -p "$persons_data"
    echo mine >"$persons_data/mine.txt"
    local persons
    persons=$(cd "$persons_data" && find . -type f -exec sha256sum {} + | sort)
    echo mine >"$for_all/mine.txt"
    : >"$drive/netsh.log"
    uninstall "$for_all" AllUsers
    [ "$(find "$for_all" -type f)" = "$for_all/mine.txt" ] || fail "left behind: $(find "$for_all" -type f)"
    [ "$persons" = "$(cd "$persons_data" && find . -type f -exec sha256sum {} + | sort)" ] ||
        fail "the uninstallation changed the person's data"
    is_gone "$drive/ProgramData/Microsoft/Windows/Start Menu/Programs/Tincan.lnk" "the start menu"
    [ -z "$(registered HKLM DisplayVersion)" ] || fail "the registry still knows Tincan"
    was_told 'delete rule name=all program="C:\Program Files\Tincan\tincan.exe"'
    [ "$(wine reg query "$run" 2>/dev/null | grep -c tincan.exe)" -eq 1 ] || fail "not only Tincan's own start with Windows went"
    rm -r "$for_all"
    ok "uninstallation: only what a person put there is left"
}

# An older version with a file that the new one no longer has.
make_old_setup() {
    rm -rf "$trial/old"
    cp -r "$build/tree" "$trial/old"
    echo old >"$trial/old/stale.dll"
    mkdir "$trial/old/stale-folder"
    echo old >"$trial/old/stale-folder/stale.dll"
    "$here/make-installer.sh" 0.0.1 "$trial/old" "$trial/old.exe"
}

try_upgrade() {
    make_old_setup
    run_setup 0 "the older installer" "$trial/old.exe" /S /AllUsers
    is_there "$for_all/stale-folder/stale.dll" "the older version"
    echo mine >"$for_all/platforms/mine.txt"
    local run='HKCU\Software\Microsoft\Windows\CurrentVersion\Run'
    wine reg add "$run" /v Tincan /d '"C:\Program Files\Tincan\tincan.exe" --hidden' >/dev/null 2>&1
    touch "$desktop_link"
    run_setup 0 "the upgrade" "$setup" /S /AllUsers
    is_there "$desktop_link" "the upgrade"
    is_gone "$for_all/stale.dll" "the upgrade"
    is_gone "$for_all/stale-folder" "the upgrade"
    is_gone "$for_all.tincan-old" "the upgrade"
    is_gone "$for_all.tincan-new" "the upgrade"
    is_there "$for_all/platforms/mine.txt" "the upgrade"
    is_there "$for_all/platforms/qwindows.dll" "the upgrade"
    [ "$(registered HKLM DisplayVersion)" = "$version" ] || fail "the registry does not know the upgrade"
    wine reg query "$run" /v Tincan >/dev/null 2>&1 || fail "the upgrade took away the start with Windows"
    rm "$for_all/platforms/mine.txt"
    uninstall "$for_all" AllUsers
    is_gone "$for_all" "the uninstallation after the upgrade"
    ok "upgrade: stale files go, a person's own file stays"
}

# is_version <tree>: the installed files are exactly these
is_version() {
    diff -rq --exclude=uninstall.exe "$1" "$for_all" >/dev/null
}

# Somebody holds a file: whatever comes of it, one of the two versions is there and whole. (wine renames a folder in which
# a file is held, Windows does not: there it is the old one, with code 5.)
try_held() {
    [ -e "$trial/old.exe" ] || make_old_setup
    $mingw-g++-posix -O1 -static "$here/hold_file.cpp" -o "$trial/hold_file.exe"
    run_setup 0 "the older installer" "$trial/old.exe" /S /AllUsers
    (cd / && exec wine "$trial/hold_file.exe" 'C:\Program Files\Tincan\platforms\qwindows.dll' 100) >/dev/null 2>&1 &
    sleep 2
    local code=0
    (cd / && timeout 100 wine "$setup" /S /AllUsers) >/dev/null 2>&1 || code=$?
    case $code in
    0) is_version "$build/tree" || fail "a file was held, the upgrade ended with 0, and the new version is not whole" ;;
    *) is_version "$trial/old" || fail "a file was held, the upgrade ended with $code, and the old version is not whole" ;;
    esac
    wineserver -k
    run_setup 0 "the upgrade when nobody holds a file" "$setup" /S /AllUsers
    is_version "$build/tree" || fail "the new version is not whole"
    is_gone "$for_all.tincan-old" "the upgrade when nobody holds a file"
    is_gone "$for_all.tincan-new" "the upgrade when nobody holds a file"
    uninstall "$for_all" AllUsers
    ok "a file that is held: one version is there and whole (code $code), and a second attempt cleans up"
}

# A folder that is there for something else: what is in it stays through installation, upgrade and uninstallation.
try_own_folder() {
    [ -e "$trial/old.exe" ] || make_old_setup
    mkdir -p "$drive/Stuff/new-files"
    echo mine >"$drive/Stuff/new-files/mine.txt"
    run_setup 0 "the older installer" "$trial/old.exe" /S /CurrentUser '/D=C:\Stuff'
    run_setup 0 "the upgrade" "$setup" /S /CurrentUser
    is_there "$drive/Stuff/tincan.exe" "the upgrade in a folder of one's own"
    is_gone "$drive/Stuff/stale.dll" "the upgrade in a folder of one's own"
    uninstall "$drive/Stuff" CurrentUser
    [ "$(find "$drive/Stuff" -type f)" = "$drive/Stuff/new-files/mine.txt" ] ||
        fail "only the person's file should be there: $(find "$drive/Stuff" -type f)"
    ok "a folder of one's own: what was in it is in it"
}

# No room for the new version: the old one stays whole. Needs root, for a disk of its own.
try_full_disk() {
    if [ "$(id -u)" -ne 0 ] || ! { mkdir -p "$trial/small" && mount -t tmpfs -o size=40m tmpfs "$trial/small"; }; then
        say "NOT TRIED: a full disk (mounting a small one needs root)"
        return
    fi
    run_setup 0 "the older installer" "$trial/old.exe" /S /CurrentUser "/D=$(winepath -w "$trial/small")\\Tincan"
    local before after
    before=$(cd "$trial/small" && find . -type f -exec sha256sum {} + | sort)
    run_setup 2 "the installer on a full disk" "$setup" /S /CurrentUser
    after=$(cd "$trial/small" && find . -type f -exec sha256sum {} + | sort)
    [ "$before" = "$after" ] || fail "the failed installation changed: $(diff <(echo "$before") <(echo "$after"))"
    [ "$(registered HKCU DisplayVersion)" = 0.0.1 ] || fail "the registry speaks of the failed installation"
    uninstall "$trial/small/Tincan" CurrentUser
    umount "$trial/small"
    ok "no room on the disk: code 2, and the older version is whole"
}

try_old_windows() {
    windows_is win81
    run_setup 6 "the installer on Windows 8.1" "$setup" /S /AllUsers
    is_gone "$for_all" "the installer on Windows 8.1"
    windows_is win10
    ok "Windows 8.1 is refused with code 6, and nothing is written"
}

# As somebody who double-clicks: a picture of each page, and Return.
try_clicking() {
    : >"$drive/netsh.log"
    (cd / && exec wine "$setup") >/dev/null 2>&1 &
    local page
    wait_for_window '^Tincan Setup'
    for page in 1-welcome 2-users 3-parts 4-folder; do
        sleep 2
        picture "setup-$page"
        is_painted "setup-$page"
        xdotool key Return
    done
    # shellcheck disable=SC2016 # the inner shell expands it
    timeout 60 sh -c 'until [ -e "$1/uninstall.exe" ]; do sleep 0.5; done' sh "$for_all" ||
        { picture setup-stuck; fail "the installer that was clicked through wrote nothing; see $trial/setup-stuck.png"; }
    sleep 4
    picture setup-5-done
    xdotool key Return # Finish, with "run Tincan" ticked
    wait_for_window '^Tincan$'
    sleep 2
    picture setup-6-started
    is_painted setup-6-started
    wineserver -k
    ok "clicked through, and started from the last page: $trial/setup-*.png"

    mkdir -p "$persons_data/history/default"
    touch "$persons_data/history/default/history.sqlite"
    (cd / && exec wine "$for_all/uninstall.exe") >/dev/null 2>&1 &
    wait_for_window '^Tincan Uninstall'
    sleep 2
    picture uninstall-1-confirm
    xdotool key Return
    sleep 2
    xdotool key alt+a # the box for messages and settings
    sleep 1
    picture uninstall-2-data
    is_painted uninstall-2-data
    xdotool key Return
    # shellcheck disable=SC2016 # the inner shell expands it
    timeout 60 sh -c 'while [ -e "$1" ] || [ -e "$2" ]; do sleep 0.5; done' sh "$for_all" "$persons_data" ||
        { picture uninstall-stuck; fail "the uninstaller that was clicked through left something: see $trial/uninstall-stuck.png"; }
    sleep 2
    picture uninstall-3-done
    wineserver -k
    ok "clicked away, with messages and settings: $trial/uninstall-*.png"
}

try_one_user() {
    : >"$drive/netsh.log"
    run_setup 0 "the installer for one user" "$setup" /S /CurrentUser
    is_there "$for_one/tincan.exe" "the installation for one user"
    [ "$(registered HKCU DisplayVersion)" = "$version" ] || fail "the registry of the user does not know Tincan"
    [ ! -s "$drive/netsh.log" ] || fail "the firewall was told without an administrator"
    uninstall "$for_one" CurrentUser
    is_gone "$for_one" "the uninstallation for one user"
    ok "only me: installed and gone again, the firewall left alone"
}

try_zip() {
    mkdir "$trial/zip"
    (cd "$trial/zip" && unzip -q "$stage/$name.zip")
    rm -rf "$persons_data"
    (cd / && exec wine "$trial/zip/$name/tincan.exe" --quit-after 4) >/dev/null 2>&1
    wineserver -w
    is_there "$trial/zip/$name/data" "the portable Tincan after its first run"
    keeps 1 "$trial/zip/$name/tincan.exe" "$trial/zip/$name/data"
    keeps 2 "$trial/zip/$name/tincan.exe" "$trial/zip/$name/data"
    is_gone "$persons_data" "the portable Tincan wrote outside of its folder"
    ok "portable: it keeps its settings and what is said in its own folder"
}

make_prefix
start_display
# Names on the command line choose some of them; program, running and uninstall need what silent has installed.
[ $# -gt 0 ] || set -- tests silent program running uninstall upgrade held own_folder full_disk old_windows one_user clicking zip
for what; do
    "try_$what"
done
