// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "chat/limits.h"
#include "wire/replytemplate.h"

#include <QByteArrayView>
#include <QHash>

#include <array>
#include <optional>

namespace tincan {

struct PeerAddress;

/// What the reply rule has to know about one message beside its bytes.
struct Incoming {
    QByteArrayView bytes; ///< what is answered: of a datagram at most the read size, as the book's program does
    QByteArrayView whole; ///< all of it, by which an automatic answer is recognised
    qint64 steadyMs = 0;  ///< a clock that never goes backwards
    QByteArray time;      ///< for {time}: of this computer, as asctime() writes it
    QString peer;         ///< for {peer}
    quint64 count = 0;    ///< for {count}: messages received from this peer so far, this one included
    bool fromPrivilegedPort = false; ///< a source port below 1024 other than 520
    bool fromOwnSocket = false;      ///< source address and port are this socket's own
    bool toMany = false;             ///< went to a broadcast or multicast address
};

/// The memory that the rule keeps for one peer. A plain value; it lives and dies with the peer.
struct ReplyMemory {
    std::array<quint64, rememberedReplies> recent{}; ///< fingerprints of the last answers, 0 where there is none
    quint8 next = 0;
    qint64 windowStartMs = -1; ///< of the second that is being counted
    int answersInWindow = 0;
    bool previousWindowHot = false;
    bool paused = false;
};

/// Decides whether and what a server answers by itself: the book's replies or a person's own template, and never an
/// answer to an answer.
///
/// A datagram is not answered when it is itself an automatic answer: the book's UDP or TCP form, or equal to one of the
/// last 16 answers to that peer, or when it comes from this socket itself, from a port below 1024 other than 520 (where
/// system services answer), or went to many. More than `ReplyRule::limitPerSecond` answers a second for two seconds
/// pause the peer. TCP with the book's rule answers everything: that is what the book's server does.
class AutoReply
{
public:
    AutoReply(Transport transport, ReplyRule rule, qsizetype maxReplyBytes);

    enum class Verdict { Answer, NoAnswer, JustPaused };
    struct Result {
        Verdict verdict = Verdict::NoAnswer;
        QByteArray reply; ///< for Answer
    };
    Result consider(const Incoming &message, ReplyMemory &memory) const;

    /// Whether these bytes look like an automatic answer to this peer: such a message is not passed on either. On TCP
    /// only the book's forms do: a stream has no copies of datagrams, and a person may well say what was answered.
    bool isAnswer(QByteArrayView bytes, const ReplyMemory &memory) const;

    const ReplyRule &rule() const { return m_rule; }

private:
    bool isLimited() const;
    bool countAndPause(qint64 steadyMs, ReplyMemory &memory) const;

    Transport m_transport;
    ReplyRule m_rule;
    ReplyTemplate m_template;
    qsizetype m_maxReplyBytes;
};

} // namespace tincan
