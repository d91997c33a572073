# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Runs the peers against each other and examples of the book; prints `N passed, N failed`, exits with 0 or 1."""
import json
import socket
import sys
import time

from common import Child, arguments, dial_tcp, parse
from expect import PREFIX, check_udp_reply, explain_tcp, is_cut, slices, tcp_replies, udp_reply, whole

HOST = "127.0.0.1"
NOON = (2026, 11, 22, 6, 26, 0, 6, 326, -1)
PADDED = (2026, 11, 2, 6, 5, 9, 0, 306, -1)
TESTS = []


def test(function):
    TESTS.append(function)
    return function


def same(got, wanted):
    assert got == wanted, f"{got!r} is not {wanted!r}"


def serve(script, *args):
    return Child(script, "--host", HOST, "--port", 0, *args)


def port_of(child):
    return child.wait_for("listening")[0]


def ask(script, port, messages, *args):
    """(exit code, lines) of a book client that is given all messages."""
    with Child(script, "--host", HOST, "--port", port, *args) as client:
        client.say(*messages)
        return client.end()


def hexes(*messages):
    return [message.hex().encode() for message in messages]


def judge(port, kind, *args):
    with Child("talk_to_server.py", kind, "--host", HOST, "--port", port, *args) as talk:
        return talk.end(120)


def attack(*args):
    with Child("hostile.py", *args) as child:
        code, lines = child.end(60)
    same(code, 0)
    return json.loads(lines[-1])


# The expected replies

@test
def replies_of_the_book():
    same(PREFIX.decode(), "服务端收到了信息")
    same(len(PREFIX), 24)
    same(tcp_replies([b"hi"]), ["服务端收到了信息hi".encode()])
    same(udp_reply(b"hello", NOON), b"[Sun Nov 22 06:26:00 2026] b'hello'")
    same(udp_reply(b"", PADDED), b"[Mon Nov  2 06:05:09 2026] b''")
    same(udp_reply("你好".encode(), NOON)[27:], rb"b'\xe4\xbd\xa0\xe5\xa5\xbd'")
    same(udp_reply(b"it's", NOON)[27:], b'b"it\'s"')
    same(udp_reply(b"'\"", NOON)[27:], b"b'\\'\"'")
    same(udp_reply(b"\\\t\n\r\x00\x1f\x7f\xff ~", NOON)[27:], rb"b'\\\t\n\r\x00\x1f\x7f\xff ~'")
    same(udp_reply(b"a" * 1024 + b"'", NOON)[27:], b"b'" + b"a" * 1024 + b"'")


@test
def cut_characters_wait():
    same(tcp_replies([b"a\xe4\xbd", b"\xa0"]), [PREFIX + b"a", PREFIX + "你".encode()])
    same(tcp_replies([b"\xe4", b"\xbd", b"\xa0"]), [PREFIX + "你".encode()])
    same(tcp_replies([b"\xe4\xbd", b"a"]), [PREFIX + b"\xe4\xbda"])
    same(tcp_replies([b"\xef\xbb\xbfa\xff\xc0\x80"]), [PREFIX + b"\xef\xbb\xbfa\xff\xc0\x80"])
    same(tcp_replies([b"abc\xf0\x9f\x98"]), [PREFIX + b"abc"])
    for tail in (b"\xc0", b"\xc1", b"\xf5", b"\xff", b"\x80", b"\xe0\x80", b"\xed\xa0", b"\xf0\x80", b"\xf4\x90"):
        same(tcp_replies([tail]), [PREFIX + tail])


@test
def cut_is_what_python_could_still_decode():
    def decodes(data):
        try:
            return bool(data.decode("utf-8"))
        except UnicodeDecodeError:
            return False
    ends = [b""] + [bytes([a]) for a in (0x80, 0x90, 0xA0, 0xBF)]
    ends += [a + b for a in ends[1:] for b in ends[1:5]]
    ends += [a + b for a in ends[5:21] for b in ends[1:5]]
    heads = [bytes([a]) for a in range(256)] + [bytes([a, b]) for a in range(0xC0, 256) for b in range(256)]
    for head in heads:
        hopeful = not decodes(head) and any(decodes(head + end) and len((head + end).decode()) == 1 for end in ends)
        same((head, is_cut(head)), (head, hopeful))


