#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Looks at the bundle that check.sh made: check_bundle.py <project> <folder of check.sh>. One line for each check."""

import pathlib
import plistlib
import re
import struct
import sys

project, folder = (pathlib.Path(argument) for argument in sys.argv[1:])
app = folder / "installed/Tincan.app"
contents = app / "Contents"
resources = contents / "Resources"
macos = project / "packaging/macos"
findings = 0


def check(words, wrong):
    """`wrong`: what is wrong, or nothing."""
    global findings
    if wrong:
        findings += 1
        print(f"BAD: {words}: {wrong}")
    else:
        print(f"good: {words}")


def in_cmake(pattern, file="CMakeLists.txt"):
    return re.search(pattern, (project / file).read_text(), re.S)[1]


version = in_cmake(r"project\(Tincan\s+VERSION ([0-9.]+)")
app_id = in_cmake(r"set\(TINCAN_APP_ID ([^)]+)\)")
known = in_cmake(r"set\(TINCAN_KNOWN_LANGUAGES ([^)]+)\)", "cmake/TincanLanguages.cmake").split()
offered = [code for code in known if (project / f"translations/tincan_{code}.ts").exists()]


def apple(code):
    return code.replace("zh_CN", "zh-Hans").replace("_", "-")


# ---- Info.plist ----

plist_file = contents / "Info.plist"
text = plist_file.read_text()
check("Info.plist: every placeholder is filled", re.findall(r"@\w*@|\$\{[^}]*\}|<string></string>", text))
plist = plistlib.loads(text.encode())

expected = {
    "CFBundleInfoDictionaryVersion": "6.0",
    "CFBundlePackageType": "APPL",
    "CFBundleIdentifier": app_id.replace("_", "-"),
    "CFBundleName": "Tincan",
    "CFBundleDisplayName": "Tincan",
    "CFBundleExecutable": "Tincan",
    "CFBundleIconFile": "tincan.icns",
    "CFBundleShortVersionString": version,
    "CFBundleVersion": version,
    "NSHumanReadableCopyright": str,
    "CFBundleDevelopmentRegion": "en",
    "CFBundleLocalizations": [apple(code) for code in offered],
    "LSMinimumSystemVersion": "12.0",  # for the Qt 6.8 that check.sh pretends
    "LSApplicationCategoryType": "public.app-category.social-networking",
    "NSPrincipalClass": "NSApplication",
    "NSHighResolutionCapable": True,
    "NSLocalNetworkUsageDescription": str,
}


def fits(value, wanted):
    return isinstance(value, str) if wanted is str else value == wanted and type(value) is type(wanted)


check(
    "Info.plist: the keys, their types and values",
    [f"{key} is {plist.get(key)!r}" for key, wanted in expected.items() if not fits(plist.get(key), wanted)],
)
check("Info.plist: no other keys", sorted(plist.keys() - expected.keys()))
check(
    "Info.plist: Apple's letters in the identifier",
    not re.fullmatch(r"[A-Za-z0-9-]+(\.[A-Za-z0-9-]+){2,}", plist.get("CFBundleIdentifier", "")),
)
check("the program is where Info.plist says", not (contents / "MacOS" / plist["CFBundleExecutable"]).is_file())

# ---- the sentence about the local network, in every language ----


def strings_of(file):
    """The pairs of a .strings file, or an exception that says where it stops being one."""
    rest, pairs = file.read_text(encoding="utf-8"), {}
    entry = re.compile(r'\s*(?:/\*.*?\*/\s*)*"((?:[^"\\\n]|\\.)+)"\s*=\s*"((?:[^"\\\n]|\\.)*)"\s*;', re.S)
    while match := entry.match(rest):
        key, value = match.groups()
        if key in pairs:
            raise ValueError(f"{key} stands there twice")
        pairs[key] = value
        rest = rest[match.end() :]
    if re.sub(r"/\*.*?\*/", "", rest, flags=re.S).strip():
        raise ValueError(f"not understood: {rest.strip()[:40]!r}")
    return pairs


wrong, sentences = [], {}
for code in known:
    source = macos / f"words/{code}.lproj/InfoPlist.strings"
    installed = resources / f"{apple(code)}.lproj/InfoPlist.strings"
    if not source.exists():
        wrong.append(f"{code} is missing")
        continue
    try:
        pairs = strings_of(source)
    except ValueError as error:
        wrong.append(f"{code}: {error}")
        continue
    if pairs.keys() != {"NSLocalNetworkUsageDescription"} or "Tincan" not in pairs["NSLocalNetworkUsageDescription"]:
        wrong.append(f"{code} has {pairs}")
    sentences[code] = pairs.get("NSLocalNetworkUsageDescription")
    if (code in offered) != installed.exists() or (code in offered and installed.read_bytes() != source.read_bytes()):
        wrong.append(f"{code} is not as it should be in the bundle")
for folder_of_words in (macos / "words").iterdir():
    if folder_of_words.name.removesuffix(".lproj") not in known:
        wrong.append(f"{folder_of_words.name} is no language of Tincan")
if sentences.get("en") != plist.get("NSLocalNetworkUsageDescription"):
    wrong.append("the English one differs from Info.plist")
if len(set(sentences.values())) != len(sentences):
    wrong.append("two languages say the same")
