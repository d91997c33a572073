# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Rows about a flood: what a datagram costs, whether 100,000 a second are held, and what a person notices of it."""
import functools
import os
import threading
import time
from pathlib import Path

from peers import Child, Display, Missing, need, own, run_json, wait_until
from report import Row, figure, median
from xwatch import Screen

RATE = 100_000


def udp_port(pid):
    """The port of a process's UDP socket, 0 if there is none yet."""
    inodes = set()
    for entry in Path(f"/proc/{pid}/fd").iterdir():
        try:
            inodes.add(os.readlink(entry).removeprefix("socket:[").removesuffix("]"))
        except OSError:
            pass  # closed meanwhile
    for line in Path("/proc/net/udp").read_text().splitlines()[1:]:
        fields = line.split()
        if fields[9] in inodes:
            return int(fields[1].split(":")[1], 16)
    return 0


def packet_sender_cost(options):
    """CPU seconds for each datagram at a rate that it can just about hold."""
    rate, seconds = 250, 5 if options.short else 10
    command = [need("packetsender")]
    need("xrandr")
    costs, loads = [], []
    for _ in range(1 if options.short else 3):
        with Display() as display, Child(*command, env=display.env) as program:
            Screen(display.name).wait_for_painted()
            wait_until(lambda: udp_port(program.pid), 10, "Packet Sender listens")
            time.sleep(1)
            idle = program.cpu_seconds()
            time.sleep(2)
            before = program.cpu_seconds()
            idle = (before - idle) / 2 * seconds
            sent = run_json(own("bench_flooder"), udp_port(program.pid), rate, seconds)
            used = program.cpu_seconds() - before - idle
            costs.append(used / sent["sent"])
            loads.append(used / sent["seconds"])
    return median(costs), median(loads)


@functools.lru_cache(maxsize=1)
def flood(seconds, short):
    """One flood of the real window, and somebody at 40 messages a second who waits for answers; all rows share it."""
    with Display() as display, Child(own("bench_window"), "udp", env=display.env) as window:
        port = window.json()["port"]
        Screen(display.name).wait_for_painted()
        time.sleep(2)
        quiet = run_json(own("bench_round_trips"), "udp", port, 400, 25)
        window.say("begin")
        before = window.cpu_seconds()
        results = {}

        def answer():
            results["answers"] = run_json(own("bench_round_trips"), "udp", port, int(seconds * 30), 25, timeout=600)

        waiting = threading.Thread(target=answer)
        waiting.start()
        sent = run_json(own("bench_flooder"), port, RATE, seconds, timeout=600)
        used = window.cpu_seconds() - before
        window.say("end")
        seen = window.json()
        waiting.join()
    return {"quiet": quiet, "sent": sent, "cpu": used, "seen": seen, "answers": results["answers"]}


def measured(options):
    result = flood(10 if options.short else 60, options.short)
    rate = result["sent"]["sent"] / result["sent"]["seconds"]
    if rate < 0.9 * RATE:
        raise RuntimeError(f"the machine was too busy for a flood: {rate:,.0f}/s left the sender")
    return result


def slow_rate():
    """CPU seconds for each datagram at Packet Sender's rate: most of it is 60 pictures a second."""
    with Display() as display, Child(own("bench_window"), "udp", env=display.env) as window:
        port = window.json()["port"]
        Screen(display.name).wait_for_painted()
        time.sleep(1)
        before = window.cpu_seconds()
        sent = run_json(own("bench_flooder"), port, 250, 5)
        return (window.cpu_seconds() - before) / sent["sent"]


