# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""What the peers share: events on stdout, arguments, sockets, child processes.

An event is one line of words: `listening PORT`, `accepted HOST PORT`, `received HEX`, `sent HEX`, `timeout`, `closed`.
No bytes at all are an empty HEX: the line then ends with a space.
"""
import argparse
import os
import queue
import socket
import struct
import subprocess
import sys
import threading
import time
from pathlib import Path

HERE = Path(__file__).resolve().parent
LARGEST_DATAGRAM = 65507


def event(*words):
    print(*[word.hex() if isinstance(word, bytes) else word for word in words], flush=True)


def arguments(about, host="127.0.0.1", port=0, parser=None):
    parser = parser or argparse.ArgumentParser()
    parser.description = about
    parser.add_argument("--host", default=host)
    parser.add_argument("--port", type=int, default=port)
    parser.add_argument("--limit", type=float, default=300, help="end after this many seconds, 0: never (default 300)")
    return parser


def parse(parser):
    """The parsed arguments; from here on the program cannot outlive its --limit."""
    args = parser.parse_args()
    if args.limit:
        guard = threading.Timer(args.limit, lambda: (event("error", "time limit"), os._exit(3)))
        guard.daemon = True
        guard.start()
    return args


def run(main):
    """Ends the program with what main() returns; a socket error is one line and exit code 1."""
    try:
        sys.exit(main())
    except OSError as error:
        event("error", type(error).__name__, error)
        sys.exit(1)


def family(host):
    return socket.AF_INET6 if ":" in host else socket.AF_INET


def listen_tcp(host, port, backlog=5, receive_buffer=None):
    server = socket.socket(family(host), socket.SOCK_STREAM)
    if os.name != "nt":  # there it would share the port
        server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    if receive_buffer:
        server.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
    server.bind((host, port))
    server.listen(backlog)
    event("listening", server.getsockname()[1])
    return server


def bind_udp(host, port):
    server = socket.socket(family(host), socket.SOCK_DGRAM)
    server.bind((host, port))
    event("listening", server.getsockname()[1])
    return server


def dial_tcp(host, port, timeout=20.0, receive_buffer=None):
    client = socket.socket(family(host), socket.SOCK_STREAM)
    if receive_buffer:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
    client.settimeout(timeout)
    try:
        client.connect((host, port))
    except OSError:
        client.close()
        raise
    return client


def read_datagram(sock, size):
    """(the first `size` bytes, all bytes, sender): the tail is lost as on POSIX, where Windows would raise."""
    while True:
        try:
            data, sender = sock.recvfrom(65535)
            return data[:size], data, sender
        except ConnectionResetError:  # Windows: an earlier answer was refused
            continue


def reset(sock):
    """Closes with RST instead of FIN."""
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("hh" if os.name == "nt" else "ii", 1, 0))
    sock.close()


def collect(sock, done, timeout):
    """Reads until done(bytes so far): (bytes, how it ended: done, fin, reset or timeout)."""
    got, end = b"", time.monotonic() + timeout
    while not done(got):
        sock.settimeout(max(0.001, end - time.monotonic()))
        try:
            data = sock.recv(65536)
        except socket.timeout:
            return got, "timeout"
        except ConnectionError:
            return got, "reset"
        if not data:
            return got, "fin"
        got += data
        if time.monotonic() > end:
            return got, "done" if done(got) else "timeout"
    return got, "done"


def stdin_messages(text):
    """Each line of stdin as bytes: written in hex, or as it is."""
    for raw in sys.stdin.buffer:
        line = raw.rstrip(b"\r\n")
        yield line if text else bytes.fromhex(line.decode("ascii"))


class Child:
    """One of the peers as a child process, whose lines can be waited for; it never outlives its `with`."""

    def __init__(self, script, *args):
        self.lines = []
        self._queue = queue.Queue()
        self.process = subprocess.Popen([sys.executable, str(HERE / script), *map(str, args)],
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self):
        for raw in self.process.stdout:
            self._queue.put(raw.decode("utf-8", "replace").rstrip("\r\n"))
        self._queue.put(None)

    def _next(self, end, wanted):
        try:
            line = self._queue.get(timeout=max(0.001, end - time.monotonic()))
        except queue.Empty:
            raise AssertionError(f"no '{wanted}' in time after {self.lines}") from None
        if line is not None:
            self.lines.append(line)
        return line

    def wait_for(self, word, timeout=20.0):
        """The words after `word` of the next line that begins with it."""
        end = time.monotonic() + timeout
        while True:
            line = self._next(end, word)
            assert line is not None, f"ended without '{word}' after {self.lines}"
            if line.split(" ")[0] == word:
                return line.split(" ")[1:]

    def say(self, *lines):
        self.process.stdin.write(b"".join(line + b"\n" for line in lines))
        self.process.stdin.flush()

    def end(self, timeout=20.0):
        """Closes stdin, waits for the end: (exit code, all lines)."""
        try:
            self.process.stdin.close()
        except OSError:
            pass
        end = time.monotonic() + timeout
        while self._next(end, "end") is not None:
            pass
        return self.process.wait(timeout), self.lines

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if self.process.poll() is None:
            self.process.kill()
        self.process.wait(10)
        self._reader.join(10)
        try:
            self.process.stdin.close()
        except OSError:
            pass
        self.process.stdout.close()
