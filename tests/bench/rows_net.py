# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Rows without a window: how long an answer takes, and how many there are in a second."""
import sys

from peers import HERE, Child, own, run_json
from report import Row, figure, median, paired_ratio

BOOK = [sys.executable, HERE / "book_server.py"]
SERVERS = {"Tincan": [own("bench_host")], "epoll": [own("bench_raw_server")], "Python": BOOK}


def alternate(rounds, sides, measure):
    """{side: [a figure of each round]}, the sides in turn."""
    figures = {side: [] for side in sides}
    for _ in range(rounds):
        for side in sides:
            figures[side].append(measure(side))
    return figures


def echo(kind, name, limit, options):
    """One core for both ends: an answer costs what both do, and nothing is won by a second core."""
    count = 5000 if options.short else 20000
    sides = {"Tincan": SERVERS["Tincan"], "Tincan, all of it": SERVERS["Tincan"], **SERVERS}

    def measure(side):
        with Child(*sides[side], kind, cpus=None if side == "Tincan" else {0}) as server:
            port = server.json()["port"]
            if side == "Tincan":
                server.pin_thread("network", {0})
            return run_json(own("bench_round_trips"), kind, port, count, cpus={0})

    results = alternate(options.rounds, sides, measure)
    typical = {side: [r["p50_us"] for r in figures] for side, figures in results.items()}
    to_raw, to_python, all_to_raw = (paired_ratio(typical[a], typical[b]) for a, b in (
        ("Tincan", "epoll"), ("Tincan", "Python"), ("Tincan, all of it", "epoll")))

    def say(side):
        mean, p99 = (median(r[key] for r in results[side]) for key in ("mean_us", "p99_us"))
        return f"{figure(median(typical[side]), 'µs')} (mean {figure(mean)}, p99 {figure(p99)})"

    return Row(name, f"{kind.upper()} round trip, 32 bytes, both ends on one core, median",
               ours=f"{say('Tincan')}; with all its threads on that core {say('Tincan, all of it')}",
               others=[f"raw epoll {say('epoll')}", f"the book's Python {say('Python')}"],
               ratio=f"{to_raw:.2f} of raw ({all_to_raw:.2f} with all threads), {to_python:.2f} of Python",
               target=f"at most {limit:.2f} of raw, ahead of Python",
               met=to_raw <= limit and to_python < 1)


def echo_tcp(options):
    return echo("tcp", "echo-tcp", 1.15, options)


def echo_udp(options):
    return echo("udp", "echo-udp", 1.10, options)


def pipelined(options):
    count = 100_000 if options.short else 400_000

    def measure(side):
        with Child(*SERVERS[side], "tcp") as server:
            return run_json(own("bench_pipelined"), server.json()["port"], count)["per_second"]

    rates = alternate(options.rounds, SERVERS, measure)
    ratio = paired_ratio(rates["Tincan"], rates["epoll"])
    return Row("pipelined", "answers to 512-byte messages over one TCP connection, nobody waits",
               ours=figure(median(rates["Tincan"]), "/s"),
               others=[f"epoll for each message {figure(median(rates['epoll']), '/s')}",
                       f"the book's Python {figure(median(rates['Python']), '/s')}"],
               ratio=f"{ratio:.2f} of epoll", target="at least 4 times epoll", met=ratio >= 4)


ROWS = {"echo-tcp": echo_tcp, "echo-udp": echo_udp, "pipelined": pipelined}
NOTES = [
    ("echo-tcp, echo-udp", "Client and server are pinned to one core: of Tincan the thread that answers, and once more "
     "all its threads, those that take each message for the window and write it to the disk too. All servers give the "
     "book's answer. The median counts, because other work of the machine is in the mean."),
    ("pipelined", "Nobody is pinned. The epoll server reads 512 bytes and writes one answer at a time, as the book's "
     "does; Tincan slices what arrives into the same messages and remembers each of them and each answer."),
    ("nc", "Is in no row: it answers nothing by itself, and has no window."),
]