check(f"the sentence about the local network in {len(known)} languages", wrong)

# ---- icon, licences ----


def pictures_of(file):
    """The kinds in an .icns file."""
    data, at, kinds = file.read_bytes(), 8, {}
    magic, length = struct.unpack(">4sI", data[:8])
    if magic != b"icns" or length != len(data):
        raise ValueError("not an icon family of this length")
    while at < length:
        kind, size = struct.unpack(">4sI", data[at : at + 8])
        kinds[kind.decode()] = data[at + 8 : at + size]
        at += size
    return kinds


def icon_findings():
    try:
        kinds = pictures_of(resources / plist["CFBundleIconFile"])
    except (OSError, ValueError, struct.error) as error:
        return error
    missing = {"is32", "s8mk", "il32", "l8mk", "ih32", "h8mk", "it32", "t8mk", "ic08", "ic09", "ic10"} - kinds.keys()
    if missing:
        return f"{sorted(missing)} are missing"
    for kind, pixels in {"ic08": 256, "ic09": 512, "ic10": 1024}.items():
        if kinds[kind][:8] != b"\x89PNG\r\n\x1a\n" or struct.unpack(">II", kinds[kind][16:24]) != (pixels, pixels):
            return f"{kind} is not a PNG of {pixels} x {pixels}"
    return None


check("the icon, from 16 to 1024 pixels", icon_findings())

licences = resources / "licences"
texts = ("LICENSE", "Licences.txt", "GPL-3.txt", "LGPL-3.txt", "Qt-notices.txt")
missing = [name for name in texts if not (licences / name).is_file()]
check("licences in the bundle", missing)
if not missing:
    said = (licences / "Licences.txt").read_text()
    parts = (f"Tincan {version}", f"v{version}", "qtbase-everywhere-src-6.8.3",
             "qttranslations-everywhere-src-6.8.3", "https://")
    check("where the sources are", re.findall(r"@\w+@", said) or [part for part in parts if part not in said])

# ---- signing ----


def calls(name):
    return [line.split("\t") for line in (folder / name).read_text().splitlines()]


def signed(name):
    return [call for call in calls(name) if call[0] == "codesign" and "--sign" in call]


def place(call):
    return pathlib.Path(call[-1]).relative_to(app).as_posix()


frameworks, plugins = "Contents/Frameworks", "Contents/PlugIns"
sqlite = contents / "PlugIns/sqldrivers/libqsqlite.dylib"
drivers = list(sqlite.parent.glob("*"))
check("of the plugins for databases the one for SQLite, and no other", None if drivers == [sqlite] else drivers or "none")
libraries = {f"{frameworks}/libother.dylib", f"{plugins}/platforms/libqcocoa.dylib", f"{plugins}/sqldrivers/{sqlite.name}"}
inside_out = [libraries, {f"{frameworks}/QtCore.framework"}, {"."}]
for name, identity in (("calls-adhoc", "-"), ("calls-identity", "Developer ID Application: A (B)")):
    order = [place(call) for call in signed(name)]
    hardened = [{"--options", "runtime", "--timestamp"} <= set(call) for call in signed(name)]
    entitled = [place(call) for call in signed(name) if "--entitlements" in call]
    problems = {
        f"order: {order}": [set(order[:3]), set(order[3:4]), set(order[4:])] != inside_out,
        "another identity": any(call[call.index("--sign") + 1] != identity for call in signed(name)),
        "--deep": any("--deep" in call for call in signed(name)),
        f"hardened: {hardened}": hardened != [identity != "-"] * 5,
        f"entitlements for {entitled}": entitled != ["."],
        "nothing verifies it": not any("--verify" in call for call in calls(name)),
    }
    check(
        f"signing as {identity}: from the inside out, {'not hardened' if identity == '-' else 'hardened, with a time'}",
        [problem for problem, is_there in problems.items() if is_there],
    )
# Each entitlement is a hole in the hardened runtime: a new one belongs in here with its reason in the file.
entitlements = plistlib.loads((macos / "entitlements.plist").read_bytes())
check("entitlements: none", entitlements if entitlements != {} else None)
skipped = (folder / "words-skipped").read_text()
check(
    "without an identity it says so, and what people will see",
    [words for words in ("skipped", "Privacy & Security", "Open Anyway") if words not in skipped],
)
steps = [call[:2] for call in calls("calls-notary")]
wanted_steps = [["codesign", "--force"], ["xcrun", "notarytool"], ["xcrun", "stapler"]]
check("the image: signed, sent to Apple, stapled", steps if steps != wanted_steps else None)

# ---- the disk image ----

cpack = (folder / "build/CPackConfig.cmake").read_text()
wanted = {"CPACK_GENERATOR": "DragNDrop", "CPACK_PACKAGE_FILE_NAME": f"Tincan-{version}-macos-arm64"}
check(
    "CPack: the kind and the name of the image",
    [key for key, value in wanted.items() if f'set({key} "{value}")' not in cpack],
)

for name in ("build.sh", "sign.sh", "CMakeLists.txt", "Info.plist.in", "entitlements.plist"):
    if "NOT RUN YET" not in (macos / name).read_text():
        print(f"note: {name} no longer says that it was not run yet")

sys.exit(1 if findings else 0)
