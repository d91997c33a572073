#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
#
# changes.sh deb|rpm|metainfo|notes <version> <CHANGELOG.md>: what CHANGELOG.md tells about a version, in the words of a
# Debian changelog, an rpm changelog or AppStream metadata, or as it stands there. Its points are "- " lists below a
# heading with the version; deeper headings belong to it.
set -eu

awk -v format="$1" -v version="$2" '
    function plain(text) {
        gsub(/`/, "", text)
        text = gensub_link(text)
        if (format == "metainfo") {
            gsub(/&/, "\\&amp;", text)
            gsub(/</, "\\&lt;", text)
            gsub(/>/, "\\&gt;", text)
        } else if (format == "rpm")
            gsub(/%/, "%%", text)
        return text
    }
    # [words](address) becomes words
    function gensub_link(text,    at, words) {
        while (match(text, /\[[^]]*\]\([^)]*\)/)) {
            at = RSTART + RLENGTH
            words = substr(text, RSTART + 1, index(substr(text, RSTART), "]") - 2)
            text = substr(text, 1, RSTART - 1) words substr(text, at)
        }
        return text
    }
    BEGIN {
        pattern = version
        gsub(/[.]/, "[.]", pattern)
        pattern = "[^0-9.]" pattern "[^0-9.]"
    }
    /^#/ && !(inside && length($1) > inside) {
        inside = match(" " $0 " ", pattern) ? length($1) : 0
        next
    }
    !inside { next }
    format == "notes" { print }
    /^- / {
        if (point != "") points[++count] = point
        point = substr($0, 3)
        next
    }
    /^  / && point != "" {
        sub(/^ +/, "")
        point = point " " $0
    }
    END {
        if (point != "") points[++count] = point
        if (count == 0) {
            print "CHANGELOG.md has no points below a heading with " version > "/dev/stderr"
            exit 1
        }
        for (i = 1; i <= count && format != "notes"; ++i) {
            text = plain(points[i])
            if (format == "metainfo") {
                print "          <li>" text "</li>"
                continue
            }
            line = format == "deb" ? "  *" : "-"
            indent = format == "deb" ? "   " : " "
            n = split(text, word, " ")
            for (w = 1; w <= n; ++w) {
                if (length(line) + 1 + length(word[w]) > 78) {
                    print line
                    line = indent
                }
                line = line " " word[w]
            }
            print line
        }
    }' "$3"
