# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT

# The languages of the window, and the one place that lists them. A language takes part from the moment its catalogue
# is there: a .ts file must exist before the first configure, Qt would make an empty one in its place.
set(TINCAN_KNOWN_LANGUAGES en zh_CN de fr es ja pt_BR ru ar)

file(GLOB found_catalogues CONFIGURE_DEPENDS "${PROJECT_SOURCE_DIR}/translations/tincan_*.ts")
set(TINCAN_LANGUAGES)
set(TINCAN_CATALOGUES)
foreach(language IN LISTS TINCAN_KNOWN_LANGUAGES)
    set(catalogue "${PROJECT_SOURCE_DIR}/translations/tincan_${language}.ts")
    if(catalogue IN_LIST found_catalogues)
        list(APPEND TINCAN_LANGUAGES ${language})
        list(APPEND TINCAN_CATALOGUES "${catalogue}")
    endif()
endforeach()
