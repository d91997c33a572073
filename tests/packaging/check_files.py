#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""The files of a package tell the same as the program: its options, its version, its languages, its ports, its name on
the desktop."""
import argparse
import configparser
import pathlib
import re
import struct
import subprocess
import sys
import xml.etree.ElementTree as xml

XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
faults = []


def expect_equal(what, found, expected):
    if found != expected:
        faults.append(f"{what}: {sorted(found) if isinstance(found, set) else found}"
                      f", but should be {sorted(expected) if isinstance(expected, set) else expected}")


def check_options(args):
    """Every option of --help is in the manual page and in each completion, and none more."""
    text = subprocess.run([args.program, "--help"], check=True, capture_output=True, text=True, timeout=60,
                          env={"LC_ALL": "C.UTF-8", "LANGUAGE": "en"}).stdout
    options = set()
    for line in text.splitlines():
        if re.match(r"  -", line):
            options.update(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", line[:29].split("<")[0]))
    if len(options) < 10:
        faults.append(f"--help shows only {options}")

    page = (args.made / "tincan.1").read_text(encoding="utf-8")
    section = page[page.index(".SH OPTIONS"):page.index('.SH "EXIT STATUS"')]
    heads = "\n".join(re.findall(r"^\.TP\n(.*)$", section, re.M)).replace("\\-", "-")
    expect_equal("options of the manual page", set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", heads)), options)

    bash = (args.made / "tincan.bash").read_text(encoding="utf-8")
    words = bash[bash.rindex("compgen -W '"):]
    expect_equal("options of the bash completion", set(re.findall(r"(?<![\w-])--?[a-z][a-z-]*", words.split("'")[1])),
                 options)
    zsh = (args.made / "_tincan").read_text(encoding="utf-8")
    found = set(re.findall(r"['\")*](--[a-z-]+?)=?\[", zsh))
    for pair in re.findall(r"\{(.*?)\}", zsh):
        found.update(pair.split(","))
    expect_equal("options of the zsh completion", found, options)
    fish = (args.made / "tincan.fish").read_text(encoding="utf-8")
    found = {"--" + name for name in re.findall(r" -l ([a-z-]+)", fish)}
    found |= {"-" + name for name in re.findall(r" -s ([a-z])\b", fish)}
    expect_equal("options of the fish completion", found, options)


def check_names(args):
    """The window's desktop file name is the base name of the desktop file, of the icons and of the metadata."""
    main = (args.project / "ui/main.cpp").read_text(encoding="utf-8")
    if "setDesktopFileName(QStringLiteral(TINCAN_APP_ID))" not in main:
        faults.append("ui/main.cpp does not set the desktop file name to TINCAN_APP_ID")
    entry = desktop_entry(args)
    expect_equal("Icon", entry["Icon"], args.id)
    metainfo = xml.parse(args.made / f"{args.id}.metainfo.xml").getroot()
    expect_equal("id of the metadata", metainfo.findtext("id"), args.id)
    expect_equal("launchable of the metadata", metainfo.findtext("launchable"), args.id + ".desktop")
    expect_equal("newest release of the metadata", metainfo.find("releases/release").get("version"), args.version)
    if not metainfo.findall("releases/release/description/ul/li"):
        faults.append("the metadata has no changes: CHANGELOG.md has none below a heading with this version")
    for image in metainfo.findall("screenshots/screenshot/image"):
        picture = args.project / "docs/screenshots" / image.text.rsplit("/docs/screenshots/", 1)[-1]
        if not picture.is_file():
            faults.append(f"there is no picture {image.text}")
    version = subprocess.run([args.program, "--version"], check=True, capture_output=True, text=True, timeout=60).stdout
    expect_equal("--version", version.strip(), f"tincan {args.version}")


def desktop_entry(args):
    parser = configparser.RawConfigParser(delimiters="=", interpolation=None)
    parser.optionxform = str
    parser.read(args.made / f"{args.id}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def check_languages(args):
    """Menus and software centres speak the languages that the window speaks."""
    entry = desktop_entry(args)
    for language in args.languages:
        if language == "en":
            continue
        for key in ("GenericName", "Comment", "Keywords"):
            if not entry.get(f"{key}[{language}]"):
                faults.append(f"the desktop file has no {key}[{language}]")
    if re.search(r"[,:;!?]", entry.get("Comment[zh_CN]", "")):
        faults.append("ASCII punctuation in Comment[zh_CN] of the desktop file")
    check_metadata_languages(args)
    for completion in ("tincan.bash", "tincan.fish", "_tincan"):
        if " ".join(args.languages) not in (args.made / completion).read_text(encoding="utf-8"):
            faults.append(f"{completion} does not offer the languages {args.languages}")


def check_metadata_languages(args):
    """Behind each English text of the metadata stand its translations, one for each language. The changes of a release
    stay English: they come from CHANGELOG.md."""
    metainfo = xml.parse(args.made / f"{args.id}.metainfo.xml").getroot()
    # Why without the country: see the template.
    expected = sorted(language.split("_")[0] for language in args.languages if language != "en")
    texts = []  # of each English text: the words, and the languages that follow it
    for parent in (metainfo, *metainfo.findall("description"), *metainfo.findall("description/*"),
                   *metainfo.findall("screenshots/screenshot")):
        before = None
        for element in parent:
            if element.tag not in ("summary", "p", "li", "caption"):
                before = None
                continue
            words = "".join(element.itertext()).strip()
            language = element.get(XML_LANG)
            if language is None:
                before = (f"{element.tag} '{words[:40]}' of the metadata", element.tag, [])
                texts.append(before)
            elif before is None or before[1] != element.tag:
                faults.append(f"{element.tag} '{words[:40]}' of the metadata has no English text before it")
            elif words:
                before[2].append(language)
            if language == "zh" and re.search(r"[,:;!?]", words):
                faults.append(f"ASCII punctuation in '{words}' of the metadata")
    for tag in ("summary", "p", "li", "caption"):
        if tag not in {text[1] for text in texts}:
            faults.append(f"the metadata has no {tag}")
    for what, _, languages in texts:
        expect_equal(f"languages of {what}", sorted(languages), expected)


def check_ports(args):
    """The firewall files know the ports that the program uses on its own."""
    header = (args.project / "app/chat/conversationsettings.h").read_text(encoding="utf-8")
    ports = {int(number) for number in re.findall(r"constexpr quint16 \w+Port = (\d+);", header)}
    firewall = args.project / "packaging/linux/firewall"
    service = xml.parse(firewall / "firewalld.xml").getroot()
    expect_equal("ports for firewalld", {int(port.get("port")) for port in service.findall("port")}, ports)
    profile = (firewall / "ufw.ini").read_text(encoding="utf-8")
    listed = re.search(r"^ports=(.*)$", profile, re.M).group(1)
    expect_equal("ports for ufw", {int(number) for number in re.findall(r"\d+", listed)}, ports)


def check_icons(args):
    for pixels in (16, 24, 32, 48, 64, 128, 256, 512):
        data = (args.project / f"resources/tincan-{pixels}.png").read_bytes()
        expect_equal(f"size of tincan-{pixels}.png", struct.unpack(">II", data[16:24]), (pixels, pixels))
    for name in ("tincan", "tincan-symbolic"):
        xml.parse(args.project / f"resources/{name}.svg")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--made", required=True, type=pathlib.Path)
    parser.add_argument("--project", required=True, type=pathlib.Path)
    parser.add_argument("--id", required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--languages", required=True, nargs="+")
    args = parser.parse_args()
    for check in (check_options, check_names, check_languages, check_ports, check_icons):
        check(args)
    for fault in faults:
        print(fault)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