@test
def matcher_takes_every_way_to_read():
    data = ("你" * 433 + "ab" + "👋" * 50).encode() + b"\xff\xe4\xbd"
    for size in (1, 2, 3, 5, 7, 100, 511, 512):
        same(explain_tcp(data, b"".join(tcp_replies(slices(data, size)))), "")
    same(explain_tcp(b"\xa0b", b"".join(tcp_replies([b"\xe4\xbd", b"\xa0b"])), b"\xe4\xbd"), "")
    same(explain_tcp(PREFIX + b"a", PREFIX + PREFIX + b"a"), "")
    same(explain_tcp(PREFIX * 3, b"".join(tcp_replies(slices(PREFIX * 3, 24)))), "")
    same(explain_tcp(b"", b""), "")
    same(explain_tcp(b"\xe4", b""), "")


@test
def matcher_says_why():
    data = b"a" * 600
    good = b"".join(tcp_replies(slices(data)))
    for got, why in ((PREFIX + data, "no reads of at most 512"), (good[:-1], "1 of 600 bytes are not answered"),
                     (good + b"x", "instead of its end"), (b"", "are not answered"), (data, "no prefix"),
                     (good.replace(b"aaa", b"aba", 1), "then"), (good[:-88], "right for 24 bytes, then nothing"),
                     (good + PREFIX, "too many")):
        assert why in explain_tcp(data, got), (why, explain_tcp(data, got))
    assert explain_tcp("你".encode(), PREFIX + b"\xe4\xbd" + PREFIX + b"\xa0")
    assert explain_tcp(b"\xe4", PREFIX + b"\xe4")
    same(whole(b"ab\xe4\xbd"), 2)


@test
def udp_replies_are_checked():
    now = time.time()
    for off in (-9, 0, 9):
        same(check_udp_reply(udp_reply(b"a", time.localtime(int(now) + off)), b"a", now=now), "")
    assert "time" in check_udp_reply(udp_reply(b"a", time.localtime(now + 99)), b"a", now=now)
    assert check_udp_reply(udp_reply(b"b", time.localtime(now)), b"a", now=now)
    assert check_udp_reply(udp_reply(b"a", time.localtime(now)) + b"\n", b"a", now=now)
    assert check_udp_reply(b"", b"", now=now)


# The book's four programs

@test
def tcp_client_and_server():
    with serve("book_tcp_server.py") as server:
        code, lines = ask("book_tcp_client.py", port_of(server), ["你好".encode(), b"byebye"], "--text")
        same(code, 0)
        same(lines, ["sent " + "你好".encode().hex(), "received " + (PREFIX + "你好".encode()).hex(), "closed"])
        code, lines = server.end()
        same((code, lines[1].split()[:2], lines[2], lines[-1]),
             (0, ["accepted", HOST], "received " + "你好".encode().hex(), "closed"))


@test
def tcp_reply_longer_than_the_clients_read():
    with serve("book_tcp_server.py") as server:
        _, lines = ask("book_tcp_client.py", port_of(server), hexes(b"a" * 512, b"b"))
        read = bytes.fromhex("".join(line.split(" ")[1] for line in lines if line.startswith("received")))
        same(read[:512], (PREFIX + b"a" * 512)[:512])
        same(len(bytes.fromhex(lines[1].split(" ")[1])), 512)
        same(server.end()[0], 0)


@test
def tcp_server_strict_crashes():
    with serve("book_tcp_server.py", "--strict") as server:
        code, lines = ask("book_tcp_client.py", port_of(server), hexes(b"ok", b"a\xe4\xbd"))
        same((code, lines[-1]), (0, "closed"))
        code, lines = server.end()
        assert code != 0 and "UnicodeDecodeError" in lines[-1], lines


@test
def tcp_server_waits_for_the_rest():
    with serve("book_tcp_server.py", "--clients", 2) as server:
        port = port_of(server)
        _, lines = ask("book_tcp_client.py", port, hexes(b"a\xe4\xbd", b"\xa0"))
        same(lines[3], "received " + (PREFIX + "你".encode()).hex())
        _, lines = ask("book_tcp_client.py", port, hexes(b"\xe4"), "--timeout", 0.3)
        same(lines[1], "timeout")
        same(server.end()[0], 0)


