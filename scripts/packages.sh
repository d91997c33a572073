# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
# shellcheck shell=sh
#
# A part of setup.sh, which sources it from the project's folder: the package managers, and what the things that a build
# needs are called there. POSIX sh.

find_manager() {
    manager=
    for m in apt-get dnf zypper pacman brew; do
        [ "$m" != brew ] && [ "$(uname -s)" = Darwin ] && continue
        has "$m" && manager=$m && return 0
    done
    return 0
}

# packages_for <thing>: the names of the packages that bring it.
packages_for() {
    case $manager:$1 in
    apt-get:compiler) echo g++ ;;
    apt-get:ninja) echo ninja-build ;;
    apt-get:qt) echo qt6-base-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-qpa-plugins libgl1-mesa-dev \
        fonts-dejavu-core ;;
    apt-get:translations) echo qt6-translations-l10n ;;
    apt-get:sqlite) echo libqt6sql6-sqlite ;;
    apt-get:wayland) echo qt6-wayland ;;
    apt-get:nc) echo netcat-openbsd ;;
    apt-get:fonts) echo fonts-noto-cjk fonts-noto-color-emoji ;;
    apt-get:rpmbuild) echo rpm ;;
    apt-get:dpkg-shlibdeps | apt-get:dpkg-source) echo dpkg-dev ;;
    apt-get:Xvfb) echo xvfb ;;
    apt-get:x86_64-w64-mingw32-g++-posix) echo g++-mingw-w64-x86-64-posix ;;
    apt-get:makensis) echo nsis ;;
    apt-get:tclsh) echo tcl ;;
    apt-get:wine) echo wine wine64 ;;
    apt-get:import) echo imagemagick ;;
    apt-get:packetsender | apt-get:iptux) echo "$1" ;;
    apt-get:xrandr) echo x11-xserver-utils ;;
    apt-get:xz) echo xz-utils ;;
    apt-get:clang) echo clang libclang-rt-dev ;;

    dnf:compiler | zypper:compiler) echo gcc-c++ ;;
    dnf:sanitizers) echo libasan libubsan ;;
    zypper:sanitizers) echo libasan8 libubsan1 ;;
    dnf:clang | pacman:clang) echo clang compiler-rt ;;
    dnf:ninja) echo ninja-build ;;
    dnf:qt) echo qt6-qtbase-devel qt6-qttools-devel qt6-linguist dejavu-sans-fonts ;;
    dnf:translations) echo qt6-qttranslations ;;
    dnf:sqlite) echo qt6-qtbase ;;
    dnf:wayland) echo qt6-qtwayland ;;
    dnf:nc) echo nmap-ncat ;;
    dnf:fonts) echo google-noto-sans-cjk-fonts google-noto-color-emoji-fonts ;;

    zypper:qt) echo qt6-base-devel qt6-tools-devel qt6-linguist-devel dejavu-fonts ;;
    zypper:translations) echo qt6-translations ;;
    zypper:sqlite) echo qt6-sql-sqlite ;;
    zypper:wayland) echo qt6-wayland ;;
    zypper:nc) echo netcat-openbsd ;;
    zypper:fonts) echo google-noto-sans-sc-fonts google-noto-coloremoji-fonts ;;

    pacman:compiler) echo gcc ;;
    pacman:qt) echo qt6-base qt6-tools ttf-dejavu ;;
    pacman:translations) echo qt6-translations ;;
    pacman:wayland) echo qt6-wayland ;;
    pacman:python3) echo python ;;
    pacman:nc) echo openbsd-netcat ;;
    pacman:fonts) echo noto-fonts-cjk noto-fonts-emoji ;;

    brew:qt) echo qt ;;
    brew:python3) echo python ;;
    brew:clang) echo llvm ;; # Apple's has no libFuzzer
    # parts of macOS or of qt, or of no use there
    brew:nc | brew:translations | brew:sqlite | brew:wayland | brew:sanitizers | brew:fonts | \
        brew:desktop-file-validate | brew:appstreamcli | brew:man | brew:zsh | brew:fish | brew:shellcheck) ;;

    dnf:shellcheck | zypper:shellcheck) echo ShellCheck ;;
    *:desktop-file-validate) echo desktop-file-utils ;;
    *:appstreamcli) [ "$manager" = zypper ] && echo AppStream || echo appstream ;;
    *:man) [ "$manager" = zypper ] && echo man || echo man-db ;;
    *:sanitizers) ;; # come with the compiler
    *:packetsender | *:iptux | *:xrandr) ;; # the bench compares with them where Debian brings them
    *) echo "$1" ;;
    esac
}

# The tools that make and try packages, as commands; those of Debian are in packages of other names.
# shellcheck disable=SC2034 # setup.sh uses it
package_tools="lintian rpmbuild rpmlint debootstrap dpkg-shlibdeps fakeroot desktop-file-validate appstreamcli man Xvfb
    import file xz"

# And those for Windows: to build Qt and the program, to pack them, and to try them under wine.
# shellcheck disable=SC2034 # setup.sh uses it
windows_tools="x86_64-w64-mingw32-g++-posix make perl tclsh dpkg-source makensis wine zip unzip xdotool openbox Xvfb import
    python3"

# What the bench compares with, and where windows open for it (Packet Sender does not start without xrandr); a row says
# what it would have needed.
# shellcheck disable=SC2034 # setup.sh uses it
bench_tools="Xvfb packetsender xrandr iptux"
