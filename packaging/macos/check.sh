#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# Checks on Linux what can be checked of the bundle for macOS. CMake believes that it works on a Mac: it configures,
# "builds" and installs the real project with a compiler, a Qt and tools of Apple that only pretend. check_bundle.py
# then looks at what was installed. Nothing of this shows that the program runs on a Mac.
#
#   check.sh [<folder>]    keeps what it made in the folder
#
# Exit code 77: a tool that it needs is missing here.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd -P)
project=$(cd "$here/../.." && pwd -P)

for tool in cmake ninja python3; do
    command -v $tool >/dev/null || {
        echo "$tool is missing here"
        exit 77
    }
done

folder=${1-}
if [ -z "$folder" ]; then
    folder=$(mktemp -d)
    trap 'rm -rf "$folder"' EXIT
fi
mkdir -p "$folder/tools" "$folder/qt/bin" "$folder/qt/lib/cmake/Qt6"
folder=$(cd "$folder" && pwd -P)
rm -rf "$folder/build" "$folder/installed" "$folder/calls"

# The compiler makes empty files; the other tools write down how they were called.
cat >"$folder/tools/c++" <<'END'
#!/bin/sh
while [ $# -gt 0 ]; do
    case $1 in -o | -MF) shift && : >"$1" ;; esac
    shift
done
END
cat >"$folder/tools/tool" <<END
#!/bin/sh
printf '%s' "\${0##*/}" >>"$folder/calls"
printf '\t%s' "\$@" >>"$folder/calls"
echo >>"$folder/calls"
END
cat >"$folder/tools/macdeployqt" <<'END'
#!/bin/sh
# The shape of what the real one leaves.
mkdir -p "$1/Contents/Frameworks/QtCore.framework/Versions/A" "$1/Contents/PlugIns/platforms" \
    "$1/Contents/PlugIns/sqldrivers"
: >"$1/Contents/Frameworks/QtCore.framework/Versions/A/QtCore"
: >"$1/Contents/Frameworks/libother.dylib"
: >"$1/Contents/PlugIns/platforms/libqcocoa.dylib"
: >"$1/Contents/PlugIns/sqldrivers/libqsqlite.dylib"
: >"$1/Contents/PlugIns/sqldrivers/libqsqlpsql.dylib"
END
cat >"$folder/tools/plutil" <<'END'
#!/bin/sh
[ "$1 $2 $3" = "-convert xml1 -o" ] && cp "$5" "$4"
END
chmod +x "$folder"/tools/*
for tool in codesign install_name_tool xcrun; do
    ln -sf tool "$folder/tools/$tool"
done
ln -sf "$folder/tools/macdeployqt" "$folder/qt/bin/macdeployqt"

cat >"$folder/toolchain.cmake" <<'END'
set(CMAKE_SYSTEM_NAME Darwin)
set(CMAKE_SYSTEM_PROCESSOR arm64)
set(CMAKE_CXX_COMPILER "${CMAKE_CURRENT_LIST_DIR}/tools/c++")
set(CMAKE_CXX_COMPILER_FORCED TRUE)
set(CMAKE_CXX_COMPILER_ID AppleClang)
set(CMAKE_CXX_COMPILER_ID_RUN TRUE)
set(CMAKE_CXX_COMPILER_VERSION 15.0)
set(CMAKE_CXX_STANDARD_COMPUTED_DEFAULT 98)
set(CMAKE_INSTALL_NAME_TOOL "${CMAKE_CURRENT_LIST_DIR}/tools/install_name_tool")
END
cat >"$folder/qt/lib/cmake/Qt6/Qt6ConfigVersion.cmake" <<'END'
set(PACKAGE_VERSION 6.8.3)
set(PACKAGE_VERSION_COMPATIBLE TRUE)
END
cat >"$folder/qt/lib/cmake/Qt6/Qt6Config.cmake" <<'END'
get_filename_component(QT6_INSTALL_PREFIX "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
set(QT6_INSTALL_BINS bin)
set(Qt6_VERSION_MAJOR 6)
set(Qt6_VERSION_MINOR 8)
foreach(module ${Qt6_FIND_COMPONENTS})
    if(NOT TARGET Qt6::${module})
        add_library(Qt6::${module} INTERFACE IMPORTED)
    endif()
endforeach()
function(qt_add_resources)
endfunction()
function(qt_add_translations)
endfunction()
END

say() { printf '%s\n' "$*"; }

# quietly <words> <command>...: one line when it is well, all that it said when it is not
quietly() {
    local words=$1
    shift
    if "$@" >"$folder/log" 2>&1; then
        say "good: $words"
    else
        cat "$folder/log"
        say "BAD: $words"
        exit 1
    fi
}

export PATH=$folder/tools:$PATH
unset TINCAN_SIGN_IDENTITY TINCAN_NOTARY_PROFILE DESTDIR
quietly "CMake configures the project for a pretended macOS" \
    cmake -Wno-dev -S "$project" -B "$folder/build" -G Ninja -DCMAKE_TOOLCHAIN_FILE="$folder/toolchain.cmake" \
    -DQt6_DIR="$folder/qt/lib/cmake/Qt6" -DCMAKE_INSTALL_PREFIX="$folder/installed" -DBUILD_TESTING=OFF \
    -DCMAKE_OSX_DEPLOYMENT_TARGET= -DTINCAN_CCACHE=
quietly "the bundle is put together (by a compiler that makes empty files)" \
    cmake --build "$folder/build" --target tincan
quietly "it is installed, Qt copied in and signed (by tools that pretend)" cmake --install "$folder/build"
mv "$folder/calls" "$folder/calls-adhoc"
app=$folder/installed/Tincan.app
TINCAN_SIGN_IDENTITY="Developer ID Application: A (B)" quietly "sign.sh signs with an identity" "$here/sign.sh" "$app"
mv "$folder/calls" "$folder/calls-identity"
quietly "sign.sh skips the image without an identity" "$here/sign.sh" "$folder/image.dmg"
cp "$folder/log" "$folder/words-skipped"
TINCAN_SIGN_IDENTITY=A TINCAN_NOTARY_PROFILE=P \
    quietly "sign.sh notarises with a profile" "$here/sign.sh" "$folder/image.dmg"
mv "$folder/calls" "$folder/calls-notary"

python3 "$here/check_bundle.py" "$project" "$folder"

if command -v shellcheck >/dev/null; then
    quietly "shellcheck finds nothing in the scripts" \
        shellcheck "$here/build.sh" "$here/sign.sh" "$here/check.sh"
else
    say "skipped: shellcheck is not here"
fi
say "macOS: checked as far as Linux can; not run yet"
