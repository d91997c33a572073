# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Where the time goes in the rows whose target is missed, as profiles (perf, 2026-11-28) showed it. Only those of missed
rows are printed."""

ECHO = ("Three calls of the system for each round trip, as many as the raw server makes (what is ready, read, send); of the "
        "thread that answers these are 82 %. The rest is spread thin, with no function over 2 %: the event of the socket "
        "through Qt, the signal of the link, and the two messages that are remembered. The book's server waits in its "
        "read, which is one call less: nobody who waits for several sockets with epoll is ahead of that. A bare server with "
        "io_uring, tried beside these, took 0.89 of the epoll one's time over TCP and 0.90 over UDP, with one call for a "
        "round trip; it is switched off on many systems, so that both ways would have to be kept. ")
REASONS = {
    "echo-tcp": ECHO + "Won: an event loop with epoll, reading past Qt's buffer, no second copy of a text.",
    "echo-udp": ECHO + "Won: the same loop, and places for datagrams that are made ready only where they were used.",
    "pipelined": "Of the processor time for one answer, 9 µs, history takes 55 %, half of it the system copying a kilobyte "
    "twice, into the log and into the file; the thread that answers 31 %, half of it the system's copying and the memory "
    "for two messages of half a kilobyte; the window's thread 14 %. Nobody waits for these, but two cores have four threads "
    "and the sender to run, and a disk that is behind holds the peer back. Larger pages of SQLite won a fifth (16 KB), but "
    "a single message that is kept would write 80 KB; a log of 16 or 32 MB instead of 4, with fewer waits for the disk, won "
    "nothing. Next would be to keep a text and its answer once; the search reads "
    "texts that lie side by side, and would have to know.",
    "shown": "One thread reads and makes messages of the datagrams, one takes them into the window, one writes them to the "
    "disk; the sender is a fourth. In the first two seconds each datagram is answered, too, which takes the reading "
    "thread 8 µs, half of it in the system's call that sends. What two cores cannot do at a time waits in the system's "
    "buffer, and is lost when that is full.",
    "busy-echo": "A datagram waits behind those of the flood that are there already, and for a core. In the first two "
    "seconds, while the one who floods is answered, these are many; after that the median is that of a window at rest.",
    "open": "Nine tenths are the same at ten thousand messages: the picture of a new window, 8 MB in memory shared with "
    "the X server, whose pages the system gives one by one (38 % of the profile are page faults, which cost much "
    "more on the machine of this table than on the one before, where all of it took 16 ms), and the first text.",
    "resize": "A step lays out what is on the screen and paints once; near half of that is the background, each pixel of "
    "which is written anew, row by row, so that it is still near the processor when the words come. A line that has room "
    "stays as it is, so that breaking lines is a small part. With the window system it "
    "takes longer where the window is larger than it was before: Qt takes a new picture, in memory shared with the X "
    "server whose pages the system gives one by one, and the server copies the whole of it.",
    "drag": "Of what is not background, a third is opening the file (nobody writes into it, so it is closed after each "
    "page), a fourth the words and the layout of the rows, an eighth reading and decoding the page, the rest painting.",
    "responsive": "The window takes one batch a frame; on top of that comes the wait for a core, which reader, history, "
    "sender and the X server share.",
    "idle": "One wakeup, 30 s after the last painting: the timer of Qt's own cache of pictures, as a debugger told. The row "
    "begins after it since then.",
    "start": "Two fifths is the system's work: mapping the libraries and giving pages. A sixth is the linker of the "
    "libraries. Of the rest, a third is making the window (half of that the sidebar with the form of the connection, whose "
    "first text opens the first font), an eighth Qt's own start, a tenth the first painting. What was won already: the "
    "list of fonts is read beside the rest, the menu of languages loads no regular expressions and no collation, and the "
    "textbook's answer in Chinese, whose font took a seventh, is written into the form after the first frame.",
    "memory": "3.5 MB is the one Chinese sentence in the form, the textbook's answer: its font is mapped, and its tables "
    "are copied. 2.6 MB is the program, 2.4 MB the libraries for network, database and shapes of text, 3 MB more code of "
    "Qt's window libraries than an empty window touches, 1 MB other fonts, the rest the window's own objects.",
}