def shown(options):
    result = measured(options)
    seen = result["seen"]
    cost = result["cpu"] / max(1, seen["received"])
    seconds = result["sent"]["seconds"]
    lost = max(0.0, 1 - seen["received"] / result["sent"]["sent"])  # the one who waits for answers is counted, too
    held = result["sent"]["sent"] >= 0.99 * RATE * seconds and lost < 0.001
    row = Row("shown", f"CPU for one datagram shown in the window, at {RATE:,}/s for {seconds:.0f} s",
              target=f"at most 1/300 of Packet Sender; {RATE:,}/s held")
    row.ours = (f"{figure(cost * 1e6, 'µs')} ({result['cpu'] / seconds:.2f} cores; sent "
                f"{result['sent']['sent'] / seconds:,.0f}/s, shown {seen['received'] / seconds:,.0f}/s, "
                f"{100 * lost:.2f} % lost, {100 * seen['dropped'] / result['sent']['sent']:.2f} % of it dropped and counted by "
                f"Tincan; at 250/s {figure(slow_rate() * 1e6, 'µs')})")
    try:
        theirs, load = packet_sender_cost(options)
        row.others = [f"Packet Sender {figure(theirs * 1e3, 'ms')} at 250/s ({100 * load:.0f} % of a core)"]
        row.ratio = f"1/{theirs / cost:.0f}"
        row.met = held and theirs / cost >= 300
    except (Missing, RuntimeError) as missing:
        row.others = [f"Packet Sender: skipped, {missing}"]
        row.met = None if held else False
    return row


def busy_echo(options):
    result = measured(options)
    quiet, busy = result["quiet"], result["answers"]
    return Row("busy-echo", f"UDP round trip while the window paints {RATE:,} messages/s of somebody else, p99",
               ours=f"{figure(busy['p99_us'] / 1e3, 'ms')} (median {figure(busy['p50_us'] / 1e3)}, longest "
                    f"{figure(busy['max_us'] / 1e3)}, {busy['lost']} without an answer)",
               others=[f"the same window at rest {figure(quiet['p99_us'] / 1e3, 'ms')} (median "
                       f"{figure(quiet['p50_us'] / 1e3)})"],
               ratio=f"{busy['p50_us'] / quiet['p50_us']:.1f} (median)", target="p99 at most 5 ms, all answered",
               met=busy["p99_us"] <= 5000 and busy["lost"] == 0)


def responsive(options):
    seen = measured(options)["seen"]
    return Row("responsive", "during that flood: the longest pause of the window's event loop, and from a key press to "
               "its letter",
               ours=f"pause {figure(seen['gap_max_ms'], 'ms')} (p99 {figure(seen['gap_p99_ms'])}); key "
                    f"{figure(seen['key_p99_ms'], 'ms')} p99 (median {figure(seen['key_p50_ms'])}, longest "
                    f"{figure(seen['key_max_ms'])}, {seen['keys']} keys)",
               target="pause under 50 ms, key p99 under 25 ms",
               met=seen["gap_max_ms"] < 50 and seen["key_p99_ms"] < 25)


def memory_live(options):
    messages = 500_000
    above = []
    for _ in range(1 if options.short else 3):
        with Display() as display, Child(own("bench_window"), "tcp", env=display.env) as window:
            port = window.json()["port"]
            Screen(display.name).wait_for_painted()
            time.sleep(2)
            before = window.pss_mb()
            run_json(own("bench_pipelined"), port, messages, timeout=600)
            time.sleep(5)
            above.append(window.pss_mb() - before)
    mb = median(above)
    return Row("memory-live", f"memory (PSS) of a window 5 s after {messages:,} messages of 512 bytes came as fast as it "
               "took them, and were answered, above itself before",
               ours=figure(mb, "MB"), target="under 96 MB", met=mb < 96)


ROWS = {"shown": shown, "busy-echo": busy_echo, "responsive": responsive, "memory-live": memory_live}
NOTES = [
    ("shown", "User and system time of the whole process, from /proc, divided by the datagrams that came into the "
     "window. Each program at a rate that it holds: Packet Sender has used up a core at 250 a second, and its own "
     "cost at rest is taken off. What is lost was dropped by the system or by Tincan, which counts it."),
    ("busy-echo", "The replies are at their defaults: the one who floods is not answered any more after two seconds, "
     "the other one is, at 40 messages a second."),
    ("responsive", "Measured inside the window, by a timer of 1 ms and by keys that another thread puts into the queue "
     "of events; a letter is there when its update of the window has been painted."),
]
