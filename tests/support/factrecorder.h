// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversation.h"
#include "chat/fact.h"

#include <QObject>

namespace tincan {

/// Listens to a conversation on its own thread, keeps every fact, and takes each batch at once.
class FactRecorder : public QObject
{
    Q_OBJECT

public:
    explicit FactRecorder(Conversation &conversation);

    /// While held, batches are not taken: what a window does that cannot keep up.
    void hold();
    void release();

    const QList<Fact> &facts() const { return m_facts; }
    const Counters &counters() const { return m_counters; }

    /// All facts of one kind, in order.
    template <typename Kind>
    QList<Kind> all() const
    {
        QList<Kind> found;
        for (const Fact &fact : m_facts) {
            if (const auto *kind = std::get_if<Kind>(&fact))
                found.append(*kind);
        }
        return found;
    }
    template <typename Kind>
    qsizetype count() const
    {
        return all<Kind>().size();
    }

    /// Messages of one origin, in order.
    QList<Message> messages(Origin origin) const;
    /// Their bytes.
    QList<QByteArray> texts(Origin origin) const;
    /// The last known mark of a message that was sent here.
    Delivery delivery(MessageId id) const;

private:
    void take(const FactBatch &batch);

    Conversation &m_conversation;
    QList<Fact> m_facts;
    Counters m_counters;
    bool m_held = false;
    bool m_owed = false; ///< a batch came while held
};

} // namespace tincan
