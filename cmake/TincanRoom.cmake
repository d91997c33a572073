# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT

# tincan_room(<name> LINKS <targets>... SOURCES <files>...)
#
# A room is a folder of app/ and a static library tincan_<name>. It links other rooms PRIVATE, so an include is found
# only by a room that names the other one in LINKS: an include that points the wrong way does not compile.
# Other rooms write #include "<name>/<header>.h". They get there through one forwarding header for each header of the
# room, because a plain include directory would need a common parent (which would open every room to everybody),
# and a room's own directory on the include path would make its limits.h hide the C library's <limits.h>.
function(tincan_room name)
    cmake_parse_arguments(ROOM "" "" "LINKS;SOURCES" ${ARGN})
    set(target tincan_${name})
    file(GLOB headers CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*.h")
    set(sources ${ROOM_SOURCES})
    if(NOT sources)
        add_library(${target} INTERFACE)
        target_include_directories(${target} INTERFACE "${CMAKE_BINARY_DIR}/rooms/${name}")
        target_link_libraries(${target} INTERFACE ${ROOM_LINKS})
    else()
        add_library(${target} STATIC ${sources} ${headers})
        target_include_directories(${target} PUBLIC "${CMAKE_BINARY_DIR}/rooms/${name}")
        target_link_libraries(${target} PRIVATE ${ROOM_LINKS})
        tincan_strict(${target})
    endif()
    foreach(header IN LISTS headers)
        get_filename_component(file "${header}" NAME)
        file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/rooms/${name}/${name}/${file}" CONTENT "#include \"${header}\"\n" @ONLY)
    endforeach()
endfunction()
