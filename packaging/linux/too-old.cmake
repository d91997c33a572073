# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT

# CPack runs this over the files of a package, before it packs them: writes the scripts that run before the deb or the
# rpm is installed, with the glibc that the program really needs. The folder is cpack/ of the build.
if(NOT CPACK_GENERATOR MATCHES "DEB|RPM")
    return()
endif()
file(GLOB_RECURSE programs "${CPACK_TEMPORARY_INSTALL_DIRECTORY}/*/bin/tincan")
execute_process(
    COMMAND sh -c "objdump -T \"$1\" | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -n 1" sh "${programs}"
    OUTPUT_VARIABLE newest OUTPUT_STRIP_TRAILING_WHITESPACE)
if(NOT newest MATCHES "^GLIBC_([0-9]+\\.[0-9]+)")
    message(FATAL_ERROR "No glibc version in '${programs}': '${newest}'")
endif()
set(TINCAN_NEEDS_GLIBC "${CMAKE_MATCH_1}")
set(TINCAN_TAR "${CPACK_ARCHIVE_FILE_NAME}.tar.xz")
set(mode OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
configure_file("${CMAKE_CURRENT_LIST_DIR}/too-old.sh.in" "${CPACK_OUTPUT_FILE_PREFIX}/preinst" @ONLY
    FILE_PERMISSIONS ${mode})
configure_file("${CMAKE_CURRENT_LIST_DIR}/too-old.sh.in" "${CPACK_OUTPUT_FILE_PREFIX}/pre" @ONLY FILE_PERMISSIONS ${mode})
