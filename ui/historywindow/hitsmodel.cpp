// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "hitsmodel.h"

#include "historywindow/historyrow.h"
#include "historywindow/historytext.h"
#include "transcript/visible.h"

#include <algorithm>

namespace tincan {

namespace {

constexpr int shownBefore =
    24; ///< characters in front of a match: some words, and the match is still in the first line
const QChar ellipsis(0x2026);

QString inOneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\t', u' ');
}

/// The first word from `from` on, if one begins before `end`; never within a character.
int beginOfWord(const QString &text, int from, int end)
{
    const int space = int(text.indexOf(u' ', from));
    if (space >= 0 && space < end)
        return space + 1;
    return text[from].isLowSurrogate() ? from + 1 : from;
}

} // namespace

int HitsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant HitsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const HistoryHit &hit = m_hits[index.row()];
    switch (role) {
    case HeadingRole: return false;
    case Qt::DisplayRole:
    case UpperRole: return peersText(m_conversations.value(hit.conversation));
    case TimeRole: return momentText(hit.message.timeMs);
    case LowerRole: return contextOf(hit.message).text;
    case MatchStartRole: return contextOf(hit.message).start;
    case MatchLengthRole: return int(m_needle.size());
    case LinesRole: return 2;
    case Qt::AccessibleTextRole:
        return QStringList{data(index, UpperRole).toString(), data(index, TimeRole).toString(),
                           data(index, LowerRole).toString()}
            .join(QStringLiteral(", "));
    default: return {};
    }
}

HitsModel::Context HitsModel::contextOf(const Message &message) const
{
    const QString sender = message.origin == Origin::Received ? message.peer.ip : tr("Me");
    const QString said = inOneLine(shownText(message.bytes).text);
    const int match = int(said.indexOf(m_needle, 0, Qt::CaseInsensitive));
    const int cut = match > shownBefore ? beginOfWord(said, match - shownBefore, match) : 0;
    const QString head = sender + QStringLiteral(": ") + (cut > 0 ? QString(ellipsis) : QString());
    return {head + said.mid(cut), match < 0 ? -1 : int(head.size()) + match - cut};
}

void HitsModel::begin(const QString &needle)
{
    beginResetModel();
    m_needle = needle;
    m_hits.clear();
    endResetModel();
}

void HitsModel::append(const QList<HistoryHit> &hits)
{
    if (hits.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + int(hits.size()) - 1);
    m_hits.append(hits);
    endInsertRows();
}

void HitsModel::setConversations(const QList<ConversationInfo> &conversations)
{
    m_conversations.clear();
    for (const ConversationInfo &info : conversations)
        m_conversations.insert(info.id, info);
    retranslate();
}

bool HitsModel::hasUnknown() const
{
    return std::any_of(m_hits.begin(), m_hits.end(), [this](const HistoryHit &hit) { return isUnknown(hit); });
}

void HitsModel::removeUnknown()
{
    for (int end = rowCount(); end > 0;) { // from the last one: a view goes on to a row below that stays
        int first = end;
        while (first > 0 && isUnknown(m_hits[first - 1]))
            --first;
        if (first < end) {
            beginRemoveRows({}, first, end - 1);
            m_hits.remove(first, end - first);
            endRemoveRows();
        }
        end = first - 1;
    }
}

const HistoryHit *HitsModel::at(int row) const
{
    return row >= 0 && row < m_hits.size() ? &m_hits[row] : nullptr;
}

void HitsModel::retranslate()
{
    if (!m_hits.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
}

} // namespace tincan
