# SPDX-FileCopyrightText: 2026 The Tincan authors
# SPDX-License-Identifier: MIT
"""Where the time goes in the rows whose target is missed, as profiles (perf, 2026-11-23) showed it. Only those of missed
rows are printed."""

ECHO = ("Of the thread that answers, 61 % is the system's work for the two packets, the wake-up and the wait (the raw "
        "server has nearly nothing else), 17 % is Qt's event loop and socket, 11 % Tincan's own, which remembers the "
        "message, its answer and what became of it, 8 % memory. ")
REASONS = {
    "echo-tcp": ECHO + "What was won already: the thread of the window is woken once a millisecond and not for each "
    "message, Qt's own event loop instead of GLib's, the answer past Qt's write queue, the local time asked once a "
    "second. What is left of Qt is one more call of the system (how much is there?) and its buffer.",
    "echo-udp": ECHO + "Reading and answering are one call of the system each, as in the raw server.",
    "pipelined": "Half of the processor time is the history's, which writes two messages of half a kilobyte for each "
    "answer, 120 MB a second; half of that again is the system copying them into the log and the file. A third is the "
    "thread that answers (making and moving the two messages, memory), a fifth the one that takes them for the window. "
    "Where these do not keep up the peer is held back, so that nothing is lost.",
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