@test
def udp_client_and_server():
    messages = [b"hello", b"it's", "你好".encode(), b"x" * 1024, b"y" * 2000]
    with serve("book_udp_server.py", "--datagrams", len(messages)) as server:
        code, lines = ask("book_udp_client.py", port_of(server), hexes(*messages) + [b""])
        same((code, lines[-1]), (0, "closed"))
        got = [bytes.fromhex(line.split(" ")[1]) for line in lines if line.startswith("received")]
        for message, reply in zip(messages, got):
            if len(message) < 1000:
                same(check_udp_reply(reply, message), "")
            else:  # the client's own buffer cuts it
                same((len(reply), reply[26:]), (1024, udp_reply(message, NOON)[26:1024]))
        same((len(got), server.end()[0]), (len(messages), 0))


@test
def udp_client_ends_at_an_empty_line_or_answer():
    with serve("book_udp_server.py", "--datagrams", 1) as server:
        _, lines = ask("book_udp_client.py", port_of(server), [b"one", b"", b"two"], "--text")
        same(([line.split(" ")[0] for line in lines], server.end()[0]), (["sent", "received", "closed"], 0))
    with serve("talk_as_server.py", "--udp", "--answer", "", "--close-after-one") as server:
        _, lines = ask("book_udp_client.py", port_of(server), [b"one", b"two"], "--text")
        same(lines, ["sent " + b"one".hex(), "received ", "closed"])


@test
def udp_client_follows_whoever_answers():
    with socket.socket(type=socket.SOCK_DGRAM) as one, socket.socket(type=socket.SOCK_DGRAM) as two:
        for sock in (one, two):
            sock.settimeout(10)
            sock.bind((HOST, 0))
        with Child("book_udp_client.py", "--host", HOST, "--port", one.getsockname()[1], "--text") as client:
            client.say(b"first")
            two.sendto(b"me", one.recvfrom(64)[1])
            client.wait_for("received")
            client.say(b"second")
            data, address = two.recvfrom(64)
            same(data, b"second")
            two.sendto(b"", address)
            code, lines = client.end()
            same((code, lines[-1]), (0, "closed"))


@test
def nobody_there():
    code, lines = ask("book_tcp_client.py", closed_port(), [])
    same((code, lines[0].split()[:2]), (1, ["error", "ConnectionRefusedError"]))


def closed_port():
    with socket.socket() as sock:
        sock.bind((HOST, 0))
        return sock.getsockname()[1]


# Talking to servers

@test
def the_books_servers_pass():
    for script, kind, word in (("book_tcp_server.py", "--tcp", "--clients"),
                               ("book_udp_server.py", "--udp", "--datagrams")):
        with serve(script, word, 0) as server:
            code, lines = judge(port_of(server), kind)
            same((code, [line for line in lines if line.startswith("FAIL")]), (0, []))
            assert lines[-1].endswith(" 0 failed") and int(lines[-1].split()[0]) >= 40, lines[-1]


@test
def wrong_servers_fail():
    for kind, more in (("--tcp", ["--clients", 0]), ("--udp", [])):
        with serve("talk_as_server.py", kind, "--answer", "00", *more) as server:
            code, lines = judge(port_of(server), kind, "--timeout", 0.1)
            same((code, [line for line in lines[:-1] if line.startswith("ok") and "fin and nothing" not in line
                         and "one answer each" not in line]), (1, []))
    with serve("book_udp_server.py") as server:
        code, lines = judge(port_of(server), "--udp", "--tincan")
        same((code, len([line for line in lines if line.startswith("FAIL")])), (1, 4))
    code, lines = judge(closed_port(), "--tcp")
    same((code, lines[-1].split()[0]), (1, "0"))


# Talking as a server

@test
def servers_misbehave():
    say = [b"one", b"two", b"three"]
    for args, wanted, last in ((["--close-after-one"], ["sent", "received"], "closed"),
                               (["--half-close"], ["sent", "received", "sent"], "closed"),
                               (["--answer", "6869"], ["sent", "received"] * 3, "closed"),
                               (["--slow", 1000], ["sent", "received"] * 3, "closed"),
                               (["--reset-after", 3], ["sent"], "reset"),
                               (["--reset-after", 0], None, "reset"),
                               (["--never-read", "--hold", 1], ["sent", "timeout"] * 3, "closed")):
        with serve("talk_as_server.py", "--tcp", *args) as server:
            wait = 0.2 if "--hold" in args else 5
            _, lines = ask("book_tcp_client.py", port_of(server), say, "--text", "--timeout", wait)
            words = [line.split(" ")[0] for line in lines[:-1]]
            if args[0] == "--close-after-one":  # whether the next send still succeeds is the system's affair
                words = words[:2]
            if wanted is not None:
                same((args, words), (args, wanted))
            code, lines = server.end()
            same((args, code), (args, 0))
            assert lines[-1].split(" ")[0] in (last, "lost"), (args, lines)


