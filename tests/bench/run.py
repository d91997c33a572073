# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""./test.sh bench [--short] [--write] [ROW...]: measures, and prints the table. Python's standard library only."""
import argparse
import subprocess
import sys
from pathlib import Path

import report
import rows_flood
import rows_net
import rows_window
from peers import BIN, Missing

MODULES = [rows_net, rows_flood, rows_window]
ROOT = Path(__file__).resolve().parents[2]


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
    unknown = [name for name in options.rows if name not in rows]
    if unknown:
        parser.error(f"no row {', '.join(unknown)}; there are {', '.join(rows)}")
    if not (BIN / "bench_host").exists():
        sys.exit("The bench is not built: ./test.sh bench does that.")

    wanted = options.rows or list(rows)
    done = []
    for name in wanted:
        row = measure(name, rows[name], options)
        done.append(row)
        print(report.on_terminal(row) + "\n", flush=True)
    print(report.table(done))
    if options.write:
        notes = [note for module in MODULES for note in module.NOTES]
        (ROOT / "docs" / "performance.md").write_text(report.markdown(done, options.short, notes))
        print("\nWritten: docs/performance.md", file=sys.stderr)


main()
