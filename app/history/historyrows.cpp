// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historyrows.h"

#include "rowblock.h"
#include "rowkey.h"

#include "chat/rowweight.h"

#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace tincan {

namespace {

/// Numbers of conversations count seconds from here, so that a fresh file beside one that was set aside does not use
/// the old numbers again: 2020-01-01.
constexpr qint64 firstSecond = 1'577'836'800;
constexpr qint64 lastSecond =
    1'900'000'000; ///< in 2080; a clock that says more is wrong, and must not use up the numbers
constexpr qint64 lastId = 0x7fffffff;

/// A block that has this many bytes is left as it is, and the next rows begin a new one: at 20 transactions a second the
/// last block is written 20 times a second.
constexpr qint64 grownBytes = 16 * 1024;
constexpr qint64 rowOverhead = 48;

/// A null string would be NULL in the file.
QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace

HistoryRows::HistoryRows(QSqlDatabase &database, const HistoryLimits &limits)
    : m_database(database)
    , m_limits(limits)
{}

bool HistoryRows::run(QSqlQuery &query)
{
    if (query.exec())
        return true;
    m_error = query.lastError();
    return false;
}

bool HistoryRows::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_database);
    if (!query.prepare(statement)) {
        m_error = query.lastError();
        return false;
    }
    for (const QVariant &value : values)
        query.addBindValue(value);
    return run(query);
}

bool HistoryRows::store(const HistoryBatch &batch, LiveSummary &summary)
{
    if (summary.id == 0) {
        const auto id = newId(batch.startedMs);
        if (!id)
            return false;
        summary.id = *id;
        summary.address = {batch.settings.host, batch.settings.port};
    }
    return run(QStringLiteral("INSERT OR IGNORE INTO conversation VALUES(?, ?, ?, ?, ?, ?, ?, 0, 0)"),
               {summary.id, batch.startedMs, batch.startedMs, int(batch.settings.transport), int(batch.settings.role),
                notNull(batch.settings.host), int(batch.settings.port)})
           && insertRows(batch, summary) && insertPeers(summary) && saveSummary(summary);
}

std::optional<qint64> HistoryRows::newId(qint64 startedMs)
{
    QSqlQuery query(m_database);
    // also above what is being deleted: its line goes first
    query.prepare(QStringLiteral("SELECT max(coalesce((SELECT max(id) FROM conversation), 0),"
                                 " coalesce((SELECT max(id) >> 32 FROM block), 0))"));
    if (!run(query) || !query.next())
        return std::nullopt;
    const qint64 next = query.value(0).toLongLong() + 1;
    return std::min(std::max(next, std::min(startedMs / 1000 - firstSecond, lastSecond)), lastId);
}

bool HistoryRows::insertRows(const HistoryBatch &batch, LiveSummary &summary)
{
    if (summary.blockBytes > grownBytes) { // not to be written again and again
        summary.blockFirst = summary.rows;
        summary.blockRows.clear();
        summary.blockBytes = 0;
    }
    QList<HistoryBatch::Row> changed;
    for (const HistoryBatch::Row &row : batch.rows) {
        if (row.number < summary.rows) {
            changed.append(row);
            continue;
        }
        note(row.entry, batch.settings.role, summary);
        if (!appendRow(row.entry, summary))
            return false;
    }
    return changeRows(changed, summary) && saveWeights(summary)
           && saveBlock(summary.id, summary.blockFirst, summary.blockRows);
}

bool HistoryRows::appendRow(const Entry &entry, LiveSummary &summary)
{
    if (summary.blockRows.size() >= RowBlock::mostRows || summary.blockBytes >= RowBlock::mostBytes) {
        if (!saveBlock(summary.id, summary.blockFirst, summary.blockRows))
            return false;
        summary.blockFirst = summary.rows;
        summary.blockRows.clear();
        summary.blockBytes = 0;
    }
    const auto *message = std::get_if<Message>(&entry);
    summary.blockRows.append(entry);
    summary.blockBytes += rowOverhead + (message ? message->bytes.size() : 0);
    summary.weights.append(char(rowWeight(entry)));
    ++summary.rows;
    if (summary.weights.size() < LiveSummary::chunkRows)
        return true;
    const bool saved = saveWeights(summary);
    summary.weights.clear();
    return saved;
}

