// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "conversationsmodel.h"

#include "history/history.h"
#include "historywindow/historyrow.h"
#include "historywindow/historytext.h"

#include <algorithm>
#include <utility>

namespace tincan {

ConversationsModel::ConversationsModel(History &history, QObject *parent)
    : QAbstractListModel(parent)
    , m_history(history)
{}

int ConversationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

Qt::ItemFlags ConversationsModel::flags(const QModelIndex &index) const
{
    return at(index.row()) ? QAbstractListModel::flags(index) : Qt::NoItemFlags; // keys step over a heading
}

QVariant ConversationsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[index.row()];
    const bool isHeading = row.heading.isValid();
    switch (role) {
    case HeadingRole: return isHeading;
    case Qt::DisplayRole:
    case UpperRole: return isHeading ? dayText(row.heading) : peersText(row.info);
    case Qt::AccessibleTextRole: return isHeading ? dayText(row.heading) : summaryText(row.info);
    default: break;
    }
    if (isHeading)
        return {};
    switch (role) {
    case TimeRole: return spanText(row.info);
    case LowerRole: {
        QStringList parts{kindText(row.info), messagesText(row.info)};
        if (m_history.isLive(row.info.id))
            parts.prepend(tr("in a window")); // what stands last is cut first
        return parts.join(QStringLiteral(" \u00b7 "));
    }
    case MatchStartRole: return -1;
    case LinesRole: return 1;
    default: return {};
    }
}

QList<ConversationsModel::Row> ConversationsModel::shownRows() const
{
    QList<Row> rows;
    QDate day;
    const bool any = m_filter.ip.isEmpty();
    const QSet<ConversationId> with = any ? QSet<ConversationId>() : m_history.conversationsWith(m_filter.ip);
    for (const ConversationInfo &info : m_all) {
        if (m_filter.transport.value_or(info.transport) != info.transport || !(any || with.contains(info.id)))
            continue;
        if (dayOf(info) != std::exchange(day, dayOf(info)))
            rows.append({day, {}});
        rows.append({{}, info});
    }
    return rows;
}

bool ConversationsModel::read(const QList<ConversationId> &ids)
{
    bool newPeople = ids.isEmpty();
    if (ids.isEmpty())
        m_all = m_history.conversations();
    for (const ConversationId id : ids) {
        const auto info = m_history.conversation(id);
        if (!info || info->messages == 0)
            continue;
        const auto at =
            std::find_if(m_all.begin(), m_all.end(), [id](const ConversationInfo &known) { return known.id <= id; });
        const bool isKnown = at != m_all.end() && at->id == id;
        newPeople = newPeople || !isKnown || at->peerCount != info->peerCount;
        if (isKnown)
            *at = *info;
        else
            m_all.insert(at, *info);
    }
    refresh();
    return newPeople;
}

void ConversationsModel::setFilter(const HistoryFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    refresh();
}

void ConversationsModel::refresh()
{
    QList<Row> rows = shownRows();
    const bool sameRows =
        std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                   [](const Row &a, const Row &b) { return a.heading == b.heading && a.info.id == b.info.id; });
    if (!sameRows)
        beginResetModel();
    m_rows = std::move(rows);
    if (!sameRows)
        endResetModel();
    else
        retranslate();
}

void ConversationsModel::retranslate()
{
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size() - 1)));
}

const ConversationInfo *ConversationsModel::at(int row) const
{
    const bool isThere = row >= 0 && row < m_rows.size() && !m_rows[row].heading.isValid();
    return isThere ? &m_rows[row].info : nullptr;
}

const ConversationInfo *ConversationsModel::find(ConversationId id) const
{
    const auto found =
        std::find_if(m_all.begin(), m_all.end(), [id](const ConversationInfo &info) { return info.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

int ConversationsModel::rowOf(ConversationId id) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (at(row) && m_rows[row].info.id == id)
            return row;
    }
    return -1;
}

} // namespace tincan
