// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/historysearch.h"

#include <QAbstractListModel>
#include <QHash>

namespace tincan {

/// Messages that hold what was looked for, newest first.
class HitsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// Another search: what was found before goes.
    void begin(const QString &needle);
    void append(const QList<HistoryHit> &hits);
    /// What the conversations of the hits are called.
    void setConversations(const QList<ConversationInfo> &conversations);
    /// A conversation that is not among them has been deleted, or has begun since they were read.
    bool hasUnknown() const;
    /// They were read after the hits were found: the hits of all others go.
    void removeUnknown();
    const QString &needle() const { return m_needle; }
    /// Null outside.
    const HistoryHit *at(int row) const;
    void retranslate();

private:
    struct Context {
        QString text;
        int start = -1; ///< of the match within it
    };

    bool isUnknown(const HistoryHit &hit) const { return !m_conversations.contains(hit.conversation); }
    Context contextOf(const Message &message) const;

    QString m_needle;
    QList<HistoryHit> m_hits;
    QHash<ConversationId, ConversationInfo> m_conversations;
};

} // namespace tincan
