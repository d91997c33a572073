#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# Tries the deb of the stage: lintian, its contents, and installed, used and purged in a bare Debian 12.
set -euo pipefail
kind=deb
# shellcheck source=trial.sh
. "$(dirname "${BASH_SOURCE[0]}")/trial.sh"
for tool in lintian dpkg-deb; do
    command -v $tool >/dev/null || skip "$tool is missing"
done

deb=$(the_file "tincan_${version}_amd64.deb")
expect "the version is $version" test "$(dpkg-deb -f "$deb" Version)" = "$version"
expect "lintian finds neither errors nor warnings" lintian --allow-root --fail-on error,warning "$deb"

dpkg-deb -c "$deb" | awk '$1 !~ /^d/ { print $6 }' | sort >"$work/found"
{
    program_files | sed 's|^|./usr/|'
    printf '%s\n' ./usr/lib/firewalld/services/tincan.xml ./etc/ufw/applications.d/tincan ./usr/share/doc/tincan/copyright \
        ./usr/share/doc/tincan/changelog.gz ./usr/share/lintian/overrides/tincan \
        ./usr/share/zsh/vendor-completions/_tincan
} | sort >"$work/expected"
expect "its files are the expected ones" same_lists "$work/expected" "$work/found"

expect "it depends on the plugin for SQLite" grep -qwF libqt6sql6-sqlite <(dpkg-deb -f "$deb" Depends)

bare_root
cp "$deb" "$root/tmp/"
deb=/tmp/${deb##*/}

# An older Qt than this program's: the package refuses before anything is unpacked.
older_qt=$root/usr/lib/x86_64-linux-gnu/libQt6Core.so.6.2.4
touch "$older_qt"
expect_failure "dpkg -i refuses beside Qt 6.2" "take tincan-$version-linux-x86_64.tar.xz instead" inside dpkg -i "$deb"
rm "$older_qt"
expect "nothing was installed then" test ! -e "$root/usr/bin/tincan"
mkdir -p "$root/tmp/old"
printf '#!/bin/sh\necho glibc 2.31\n' >"$root/tmp/old/getconf"
chmod 755 "$root/tmp/old/getconf"
expect_failure "dpkg -i refuses beside glibc 2.31" "glibc 2.31, and Tincan needs" \
    inside env PATH=/tmp/old:/usr/sbin:/usr/bin:/sbin:/bin dpkg -i "$deb"

inside apt-get -qq update
expect "apt installs it" inside apt-get -qq -y install "$deb"
keep_archives
check_program tincan
expect "a window opens without a display, and its settings are written" \
    inside tincan -platform offscreen --profile trial --quit-after 1
expect "the plugin for SQLite came along" inside dpkg -s libqt6sql6-sqlite
data=root/.config/tincan
history=root/.local/share/tincan
kept=$root/$history/history/default/history.sqlite
for count in 1 2; do
    expect_kept $count "$kept" inside tincan -platform offscreen
done
expect "every file is in place" inside dpkg --verify tincan

# purge: nothing but the person's data stays
expect "apt purges it" inside apt-get -qq -y purge tincan
expect "the person's settings are still there" test -f "$root/$data/profile-trial.ini"
expect "what was said is still there" test -f "$kept"
expect "none of its files is left" nothing "$(cd "$root" && while read -r file; do
    [ ! -e "$file" ] || echo "$file"
done <"$work/expected")"
expect "nothing else of its name is left" nothing "$(list_root | grep -i tincan | grep -v -e "^./$data" -e "^./$history")"
list_root >"$work/before"
inside apt-get -qq -y install "$deb"
inside apt-get -qq -y purge tincan
list_root >"$work/after"
expect "installing and purging once more leaves the system as it was" same_lists "$work/before" "$work/after"
