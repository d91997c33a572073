# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""The book's TCP server: reads at most 512 bytes, answers each read with a prefix and the same text.

A cut character waits for its rest; with --strict it ends the program, as in the book.
"""
from common import arguments, event, listen_tcp, parse, run
from expect import PREFIX, TCP_READ, TcpAnswers


def strict_reply(data):
    return PREFIX + data.decode("utf-8").encode("utf-8")


def serve(client, strict):
    reply_to = strict_reply if strict else TcpAnswers().feed
    while True:
        data = client.recv(TCP_READ)
        if not data:
            return
        event("received", data)
        reply = reply_to(data)
        if reply:
            client.sendall(reply)
            event("sent", reply)


def main():
    parser = arguments(__doc__, "0.0.0.0", 1314)
    parser.add_argument("--clients", type=int, default=1, help="one after the other, then end; 0: without end")
    parser.add_argument("--strict", action="store_true")
    args = parse(parser)
    served = 0
    with listen_tcp(args.host, args.port, backlog=5) as server:
        while args.clients == 0 or served < args.clients:
            client, address = server.accept()
            served += 1
            event("accepted", *address[:2])
            with client:
                try:
                    serve(client, args.strict)
                except ConnectionError:
                    if args.strict:
                        raise
            event("closed")


run(main)
