# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT

# Runs at the end of `cmake --install`: adds the compiler's run time, and stops if a DLL is needed that neither lies in
# the tree nor belongs to Windows. CMakeLists.txt sets QT6_INSTALL_PREFIX, runtime (the folder of the compiler's DLLs),
# CMAKE_OBJDUMP and CMAKE_STRIP.
set(tree "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM windows+pe)
set(CMAKE_GET_RUNTIME_DEPENDENCIES_TOOL objdump)
set(CMAKE_GET_RUNTIME_DEPENDENCIES_COMMAND "${CMAKE_OBJDUMP}")

file(GLOB plugins "${tree}/*/*.dll")
file(GET_RUNTIME_DEPENDENCIES EXECUTABLES "${tree}/tincan.exe" MODULES ${plugins}
    RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing
    PRE_EXCLUDE_REGEXES "^(api-ms-|ext-ms-)"
    DIRECTORIES "${QT6_INSTALL_PREFIX}/bin" "${runtime}" /usr/x86_64-w64-mingw32/lib)
file(INSTALL ${found} DESTINATION "${tree}")

# CMake compares names in lower case, so that Qt6Core.dll counts as missing where the file system knows the difference.
file(GLOB here RELATIVE "${tree}" "${tree}/*.dll")
list(TRANSFORM here TOLOWER)
list(REMOVE_ITEM missing ${here})
set(windows
    advapi32 authz bcrypt comdlg32 crypt32 d2d1 d3d11 d3d9 dnsapi dwmapi dwrite dxgi gdi32 imm32 iphlpapi kernel32 mpr
    msvcrt ncrypt netapi32 ole32 oleaut32 secur32 setupapi shcore shell32 shlwapi user32 userenv uxtheme version winmm
    winspool ws2_32 wtsapi32)
list(TRANSFORM windows APPEND .dll)
list(REMOVE_ITEM missing ${windows})
if(missing)
    message(FATAL_ERROR "These are needed, and neither shipped nor a part of Windows: ${missing}")
endif()

# Debian's libstdc++-6.dll comes with ten times its size of debug data.
file(GLOB binaries "${tree}/*.dll" "${tree}/*/*.dll" "${tree}/*.exe")
execute_process(COMMAND "${CMAKE_STRIP}" --strip-unneeded ${binaries} COMMAND_ERROR_IS_FATAL ANY)
file(WRITE "${tree}/qt.conf" "[Paths]\nPlugins=.\n")
