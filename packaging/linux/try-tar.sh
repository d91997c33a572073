#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# Tries the tar of the stage in a bare Debian 12 without any Qt: what is in it, install.sh for a person and for root, the
# program with a picture of its window, an upgrade, places that cannot be written to, and --uninstall.
# The picture stays in build/package/tar-window.png.
set -euo pipefail
kind=tar
# shellcheck source=trial.sh
. "$(dirname "${BASH_SOURCE[0]}")/trial.sh"
for tool in Xvfb import convert desktop-file-validate; do
    command -v $tool >/dev/null || skip "$tool is missing"
done

name=tincan-$version-linux-x86_64
tar=$(the_file "$name.tar.xz")

bare_root
inside useradd --create-home person
home=/home/person
tar -C "$root$home" -xf "$tar"
unpacked=$root$home/$name
chown -R 0:0 "$unpacked"
installer=$home/$name/install.sh

# as_person <command>...: inside, as somebody who is not root
as_person() {
    chroot --userspec=person:person "$root" /usr/bin/env -i PATH=/usr/local/bin:/usr/bin:/bin HOME=$home \
        "${trial_env[@]}" "$@" </dev/null
}

# ---- What is in it ----

expect "one folder, named like the file" test "$(tar -tf "$tar" | cut -d / -f 1 | sort -u)" = "$name"
{
    program_files
    printf '%s\n' share/zsh/site-functions/_tincan install.sh README.txt bin/qt.conf needs/versions needs/libraries \
        licences/tincan.txt licences/SOURCES.txt licences/common/LGPL-3 licences/common/GPL-3 \
        licences/libqt6core6.txt licences/qt6-wayland.txt lib/libQt6Core.so.6 plugins/platforms/libqxcb.so \
        plugins/platforms/libqwayland-generic.so plugins/platforms/libqoffscreen.so \
        plugins/sqldrivers/libqsqlite.so lib/libQt6Sql.so.6 lib/libsqlite3.so.0 licences/libsqlite3-0.txt
} | sort >"$work/expected"
(cd "$unpacked" && find . ! -type d | sed 's|^\./||' | sort) >"$work/found"
expect "no file is missing" nothing "$(comm -23 "$work/expected" "$work/found")"
expect "no link leads out of it" nothing "$(find "$unpacked" -type l -lname '/*')"
expect "nothing in it is anybody's to write" nothing "$(find "$unpacked" ! -type l -perm /022)"
for word in qt6-base icu libxkbcommon sqlite3; do
    expect "SOURCES.txt knows $word" grep -q "^$word " "$unpacked/licences/SOURCES.txt"
done
expect "there is no Qt in the bare Debian" nothing "$(find "$root" -xdev -path "$unpacked" -prune -o -name 'libQt6*' -print)"

# ---- Where it cannot be installed, it says why and changes nothing ----

list_root >"$work/bare"
unchanged() {
    list_root >"$work/now"
    expect "nothing is different then" same_lists "$work/bare" "$work/now"
}
expect_failure "a bare system lacks libraries" "apt install " as_person "$installer"
unchanged
advice=$(sed -n 's/^Debian, Ubuntu: *apt install //p' <<<"$said")

mkdir "$root/tmp/fake"
printf '#!/bin/sh\necho glibc 2.31\n' >"$root/tmp/fake/getconf"
# shellcheck disable=SC2016 # the fake's own words
printf '#!/bin/sh\n[ "$1" = -s ] && echo Linux || echo aarch64\n' >"$root/tmp/fake/uname"
chmod -R a+rx "$root/tmp/fake"
expect_failure "another kind of computer" "x86_64" as_person env PATH=/tmp/fake:/usr/bin:/bin "$installer"
rm "$root/tmp/fake/uname"
expect_failure "an older glibc" "A newer system helps" as_person env PATH=/tmp/fake:/usr/bin:/bin "$installer"
unchanged

inside apt-get -qq update
# shellcheck disable=SC2086 # a list of names
expect "what install.sh advises can be installed" \
    inside apt-get -qq -y --no-install-recommends install $advice
