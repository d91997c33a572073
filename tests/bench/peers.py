# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Processes of the bench: they end with their `with`, run on a display and with settings of their own, and can be
asked what they cost."""
import json
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
BIN = HERE.parents[1] / "build" / "release" / "bin"
TICKS = os.sysconf("SC_CLK_TCK")


class Missing(Exception):
    """Something that a row needs is not installed here; the text says what."""


def need(program):
    path = shutil.which(program)
    if not path:
        raise Missing(f"{program} is not installed")
    return path


def own(name):
    return str(BIN / name)


def pin_to(cpus):
    return (lambda: os.sched_setaffinity(0, cpus)) if cpus else None


def run_json(*command, cpus=None, timeout=300, env=None):
    """Runs it to its end and reads the JSON of its last line."""
    done = subprocess.run(list(map(str, command)), stdout=subprocess.PIPE, timeout=timeout, check=True, env=env,
                          preexec_fn=pin_to(cpus))
    return json.loads(done.stdout.splitlines()[-1])


class Child:
    """A process that runs for the length of a `with`."""

    def __init__(self, *command, cpus=None, env=None, quiet=True):
        self.process = subprocess.Popen(list(map(str, command)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env,
                                        stderr=subprocess.DEVNULL if quiet else None, preexec_fn=pin_to(cpus))
        self.pid = self.process.pid

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(5)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process.stdin.close()
        self.process.stdout.close()

    def json(self):
        """The next line of its output."""
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError(f"{self.process.args[0]} ended with code {self.process.wait()}")
        return json.loads(line)

    def say(self, line):
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()

    def cpu_seconds(self):
        """User and system time of all its threads so far."""
        fields = Path(f"/proc/{self.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / TICKS

    def pss_mb(self):
        """Proportional set size: its own memory, and its share of what it shares with others."""
        for line in Path(f"/proc/{self.pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
        raise RuntimeError("no Pss")

    def pin_thread(self, name, cpus):
        for task in Path(f"/proc/{self.pid}/task").iterdir():
            if (task / "comm").read_text().strip() == name:
                os.sched_setaffinity(int(task.name), cpus)
                return
        raise RuntimeError(f"{self.process.args[0]} has no thread {name}")

    def wakeups(self):
        """How often its threads have gone to sleep so far: as often something woke them."""
        total = 0
        for task in Path(f"/proc/{self.pid}/task").iterdir():
            for line in (task / "status").read_text().splitlines():
                if line.startswith("voluntary_ctxt_switches"):
                    total += int(line.split()[1])
        return total


class Display:
    """An X server without a screen and without a window manager, and an empty home for the programs on it."""

    def __init__(self, size="1280x900x24"):
        self.size = size

    def __enter__(self):
        need("Xvfb")
        self.home = tempfile.mkdtemp(prefix="tincan-bench-")
        wanted = os.environ.get("TINCAN_BENCH_DISPLAY")
        read, write = os.pipe()
        self.server = subprocess.Popen(
            ["Xvfb", *([wanted] if wanted else []), "-displayfd", str(write), "-screen", "0", self.size, "-nolisten",
             "tcp"], stderr=subprocess.DEVNULL, pass_fds=[write])
        os.close(write)
        with os.fdopen(read) as pipe:
            self.name = ":" + pipe.readline().strip()
        if self.name == ":":
            raise Missing("Xvfb does not start")
        self.env = dict(os.environ, DISPLAY=self.name, HOME=self.home, XDG_CONFIG_HOME=self.home + "/.config",
                        XDG_DATA_HOME=self.home + "/.local/share", XDG_CACHE_HOME=self.home + "/.cache",
                        LC_ALL="C.UTF-8", QT_QPA_PLATFORM="xcb", NO_AT_BRIDGE="1",
                        DBUS_SESSION_BUS_ADDRESS="disabled:")
        self.env.pop("WAYLAND_DISPLAY", None)
        return self

    def __exit__(self, *_):
        self.server.terminate()
        self.server.wait()
        shutil.rmtree(self.home, ignore_errors=True)


def wait_until(question, timeout, what):
    end = time.monotonic() + timeout
    while not question():
        if time.monotonic() > end:
            raise RuntimeError(f"not within {timeout} s: {what}")
        time.sleep(0.02)
