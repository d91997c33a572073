# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""The book's UDP client: sends each line of stdin as a datagram, waits for one answer of up to 1024 bytes.

An empty line ends it, and so does an empty answer. It follows whoever answers: the next datagram goes there.
"""
import socket

from common import arguments, event, family, parse, read_datagram, run, stdin_messages
from expect import UDP_READ


def main():
    parser = arguments(__doc__, port=520)
    parser.add_argument("--text", action="store_true", help="lines are text, not hex")
    parser.add_argument("--timeout", type=float, default=20)
    args = parse(parser)
    server = (args.host, args.port)
    with socket.socket(family(args.host), socket.SOCK_DGRAM) as client:
        client.settimeout(args.timeout)
        for message in stdin_messages(args.text):
            if not message:
                break
            client.sendto(message, server)
            event("sent", message)
            try:
                reply, _, server = read_datagram(client, UDP_READ)
            except socket.timeout:
                event("timeout")
                continue
            event("received", reply)
            if not reply:
                break
    event("closed")


run(main)
