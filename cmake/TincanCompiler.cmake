# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT

# tincan_strict(<target>): warnings, Qt's strictness and the sanitizers, the same for every target of ours.
function(tincan_strict target)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII
        QT_NO_CAST_TO_ASCII
        QT_NO_CAST_FROM_BYTEARRAY
        QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
        QT_NO_FOREACH
        QT_DISABLE_DEPRECATED_BEFORE=0x060400
        TINCAN_VERSION="${PROJECT_VERSION}"
        TINCAN_APP_ID="${TINCAN_APP_ID}")
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /utf-8 /permissive- $<$<BOOL:${TINCAN_WERROR}>:/WX>)
    else()
        target_compile_options(${target} PRIVATE
            -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual $<$<BOOL:${TINCAN_WERROR}>:-Wnull-dereference>
            $<$<BOOL:${TINCAN_WERROR}>:-Werror>)
    endif()
    if(TINCAN_CLAZY)
        target_compile_options(${target} PRIVATE "SHELL:-Xclang -plugin-arg-clazy -Xclang level0,level1")
    endif()
    if(TINCAN_SANITIZE)
        target_compile_definitions(${target} PRIVATE _GLIBCXX_ASSERTIONS)
        target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-sanitize-recover=undefined
            -fno-omit-frame-pointer)
        target_link_options(${target} PRIVATE -fsanitize=address,undefined)
    endif()
endfunction()
