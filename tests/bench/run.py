# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""./test.sh bench [--short] [--write] [ROW...]: measures, and prints the table. Python's standard library only."""
import argparse
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import plot
import report
import rows_flood
import rows_net
import rows_store
import rows_window
from peers import BIN, Missing
from reasons import REASONS

MODULES = [rows_net, rows_flood, rows_window, rows_store]
DOCS = Path(__file__).resolve().parents[2] / "docs"


def measure(name, row, options):
    try:
        return row(options)
    except Missing as missing:
        return report.Row(name, "", target="", skipped=str(missing))
    except (subprocess.SubprocessError, RuntimeError, OSError) as error:
        return report.Row(name, "", target="", skipped=f"failed: {error}")


def main():
    rows = {name: row for module in MODULES for name, row in module.ROWS.items()}
    parser = argparse.ArgumentParser(prog="./test.sh bench", description=__doc__)
    parser.add_argument("rows", nargs="*", metavar="ROW", help="only these: " + ", ".join(rows))
    parser.add_argument("--short", action="store_true", help="shorter runs, for a first look")
    parser.add_argument("--rounds", type=int, default=5, help="how often each side is measured (default 5)")
    parser.add_argument("--write", action="store_true", help="put the table into docs/performance.md")
    options = parser.parse_args()
    options.load = report.busy_with()
    if float(options.load) > 1:
        print(f"The machine is busy (load {options.load}): these figures are for a first look.", file=sys.stderr)
    if options.write and options.rows:
        parser.error("--write needs all rows: the page would lose the others")
    unknown = [name for name in options.rows if name not in [*rows, "growth"]]
    if unknown:
        parser.error(f"no row {', '.join(unknown)}; there are {', '.join(rows)}, growth")
    if not (BIN / "bench_host").exists():
        sys.exit("The bench is not built: ./test.sh bench does that.")

    # Whatever the programs leave behind goes with this folder.
    with tempfile.TemporaryDirectory(prefix="tincan-bench-") as folder:
        os.environ["TMPDIR"] = tempfile.tempdir = folder
        os.environ.setdefault("XDG_RUNTIME_DIR", folder)  # Qt complains without one
        run(options, rows)


def run(options, rows):
    wanted = options.rows or [*rows, "growth"]
    done = []
    for name in wanted:
        if name == "growth":
            continue
        row = measure(name, rows[name], options)
        done.append(row)
        print(report.on_terminal(row) + "\n", flush=True)
    grown = growth(options) if "growth" in wanted else []
    if done:
        print(report.table(done))
    if grown:
        print("\n" + plot.table(grown))
    if options.write:
        write(done, grown, options)


def growth(options):
    try:
        return rows_store.growth(options)
    except (Missing, subprocess.SubprocessError, RuntimeError, OSError) as error:
        print(f"growth: failed: {error}", file=sys.stderr)
        return []


def write(done, grown, options):
    section = ""
    if grown:
        (DOCS / "performance-growth.svg").write_text(plot.svg(grown))
        section = ("## Growth\n\nA kept conversation, from ten thousand messages on.\n\n" + plot.table(grown)
                   + "\n\n![Append, open, search, memory and file size over the number of messages]"
                   "(performance-growth.svg)\n\nOpening reads one byte for each message, which the scroll bar needs, and "
                   "a search reads every text: these two grow with the conversation. A page, a step of the scroll bar and "
                   "a resize do not.\n")
    notes = [note for module in MODULES for note in module.NOTES]
    (DOCS / "performance.md").write_text(report.markdown(done, options.short, options.load, notes, REASONS, section))
    print("\nWritten: docs/performance.md", file=sys.stderr)


main()
