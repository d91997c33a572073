// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace tincan {

/// How many of the last answers to one UDP source are remembered, to recognise them when they come back: two programs
/// that answer each other have one or two under way, a burst has a few more.
inline constexpr int rememberedReplies = 16;

/// The caps of the room chat/. Defaults with their reasons; tests pass small ones.
struct ChatLimits {
    /// Entries that may wait for the listener. Above `factsHigh`, TCP peers are not read and datagrams are dropped;
    /// below `factsLow` it goes on. 64 k short messages are what a window takes in well under a second.
    qsizetype factsHigh = 65'536;
    qsizetype factsLow = 16'384;
    /// The same in bytes of message text: a few long messages must not weigh more than many short ones.
    qint64 factBytesHigh = 8 * 1024 * 1024;
    qint64 factBytesLow = 2 * 1024 * 1024;
    /// One batch to the listener: what a window takes in half a frame (0.4 us for each). It takes one a frame, so a
    /// million a second go through.
    qsizetype batchSize = 16'384;
    /// How long a fact waits for others that leave with it. Nobody sees a millisecond; an answer takes 10 us, and to wake
    /// the thread of the window for each doubled that.
    int tellAfterMs = 1;
    /// One typed message, in bytes. A pasted file of a megabyte still goes through; more would be a file transfer, and
    /// has to fit below the hard limit of a link's write queue.
    qint64 maxMessageBytes = 2 * 1024 * 1024;
    /// A read size that a person may choose: the largest datagram there is.
    int maxReadSize = 65'507;
    /// An answer of the reply rule, in bytes: one datagram. A template may repeat its placeholders.
    qsizetype maxReplyBytes = 65'507;
    /// Message bytes that the transcript keeps in memory. Room for more than a million short messages.
    qint64 transcriptBytes = 256 * 1024 * 1024;
    /// More messages a second than this, for `floodMs`, are a flood: nobody can read them, and the other side is
    /// most likely a program that went wrong. The book's programs, and a person who pastes, stay far below.
    quint64 floodPerSecond = 2'000;
    qint64 floodMs = 2'000;
    /// How long one measurement takes, and how often a flood is told.
    int floodWindowMs = 1'000;
    /// Peers that come or go within `burstMs` get a line of their own up to this many, the rest share one: a script
    /// that opens a thousand connections must not bury the conversation.
    int burstLines = 3;
    qint64 burstMs = 2'000;
    /// Names that a person gave to addresses. Far more than anybody types in.
    int maxPeerNames = 1'024;
};

} // namespace tincan
