# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
# shellcheck shell=sh
#
# A part of test.sh, which sources it after setup.sh: ./test.sh fuzz [<seconds for each target>]. POSIX sh.
# What is new in a target's inputs is kept in build/fuzz/new/<target>, an input that fails in build/fuzz/found.

fuzz() {
    seconds=${1:-60}
    case $seconds in
    '' | *[!0-9]*) stop "./test.sh fuzz takes the seconds for each target, a whole number." ;;
    esac
    install_missing fuzz
    build_preset fuzz fuzz_targets
    code=0
    failed=
    for corpus in tests/fuzz/corpus/*/; do
        target=$(basename "$corpus")
        mkdir -p "build/fuzz/new/$target" build/fuzz/found
        say "fuzz $target: $seconds s"
        # Longer inputs than the 4 KiB that a row shows are worth trying. The memory is that of the sanitizers, too.
        "build/fuzz/bin/fuzz_$target" -max_total_time="$seconds" -max_len=6000 -timeout=10 -rss_limit_mb=1024 \
            -verbosity=0 -print_final_stats=1 -artifact_prefix="build/fuzz/found/$target-" \
            "build/fuzz/new/$target" "$corpus" || failed="$failed $target"
    done
    [ -z "$failed" ] || { say "Failed:$failed. The inputs are in build/fuzz/found." && code=1; }
    return "$code"
}
