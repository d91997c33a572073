# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Lets a Tincan for Windows talk under wine: to another one, and to Python's own sockets, in every role.

Usage: try_talk.py <tincan.exe> <folder for its logs>
What a Tincan has seen is read from its log (--log). Exit code 1 at the first thing that is not as it should be.
"""
import json
import os
import socket
import subprocess
import sys
import time

PROGRAM, FOLDER = sys.argv[1:3]
PATIENCE = 60  # seconds; a first start under wine takes five
HOST = "127.0.0.1"


class Tincan:
    """One running window. Ends at the end of its `with`, at the latest after two minutes."""

    def __init__(self, name, *options):
        self.log = os.path.join(FOLDER, name + ".jsonl")
        if os.path.exists(self.log):
            os.remove(self.log)
        self.process = subprocess.Popen(
            ["wine", PROGRAM, *options, "--start", "--profile", name, "--log", "Z:" + self.log.replace("/", "\\"),
             "--quit-after", "120"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.terminate()
        try:
            self.process.wait(20)
        except subprocess.TimeoutExpired:
            self.process.kill()

    def facts(self):
        try:
            with open(self.log, encoding="utf-8") as log:
                return [json.loads(line) for line in log if line.endswith("\n")]
        except FileNotFoundError:
            return []

    def wait_for(self, **wanted):
        """The first fact that has these values, in which a text may also be a part of the value."""
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            for fact in self.facts():
                if all(value in fact.get(key, "") for key, value in wanted.items()):
                    return fact
            if self.process.poll() is not None:
                break
            time.sleep(0.05)
        facts = "".join(f"\n  {fact}" for fact in self.facts()[:20])
        sys.exit(f"{os.path.basename(self.log)} never said {wanted}; it began with:{facts}")

    def port(self):
        return int(self.wait_for(event="started")["address"].rsplit(":", 1)[1])


def check(what, got, wanted):
    if got != wanted:
        sys.exit(f"{what}: got {got!r}, wanted {wanted!r}")
    print("ok:", what, flush=True)


def two_tincans(transport):
    with Tincan(f"server-{transport}", f"--{transport}", "--server", "--port", "0", "--host", HOST) as server:
        hello = f"hello over {transport}, Grüße, 你好"
        with Tincan(f"client-{transport}", f"--{transport}", "--client", "--host", HOST, "--port", str(server.port()),
                    "--send", hello) as client:
            check(f"two Tincans over {transport}: the server gets the text", server.wait_for(kind="in")["text"], hello)
            check(f"two Tincans over {transport}: the answer is the server's", client.wait_for(kind="in")["text"],
                  server.wait_for(kind="reply")["text"])
            check(f"two Tincans over {transport}: nothing went wrong",
                  [fact for fact in client.facts() + server.facts() if fact.get("event") == "failed"], [])


def tincan_serves_tcp():
    with Tincan("tcp-server", "--tcp", "--server", "--host", HOST, "--port", "0", "--reply", "got {text}") as server:
        with socket.create_connection((HOST, server.port()), PATIENCE) as python:
            python.sendall("from Python, ü".encode())
            check("TCP server: its answer", python.recv(512).decode(), "got from Python, ü")
        server.wait_for(event="left", reason="closed-by-peer")


def tincan_calls_tcp():
    with socket.create_server((HOST, 0)) as listener:
        listener.settimeout(PATIENCE)
        with Tincan("tcp-client", "--tcp", "--client", "--host", HOST, "--port", str(listener.getsockname()[1]),
                    "--send", "from Windows") as client:
            peer, _ = listener.accept()
            with peer:
                peer.settimeout(PATIENCE)
                check("TCP client: what it sends", peer.recv(512), b"from Windows")
                peer.sendall(b"from a Python server")
                check("TCP client: what it gets", client.wait_for(kind="in")["text"], "from a Python server")
            client.wait_for(event="left")


def tincan_serves_udp():
    with Tincan("udp-server", "--udp", "--server", "--host", HOST, "--port", "0", "--reply", "got {text}") as server:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as python:
            python.settimeout(PATIENCE)
            python.sendto(b"a datagram", (HOST, server.port()))
            check("UDP server: its answer", python.recvfrom(2048)[0], b"got a datagram")


def tincan_calls_udp():
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as python:
        python.bind((HOST, 0))
        python.settimeout(PATIENCE)
        with Tincan("udp-client", "--udp", "--client", "--host", HOST, "--port", str(python.getsockname()[1]),
                    "--send", "a datagram from Windows") as client:
            text, address = python.recvfrom(2048)
            check("UDP client: what it sends", text, b"a datagram from Windows")
            python.sendto(b"back", address)
            check("UDP client: what it gets", client.wait_for(kind="in")["text"], "back")


os.makedirs(FOLDER, exist_ok=True)
two_tincans("tcp")
two_tincans("udp")
tincan_serves_tcp()
tincan_calls_tcp()
tincan_serves_udp()
tincan_calls_udp()
