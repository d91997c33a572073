# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""The book's UDP server: answers each datagram's first 1024 bytes with `[asctime] b'...'`, for ever."""
import time

from common import arguments, bind_udp, event, parse, read_datagram, run
from expect import UDP_READ, udp_reply


def main():
    parser = arguments(__doc__, "0.0.0.0", 520)
    parser.add_argument("--datagrams", type=int, default=0, help="end after so many (default: never)")
    args = parse(parser)
    served = 0
    with bind_udp(args.host, args.port) as server:
        while args.datagrams == 0 or served < args.datagrams:
            data, _, sender = read_datagram(server, UDP_READ)
            served += 1
            event("accepted", *sender[:2])
            event("received", data)
            reply = udp_reply(data, time.localtime())
            server.sendto(reply, sender)
            event("sent", reply)
    event("closed")


run(main)
