#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Checks the Flatpak manifest as far as it can be checked without flatpak-builder. One line for each check."""

import json
import pathlib
import re
import sys

# A permission more is a door more: a new one comes in here with its reason in the manifest.
PERMISSIONS = [
    "--share=network",
    "--share=ipc",
    "--socket=wayland",
    "--socket=fallback-x11",
    "--talk-name=org.freedesktop.Notifications",
    "--talk-name=org.kde.StatusNotifierWatcher",
]

here = pathlib.Path(__file__).resolve().parent
project = here.parent.parent
app_id = re.search(r"set\(TINCAN_APP_ID ([^)]+)\)", (project / "CMakeLists.txt").read_text())[1]
findings = 0


def check(words, wrong):
    """`wrong`: what is wrong, or nothing."""
    global findings
    findings += bool(wrong)
    print(f"BAD: {words}: {wrong}" if wrong else f"good: {words}")


def without_twins(pairs):
    keys = [key for key, _ in pairs]
    if len(set(keys)) != len(keys):
        raise ValueError(f"a key stands there twice: {keys}")
    return dict(pairs)


files = sorted(here.glob("*.json"))
check("one manifest, named after the id of the program", None if files == [here / f"{app_id}.json"] else files)
manifest = json.loads(files[0].read_text(), object_pairs_hook=without_twins)
check(f"the id is {app_id}", manifest["id"] != app_id and manifest["id"])
check("the permissions are the ones wanted", manifest["finish-args"] != PERMISSIONS and manifest["finish-args"])
reasons = manifest["//finish-args"]
check("each permission has its reason", set(PERMISSIONS) ^ (reasons.keys() - {"not"}))
check(
    "runtime and SDK belong together, and Qt is new enough",
    (manifest["runtime"], manifest["sdk"]) != ("org.kde.Platform", "org.kde.Sdk")
    or not re.fullmatch(r"6\.([4-9]|[1-9][0-9])", manifest["runtime-version"]),
)
(module,) = manifest["modules"]
(source,) = module["sources"]
check("it is built from this source tree", source["type"] != "dir" or (here / source["path"]).resolve() != project)
check("nothing is fetched while it builds", [text for text in ("build-args", "http") if text in json.dumps(module)])

program = re.search(r"add_executable\((\w+) main\.cpp", (project / "ui/CMakeLists.txt").read_text())[1]
rules = project / "packaging/linux/CMakeLists.txt"
if rules.exists():
    installed = re.search(rf"install\(TARGETS {program} RUNTIME DESTINATION bin\b", rules.read_text())
    check("the command is the program that is installed", manifest["command"] != program or not installed)
    kinds = ("desktop", "metainfo.xml")
    missing = [kind for kind in kinds if not re.search(rf"\$\{{\w+\}}\.{kind}\b", rules.read_text())]
    check("desktop file and metadata are installed under the id", missing)
else:
    print("skipped: packaging/linux/CMakeLists.txt is not there")

print("Flatpak: checked as far as it can be without flatpak-builder; not run yet")
sys.exit(1 if findings else 0)
