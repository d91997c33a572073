#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Checks the catalogues: every text is translated, no placeholder is lost, every plural form is filled, and the files
know exactly the texts that are in the sources."""
import argparse
import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACEHOLDER = re.compile(r"%L?\d+|%L?n")
NAMED = re.compile(r"\{[a-z]+\}")
ENDINGS = ("...", ":", ".", "\n")


def messages(path):
    """(context, source, comment, <message>) of a .ts file."""
    for context in ElementTree.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "",
                   message)


def forms(message):
    translation = message.find("translation")
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.findall("numerusform")]
    return [translation.text or ""]


def placeholders(text, without_count):
    found = PLACEHOLDER.findall(text)
    if without_count:  # "one message" may leave the number out
        found = [p for p in found if not p.endswith("n")]
    return collections.Counter(found + NAMED.findall(text))


def faults_of(source, message):
    kind = message.find("translation").get("type")
    if kind in ("vanished", "obsolete"):
        yield "is not in the sources any more"
        return
    texts = forms(message)
    plural = message.get("numerus") == "yes"
    # English without plurals is its own source; an empty entry there means "the same"
    if kind == "unfinished" or not texts or not all(texts):
        yield "is not translated" if not plural else "has an empty plural form"
        return
    for text in texts:
        if placeholders(source, plural) != placeholders(text, plural):
            yield f"loses or gains a placeholder: {text!r}"
        if source.endswith("...") != text.endswith(("...", "\u2026")):
            yield f"has another ending: {text!r}"
        if source.count("&") and "&" not in text:
            yield f"has no mnemonic: {text!r}"


def check_content(path):
    faults = []
    count = 0
    for context, source, _, message in messages(path):
        count += 1
        faults += [f"{path.name}: {context}: {source!r} {fault}" for fault in faults_of(source, message)]
    if count == 0:
        faults.append(f"{path.name}: holds nothing")
    return faults


def known(path):
    return {(context, source, comment) for context, source, comment, message in messages(path)
            if message.find("translation").get("type") not in ("vanished", "obsolete")}


def check_freshness(path, lupdate, sources):
    with tempfile.TemporaryDirectory() as folder:
        copy = pathlib.Path(folder) / path.name
        shutil.copy(path, copy)
        subprocess.run([lupdate, "-silent", "-no-obsolete", "-locations", "none", sources, "-ts", copy], check=True)
        now = known(copy)
    before = known(path)
    return ([f"{path.name}: misses {entry!r}: run the target update_translations" for entry in sorted(now - before)]
            + [f"{path.name}: has {entry!r}, which is gone" for entry in sorted(before - now)])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lupdate", required=True)
    parser.add_argument("--sources", required=True)
    parser.add_argument("catalogues", nargs="+", type=pathlib.Path)
    arguments = parser.parse_args()
    faults = []
    for path in arguments.catalogues:
        faults += check_content(path)
        faults += check_freshness(path, arguments.lupdate, arguments.sources)
    print("\n".join(faults) if faults else "all catalogues are complete")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
