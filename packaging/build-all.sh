#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# Makes what people download, tries each file out, and leaves those that passed in dist/ with SHA256SUMS. On Debian 12.
#
#   packaging/build-all.sh [--yes|--no-install] [--untried] [deb] [rpm] [tar] [windows] [macos]
#
# Without a name: all of them. --untried also takes files whose trial is not possible here (without root, for example)
# and marks them in the list at the end. For each name there is one script that makes and one that tries:
#
#   deb, rpm, tar   packaging/linux/make.sh <name>, packaging/linux/try-<name>.sh
#   windows         packaging/windows/build.sh,     packaging/windows/try.sh
#   macos           packaging/macos/check.sh: nothing can be made here, only checked
#
# The first leaves finished files in the folder that `stage_of <name>` of common.sh prints, the second tries them there.
# Exit code 77 of a trial: it is not possible here, for the reason on its last line.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=../scripts/setup.sh
. scripts/setup.sh
# shellcheck source=common.sh
. packaging/common.sh

untried=no
names=()
for name in "$@"; do
    case $name in
    --untried) untried=yes ;;
    deb | rpm | tar | windows | macos) names+=("$name") ;;
    *) stop "build-all.sh knows deb, rpm, tar, windows, macos, --untried, and not $name." ;;
    esac
done
[ ${#names[@]} -gt 0 ] || names=(deb rpm tar windows macos)
[ -n "$version" ] || stop "CMakeLists.txt has no line with the version."

install_missing package
case " ${names[*]} " in
*" windows "*) install_missing windows ;;
esac
changed=$(git status --porcelain 2>/dev/null || echo "(this is not a git checkout)")
[ -z "$changed" ] || say "Careful, this is not a clean checkout; what is not committed is packed too:"$'\n'"$changed"

logs=build/package/logs
mkdir -p "$logs" "$dist"
results=()
failed=no

# result <name> <words>
result() {
    results+=("$(printf '%-8s %s' "$1" "$2")")
    say "== $1: $2"
}

# run <log> <script> [<argument>]: all that it says goes into the log; the end of that is shown when it fails.
run() {
    local code=0 log=$logs/$1 started=$SECONDS
    shift
    say "== $*"
    "$@" >"$log" 2>&1 </dev/null || code=$?
    [ "$code" -eq 0 ] || [ "$code" -eq 77 ] || tail -n 40 "$log" >&2
    say "   $((SECONDS - started)) s, exit code $code; all of it: $log"
    return "$code"
}

# check_only <name> <script>: where nothing can be made here
check_only() {
    local code=0
    run "$1.log" "$2" || code=$?
    case $code in
    0) result "$1" "checked; made by its own system only" ;;
    77) result "$1" "not checked: $(tail -n 1 "$logs/$1.log")" ;;
    *) failed=yes && result "$1" "FAILED: exit code $code" ;;
    esac
}

# take <name>: what passed its trial moves to dist/
take() {
    local files
    files=$(cd "$(stage_of "$1")" && find . -maxdepth 1 -type f -printf '%f\n' | sort | tr '\n' ' ')
    if [ -z "$files" ]; then
        failed=yes
        result "$1" "FAILED: no file was made"
        return
    fi
    find "$(stage_of "$1")" -maxdepth 1 -type f -exec mv -f {} "$dist/" \;
    result "$1" "$2: ${files% }"
}

# show_untried <name>: parts of a trial that passed, which were not possible here
show_untried() {
    local line
    while IFS= read -r line; do
        results+=("         $line")
        say "   $line"
    done < <(grep -i '^not tried: ' "$logs/$1-try.log")
}

# make_and_try <name> <make> <try> [<argument of make>]
make_and_try() {
    local code=0 stage
    stage=$(stage_of "$1")
    rm -rf "${stage:?}"
    mkdir -p "$stage"
    run "$1-make.log" "$2" ${4:+"$4"} || code=$?
    case $code in
    0) ;;
    77)
        failed=yes
        result "$1" "FAILED: $(tail -n 1 "$logs/$1-make.log")"
        return
        ;;
    *)
        failed=yes
        result "$1" "FAILED: could not be made, exit code $code"
        return
        ;;
    esac
    run "$1-try.log" "$3" || code=$?
    case $code:$untried in
    0:*)
        take "$1" "made and tried"
        show_untried "$1"
        ;;
    77:yes) take "$1" "made, NOT TRIED ($(tail -n 1 "$logs/$1-try.log"))" ;;
    77:no)
        failed=yes
        result "$1" "FAILED: $(tail -n 1 "$logs/$1-try.log")"
        ;;
    *)
        failed=yes
        result "$1" "FAILED: the trial, exit code $code; the files stay in $stage"
        ;;
    esac
}

for name in "${names[@]}"; do
    case $name in
    deb | rpm | tar) make_and_try "$name" packaging/linux/make.sh "packaging/linux/try-$name.sh" "$name" ;;
    windows) make_and_try windows packaging/windows/build.sh packaging/windows/try.sh ;;
    macos) check_only macos packaging/macos/check.sh ;;
    esac
done

# The sums of this version's files only: another version's stay what they were, without a line here.
(
    cd "$dist"
    rm -f SHA256SUMS
    shopt -s nullglob
    files=([Tt]incan[-_]"$version"[-_.][!0-9]*)
    [ ${#files[@]} -eq 0 ] || sha256sum "${files[@]}" >SHA256SUMS
)

say "" "Tincan $version, in $dist:"
printf '%s\n' "${results[@]}" >&2
[ "$failed" = no ]
