# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Is what was said to a packed Tincan kept, and found again?

try_history.py say <log>                      says one thing to the TCP server that writes this log (--log), once it listens
try_history.py kept <history.sqlite> <number> the file has this number of conversations, each of that one message

Exit code 1 when it is not so.
"""
import json
import os
import pathlib
import shutil
import socket
import sqlite3
import sys
import tempfile
import time

WORDS = "keep this, Grüße, 你好".encode()
PATIENCE = 60  # seconds; a first start under wine takes five


def wait_for(log, wanted):
    """The first line of the log that holds these values."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        text = log.read_text(encoding="utf-8") if log.exists() else ""
        for line in text.splitlines(keepends=True):
            fact = json.loads(line) if line.endswith("\n") else {}
            if all(fact.get(key) == value for key, value in wanted.items()):
                return fact
        time.sleep(0.05)
    sys.exit(f"{log} never said {wanted}, but:\n{text}")


def say(log):
    port = int(wait_for(log, {"event": "started"})["address"].rsplit(":", 1)[1])
    with socket.create_connection(("127.0.0.1", port), PATIENCE) as server:
        server.sendall(WORDS)
        wait_for(log, {"kind": "in", "text": WORDS.decode()})


def kept(file, number):
    if not file.exists():
        sys.exit(f"there is no {file}, only {sorted(os.listdir(file.parent)) if file.parent.exists() else 'nothing'}")
    # A copy with its journal: looking must not change what is looked at.
    with tempfile.TemporaryDirectory() as folder:
        for part in file.parent.glob(file.name + "*"):
            shutil.copy(part, folder)
        copy = pathlib.Path(folder, file.name)
        database = sqlite3.connect(copy)
        sound = database.execute("PRAGMA integrity_check").fetchone()[0]
        messages = [row[0] for row in database.execute("SELECT messages FROM conversation")]
        database.close()
        copies = copy.read_bytes().count(WORDS)
    if sound != "ok" or messages != [1] * number or copies < number:
        sys.exit(f"{file} should have {number} conversations of one message each. It is {sound}, with {messages}; the words"
                 f" of the message are in it {copies} times.")


if sys.argv[1] == "say":
    say(pathlib.Path(sys.argv[2]))
else:
    kept(pathlib.Path(sys.argv[2]), int(sys.argv[3]))