keep_archives
list_root >"$work/bare"

mkdir "$root/mnt/full" "$root/mnt/read-only"
list_root >"$work/bare"
mount -t tmpfs -o size=8m,mode=777 tmpfs "$root/mnt/full"
mount -t tmpfs -o ro tmpfs "$root/mnt/read-only"
expect_failure "a full disk" "No space left on device" as_person "$installer" --prefix /mnt/full/there
expect "nothing stays on it" nothing "$(ls -A "$root/mnt/full")"
expect_failure "a disk that is read only" "Read-only file system" inside "$installer" --prefix /mnt/read-only/there
expect_failure "a folder of somebody else" "Permission denied" as_person "$installer" --prefix /usr
umount "$root/mnt/full" "$root/mnt/read-only"
unchanged
as_person mkdir -p $home/.local/bin
as_person touch $home/.local/bin/tincan
list_root >"$work/bare"
expect_failure "a program of that name is there" "$home/.local/bin/tincan" as_person "$installer"
unchanged
as_person rm -r $home/.local
list_root >"$work/bare"

# ---- For a person ----

expect "a person installs it" as_person "$installer"
tincan=$home/.local/bin/tincan
{
    program_files
    echo share/zsh/site-functions/_tincan
} | sort >"$work/expected"
(cd "$root$home/.local" && find . -type l ! -path './lib/*' | sed 's|^\./||' | sort) >"$work/found"
expect "the desktop finds all of it" same_lists "$work/expected" "$work/found"
desktop=$root$home/.local/lib/tincan/share/applications/$app_id.desktop
expect "the menu entry names the program" grep -qxF "Exec=\"$home/.local/lib/tincan/bin/tincan\"" "$desktop"
expect "the menu entry is valid" desktop-file-validate "$desktop"
expect "the installed program says $version" test "$(as_person $tincan --version)" = "tincan $version"
expect "the installed program checks itself" as_person $tincan --check
kept=$root$home/.local/share/tincan/history/default/history.sqlite
for count in 1 2; do
    expect_kept $count "$kept" as_person $tincan -platform offscreen
done

exec 3>"$work/display"
Xvfb -displayfd 3 -screen 0 1100x800x24 -nolisten tcp -ac >"$work/Xvfb.log" 2>&1 &
children+=($!)
exec 3>&-
for _ in $(seq 100); do
    [ ! -s "$work/display" ] || break
    sleep 0.1
done
[ -s "$work/display" ] || stop "Xvfb did not start: $(cat "$work/Xvfb.log")"
display=:$(cat "$work/display")
trial_env=("DISPLAY=$display")
touch "$root$home/log.jsonl"
chmod 666 "$root$home/log.jsonl"
as_person $tincan --tcp --server --port 0 --start --log $home/log.jsonl --quit-after 60 2>"$work/tincan.log" &
children+=($!)
for _ in $(seq 300); do
    ! grep -q '"started"' "$root$home/log.jsonl" || break
    sleep 0.1
done
expect "the program listens" grep '"started"' "$root$home/log.jsonl"
picture=$project/build/package/tar-window.png
colours=0
for _ in $(seq 50); do
    import -display "$display" -window root "$picture"
    colours=$(convert "$picture" -format %k info:)
    [ "$colours" -lt 100 ] || break
    sleep 0.2
done
expect "its window has more than 100 colours ($colours)" test "$colours" -gt 100
expect "Qt had no complaint" nothing "$(grep -v XDG_RUNTIME_DIR "$work/tincan.log")"
rm "$root$home/log.jsonl"
trial_env=()

# ---- A new version over an older one, while that one runs ----

older=$root$home/.local/lib/tincan
echo old >"$older/lib/libold.so"
echo old >"$older/share/metainfo/old.xml"
ln -s "$home/.local/lib/tincan/share/metainfo/old.xml" "$root$home/.local/share/metainfo/old.xml"
printf '%s\n' "link $home/.local/share/metainfo/old.xml" "file lib/libold.so" "file share/metainfo/old.xml" >>"$older/manifest"
chown -h -R person: "$root$home/.local" 2>/dev/null || inside chown -h -R person: $home/.local
expect "a new version is installed over it" as_person "$installer"
expect "what only the old one had is gone" \
    test ! -e "$older/lib/libold.so" -a ! -L "$root$home/.local/share/metainfo/old.xml"
