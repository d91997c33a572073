# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT

# Builds for 64-bit Windows with Debian's MinGW. The posix flavour, because std::thread is missing from the other one.
# TINCAN_MINGW_PREFIX: the folder of libraries for Windows that packaging/windows/build-qt.sh makes.
set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
set(CMAKE_SYSTEM_VERSION 10.0)
set(mingw x86_64-w64-mingw32)
set(CMAKE_C_COMPILER ${mingw}-gcc-posix)
set(CMAKE_CXX_COMPILER ${mingw}-g++-posix)
set(CMAKE_RC_COMPILER ${mingw}-windres)

list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES TINCAN_MINGW_PREFIX)
set(CMAKE_FIND_ROOT_PATH /usr/${mingw} ${TINCAN_MINGW_PREFIX})
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)
