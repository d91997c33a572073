// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "chat/messagesource.h"
#include "chat/transcripttail.h"

namespace tincan {

/// A transcript that grows: the facts of a conversation become its rows.
class LiveMessageSource : public MessageSource
{
    Q_OBJECT

public:
    /// What comes from here on belongs to a conversation with these settings.
    virtual void begin(const ConversationSettings &settings) = 0;
    /// Tells what changed and what is new, once each.
    void append(const QList<Fact> &facts);
    /// It has taken more than it can put away; whoever brings facts should wait a moment.
    virtual bool isBehind() const { return false; }

    void visit(qsizetype first, qsizetype n, const std::function<void(const Entry &)> &look) const override;
    qsizetype count() const override { return qsizetype(m_tail.end() - firstPosition()); }

signals:
    /// The oldest rows are gone, which were in memory only, as it was wished: it had as many of them as it may.
    void forgot();

protected:
    explicit LiveMessageSource(const ChatLimits &limits, QObject *parent = nullptr);

    /// The place of row 0 among all rows that there ever were.
    virtual quint64 firstPosition() const { return m_tail.first(); }
    /// Everybody was told of them.
    virtual void onAppended(const TranscriptTail::Changes &changes) = 0;
    qsizetype rowOf(quint64 position) const { return qsizetype(position - firstPosition()); }
    TranscriptTail &tail() { return m_tail; }
    const TranscriptTail &tail() const { return m_tail; }

private:
    TranscriptTail m_tail;
};

} // namespace tincan
