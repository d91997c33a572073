# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT

# The tar for systems without Qt: the program, Qt and what Qt needs, in folders that can be moved together.

# DT_RPATH, and not the newer DT_RUNPATH, because only that one also serves the libraries of libraries and the plugins.
set_target_properties(tincan PROPERTIES INSTALL_RPATH "$ORIGIN/../lib")
target_link_options(tincan PRIVATE -Wl,--disable-new-dtags)

# What stays outside: what has to be the system's own (the C and C++ libraries, which only grow; what belongs to the
# graphics driver, the display and the fonts), and what gets security updates there and is on every desktop.
set(system_libraries ld-linux-x86-64 libc libm libdl libpthread librt libresolv "libstdc\\+\\+" libgcc_s
    libGL libGLX libGLdispatch libOpenGL libEGL libdrm libgbm libwayland-client libwayland-egl
    libX11 libX11-xcb libxcb libXau libXdmcp libICE libSM libfontconfig libfreetype libexpat libz
    libdbus-1 libsystemd libudev libssl libcrypto "libglib-2\\.0" libgssapi_krb5 libkrb5 libk5crypto libkrb5support
    libcom_err libkeyutils)
list(JOIN system_libraries "|" names)
set(left_out "^(${names})\\.so")

# xcb and wayland draw; offscreen and minimal are for machines without a display. No GL, no pictures, no TLS: the
# program uses none of them.
set(plugins
    platforms/libqxcb.so
    platforms/libqwayland-generic.so
    platforms/libqoffscreen.so
    platforms/libqminimal.so
    wayland-shell-integration/libxdg-shell.so
    wayland-decoration-client/libbradient.so
    platforminputcontexts/libcomposeplatforminputcontextplugin.so
    platforminputcontexts/libibusplatforminputcontextplugin.so
    sqldrivers/libqsqlite.so)
set(plugin_files)
foreach(plugin IN LISTS plugins)
    set(file "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_PLUGINS}/${plugin}")
    if(NOT EXISTS "${file}")
        message(FATAL_ERROR "Qt's plugin ${plugin} is missing here (on Debian: libqt6gui6, libqt6sql6-sqlite
            and qt6-wayland)")
    endif()
    list(APPEND plugin_files "${file}")
    get_filename_component(folder "${plugin}" DIRECTORY)
    install(FILES "${file}" DESTINATION plugins/${folder} COMPONENT bundle EXCLUDE_FROM_ALL)
endforeach()

install(CODE "
    set(program \"$<TARGET_FILE:tincan>\")
    set(plugins \"${plugin_files}\")
    set(left_out [[${left_out}]])
    set(scripts \"${CMAKE_CURRENT_SOURCE_DIR}\")" COMPONENT bundle EXCLUDE_FROM_ALL)
install(CODE [[
    file(GET_RUNTIME_DEPENDENCIES EXECUTABLES "${program}" MODULES ${plugins}
        RESOLVED_DEPENDENCIES_VAR libraries UNRESOLVED_DEPENDENCIES_VAR missing PRE_EXCLUDE_REGEXES "${left_out}")
    if(missing)
        message(FATAL_ERROR "Libraries that are not on this machine: ${missing}")
    endif()
    set(folder "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
    file(INSTALL ${libraries} DESTINATION "${CMAKE_INSTALL_PREFIX}/lib" FOLLOW_SYMLINK_CHAIN)
    file(WRITE "${folder}/bin/qt.conf" "[Paths]\nPrefix=..\nPlugins=plugins\n")
    execute_process(COMMAND "${scripts}/finish-bundle.sh" "${folder}" ${libraries} ${plugins}
        COMMAND_ERROR_IS_FATAL ANY)
]] COMPONENT bundle EXCLUDE_FROM_ALL)

configure_file(bundle-readme.txt.in README.txt @ONLY)
configure_file(install.sh.in install.sh @ONLY)
install(PROGRAMS "${CMAKE_CURRENT_BINARY_DIR}/install.sh" DESTINATION . COMPONENT bundle EXCLUDE_FROM_ALL)
install(FILES "${CMAKE_CURRENT_BINARY_DIR}/README.txt" DESTINATION . COMPONENT bundle EXCLUDE_FROM_ALL)
install(FILES "${PROJECT_SOURCE_DIR}/LICENSE" DESTINATION licences RENAME tincan.txt COMPONENT bundle EXCLUDE_FROM_ALL)
install(FILES firewall/firewalld.xml DESTINATION share/tincan/firewall RENAME firewalld-tincan.xml
    COMPONENT bundle EXCLUDE_FROM_ALL)
install(FILES firewall/ufw.ini DESTINATION share/tincan/firewall RENAME ufw-tincan COMPONENT bundle EXCLUDE_FROM_ALL)
