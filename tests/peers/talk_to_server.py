# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Asks a server under test every case of the book and checks each reply to the byte.

One `ok NAME` or `FAIL NAME: why` line a case, then `N passed, N failed`; exit code 0 or 1.
--tincan adds what Tincan does on purpose and the book's programs do not: many clients at once, no answer to an answer.
"""
import errno
import socket

from common import LARGEST_DATAGRAM, arguments, collect, dial_tcp, family, parse, run
from expect import PREFIX, TCP_READ, check_udp_reply, explain_tcp, tcp_replies, whole

QUIET = 0.2  # how long nothing must come where no reply is due

PAYLOADS = {
    "ascii": b"hello",
    "one byte": b"a",
    "space": b" ",
    "chinese": "你好,世界".encode(),
    "emoji": "👋🏽 👩‍👩‍👧 🇨🇳".encode(),
    "single quote": b"it's",
    "double quote": b'say "hi"',
    "both quotes": b"it's \"hi\"",
    "backslash": rb"C:\new\x41 \\ \'",
    "line ends": b"a\nb\r\nc\rd\n",
    "tab": b"a\tb",
    "nul": b"a\0b\0",
    "controls": bytes(range(32)) + b"\x7f",
    "ansi escape": b"\x1b[31mred\x1b[0m\x07",
    "c1 controls": "\x80\x85\x9b".encode(),
    "every byte": bytes(range(256)),
    "bom first": b"\xef\xbb\xbfhello",
    "bom inside": b"a\xef\xbb\xbfb",
    "bom alone": b"\xef\xbb\xbf",
    "invalid utf-8": b"a\xffb\xfe\x80c",
    "overlong": b"a\xc0\x80b\xe0\x80\xafc\xf0\x80\x80\xafd",
    "surrogates": b"a\xed\xa0\x80\xed\xb0\x80b",
    "beyond unicode": b"a\xf4\x90\x80\x80b\xf8\x88\x80\x80\x80c",
    "cut in the middle": b"a\xe4\xbdb\xf0\x9f\x98c",
    "bidi and zero width": "a\u202eb\u200bc\u2066d".encode(),
    "markup": b"<img src=x> &amp; **b**",
    "byebye": b"byebye",
    "511 bytes": b"a" * 511,
    "512 bytes": b"b" * 512,
    "513 bytes": b"c" * 513,
    "1023 bytes": b"d" * 1023,
    "1024 bytes": b"e" * 1024,
    "1025 bytes": b"f" * 1025,
    "1300 bytes": bytes(b"0123456789"[i % 10] for i in range(1300)),
    "1300 bytes chinese": ("你" * 433 + "a").encode(),
}

# Each part is sent when the one before has been answered.
TCP_PARTS = {
    "cut at the 512 border, 1 of 3": [b"a" * 511 + "你".encode()],
    "cut at the 512 border, 2 of 3": [b"a" * 510 + "你好".encode()],
    "not cut at the 512 border": [b"a" * 509 + "你好".encode()],
    "emoji cut at the 512 border, 3 of 4": [b"a" * 509 + "👋👋".encode()],
    "all chinese over the border": ["汉".encode() * 700],
    "cut by the sender": [b"a\xe4\xbd", b"\xa0b", b"\xf0", b"\x9f", b"\x91\x8bc"],
    "one byte at a time": [bytes([byte]) for byte in "你€a".encode()],
    "cut and not continued": [b"a\xe4\xbd", b"b", b"\xf0\x9f", b"\xe4", b"\xbd\xa0"],
    "a tail that begins no character": [b"a\xc0", b"b\xe0\x80", b"c\xf4\x90", b"d\xf5", b"e\xed\xa0", b"f\x80"],
    "cut at the end": [b"abc\xe4\xbd"],
    "nothing but a cut character": [b"\xe4"],
    "several messages": [b"one", "二".encode(), b"three"],
    "a reply as message": [PREFIX + b"hello"],
    "prefix cut": [PREFIX[:10], PREFIX[10:]],
    "65536 bytes": [bytes(range(32, 96)) * 1024],
}

TCP_FIN = {
    "fin at once": b"hello",
    "fin at once, 1300 bytes": PAYLOADS["1300 bytes chinese"],
    "fin at once, 40000 bytes": "你好abcd".encode() * 4000,
    "fin at once, cut character": b"hello\xe4\xbd",
    "fin and nothing else": b"",
}

UDP_ONLY = {
    "empty datagram": b"",
    "1024 bytes, quote lost": b"g" * 1024 + b"'",
    "1024 bytes, double quote lost": b"'" + b"h" * 1023 + b'"',
    "1024 bytes, character cut": b"i" * 1023 + "你".encode(),
    "1024 bytes to escape": b"\xff" * 1024,
    "4096 bytes": b"j" * 4096,
    "65507 bytes": b"k" * LARGEST_DATAGRAM,
    "almost an answer": b"[Sun Nov 22 06:26:00 2026] b'hello",
    "after an answer": b"> [Sun Nov 22 06:26:00 2026] b'hello'",
}

UDP_ANSWERS = {
    "answer to an answer": b"[Sun Nov 22 06:26:00 2026] b'hello'",
    "answer to a padded answer": b"[Mon Nov  2 06:05:09 2026] b\"it's\"",
    "answer to an empty answer": b"[Mon Nov  2 06:05:09 2026] b''",
    "answer to a tcp reply": PREFIX + b"hello",
}


def close_and_check(sock, timeout):
    sock.shutdown(socket.SHUT_WR)
    extra, ended = collect(sock, lambda got: False, timeout)
    if extra:
        return f"{len(extra)} bytes that nobody asked for: {extra[:48].hex()}"
    return "" if ended == "fin" else f"at our FIN it did not close but: {ended}"


def ask_tcp(sock, part, waiting, timeout):
    """Sends one part: (why it failed or '', what waits now)."""
    data = waiting + part
    left = data[whole(data):]
    sock.sendall(part)
    if whole(data) == 0:
        got, ended = collect(sock, bool, QUIET)
        return ("" if ended == "timeout" else f"a cut character was not waited for: {ended} {got[:48].hex()}"), left
    if len(part) <= TCP_READ:  # one read, one reply
        wanted = b"".join(tcp_replies([waiting, part]))
        got, ended = collect(sock, lambda got: len(got) >= len(wanted), timeout)
        why = "" if got == wanted else explain_tcp(part, got, waiting) or "more than one reply to one small message"
    else:
        got, ended = collect(sock, lambda got: not explain_tcp(part, got, waiting), timeout)
        why = explain_tcp(part, got, waiting)
    return why and f"{why} ({ended})", left


def tcp_case(args, parts):
    with dial_tcp(args.host, args.port, args.timeout) as sock:
        waiting = b""
        for part in parts:
            why, waiting = ask_tcp(sock, part, waiting, args.timeout)
            if why:
                return why
        return close_and_check(sock, args.timeout)


def fin_case(args, data):
    with dial_tcp(args.host, args.port, args.timeout) as sock:
        sock.sendall(data)
        sock.shutdown(socket.SHUT_WR)
        got, ended = collect(sock, lambda got: False, args.timeout)
    return explain_tcp(data, got) or ("" if ended == "fin" else f"all replies came, then: {ended}")


def many_case(args):
    socks = [dial_tcp(args.host, args.port, args.timeout) for _ in range(8)]
    try:
        for number in reversed(range(len(socks))):
            why, _ = ask_tcp(socks[number], b"client %d" % number, b"", args.timeout)
            if why:
                return f"client {number} of {len(socks)}: {why}"
        return next(filter(None, (close_and_check(sock, args.timeout) for sock in socks)), "")
    finally:
        for sock in socks:
            sock.close()


def udp_case(sock, data, timeout):
    sock.settimeout(timeout)
    try:
        sock.send(data)
    except OSError as error:
        if error.errno == errno.EMSGSIZE and len(data) > 1472:
            return "skip: this system sends no datagram so large"
        raise
    return check_udp_reply(sock.recv(65535), data)


def udp_silence(sock, data=None):
    sock.settimeout(QUIET)
    try:
        if data is not None:
            sock.send(data)
        return f"answered, with {sock.recv(65535)[:96]!r}"
    except socket.timeout:
        return ""


def tcp_cases(args):
    for name, data in PAYLOADS.items():
        yield name, lambda data=data: tcp_case(args, [data])
    for name, parts in TCP_PARTS.items():
        yield name, lambda parts=parts: tcp_case(args, parts)
    for name, data in TCP_FIN.items():
        yield name, lambda data=data: fin_case(args, data)
    if args.tincan:
        yield "many clients", lambda: many_case(args)


def udp_cases(args, sock):
    for name, data in {**PAYLOADS, **UDP_ONLY}.items():
        yield name, lambda data=data: udp_case(sock, data, args.timeout)
    if args.tincan:
        for name, data in UDP_ANSWERS.items():
            yield name, lambda data=data: udp_silence(sock, data)
        yield "answers go on", lambda: udp_case(sock, b"still there?", args.timeout)
    yield "one answer each", lambda: udp_silence(sock)


def check(cases):
    passed = failed = 0
    for name, case in cases:
        try:
            why = case()
        except OSError as error:
            why = f"{type(error).__name__}: {error}"
        if why.startswith("skip"):
            print(f"skip {name}{why[4:]}", flush=True)
            continue
        print(f"FAIL {name}: {why}" if why else f"ok {name}", flush=True)
        passed, failed = passed + (not why), failed + bool(why)
    print(f"{passed} passed, {failed} failed", flush=True)
    return 1 if failed or not passed else 0


def main():
    parser = arguments(__doc__)
    kind = parser.add_mutually_exclusive_group(required=True)
    kind.add_argument("--tcp", action="store_true")
    kind.add_argument("--udp", action="store_true")
    parser.add_argument("--tincan", action="store_true")
    parser.add_argument("--timeout", type=float, default=20, help="seconds for each reply")
    args = parse(parser)
    if args.tcp:
        return check(tcp_cases(args))
    with socket.socket(family(args.host), socket.SOCK_DGRAM) as sock:
        sock.connect((args.host, args.port))
        return check(udp_cases(args, sock))


if __name__ == "__main__":
    run(main)
