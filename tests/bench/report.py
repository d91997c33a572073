# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""The table: what a row holds, and how it is written, on the terminal and in Markdown."""
import datetime
import os
import platform
import re
import statistics
from dataclasses import dataclass, field
from pathlib import Path

from peers import BIN

BUILD = BIN.parent
median = statistics.median


@dataclass
class Row:
    """One line of the table. `met` is None where there is nothing to compare with."""
    name: str
    what: str
    ours: str = ""
    others: list = field(default_factory=list)  # of texts: "epoll 11.4 us"
    ratio: str = ""
    target: str = ""
    met: bool = None
    skipped: str = ""

    def verdict(self):
        if self.skipped:
            return "skipped: " + self.skipped
        return {True: "met", False: "MISSED", None: "-"}[self.met]


def paired_ratio(ours, others):
    """The median of the ratios of neighbours: what slows the machine down for a while slows both."""
    return median(a / b for a, b in zip(ours, others))


def figure(value, unit=""):
    digits = 0 if abs(value) >= 1000 else 1 if abs(value) >= 10 else 2 if abs(value) >= 0.1 else 4
    return f"{value:,.{digits}f}" + (" " + unit if unit else "")


def on_terminal(row):
    lines = [f"{row.name}: {row.what}"]
    if row.ours:
        lines.append(f"    Tincan   {row.ours}")
    lines += [f"    against  {other}" for other in row.others]
    if row.ratio:
        lines.append(f"    ratio    {row.ratio}")
    lines.append(f"    target   {row.target}: {row.verdict()}")
    return "\n".join(lines)


def table(rows):
    lines = ["| row | Tincan | against | ratio | target | |", "|---|---|---|---|---|---|"]
    for row in rows:
        cells = [f"**{row.name}**: {row.what}", row.ours, "<br>".join(row.others), row.ratio, row.target, row.verdict()]
        lines.append("| " + " | ".join(cell.replace("|", "\\|") or "-" for cell in cells) + " |")
    return "\n".join(lines)


def first_match(path, key):
    for line in Path(path).read_text().splitlines():
        if line.startswith(key):
            return line.split(":", 1)[1].strip()
    return "unknown"


def qt_version():
    """Of the Qt that the build found."""
    cache = (BUILD / "CMakeCache.txt").read_text()
    folder = re.search(r"^Qt6_DIR:\w+=(.*)$", cache, re.MULTILINE)
    for path in sorted(Path(folder.group(1)).glob("Qt6ConfigVersion*.cmake")) if folder else []:
        version = re.search(r'^set\(PACKAGE_VERSION "([0-9.]+)"', path.read_text(), re.MULTILINE)
        if version:
            return version.group(1)
    return "of unknown version"


def machine():
    cpu = first_match("/proc/cpuinfo", "model name")
    memory = int(first_match("/proc/meminfo", "MemTotal").split()[0]) / 1024 / 1024
    return f"{cpu}, {os.cpu_count()} cores, {memory:.1f} GB of memory, Linux {platform.release()}, Qt {qt_version()}"


def busy_with():
    """What else the machine does: processes that want a core, in the last minute."""
    return f"{os.getloadavg()[0]:.1f}"


def markdown(rows, short, load, notes, reasons, growth=""):
    today = datetime.date.today().isoformat()
    mode = "in the short mode (fewer rounds, 10 s where it says 60 s)" if short else "in full"
    parts = [
        "# Performance\n",
        "Written by `./test.sh bench --write`: no figure of the tables is typed by hand. The sentences on where the time "
        "goes are; they come from a profile.\n",
        f"Measured on {today}, {mode}, on: {machine()}.\n",
        "How: the preset `release`; every side of a row in turn, the median of five rounds or more; a ratio is the median "
        "of the ratios of each round. The flood, the idle minute and what the two windows of other programs cost in it are "
        "measured once, Packet Sender's datagrams and ten million messages three times. Programs with a window run on an Xvfb without a window "
        f"manager. When it began, {load} other processes wanted a core (load average of a minute); such work is in the "
        "figures of all sides.\n",
        table(rows) + "\n",
    ]
    if growth:
        parts.append(growth)
    missed = [(row.name, reasons[row.name]) for row in rows if row.met is False and row.name in reasons]
    if missed:
        parts.append("## Where the time goes where a target is missed\n\n"
                     + "\n".join(f"- **{name}**: {text}" for name, text in missed) + "\n")
    if notes:
        parts.append("## What the rows measure\n\n" + "\n".join(f"- **{name}**: {text}" for name, text in notes) + "\n")
    return "\n".join(parts)