expect "the new version works" as_person $tincan --version
as_person mkdir -p $home/.config/tincan $home/.config/autostart
as_person touch $home/.config/tincan/tincan.ini
autostart=$root$home/.config/autostart/$app_id.desktop
printf '[Desktop Entry]\nExec=%s --hidden\n' "$home/.local/lib/tincan/bin/tincan" >"$autostart"
expect "it is taken away by its own copy of install.sh" as_person $home/.local/lib/tincan/install.sh --uninstall
expect "the session does not look for it any more" test ! -e "$autostart"
expect "the person's settings are still there" test -f "$root$home/.config/tincan/tincan.ini"
rm -r "$root$home/.config"
expect "what was said is still there" test -f "$kept"
rm -r "$root$home/.local/share/tincan"
rmdir "$root$home/.local/share" "$root$home/.local" # the uninstaller could not: something of the person's was in them
list_root | grep -v -e "^\.$home/\.cache" >"$work/now"
expect "and nothing else" same_lists "$work/bare" "$work/now"
rm -rf "$root$home/.cache"

# ---- For everybody, and in a folder with an odd name ----

expect "root installs it for everybody" inside "$installer"
check_program /usr/local/bin/tincan
expect "root takes it away" inside "$installer" --uninstall
unchanged
# shellcheck disable=SC2016 # a name with signs that shells and menus treat in their own ways
odd='/mnt/a $HOME "b" `c` \d 100%'
expect "it installs into a folder with an odd name" inside "$installer" --prefix "$odd"
check_program "$odd/bin/tincan"
# shellcheck disable=SC2016
expect "the menu entry quotes that" grep -qxF \
    'Exec="/mnt/a \\$HOME \\"b\\" \\`c\\` \\\\d 100%%/lib/tincan/bin/tincan"' \
    "$root$odd/lib/tincan/share/applications/$app_id.desktop"
expect "it goes from there" inside "$installer" --uninstall --prefix "$odd"
unchanged

# By way of a link, and with a slash too many: the links of the menu lead to the real place, and go with it.
mkdir -p "$root/mnt/z-real"
ln -s z-real "$root/mnt/link"
list_root >"$work/bare"
expect "it installs by way of a link" inside "$installer" --prefix /mnt/link/a
expect "the program is linked by its real place" \
    test "$(readlink "$root/mnt/z-real/a/bin/tincan")" = /mnt/z-real/a/lib/tincan/bin/tincan
mkdir -p "$root/root/.config/autostart"
printf '[Desktop Entry]\nTryExec=/mnt/link/a/bin/tincan\nExec="/mnt/link/a/bin/tincan" --hidden\n' \
    >"$root/root/.config/autostart/$app_id.desktop"
expect "its own copy of install.sh takes it away" inside /mnt/z-real/a/lib/tincan/install.sh --uninstall
expect "the session does not look for it any more" test ! -e "$root/root/.config/autostart/$app_id.desktop"
rm -r "$root/root/.config"
unchanged
expect "it installs below a path with slashes" inside "$installer" --prefix //mnt/link//b/
expect "a new version is installed by another way to the same place" inside "$installer" --prefix /mnt/z-real/b
expect "and taken away by the first one" inside "$installer" --uninstall --prefix /mnt/link/b/
unchanged

# shellcheck disable=SC2016 # the inner shell's words
expect "root with a umask of 077 installs it" inside sh -c 'umask 077 && "$1" --prefix /mnt/a/b' sh "$installer"
expect "for everybody to read" nothing "$(find "$root/mnt/a" ! -type l ! -perm -a=r)"
expect "a person starts it" as_person /mnt/a/b/bin/tincan --version
expect "it goes again" inside "$installer" --uninstall --prefix /mnt/a/b
unchanged
