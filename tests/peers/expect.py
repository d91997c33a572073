# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""The replies that the book's servers owe, as pure functions."""
import functools
import time

PREFIX = "服务端收到了信息".encode("utf-8")
TCP_READ = 512
UDP_READ = 1024

# Well-formed UTF-8 (Unicode, table 3-7): lead bytes, length, what the second byte may be.
_LEADS = ((0xC2, 0xDF, 2, 0x80, 0xBF), (0xE0, 0xE0, 3, 0xA0, 0xBF), (0xE1, 0xEC, 3, 0x80, 0xBF),
          (0xED, 0xED, 3, 0x80, 0x9F), (0xEE, 0xEF, 3, 0x80, 0xBF), (0xF0, 0xF0, 4, 0x90, 0xBF),
          (0xF1, 0xF3, 4, 0x80, 0xBF), (0xF4, 0xF4, 4, 0x80, 0x8F))


def is_cut(tail):
    """Whether these bytes are the beginning, and not all, of one valid character."""
    for first, last, length, low, high in _LEADS:
        if tail and first <= tail[0] <= last:
            return (len(tail) < length and (len(tail) < 2 or low <= tail[1] <= high)
                    and all(0x80 <= byte <= 0xBF for byte in tail[2:]))
    return False


def whole(data):
    """How many bytes of data do not wait: all but a cut character at the end. Invalid bytes do not wait."""
    for size in (1, 2, 3):
        if size <= len(data) and is_cut(data[-size:]):
            return len(data) - size
    return len(data)


class TcpAnswers:
    """Feed it the reads of one connection; it gives the reply to each, b'' for none."""

    def __init__(self):
        self.waiting = b""

    def feed(self, read):
        data = self.waiting + read
        cut = whole(data)
        self.waiting = data[cut:]
        return PREFIX + data[:cut] if cut else b""


def tcp_replies(reads):
    """The replies to these reads of one connection; a read that completes no character has none."""
    answers = TcpAnswers()
    return [reply for reply in map(answers.feed, reads) if reply]


def slices(data, size=TCP_READ):
    """The reads when all of data is there at once."""
    return [data[i:i + size] for i in range(0, len(data), size)]


@functools.lru_cache(maxsize=4)
def _whole_at(data):
    return [whole(data[max(0, i - 3):i]) + max(0, i - 3) for i in range(len(data) + 1)]


def explain_tcp(sent, got, waiting=b""):
    """'' when some way to cut `sent` into reads of at most 512 bytes gives `got` as all its replies, else why not.

    `waiting` are the bytes of a cut character from earlier reads. It walks over every pair
    (bytes read, bytes of `got` explained) that can be reached, so that it accepts exactly the possible answers.
    """
    data = waiting + sent
    done = _whole_at(data)
    start = (len(waiting), 0)
    seen, todo, best = {start}, [start], start
    while todo:
        read, said = todo.pop()
        if (read, said) == (len(data), len(got)):
            return ""
        best = max(best, (read, said), key=lambda state: (state[1], state[0]))
        for upto in range(read + 1, min(read + TCP_READ, len(data)) + 1):
            new = data[done[read]:done[upto]]
            after = said + len(PREFIX) + len(new) if new else said
            if new and not got.startswith(PREFIX + new, said):
                break  # nor does anything longer
            state = (upto, after)
            if state not in seen and (after == len(got) or got.startswith(PREFIX, after)):
                seen.add(state)
                todo.append(state)
    read, said = best
    rest = got[said:]
    if not rest:
        return f"{done[-1] - done[read]} of {done[-1]} bytes are not answered"
    if done[read] == done[-1]:
        return f"{len(rest)} bytes too many: {rest[:48].hex()}"
    if not rest.startswith(PREFIX[:len(rest)]):
        return f"at byte {said} of the replies stands no prefix but {rest[:48].hex()}"
    wanted = PREFIX + data[done[read]:done[min(read + TCP_READ, len(data))]]
    same = next((i for i, pair in enumerate(zip(rest, wanted)) if pair[0] != pair[1]), min(len(rest), len(wanted)))
    return (f"no reads of at most {TCP_READ} bytes give this: the reply at byte {said} is right for {same} bytes, then "
            f"{rest[same:same + 24].hex() or 'nothing'} instead of {wanted[same:same + 24].hex() or 'its end'}")


def udp_reply(data, time_struct, read_size=UDP_READ):
    return f"[{time.asctime(time_struct)}] {bytes(data[:read_size])!r}".encode("ascii")


def check_udp_reply(reply, data, read_size=UDP_READ, now=None, slack=10):
    """'' when reply answers data with a local time within `slack` seconds of now, else why not."""
    now = int(time.time() if now is None else now)
    if any(reply == udp_reply(data, time.localtime(now + off), read_size) for off in range(-slack, slack + 1)):
        return ""
    wanted = udp_reply(data, time.localtime(now), read_size)
    if reply[26:] == wanted[26:]:
        return f"the time is not within {slack} s: {reply[:26]!r}, now {wanted[:26]!r}"
    return f"got {len(reply)} bytes {reply[:96]!r}, wanted {len(wanted)} bytes {wanted[:96]!r}"
