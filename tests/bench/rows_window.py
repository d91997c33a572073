# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Rows about a window at rest: how fast it is there, what it keeps, and that it sleeps."""
import time

from peers import Child, Display, Missing, need, own
from report import Row, figure, median, paired_ratio
from xwatch import Screen

PROGRAMS = {"Tincan": lambda: [own("tincan")], "bare": lambda: [own("bench_bare_window")],
            "Packet Sender": lambda: [need("packetsender")], "iptux": lambda: [need("iptux")]}
NAMES = {"bare": "a bare QMainWindow"}


def installed():
    """The programs that can be started here, and why the others cannot."""
    commands, missing = {}, []
    for name, command in PROGRAMS.items():
        try:
            commands[name] = command()
        except Missing as reason:
            missing.append(f"{name}: skipped, {reason}")
    if "Packet Sender" in commands:
        try:
            need("xrandr")
        except Missing as reason:
            del commands["Packet Sender"]
            missing.append(f"Packet Sender: skipped, {reason}, without which it does not start")
    return commands, missing


class Started:
    """A program whose first window is painted; `seconds` says how long that took."""

    def __init__(self, command, display, screen):
        screen.clear()
        begin = time.monotonic()
        self.child = Child(*command, env=display.env)
        try:
            screen.wait_for_painted()
        except RuntimeError:
            self.child.__exit__()
            raise
        self.seconds = time.monotonic() - begin

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.child.__exit__()


def against(figures, missing, unit):
    others = [f"{NAMES.get(name, name)} {figure(median(values), unit)}" for name, values in figures.items()
              if name != "Tincan"]
    return others + missing


def start(options):
    commands, missing = installed()
    with Display() as display:
        screen = Screen(display.name)

        def measure(name):
            with Started(commands[name], display, screen) as started:
                return started.seconds * 1e3

        for name in commands:
            measure(name)  # fills the disk cache, and the program's folders
        rounds = range(options.rounds if options.short else 2 * options.rounds)
        figures = {name: [] for name in commands}
        for _ in rounds:
            for name in commands:
                figures[name].append(measure(name))
    ratio = paired_ratio(figures["Tincan"], figures["bare"])
    ahead = all(median(figures["Tincan"]) < median(figures[name]) for name in figures if name not in ("Tincan", "bare"))
    return Row("start", "from the start of the process to the first painted window",
               ours=figure(median(figures["Tincan"]), "ms"), others=against(figures, missing, "ms"),
               ratio=f"{ratio:.2f} of bare", target="at most 2.00 of bare, ahead of both programs",
               met=ratio <= 2 and ahead)


def memory(options):
    commands, missing = installed()
    with Display() as display:
        screen = Screen(display.name)

        def measure(name):
            with Started(commands[name], display, screen) as started:
                time.sleep(2)
                return started.child.pss_mb()

        for name in commands:
            measure(name)
        figures = {name: [] for name in commands}
        for _ in range(options.rounds):
            for name in commands:
                figures[name].append(measure(name))
    ratio = paired_ratio(figures["Tincan"], figures["bare"])
    return Row("memory", "PSS of a fresh window, 2 s after it was painted",
               ours=figure(median(figures["Tincan"]), "MB"), others=against(figures, missing, "MB"),
               ratio=f"{ratio:.2f} of bare", target="at most 1.50 of bare", met=ratio <= 1.5)


REST = 35  # s: Qt's cache of pictures wakes up once, 30 s after it was last asked


def idle(options):
    seconds = 10 if options.short else 60
    commands, missing = installed()
    commands["Tincan"] = [*commands["Tincan"], "--tcp", "--server", "--host", "127.0.0.1", "--port", "0", "--start"]
    figures = {}
    with Display() as display:
        screen = Screen(display.name)
        for name, command in commands.items():
            with Started(command, display, screen) as started:
                time.sleep(REST)
                before = started.child.wakeups()
                time.sleep(seconds)
                figures[name] = [(started.child.wakeups() - before) / seconds]
    ours = figures["Tincan"][0]
    return Row("idle", f"times that any thread woke up, a second, over {seconds} s with an open server",
               ours=figure(ours, "/s"), others=against(figures, missing, "/s"), target="0", met=ours == 0)


ROWS = {"start": start, "memory": memory, "idle": idle}
NOTES = [
    ("start", "The screen is magenta before. A window counts as painted as soon as no pixel of three lines across it is "
     "magenta: neither Qt nor GTK gives its windows a background, so what is not painted lets the screen shine through. "
     "The settings are kept from one start to the next. There is no D-Bus session."),
    ("memory", "The proportional set size, from /proc: a library that other running programs use too is shared out "
     "among them. The programs run one after the other."),
    ("idle", "The voluntary context switches of all threads, from /proc. Tincan waits as a server, the others show what "
     "they show after their start. It begins 35 s after the start: Qt's own cache of pictures wakes up once, 30 s after "
     "it was last asked for one. Without a window manager no window has the focus: a field with the focus has a cursor that "
     "blinks, with some 6 wakeups a second."),
]
