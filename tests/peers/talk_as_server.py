# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""A server for a client under test: records what comes as `received HEX`, answers by the book or misbehaves."""
import socket
import time

from common import arguments, bind_udp, event, listen_tcp, parse, read_datagram, reset, run
from expect import TCP_READ, UDP_READ, TcpAnswers, udp_reply

SMALL_BUFFER = 4096  # so that a reader who does not read is soon felt


def serve_tcp(client, args):
    answers, total, half_closed = TcpAnswers(), 0, False
    while args.reset_after is None or total < args.reset_after:
        size = TCP_READ if args.reset_after is None else min(TCP_READ, args.reset_after - total)
        if args.slow:
            size = max(1, min(size, int(args.slow / 10)))
        data = client.recv(size)
        if not data:
            return "closed"
        event("received", data)
        total += len(data)
        if args.reset_after is not None and total >= args.reset_after:
            break
        reply = answers.feed(data) if args.answer is None else args.answer
        if reply and not half_closed:
            client.sendall(reply)
            event("sent", reply)
        if args.close_after_one:
            return "closed"
        if args.half_close and not half_closed:
            client.shutdown(socket.SHUT_WR)
            half_closed = True
            event("half-closed")
        if args.slow:
            time.sleep(len(data) / args.slow)
    reset(client)
    return "reset"


def tcp(args):
    small = SMALL_BUFFER if args.never_read or args.slow else None
    served = 0
    with listen_tcp(args.host, args.port, receive_buffer=small) as server:
        while args.clients == 0 or served < args.clients:
            client, address = server.accept()
            served += 1
            event("accepted", *address[:2])
            with client:
                try:
                    if args.never_read:
                        time.sleep(args.hold)
                        event("closed")
                    else:
                        event(serve_tcp(client, args))
                except ConnectionError as error:
                    event("lost", type(error).__name__)


def udp(args):
    with bind_udp(args.host, args.port) as server:
        if args.never_read:
            time.sleep(args.hold)
            return
        while True:
            _, data, sender = read_datagram(server, UDP_READ)
            event("accepted", *sender[:2])
            event("received", data)
            reply = udp_reply(data, time.localtime()) if args.answer is None else args.answer
            server.sendto(reply, sender)
            event("sent", reply)
            if args.close_after_one:
                event("closed")
                return


def main():
    parser = arguments(__doc__)
    kind = parser.add_mutually_exclusive_group(required=True)
    kind.add_argument("--tcp", action="store_true")
    kind.add_argument("--udp", action="store_true")
    parser.add_argument("--answer", type=bytes.fromhex, metavar="HEX", help="always answer with this")
    parser.add_argument("--close-after-one", action="store_true", help="close after one message")
    parser.add_argument("--never-read", action="store_true", help="accept, then read nothing for --hold seconds")
    parser.add_argument("--hold", type=float, default=60)
    only_tcp = parser.add_argument_group("TCP only")
    only_tcp.add_argument("--clients", type=int, default=1, help="one after the other, then end; 0: without end")
    only_tcp.add_argument("--reset-after", type=int, metavar="N", help="RST after N bytes, 0: at once")
    only_tcp.add_argument("--half-close", action="store_true", help="FIN after the first answer, go on reading")
    only_tcp.add_argument("--slow", type=float, metavar="BYTES_PER_S", help="read no faster than this")
    args = parse(parser)
    if args.udp and (args.reset_after is not None or args.half_close or args.slow):
        parser.error("--reset-after, --half-close and --slow need --tcp")
    if args.slow is not None and args.slow <= 0:
        parser.error("--slow needs a number above 0")
    (tcp if args.tcp else udp)(args)


run(main)
