# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Hostile and faulty peers on loopback, each bounded in count and time.

The last line is JSON: what was measured. Those that hold a state print `ready` when it is reached.
"""
import argparse
import json
import selectors
import socket
import ssl
import sys
import time

from common import arguments, bind_udp, collect, dial_tcp, event, family, parse, read_datagram, reset, run
from expect import UDP_READ, check_udp_reply, explain_tcp, udp_reply

SMALL_BUFFER = 4096
SPARE_FILES = 64


def raise_file_limit():
    try:
        import resource
        hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
        resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
        return hard if hard > 0 else 65536
    except (ImportError, ValueError, OSError):
        return 512


def dial_many(args, count, **options):
    """(open sockets, how many could not connect)"""
    socks, failed = [], 0
    for _ in range(count):
        try:
            socks.append(dial_tcp(args.host, args.port, **options))
        except OSError:
            failed += 1
    return socks, failed


def watch(socks, seconds):
    """Reads from all for so long, or until all are closed: (still open, closed, bytes read)."""
    kept, closed, count, end = set(socks), 0, 0, time.monotonic() + seconds
    with selectors.DefaultSelector() as selector:
        for sock in socks:
            sock.setblocking(False)
            selector.register(sock, selectors.EVENT_READ)
        while kept and time.monotonic() < end:
            for key, _ in selector.select(max(0, end - time.monotonic())):
                try:
                    data = key.fileobj.recv(65536)
                except BlockingIOError:
                    continue
                except ConnectionError:
                    data = b""
                count += len(data)
                if not data:
                    selector.unregister(key.fileobj)
                    key.fileobj.close()
                    kept.remove(key.fileobj)
                    closed += 1
    return kept, closed, count


def close_all(socks):
    for sock in socks:
        sock.close()


def silent(args):
    """N connections that say nothing (F20)"""
    start = time.monotonic()
    socks, failed = dial_many(args, args.count)
    seconds = time.monotonic() - start
    event("ready")
    kept, closed, _ = watch(socks, args.hold)
    close_all(kept)
    return {"connected": len(socks), "failed": failed, "connect_seconds": seconds, "kept": len(kept), "closed": closed}


def connects(args):
    """N connections: how many are kept or closed by the server; --replace: does one that leaves admit another (F21)"""
    socks, failed = dial_many(args, args.count)
    kept, closed, count = watch(socks, args.wait)
    measured = {"connected": len(socks), "failed": failed, "kept": len(kept), "closed": closed, "bytes": count}
    event("ready")
    if args.replace and kept:
        kept.pop().close()
        time.sleep(0.2)  # the server's own time to see it; nothing tells us
        again, _ = dial_many(args, 1)
        measured["replaced"] = len(watch(again, 1)[0]) == 1
        close_all(again)
    if args.hold:
        kept, more, _ = watch(kept, args.hold)
        measured["closed_later"] = more
    close_all(kept)
    return measured


def one_after_the_other(args, end_one):
    done = failed = 0
    start = time.monotonic()
    while done + failed < args.count and time.monotonic() < start + args.time:
        try:
            end_one(dial_tcp(args.host, args.port))
            done += 1
        except OSError:
            failed += 1
        if args.rate:
            time.sleep(max(0, start + (done + failed) / args.rate - time.monotonic()))
    seconds = time.monotonic() - start
    return {"done": done, "failed": failed, "seconds": seconds, "per_second": done / max(seconds, 1e-6)}


def storm(args):
    """N times connect and close (F24)"""
    return one_after_the_other(args, socket.socket.close)


def rst_before_accept(args):
    """N times connect and RST at once (F25)"""
    return one_after_the_other(args, reset)


def rst_mid(args):
    """text and half a Chinese character, then RST when the text was answered, or --at-once (F12)"""
    text, half = "半个".encode(), b"\xe4\xbd"
    with dial_tcp(args.host, args.port) as sock:
        sock.sendall(text + half)
        got, ended = (b"", "at once") if args.at_once else collect(
            sock, lambda got: not explain_tcp(text + half, got), args.wait)
        reset(sock)
    return {"sent": (text + half).hex(), "reply": got.hex(), "reply_ended": ended}


def say(args, *parts):
    """Sends (bytes, flags) parts and FIN, reads to the end."""
    sent = b"".join(data for data, flags in parts if not flags)
    with dial_tcp(args.host, args.port) as sock:
        for data, flags in parts:
            sock.send(data, flags)
        sock.shutdown(socket.SHUT_WR)
        got, ended = collect(sock, lambda got: False, args.wait)
    inline = b"".join(data for data, _ in parts)
    return {"sent": inline.hex(), "reply": got.hex(), "ended": ended,
            "by_the_book": not explain_tcp(sent, got) or not explain_tcp(inline, got)}


def urgent(args):
    """one urgent byte between ordinary ones (F26)"""
    return say(args, (b"ab", 0), (b"!", socket.MSG_OOB), (b"cd", 0))


def telnet(args):
    """telnet negotiation, then a line (F26)"""
    return say(args, (b"\xff\xfd\x18\xff\xfd\x20\xff\xfb\x1f\xff\xfa\x18\x01\xff\xf0\xff\xf4hello\r\n", 0))


def tls_hello(args):
    """a TLS ClientHello (F26)"""
    incoming, outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
    try:
        ssl.create_default_context().wrap_bio(incoming, outgoing, server_hostname="localhost").do_handshake()
    except ssl.SSLWantReadError:
        pass
    return say(args, (outgoing.read(), 0))


def http(args):
    """an HTTP request (F26)"""
    return say(args, (b"GET / HTTP/1.1\r\nHost: localhost\r\nUser-Agent: peer\r\nAccept: */*\r\n\r\n", 0))


def flood_tcp(args):
    """BYTES as fast as the peer takes them; replies are read unless --no-read (F18)"""
    block = b"The quick brown fox jumps over the lazy dog. 01234567890123456\n\n" * 1024
    accepted = replied = 0
    stall, closed = 0.0, False
    with dial_tcp(args.host, args.port, receive_buffer=SMALL_BUFFER if args.no_read else None) as sock:
        sock.setblocking(False)
        start = last = time.monotonic()
        with selectors.DefaultSelector() as selector:
            selector.register(sock, selectors.EVENT_WRITE | (0 if args.no_read else selectors.EVENT_READ))
            while accepted < args.count and not closed and time.monotonic() < start + args.time:
                ready = selector.select(start + args.time - time.monotonic())
                try:
                    if ready and ready[0][1] & selectors.EVENT_READ:
                        data = sock.recv(1 << 20)
                        replied, closed = replied + len(data), not data
                    if ready and ready[0][1] & selectors.EVENT_WRITE:
                        accepted += sock.send(block[:args.count - accepted])
                        stall, last = max(stall, time.monotonic() - last), time.monotonic()
                except BlockingIOError:
                    pass
                except ConnectionError:
                    closed = True
        end = time.monotonic()
    return {"accepted": accepted, "of": args.count, "replied": replied, "seconds": end - start,
            "longest_stall": max(stall, end - last), "closed": closed}


def never_read(args):
    """--count connections that never read a byte; at the end: what waits in their buffers, how many were reset (F17)"""
    socks, failed = dial_many(args, args.count, receive_buffer=SMALL_BUFFER)
    event("ready")
    time.sleep(args.hold)
    waiting = resets = fins = 0
    for sock in socks:
        sock.setblocking(False)
        try:
            data = sock.recv(1 << 20, socket.MSG_PEEK)
            waiting, fins = waiting + len(data), fins + (not data)
        except BlockingIOError:
            pass
        except ConnectionError:
            resets += 1
    close_all(socks)
    return {"connected": len(socks), "failed": failed, "waiting_bytes": waiting, "reset": resets, "fin": fins}


def slow_read(args):
    """reads so many bytes per second (F16)"""
    count, ended = 0, "time"
    with dial_tcp(args.host, args.port, receive_buffer=SMALL_BUFFER) as sock:
        event("ready")
        start = time.monotonic()
        while (left := start + args.hold - time.monotonic()) > 0:
            sock.settimeout(left)
            try:
                data = sock.recv(max(1, int(args.rate / 10)))
            except socket.timeout:
                break
            except ConnectionError:
                ended = "reset"
                break
            if not data:
                ended = "fin"
                break
            count += len(data)
            time.sleep(max(0.0, min(start + count / args.rate, start + args.hold) - time.monotonic()))
    return {"read": count, "seconds": time.monotonic() - start, "ended": ended}


def udp_echo(args):
    """returns every datagram for --hold seconds; --kick PORT starts with one to there (F56)"""
    count = total = 0
    with bind_udp(args.host, args.port) as sock:
        if args.kick:
            sock.sendto(b"hello", (args.host, args.kick))
        end = time.monotonic() + args.hold
        while (left := end - time.monotonic()) > 0:
            sock.settimeout(left)
            try:
                _, data, sender = read_datagram(sock, UDP_READ)
            except socket.timeout:
                break
            count, total = count + 1, total + len(data)
            sock.sendto(data, sender)
    return {"packets": count, "bytes": total, "seconds": args.hold}


def drain(socks, seconds, enough):
    """Reads datagrams until there are enough, or for so long: [(socket, datagram)]."""
    got, end = [], time.monotonic() + seconds
    with selectors.DefaultSelector() as selector:
        for sock in socks:
            sock.setblocking(False)
            selector.register(sock, selectors.EVENT_READ)
        while len(got) < enough and time.monotonic() < end:
            for key, _ in selector.select(max(0, end - time.monotonic())):
                try:
                    got.append((key.fileobj, key.fileobj.recv(65535)))
                except (BlockingIOError, ConnectionError):
                    pass
    return got


def udp_storm(args):
    """N datagrams of --size bytes from one socket (F53)"""
    data, sent, errors, answers = b"x" * args.size, 0, 0, 0
    with socket.socket(family(args.host), socket.SOCK_DGRAM) as sock:
        sock.connect((args.host, args.port))
        start = time.monotonic()
        while sent + errors < args.count and time.monotonic() < start + args.time:
            try:
                sock.settimeout(1)
                sock.send(data)
                sent += 1
            except OSError:
                errors += 1
            if sent % 64 == 0:
                answers += len(drain([sock], 1e-4, 64))
            if args.rate:
                time.sleep(max(0, start + (sent + errors) / args.rate - time.monotonic()))
        seconds = time.monotonic() - start
        answers += len(drain([sock], args.wait, sent - answers))
    return {"sent": sent, "errors": errors, "answers": answers, "seconds": seconds}


def udp_sources(args):
    """one datagram from each of N sockets: how many are answered, and how many by the book (F54)"""
    data, sent, answers, right = b"hello", 0, 0, 0
    batch = max(1, min(256, raise_file_limit() - SPARE_FILES))
    while sent < args.count:
        socks = [socket.socket(family(args.host), socket.SOCK_DGRAM) for _ in range(min(batch, args.count - sent))]
        for sock in socks:
            sock.connect((args.host, args.port))
            sock.send(data)
        sent += len(socks)
        got = drain(socks, args.wait, len(socks))
        answers += len(got)
        right += sum(not check_udp_reply(reply, data) for _, reply in got)
        close_all(socks)
    return {"sent": sent, "answers": answers, "by_the_book": right}


def full_backlog(args):
    """a listener whose queue is full, so that connects hang (F07)"""
    fillers, hangs = [], False
    with socket.socket(family(args.host), socket.SOCK_STREAM) as server:
        server.bind((args.host, args.port))
        server.listen(0)
        while not hangs and len(fillers) < 64:
            try:
                fillers.append(dial_tcp(args.host, server.getsockname()[1], 0.3))
            except socket.timeout:
                hangs = True
            except OSError:
                break
        event("listening", server.getsockname()[1])
        event("ready")
        time.sleep(args.hold)
        close_all(fillers)
    return {"queued": len(fillers), "hangs": hangs}


def close_then_open(args):
    """a closed UDP port (0: a free one) that opens, and answers by the book, after a line on stdin (F60)"""
    with socket.socket(family(args.host), socket.SOCK_DGRAM) as probe:
        probe.bind((args.host, args.port))
        port = probe.getsockname()[1]
    event("closed", port)
    sys.stdin.readline()
    count = 0
    with bind_udp(args.host, port) as sock:
        end = time.monotonic() + args.hold
        while (left := end - time.monotonic()) > 0:
            sock.settimeout(left)
            try:
                data, whole, sender = read_datagram(sock, UDP_READ)
            except socket.timeout:
                break
            event("received", whole)
            sock.sendto(udp_reply(data, time.localtime()), sender)
            count += 1
    return {"port": port, "answered": count}


COUNT, BYTES, RATE, PORT = ("count", "N", int), ("count", "BYTES", int), ("rate", "BPS", float), ("port", "PORT", int)
PACE = {"time": 60.0, "rate": 0.0}

# name: what runs, its first word, its options with their defaults
COMMANDS = {
    "silent": (silent, COUNT, {"hold": 5.0}),
    "connects": (connects, COUNT, {"wait": 2.0, "hold": 0.0, "replace": False}),
    "storm": (storm, COUNT, PACE),
    "rst-before-accept": (rst_before_accept, COUNT, PACE),
    "rst-mid": (rst_mid, None, {"wait": 2.0, "at_once": False}),
    "urgent": (urgent, None, {"wait": 2.0}),
    "telnet": (telnet, None, {"wait": 2.0}),
    "tls-hello": (tls_hello, None, {"wait": 2.0}),
    "http": (http, None, {"wait": 2.0}),
    "flood-tcp": (flood_tcp, BYTES, {"time": 10.0, "no_read": False}),
    "never-read": (never_read, None, {"hold": 10.0, "count": 1}),
    "slow-read": (slow_read, RATE, {"hold": 10.0}),
    "udp-echo": (udp_echo, None, {"hold": 10.0, "kick": 0}),
    "udp-storm": (udp_storm, COUNT, {"size": 64, "wait": 1.0, **PACE}),
    "udp-sources": (udp_sources, COUNT, {"wait": 2.0}),
    "full-backlog": (full_backlog, None, {"hold": 30.0}),
    "close-then-open": (close_then_open, PORT, {"hold": 10.0}),
}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, (function, word, options) in COMMANDS.items():
        command = arguments(function.__doc__, parser=commands.add_parser(name, help=function.__doc__))
        if word:
            command.add_argument(word[0], metavar=word[1], type=word[2])
        for option, default in options.items():
            kind = {"action": "store_true"} if default is False else {"type": type(default), "default": default}
            command.add_argument("--" + option.replace("_", "-"), **kind)
    args = parse(parser)
    raise_file_limit()
    measured = COMMANDS[args.command][0](args)
    print(json.dumps({"what": args.command, **measured}), flush=True)


run(main)
