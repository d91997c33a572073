// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/messagesource.h"
#include "history/conversationinfo.h"
#include "history/limits.h"

#include <deque>

namespace tincan {

class HistoryReader;

/// The pages of kept conversations that a view looked at last.
class ConversationPages
{
public:
    ConversationPages(HistoryReader &reader, const HistoryLimits &limits)
        : m_reader(reader)
        , m_limits(limits)
    {}

    /// Up to `n` rows from `first` on, at least one: not over the end of a page; none while nothing can be read. Those
    /// from `end` on are not in the file yet.
    QList<Entry> rows(ConversationId id, qint64 first, qint64 n, qint64 end);
    /// Something in it changed.
    void drop(ConversationId id, qint64 row);
    void clear() { m_pages.clear(); }

private:
    struct Page {
        ConversationId id;
        qint64 first;
        QList<Entry> entries;
    };

    HistoryReader &m_reader;
    HistoryLimits m_limits;
    std::deque<Page> m_pages; ///< the last used one in front
};

} // namespace tincan