bool HistoryRows::changeRows(const QList<HistoryBatch::Row> &rows, LiveSummary &summary)
{
    for (qsizetype i = 0; i < rows.size();) {
        if (rows[i].number >= summary.blockFirst) {
            summary.blockRows[rows[i].number - summary.blockFirst] = rows[i].entry;
            ++i;
            continue;
        }
        QSqlQuery query(m_database);
        query.prepare(QStringLiteral("SELECT id, data FROM block WHERE id <= ? ORDER BY id DESC LIMIT 1"));
        query.bindValue(0, RowKey::of(summary.id, rows[i].number));
        if (!run(query))
            return false;
        const bool found = query.next() && RowKey::conversation(query.value(0).toLongLong()) == summary.id;
        const qint64 first = found ? RowKey::row(query.value(0).toLongLong()) : 0;
        QList<Entry> entries = found ? RowBlock(query.value(1).toByteArray()).entries() : QList<Entry>();
        query.finish();
        const qsizetype before = i;
        for (; i < rows.size() && rows[i].number >= first && rows[i].number < first + entries.size(); ++i)
            entries[rows[i].number - first] = rows[i].entry;
        if (i == before)
            ++i; // the file was damaged: that row is gone
        else if (!saveBlock(summary.id, first, entries))
            return false;
    }
    return true;
}

bool HistoryRows::saveBlock(qint64 conversation, qint64 firstRow, const QList<Entry> &rows)
{
    return rows.isEmpty()
           || run(QStringLiteral("INSERT OR REPLACE INTO block VALUES(?, ?)"),
                  {RowKey::of(conversation, firstRow), RowBlock::pack(rows)});
}

bool HistoryRows::saveWeights(const LiveSummary &summary)
{
    const qint64 chunk = (summary.rows - 1) / LiveSummary::chunkRows;
    return summary.weights.isEmpty()
           || run(QStringLiteral("INSERT OR REPLACE INTO weights VALUES(?, ?)"),
                  {RowKey::of(summary.id, chunk), summary.weights});
}

void HistoryRows::note(const Entry &entry, Role role, LiveSummary &summary) const
{
    const auto *message = std::get_if<Message>(&entry);
    const auto *notice = std::get_if<Notice>(&entry);
    summary.lastMs = message ? message->timeMs : notice->timeMs;
    summary.messages += message ? 1 : notice->kind == Notice::Kind::NotSaved ? notice->count : 0;
    if (notice && notice->kind == Notice::Kind::Started && role == Role::Server)
        summary.address = notice->peer;
    if (notice && notice->kind != Notice::Kind::Joined)
        return;
    const PeerAddress &peer = message ? message->peer : notice->peer;
    if (peer.isNull() || summary.peers.size() >= m_limits.keptPeers || summary.peers.contains(peer))
        return;
    summary.peers.insert(peer);
    summary.joined.append(peer);
}

bool HistoryRows::insertPeers(LiveSummary &summary)
{
    qint64 number = summary.peers.size() - summary.joined.size();
    for (const PeerAddress &peer : std::as_const(summary.joined)) {
        if (!run(QStringLiteral("INSERT OR REPLACE INTO peer VALUES(?, ?, ?, ?)"),
                 {summary.id, number++, notNull(peer.ip), int(peer.port)}))
            return false;
    }
    summary.joined.clear();
    return true;
}

bool HistoryRows::saveSummary(const LiveSummary &summary)
{
    return run(
        QStringLiteral("UPDATE conversation SET last = ?, rows = ?, messages = ?, ip = ?, port = ? WHERE id = ?"),
        {summary.lastMs, summary.rows, summary.messages, notNull(summary.address.ip), int(summary.address.port),
         summary.id});
}

} // namespace tincan
