#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# Tries the rpm of the stage: rpmlint, what it requires, and installed into a root and erased again. There is no Fedora
# here, so it is installed without its dependencies, and the program is not started: the deb's trial starts the same one.
set -euo pipefail
kind=rpm
# shellcheck source=trial.sh
. "$(dirname "${BASH_SOURCE[0]}")/trial.sh"
for tool in rpm rpmlint; do
    command -v $tool >/dev/null || skip "$tool is missing"
done

rpm=$(the_file "tincan-$version.x86_64.rpm")
expect "rpmlint finds no errors and no warnings" rpmlint --strict --config "$project/packaging/linux/rpm/rpmlint.toml" \
    "$rpm"
expect "the name, version, system and licence" \
    test "$(rpm -qp --qf '%{NAME} %{VERSION} %{ARCH} %{LICENSE}' "$rpm")" = \
    "tincan $version x86_64 MIT AND CC0-1.0 AND GPL-3.0-only WITH Qt-GPL-exception-1.0"

{
    program_files | sed 's|^|/usr/|'
    printf '%s\n' /usr/lib/firewalld/services/tincan.xml /usr/share/licenses/tincan/LICENSE \
        /usr/share/licenses/tincan/copyright /usr/share/licenses/tincan/GPL-3.txt \
        /usr/share/doc/tincan/CHANGELOG.md /usr/share/doc/tincan /usr/share/licenses/tincan \
        /usr/share/zsh/site-functions/_tincan
} | sort >"$work/expected"
rpm -qpl "$rpm" | sort >"$work/found"
expect "its files are the expected ones" same_lists "$work/expected" "$work/found"

rpm -qp --requires "$rpm" | sort -u >"$work/requires"
for library in Core DBus Gui Network Sql Widgets; do
    expect "it requires Qt's $library" grep -qF "libQt6$library.so.6()(64bit)" "$work/requires"
done
expect "it requires Qt 6.4" grep -qxF 'libQt6Core.so.6(Qt_6.4)(64bit)' "$work/requires"
expect "it requires the plugin for SQLite" grep -qxF '(qt6-qtbase or qt6-sql-sqlite)' "$work/requires"
expect "it requires a glibc" grep -q '^libc\.so\.6(GLIBC_2\.[0-9]*)(64bit)$' "$work/requires"
expect "and nothing but Qt, its plugin, the C and C++ libraries, and a shell" nothing "$(grep -vE \
    -e '^libQt6(Core|DBus|Gui|Network|Sql|Widgets)\.so\.6\((Qt_6(\.[0-4])?)?\)\(64bit\)$' \
    -e '^(libc|libm|libgcc_s|libstdc\+\+|ld-linux-x86-64)\.so\.[0-9]\([A-Z0-9_.]*\)\(64bit\)$' \
    -e '^\(qt6-qtbase or qt6-sql-sqlite\)$' -e '^rpmlib\(|^/bin/sh$|^rtld\(GNU_HASH\)$' "$work/requires")"

bare_root
list_root >"$work/before"
in_root() { rpm --force-debian --root "$root" --dbpath /tmp/rpm --nodeps "$@"; }
mkdir -p "$root/tmp/rpm"
older_qt=$root/usr/lib64/libQt6Core.so.6.2.4
touch "$older_qt"
expect_failure "rpm -i refuses beside Qt 6.2" "take tincan-$version-linux-x86_64.tar.xz instead" in_root -i "$rpm"
rm "$older_qt"
expect "nothing was installed then" test ! -e "$root/usr/bin/tincan"
expect "rpm installs it" in_root -i "$rpm"
expect "every file is in place" in_root -V tincan
expect "its files are the owner's to write only" nothing "$(rpm --root "$root" --dbpath /tmp/rpm -ql tincan |
    while read -r file; do find "$root$file" -maxdepth 0 ! -type l -perm /022; done)"
expect "rpm erases it" in_root -e tincan
list_root >"$work/after"
# The folders that belong to the system's own packages on a system with rpm, and that this root did not have.
list_stays() { comm -13 "$work/before" "$work/after" | while read -r path; do [ -d "$root/$path" ] || echo "$path"; done; }
expect "no file stays" nothing "$(list_stays)"
