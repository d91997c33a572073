# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Where the time goes in the rows whose target is missed, as profiles (perf, 2026-11-23) showed it. Only those of missed
rows are printed."""

ECHO = ("Three calls of the system for each round trip, as many as the raw server makes (what is ready, read, send); of the "
        "thread that answers these are 82 %. The rest is spread thin, with no function over 2 %: the event of the socket "
        "through Qt, the signal of the link, and the two messages that are remembered. The book's server waits in its "
        "read, which is one call less: nobody who waits for several sockets at a time is ahead of that. ")
REASONS = {
    "echo-tcp": ECHO + "Won: an event loop with epoll, reading past Qt's buffer, no second copy of a text.",
    "echo-udp": ECHO + "Won: the same loop, and places for datagrams that are made ready only where they were used.",
    "pipelined": "Of the processor time for one answer, 4.5 µs, the thread that answers takes 40 %, half of it the system's "
    "copying and the memory for two messages of half a kilobyte; history takes 45 %, half of it the system copying 1 KB "
    "twice, into the log and into the file; the window's thread 15 %. Nobody waits for these, but two cores have four "
    "threads and the sender to run, and a disk that is behind holds the peer back. Next would be to keep a text and its "
    "answer once; the search reads texts that lie side by side, and would have to know.",
    "shown": "One thread reads and makes messages of the datagrams, one takes them into the window, one writes them to the "
    "disk; the sender is a fourth. In the first two seconds each datagram is answered, too, which takes the reading "
    "thread 8 µs, half of it in the system's call that sends. What two cores cannot do at a time waits in the system's "
    "buffer, and is lost when that is full.",
    "busy-echo": "A datagram waits behind those of the flood that are there already, and for a core. In the first two "
    "seconds, while the one who floods is answered, these are many; after that the median is that of a window at rest.",
    "resize": "Not in the layout: a window that is wider than the column of messages only moves it. Qt takes a new picture "
    "for each larger size, in memory shared with the X server whose pages the system gives one by one, and the server "
    "copies the whole of it. A step that finds the old picture large enough takes 3 ms, most of it text and the "
    "background, any other 8 and more.",
    "drag": "Text and background of the whole picture, and reading a page of rows.",
    "responsive": "The window takes one batch a frame; on top of that comes the wait for a core, which reader, history, "
    "sender and the X server share.",
    "start": "A third is opening the window (half of that the form of the connection, mostly fonts and the sizes of its "
    "texts, which a bare window has not), a sixth showing it, a seventh loading the libraries, the rest Qt's own start.",
    "memory": "The code and the tables of the libraries that a bare window does not load (network, D-Bus, SQL), fonts, "
    "and the picture of the window.",
}
