#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Remote text is never rich text: no widget of ui/ may guess what a text is. Labels are theme/label.h, which is plain;
a tooltip holds our own words or a text that was escaped."""
import pathlib
import re
import sys

FORBIDDEN = [
    (re.compile(r"new QLabel\b|QMessageBox::|new QMessageBox|QTextBrowser|\bQTextEdit\b"),
     "use Label or QPlainTextEdit"),
    (re.compile(r"setHtml|appendHtml|insertHtml|toHtml\b|RichText|AutoText|MarkdownText"), "no rich text"),
]
TOOLTIP = re.compile(r"(?:setToolTip|showText|setWhatsThis|setStatusTip)\(")
SAFE = re.compile(r"\btr\(|convertFromPlainText|toHtmlEscaped|QString\(\)")


def statement(text, start):
    """From `start` to the end of the statement."""
    return text[start:text.index(";", start)]


def faults_of(path):
    text = path.read_text(encoding="utf-8")
    for pattern, advice in FORBIDDEN:
        for match in pattern.finditer(text):
            yield f"{path}:{text.count(chr(10), 0, match.start()) + 1}: {match.group()}: {advice}"
    for match in TOOLTIP.finditer(text):
        words = statement(text, match.start())
        if not SAFE.search(words):
            yield f"{path}:{text.count(chr(10), 0, match.start()) + 1}: {words}: escape it"


def main():
    sources = [path for path in sorted(pathlib.Path(sys.argv[1]).rglob("*"))
               if path.suffix in (".cpp", ".h") and path.name not in ("label.cpp", "label.h")]
    faults = [fault for path in sources for fault in faults_of(path)]
    print("\n".join(faults) if faults else f"{len(sources)} files hold no rich text")
    return 1 if faults or not sources else 0


if __name__ == "__main__":
    sys.exit(main())
