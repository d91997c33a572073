# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# What the trials of the deb, the rpm and the tar share; they say which one in `kind` and source this. `work` is a new
# folder, removed at the end; what is in the array `children` is ended.

# shellcheck source=../common.sh
. "$(dirname "${BASH_SOURCE[0]}")/../common.sh"

[ "$(id -u)" -eq 0 ] || skip "the trial needs root, for a bare Debian to install into"
for tool in debootstrap chroot mount python3; do
    command -v $tool >/dev/null || skip "$tool is missing"
done

unshare --mount true 2>/dev/null || skip "nothing may be mounted here, and a bare Debian needs its /proc"

work=$(work_folder)
root=$work/root
children=()
trial_env=() # more of the environment for `inside`

clean_up() {
    local code=$? child
    for child in "${children[@]-}"; do
        [ -z "$child" ] || kill "$child" 2>/dev/null || true
    done
    while read -r place; do
        umount "$place"
    done < <(awk -v below="$work/" 'index($2, below) == 1 { print $2 }' /proc/mounts | sort -r)
    # One file system only: should something still be mounted here, its files are not ours to delete.
    rm -rf --one-file-system "${work:?}"
    exit "$code"
}
trap clean_up EXIT
trap 'exit 1' HUP INT TERM

# expect <what should hold> <command>...: stops the trial when the command fails
expect() {
    local what=$1
    shift
    if "$@"; then
        say "ok: $what"
    else
        stop "FAILED: $what"
    fi
}

# expect_failure <what> <words> <command>...: the command fails, and says these words. All that it says is in `said` then.
expect_failure() {
    local what=$1 words=$2
    shift 2
    if said=$("$@" 2>&1); then
        stop "FAILED: $what: it did not fail, and said: $said"
    fi
    case $said in
    *"$words"*) say "ok: $what; it says:" "$said" ;;
    *) stop "FAILED: $what: it does not say \"$words\", but: $said" ;;
    esac
}

# nothing <text>: there is none; otherwise it is shown
nothing() { [ -z "$1" ] || { say "$1" && return 1; }; }

# the_file <name>: the one file in the stage, which must have this name
the_file() {
    local stage
    stage=$(stage_of "${kind:?}")
    [ "$(ls -A "$stage")" = "$1" ] || stop "FAILED: $stage should hold $1 and nothing else: $(ls -A "$stage")"
    echo "$stage/$1"
}

# Files that every package has, relative to its prefix. Zsh's completion is not the same everywhere.
program_files() {
    local size
    printf '%s\n' bin/tincan "share/applications/$app_id.desktop" "share/metainfo/$app_id.metainfo.xml" \
        share/man/man1/tincan.1.gz share/bash-completion/completions/tincan share/fish/vendor_completions.d/tincan.fish \
        "share/icons/hicolor/scalable/apps/$app_id.svg" \
        "share/icons/hicolor/symbolic/apps/$app_id-symbolic.svg"
    for size in 16 24 32 48 64 128 256 512; do
        echo "share/icons/hicolor/${size}x$size/apps/$app_id.png"
    done
}

# same_lists <expected> <found>: two files with sorted lists; shows the differences
same_lists() { diff -u --label expected --label found "$1" "$2" >&2; }

# ---- A bare Debian ----

cache=${XDG_CACHE_HOME:-$HOME/.cache}/tincan

# The Debian archives of this machine, as lines of a sources.list.
debian_sources() {
    # shellcheck disable=SC2016 # apt fills these in
    apt-get indextargets --format '$(ORIGIN) $(REPO_URI) $(RELEASE) $(COMPONENT)' 'Created-By: Packages' |
        sed -n 's/^Debian /deb /p' | sort -u
}

# Unpacks a new Debian 12 with nothing but its base to $root. It is made once, and kept for the next trial.
bare_root() {
    local base=$cache/bare-bookworm.tar mirror
    if [ ! -s "$base" ]; then
        mirror=$(debian_sources | sed -n 's/^deb \(.*\) bookworm main$/\1/p' | sed -n 1p)
        mkdir -p "$cache"
        debootstrap --variant=minbase bookworm "$work/base" "${mirror:-http://deb.debian.org/debian}"
        tar -C "$work/base" --exclude='./var/cache/apt/*' --exclude='./var/lib/apt/lists/*' -cf "$base.new" .
        mv -f "$base.new" "$base"
        rm -rf --one-file-system "$work/base"
    fi
    mkdir "$root"
    tar -C "$root" -xpf "$base"
    debian_sources | grep bookworm >"$root/etc/apt/sources.list"
    apt-config dump | grep -i '^Acquire::.*Proxy' >"$root/etc/apt/apt.conf.d/99trial" || true
    # The root is thrown away: no need to wait for the disk.
    printf '%s\n' 'APT::Keep-Downloaded-Packages "true";' 'DPkg::Options { "--force-unsafe-io"; };' \
        'Dpkg::Use-Pty "false";' >>"$root/etc/apt/apt.conf.d/99trial"
    mkdir -p "$root/var/cache/apt/archives/partial" "$root/var/lib/apt/lists/partial" "$cache/archives"
    find "$cache/archives" -name '*.deb' -exec cp {} "$root/var/cache/apt/archives/" \;
    cp -L /etc/resolv.conf "$root/etc/resolv.conf"
    mount -t proc proc "$root/proc"
}

# inside <command>...: in the bare Debian, with a bare environment
inside() {
    chroot "$root" /usr/bin/env -i PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root \
        DEBIAN_FRONTEND=noninteractive "${trial_env[@]}" "$@" </dev/null
}

# Keeps what apt fetched, for the next trial.
keep_archives() {
    find "$root/var/cache/apt/archives" -maxdepth 1 -name '*.deb' -exec cp -n {} "$cache/archives/" \;
    # A new version of a package makes the old one useless.
    find "$cache/archives" -name '*.deb' -atime +60 -delete
}

# What is in the bare Debian, without what package managers write for themselves.
list_root() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./var/cache -o -path ./var/log -o -path ./var/lib/apt \
        -o -path ./var/lib/dpkg -o -path ./tmp -o -path ./run \) -prune -o -print | sort)
}

# expect_kept <number> <file> <command>...: one thing more is said to the program that the command starts as a server, and
# the file of its history then has this number of conversations. The command ends with `inside` or its like in front.
expect_kept() {
    local count=$1 file=$2 log=$root/tmp/history.jsonl peer
    shift 2
    rm -f "$log"
    python3 "$project/packaging/try_history.py" say "$log" &
    peer=$!
    children+=("$peer")
    expect "the program starts to keep what is said" "$@" --tcp --server --host 127.0.0.1 --port 0 --reply off --start \
        --log /tmp/history.jsonl --quit-after 20
    expect "it has heard somebody" wait "$peer"
    expect "its history has everything that was said ($count)" \
        python3 "$project/packaging/try_history.py" kept "$file" "$count"
}

# Starts tincan --check, and checks the version. $1: the program
check_program() {
    expect "$1 --version says $version" test "$(inside "$1" --version)" = "tincan $version"
    expect "$1 --check" inside "$1" --check
}
