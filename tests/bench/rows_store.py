# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Rows about long conversations: opening, resizing, dragging, searching, memory, and how all that grows."""
import functools
import os
import tempfile

from peers import Display, own, run_json
from report import Row, figure, median

MILLION = 1_000_000
STORE = own("bench_store")


@functools.lru_cache(maxsize=None)
def stored(rows):
    """A history with one conversation of so many messages: (its folder, what writing it cost)."""
    folder = tempfile.mkdtemp()
    return folder, run_json(STORE, "make", folder, rows, env=offscreen(), timeout=1200)


def offscreen():
    return dict(os.environ, QT_QPA_PLATFORM="offscreen", LC_ALL="C.UTF-8")


@functools.lru_cache(maxsize=None)
def viewed(rows, rounds):
    """The median of what a window of its own measured, each time in a fresh process."""
    folder, _ = stored(rows)
    with Display("2200x2000x24") as display:
        results = [run_json(STORE, "view", folder, env=display.env) for _ in range(rounds)]
    return {key: median(result[key] for result in results) for key in results[0]}


@functools.lru_cache(maxsize=None)
def searched(rows, rounds):
    folder, _ = stored(rows)
    results = [run_json(STORE, "search", folder, env=offscreen()) for _ in range(rounds)]
    return {key: median(result[key] for result in results) for key in results[0]}


@functools.lru_cache(maxsize=None)
def opened(rows, rounds):
    """The same for the click on a conversation in the history window."""
    folder, _ = stored(rows)
    with Display("2000x1200x24") as display:
        return median(run_json(own("bench_open"), folder, env=display.env)["open_ms"] for _ in range(rounds))


def open_stored(options):
    ms = opened(MILLION, options.rounds)
    return Row("open", "open a kept conversation of 1 million messages, to the first frame",
               ours=figure(ms, "ms"), target="under 50 ms", met=ms < 50)


def resize(options):
    result = viewed(MILLION, options.rounds)
    rows = 100_000 if options.short else MILLION
    with Display("2000x1200x24") as display:
        other = run_json(own("bench_list"), rows, 1, env=display.env, timeout=600)["step_ms"]
    return Row("resize", f"one step of a resize at 1 million messages, {result['visible']:.0f} rows visible: layout and "
               "painting, p99",
               ours=f"{steps(result, 'resize')}; 600 pixels wide, where every step breaks lines anew, "
                    f"{steps(result, 'narrow')}; with the window system, which makes a new picture for each larger size, "
                    f"{steps(result, 'whole')}",
               others=[f"QListView with {rows:,} wrapped rows {figure(other, 'ms')}"],
               ratio=f"1/{other / result['whole_p50_ms']:,.0f} (median, with the window system)",
               target="p99 under 4 ms, at both widths",
               met=max(result["resize_p99_ms"], result["narrow_p99_ms"]) < 4)


def steps(result, what):
    return f"{figure(result[what + '_p99_ms'], 'ms')} (median {figure(result[what + '_p50_ms'])})"


def drag(options):
    result = viewed(MILLION, options.rounds)
    return Row("drag", "the scroll bar to a random place among 1 million messages, p99",
               ours=steps(result, "drag"),
               target="p99 under 8 ms", met=result["drag_p99_ms"] < 8)


def search(options):
    result = searched(MILLION, options.rounds)
    return Row("search", "a text in 1 million kept messages: the first hit, and all; a Russian word that none has",
               ours=f"{figure(result['first_ms'], 'ms')} and {figure(result['all_ms'], 'ms')} "
                    f"({result['hits']:.0f} hits); {figure(result['foreign_ms'], 'ms')}",
               target="under 30 and 150 ms; under 150 ms",
               met=result["first_ms"] < 30 and max(result["all_ms"], result["foreign_ms"]) < 150)


def memory_stored(options):
    sizes = [MILLION, 10 * MILLION]
    above = {rows: viewed(rows, options.rounds if rows == MILLION else 3)["above_mb"] for rows in sizes}
    return Row("memory-stored", "memory (PSS) of a window that shows a kept conversation and went to 500 places in it, "
               "above a fresh one",
               ours=", ".join(f"{figure(mb, 'MB')} at {rows // MILLION} million" for rows, mb in above.items()),
               target="under 96 MB, at 1 and at 10 million", met=max(above.values()) < 96)


def growth(options):
    """[(rows, {figure: value})], for the plot and the table beside it."""
    sizes = [10_000, 100_000, MILLION, 10 * MILLION]
    points = []
    for rows in sizes:
        rounds = options.rounds if rows <= MILLION else 3
        _, written = stored(rows)
        view, find = viewed(rows, rounds), searched(rows, rounds)
        points.append((rows, {"append, rows/s": written["per_second"], "open, ms": opened(rows, rounds),
                              "search, ms": find["all_ms"], "memory, MB": max(0.1, view["above_mb"]),
                              "file, MB": written["file_mb"]}))
    return points


ROWS = {"open": open_stored, "resize": resize, "drag": drag, "search": search, "memory-stored": memory_stored}
NOTES = [
    ("open", "From the click on a conversation in the history window, 1920 x 1080, to the end of its first painting there; "
     "a fresh process each time, and the file is in the system's cache."),
    ("resize, drag", "The list of messages, 1920 pixels wide, with the work of the whole step: layout and painting; 1980 "
     "high for the resize, so that 55 rows are on the screen, and 1080 for the drag. A step of a resize alone begins "
     "when the X server has done what the one before asked of it, and the window has been as large before; with the "
     "window system, and in the row `drag`, the next one follows at once and waits for that. Qt begins QListView's layout only 100 ms after the last step; here it is asked to do it at once."),
    ("search", "The text stands in every 10,000th message, in other letter case."),
]
