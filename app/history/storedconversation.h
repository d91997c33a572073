// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/conversationpages.h"
#include "history/searchjob.h"

#include <functional>
#include <memory>

class QTimer;

namespace tincan {

/// Starts a search through these rows, newest range last. Null for none.
using RangeSearch = std::function<std::unique_ptr<MessageSearch>(const QList<SearchRange> &ranges, const QString &text,
                                                                 Qt::CaseSensitivity sensitivity)>;

/// A conversation of the file, page by page. It may go on.
class StoredConversation : public MessageSource
{
    Q_OBJECT

public:
    /// `reader` must outlive it. `isLive`: rows may still become sent or not; otherwise nobody knows what became of
    /// those that were waiting.
    StoredConversation(const ConversationInfo &info, bool isLive, HistoryReader &reader, const HistoryLimits &limits,
                       RangeSearch search);

    /// What the file knows of it by now: it grows, and what was waiting may have been sent.
    void follow(const ConversationInfo &info, bool isLive);

    qsizetype count() const override { return qsizetype(m_info.rows); }
    QList<Entry> page(qsizetype first, qsizetype n) const override;
    QByteArray weights(qsizetype first, qsizetype n) const override;
    qsizetype stored() const override { return count(); }
    std::unique_ptr<MessageSearch> search(const QString &text, Qt::CaseSensitivity sensitivity) override;

private:
    ConversationInfo m_info;
    bool m_live;
    HistoryReader &m_reader;
    mutable ConversationPages m_pages;
    RangeSearch m_search;
    QTimer *m_again; ///< what could not be read is told as changed, to be asked for again
};

} // namespace tincan
