// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/limits.h"
#include "chat/messagesource.h"

#include <QHash>

#include <deque>

namespace tincan {

/// Keeps the transcript in memory, fed with the conversation's facts. At the cap (ChatLimits::transcriptBytes) the
/// oldest entries go, and `forgotten` says how many.
class MemoryMessageSource : public MessageSource
{
    Q_OBJECT

public:
    explicit MemoryMessageSource(ChatLimits limits = {}, QObject *parent = nullptr);

    void append(const QList<Fact> &facts);
    /// How many of the oldest entries were dropped so far.
    quint64 forgotten() const { return m_forgotten; }

    qsizetype count() const override { return qsizetype(m_entries.size()); }
    QList<Entry> page(qsizetype first, qsizetype n) const override;
    void visit(qsizetype first, qsizetype n, const std::function<void(const Entry &)> &look) const override;

private:
    void add(Entry entry);
    bool mergeIntoLast(const Notice &notice);
    /// The entries between the first and the last of some.
    struct Span {
        qsizetype first = -1;
        qsizetype last = -1;
        void add(qsizetype row);
        qsizetype size() const { return last - first + 1; }
    };

    void changeDelivery(const fact::DeliveryChanged &change, Span &failed, Span &taken);
    void trim();

    ChatLimits m_limits;
    std::deque<Entry> m_entries;
    QHash<MessageId, quint64> m_open; ///< sent messages without their final mark: id to absolute position
    quint64 m_forgotten = 0;
    qint64 m_bytes = 0;
    int m_burst = 0; ///< notices of one kind that ended the transcript within ChatLimits::burstMs of each other
};

} // namespace tincan