# Hostile peers

@test
def hostile_tcp():
    with serve("talk_as_server.py", "--tcp", "--clients", 0) as server:
        port = port_of(server)
        at = ("--host", HOST, "--port", port)
        for what in ("urgent", "telnet", "tls-hello", "http"):
            measured = attack(what, *at)
            same((what, measured["by_the_book"], measured["ended"]), (what, True, "fin"))
        same(attack("rst-mid", *at)["reply"], (PREFIX + "半个".encode()).hex())
        same(attack("rst-mid", "--at-once", *at)["reply"], "")
        same(attack("rst-before-accept", 20, *at)["done"], 20)
        same(attack("storm", 50, *at)["done"], 50)
        same(attack("storm", 5, "--rate", 100, *at)["failed"], 0)
        measured = attack("silent", 3, "--hold", 0.2, *at)
        same((measured["connected"], measured["kept"]), (3, 3))
        measured = attack("connects", 3, "--wait", 0.2, "--replace", *at)
        same((measured["kept"], measured["closed"], measured["replaced"]), (3, 0, True))
        measured = attack("flood-tcp", 1 << 20, *at)
        same((measured["accepted"], measured["closed"]), (1 << 20, False))
        same(attack("flood-tcp", 1 << 30, "--no-read", "--time", 1, *at)["of"], 1 << 30)
        same(attack("never-read", "--count", 2, "--hold", 0.2, *at)["connected"], 2)
        same(attack("slow-read", 100, "--hold", 0.2, *at)["ended"], "time")
    with serve("talk_as_server.py", "--tcp", "--clients", 0, "--reset-after", 0) as server:
        measured = attack("connects", 5, "--host", HOST, "--port", port_of(server))
        same(measured["kept"], 0)
    with serve("talk_as_server.py", "--tcp", "--never-read", "--hold", 20) as server:
        measured = attack("flood-tcp", 1 << 30, "--time", 1, "--host", HOST, "--port", port_of(server))
        assert measured["longest_stall"] > 0.3 and measured["accepted"] < 1 << 26, measured


@test
def hostile_udp():
    with serve("book_udp_server.py") as server:
        port = port_of(server)
        at = ("--host", HOST, "--port", port)
        measured = attack("udp-sources", 300, *at)
        same((measured["answers"], measured["by_the_book"]), (300, 300))
        measured = attack("udp-storm", 200, "--rate", 2000, *at)
        same((measured["sent"], measured["answers"]), (200, 200))
        assert attack("udp-echo", "--hold", 0.5, "--kick", port)["packets"] > 10


@test
def full_backlog_hangs():
    with Child("hostile.py", "full-backlog", "--hold", 1) as child:
        port = int(port_of(child))
        child.wait_for("ready")
        try:
            dial_tcp(HOST, port, 0.3).close()
            hung = False
        except socket.timeout:
            hung = True
        code, lines = child.end()
        same((code, json.loads(lines[-1])["hangs"]), (0, hung))
        assert hung or not sys.platform.startswith("linux")


@test
def close_then_open_answers():
    with Child("hostile.py", "close-then-open", 0, "--hold", 1) as child:
        port = int(child.wait_for("closed")[0])
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
            sock.settimeout(10)
            child.say(b"open")
            same(port_of(child), str(port))
            sock.sendto(b"hello", (HOST, port))
            same(check_udp_reply(sock.recv(2048), b"hello"), "")
        same(json.loads(child.end()[1][-1])["answered"], 1)


def main():
    parse(arguments(__doc__))
    failed = 0
    for function in TESTS:
        start = time.monotonic()
        try:
            function()
            print(f"ok {function.__name__} ({time.monotonic() - start:.1f} s)", flush=True)
        except Exception as error:
            failed += 1
            print(f"FAIL {function.__name__}: {type(error).__name__}: {error}", flush=True)
    print(f"{len(TESTS) - failed} passed, {failed} failed", flush=True)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
