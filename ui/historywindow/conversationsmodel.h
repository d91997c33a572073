// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/conversationinfo.h"

#include <QAbstractListModel>
#include <QDate>

#include <optional>

namespace tincan {

class History;

/// Which conversations are wanted.
struct HistoryFilter {
    std::optional<Transport> transport;
    QString ip; ///< somebody with this address was there; empty for all

    friend bool operator==(const HistoryFilter &, const HistoryFilter &) = default;
};

/// Past conversations, newest first, below a heading for each day.
class ConversationsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit ConversationsModel(History &history, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// Reads these conversations again, or all if there are none; true if there may be other people now. What is still
    /// there keeps its row as long as the rows are the same ones.
    bool read(const QList<ConversationId> &ids);
    void setFilter(const HistoryFilter &filter);
    const HistoryFilter &filter() const { return m_filter; }
    /// All of them, newest first, whatever the filter is.
    const QList<ConversationInfo> &conversations() const { return m_all; }

    /// Null for a heading.
    const ConversationInfo *at(int row) const;
    const ConversationInfo *find(ConversationId id) const;
    /// -1 for one that is not shown.
    int rowOf(ConversationId id) const;
    void retranslate();

private:
    struct Row {
        QDate heading; ///< invalid for a conversation
        ConversationInfo info;
    };

    QList<Row> shownRows() const;
    void refresh();

    History &m_history;
    QList<ConversationInfo> m_all;
    QList<Row> m_rows;
    HistoryFilter m_filter;
};

} // namespace tincan
