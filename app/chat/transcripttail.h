// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/limits.h"
#include "chat/messagesource.h"

#include <QHash>

#include <deque>

namespace tincan {

/// The newest rows of a transcript, in memory: makes them from facts, and knows which of the sent ones still wait for
/// their mark. Rows are counted from the first one there ever was; who owns the tail decides when its oldest go.
class TranscriptTail
{
public:
    explicit TranscriptTail(const ChatLimits &limits)
        : m_limits(limits)
    {}

    /// The rows between the first and the last of some.
    struct Span {
        quint64 first = 0;
        quint64 end = 0;
        void add(quint64 position);
        bool isEmpty() const { return first == end; }
    };
    /// What became of a row that is not in the tail any more.
    struct Settled {
        quint64 position;
        fact::DeliveryChanged change;
    };
    /// What append() did, besides adding rows at the end.
    struct Changes {
        Span changed;           ///< of the rows that were there before: could not be sent, or stand for more peers now
        Span marked;            ///< the network has taken them
        QList<quint64> touched; ///< each row of these two
        QList<Settled> elsewhere;
    };

    Changes append(const QList<Fact> &facts);
    static void settle(Message &message, const fact::DeliveryChanged &change);

    quint64 first() const { return m_first; }
    quint64 end() const { return m_first + m_entries.size(); }
    const Entry &at(quint64 position) const { return m_entries[size_t(position - m_first)]; }
    /// Memory that the rows take, in bytes, rounded up.
    qint64 bytes() const { return m_bytes; }
    /// There must be two rows: the newest one stays, for it may come to stand for more peers.
    void dropFirst();

private:
    void add(Entry entry);
    bool mergeIntoLast(const Notice &notice);
    void changeDelivery(const fact::DeliveryChanged &change, quint64 before, Changes &changes);

    ChatLimits m_limits;
    std::deque<Entry> m_entries;
    QHash<MessageId, quint64> m_open; ///< sent messages without their final mark: id to position
    quint64 m_first = 0;
    qint64 m_bytes = 0;
    int m_burst = 0; ///< notices of one kind that ended the transcript within ChatLimits::burstMs of each other
};

} // namespace tincan
