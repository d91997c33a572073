// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "hitscan.h"

#include "rowblock.h"
#include "rowkey.h"

#include "wire/utf8.h"

#include <QVariant>

#include <algorithm>
#include <iterator>
#include <limits>

namespace tincan {

namespace {

constexpr qint64 mostRows = 0xffff'ffff; ///< that a RowKey can count; a damaged file may say anything

/// The part of a message around the place where something was found; never within a character.
QByteArray around(const QString &text, qsizetype at, qsizetype length, qsizetype bytes)
{
    const qsizetype before = std::max<qsizetype>(0, at - bytes / 6);
    QString part = text.mid(before, std::max(bytes, length + bytes / 3));
    if (!part.isEmpty() && part.front().isLowSurrogate())
        part.remove(0, 1);
    if (!part.isEmpty() && part.back().isHighSurrogate())
        part.chop(1);
    if (before > 0)
        part.prepend(u'\u2026');
    return part.toUtf8();
}

} // namespace

HitScan::HitScan(const QSqlDatabase &database, const HistoryLimits &limits, const HistorySearch::Query &query)
    : m_limits(limits)
    , m_wanted(query)
    , m_match(query.text, query.sensitivity)
    , m_blocks(database)
    , m_room(limits.mostHits)
{
    QSqlQuery conversations(database);
    conversations.setForwardOnly(true);
    conversations.exec(
        QStringLiteral("SELECT last, id, rows FROM conversation WHERE messages > 0 AND %1")
            .arg(query.transport ? QStringLiteral("transport = %1").arg(int(*query.transport)) : QStringLiteral("1")));
    while (conversations.next())
        m_rests.push({conversations.value(0).toLongLong(), conversations.value(1).toLongLong(),
                      std::min(conversations.value(2).toLongLong(), mostRows)});
    noteError(conversations);
    m_blocks.setForwardOnly(true);
    m_blocks.prepare(QStringLiteral("SELECT id, data FROM block WHERE id >= ? AND id < ? ORDER BY id DESC"));
}

bool HitScan::goOn()
{
    if (m_rests.empty() || (m_room == 0 && m_more))
        return false;
    Rest rest = m_rests.top();
    m_rests.pop();
    if (std::exchange(m_asked, rest.conversation) != rest.conversation) { // else the answer goes on
        m_blocks.bindValue(0, RowKey::of(rest.conversation, 0));
        m_blocks.bindValue(1, RowKey::of(rest.conversation, rest.end));
        m_blocks.exec();
    }
    if (m_blocks.next()) {
        const qint64 firstRow = RowKey::row(m_blocks.value(0).toLongLong());
        const RowBlock block(m_blocks.value(1).toByteArray());
        lookAt(block, rest, firstRow);
        rest.end = firstRow;
        if (block.count() > 0) // else it is damaged
            rest.newestMs = block.timeMs(0);
        if (firstRow > 0)
            m_rests.push(rest);
    }
    noteError(m_blocks);
    release();
    return true;
}

void HitScan::noteError(const QSqlQuery &query)
{
    if (query.lastError().isValid())
        m_error = query.lastError();
}

void HitScan::lookAt(const RowBlock &block, const Rest &rest, qint64 firstRow)
{
    const QList<qsizetype> rows = m_match.rowsIn(block);
    for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
        if (firstRow + *row >= rest.end || !(m_wanted.peer.isEmpty() || block.concerns(*row, m_wanted.peer)))
            continue;
        HistoryHit hit = hitOf(block, *row);
        hit.conversation = ConversationId(rest.conversation);
        hit.row = firstRow + *row;
        hold(hit);
    }
}

void HitScan::hold(const HistoryHit &hit)
{
    m_held.emplace(hit.message.timeMs, hit);
    if (qsizetype(m_held.size()) <= m_room)
        return;
    m_held.erase(std::prev(m_held.end()));
    m_more = true;
}

void HitScan::release()
{
    const qint64 newestMs = m_rests.empty() ? std::numeric_limits<qint64>::min() : m_rests.top().newestMs;
    while (!m_held.empty() && m_held.begin()->first >= newestMs) {
        m_told.append(m_held.begin()->second);
        m_held.erase(m_held.begin());
        --m_room;
    }
}

HistoryHit HitScan::hitOf(const RowBlock &block, qsizetype row) const
{
    HistoryHit hit;
    hit.message = std::get<Message>(block.entry(row)); // rowsIn() gives messages only
    const QString text = decodeUtf8(hit.message.bytes);
    const qsizetype at = std::max<qsizetype>(0, m_match.indexIn(text));
    hit.message.bytes = around(text, at, m_match.length(), m_limits.hitBytes);
    return hit;
}

} // namespace tincan
