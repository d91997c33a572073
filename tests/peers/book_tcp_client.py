# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""The book's TCP client: sends each line of stdin without a line end, then reads up to 512 bytes.

`byebye` ends it and is not sent; so does the server's close. An empty line sends nothing and waits, as in the book.
After `timeout` it goes on with the next line; an answer that comes late is then read as the next one's.
"""
import socket

from common import arguments, dial_tcp, event, parse, run, stdin_messages
from expect import TCP_READ


def main():
    parser = arguments(__doc__, port=1314)
    parser.add_argument("--text", action="store_true", help="lines are text, not hex")
    parser.add_argument("--timeout", type=float, default=20)
    args = parse(parser)
    with dial_tcp(args.host, args.port, args.timeout) as client:
        for message in stdin_messages(args.text):
            if message == b"byebye":
                break
            try:
                client.sendall(message)
                event("sent", message)
                reply = client.recv(TCP_READ)
            except socket.timeout:
                event("timeout")
                continue
            except ConnectionError:
                reply = b""
            if not reply:
                break
            event("received", reply)
    event("closed")


run(main)
