// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historywriter.h"

#include "rowblock.h"
#include "rowkey.h"
#include "salvage.h"

#include "chat/rowweight.h"

#include <QDateTime>
#include <QSqlError>
#include <QTimer>
#include <QVariant>

#include <algorithm>

namespace tincan {

namespace {

/// Numbers of conversations count seconds from here, so that a fresh file beside one that was set aside does not use
/// the old numbers again: 2020-01-01.
constexpr qint64 firstSecond = 1'577'836'800;
constexpr qint64 lastId = 0x7fffffff;

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
/// A clock that jumped by more than this since the last time must not delete anything in this run.
constexpr qint64 trustedJumpMs = 90 * dayMs;
constexpr qint64 removedAtOnce = 64; ///< blocks of one transaction, so that what arrives meanwhile need not wait

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

HistoryWriter::HistoryWriter(const QString &fileName, const HistoryLimits &limits)
    : m_fileName(fileName)
    , m_limits(limits)
    , m_retry(new QTimer(this))
{
    m_retry->setSingleShot(true);
    m_retry->setInterval(limits.retryMs);
    connect(m_retry, &QTimer::timeout, this, &HistoryWriter::work);
}

HistoryWriter::~HistoryWriter() = default;

void HistoryWriter::write(const HistoryBatch &batch)
{
    enqueue([this, batch] {
        LiveSummary summary = m_live.value(batch.live); // kept only if all of it is on the disk
        if (!transact([this, &batch, &summary] { return store(batch, summary); }))
            return false;
        m_live.insert(batch.live, summary);
        emit written(batch.live, ConversationId(summary.id));
        return true;
    });
}

void HistoryWriter::end(LiveId live)
{
    enqueue([this, live] {
        m_live.remove(live);
        return true;
    });
}

void HistoryWriter::remove(const QList<ConversationId> &ids)
{
    enqueue([this, ids] {
        const bool done =
            std::all_of(ids.begin(), ids.end(), [this](ConversationId id) { return removeRows(qint64(id)); });
        if (!done)
            return false;
        emit removed();
        return true;
    });
}

void HistoryWriter::clear(const QList<ConversationId> &but)
{
    enqueue([this, but] {
        if (!openFile())
            return false;
        const QList<qint64> ids = idsWhere(QStringLiteral("1"));
        for (const qint64 id : ids) {
            if (!but.contains(ConversationId(id)) && !removeRows(id))
                return false;
        }
        if (!shrink())
            return false;
        emit removed();
        return true;
    });
}

void HistoryWriter::forget(int days, qint64 nowMs)
{
    enqueue([this, days, nowMs] {
        if (!openFile())
            return false;
        QSqlQuery seen(m_file->database());
        seen.exec(QStringLiteral("SELECT value FROM note WHERE name = 'seen'"));
        const qint64 before = seen.next() ? seen.value(0).toLongLong() : nowMs;
        seen.finish();
        if (!run(QStringLiteral("INSERT OR REPLACE INTO note VALUES('seen', %1)").arg(nowMs)))
            return false;
        if (days <= 0 || nowMs - before > trustedJumpMs)
            return true;
        const QList<qint64> ids = idsWhere(QStringLiteral("last < %1").arg(nowMs - days * dayMs));
        for (const qint64 id : ids) {
            const bool live = std::any_of(m_live.cbegin(), m_live.cend(),
                                          [id](const LiveSummary &summary) { return summary.id == id; });
            if (!live && !removeRows(id))
                return false;
        }
        if (!ids.isEmpty())
            emit removed();
        return true;
    });
}

void HistoryWriter::finish()
{
    work();
    m_jobs.clear();
    m_retry->stop();
    m_file.reset();
}

// --- one job after the other ------------------------------------------------------------------------------------

void HistoryWriter::enqueue(Job job)
{
    m_jobs.push_back(std::move(job));
    if (!m_retry->isActive())
        work();
}

void HistoryWriter::work()
{
    while (!m_jobs.empty()) {
        if (!m_jobs.front()()) {
            m_retry->start();
            return;
        }
        m_jobs.pop_front();
    }
    if (std::exchange(m_trouble, std::nullopt))
        emit recovered();
}

bool HistoryWriter::openFile()
{
    if (m_damaged) {
        m_file.reset(); // found out while running: what can be renamed is renamed now
        m_damaged = false;
    }
    if (m_file)
        return true;
    auto file = std::make_unique<HistoryFile>(m_fileName, m_limits);
    std::optional<SetAside> aside;
    const bool open = file->openToWrite(aside);
    if (open && aside && aside->why == SetAside::Why::Damaged)
        aside->salvaged = salvage(aside->fileName, file->database(), m_limits);
    if (aside)
        emit fileSetAside(*aside);
    if (!open) {
        complain(file->trouble());
        return false;
    }
    m_file = std::move(file);
    return true;
}

bool HistoryWriter::transact(const Job &change)
{
    if (!openFile() || !run(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    if (change() && run(QStringLiteral("COMMIT")))
        return true;
    QSqlQuery(m_file->database()).exec(QStringLiteral("ROLLBACK"));
    return false;
}

bool HistoryWriter::run(QSqlQuery &query)
{
    if (query.exec())
        return true;
    m_damaged = m_damaged || HistoryFile::isDamage(query.lastError());
    complain(m_file->troubleOf(query.lastError()));
    return false;
}

bool HistoryWriter::run(const QString &statement, const QVariantList &values)
{
    QSqlQuery query(m_file->database());
    if (query.prepare(statement)) {
        for (const QVariant &value : values)
            query.addBindValue(value);
        return run(query);
    }
    m_damaged = m_damaged || HistoryFile::isDamage(query.lastError());
    complain(m_file->troubleOf(query.lastError()));
    return false;
}

void HistoryWriter::complain(const HistoryTrouble &trouble)
{
    if (m_trouble && m_trouble->kind == trouble.kind)
        return;
    m_trouble = trouble;
    emit troubled(trouble);
}

// --- rows -------------------------------------------------------------------------------------------------------

bool HistoryWriter::store(const HistoryBatch &batch, LiveSummary &summary)
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

std::optional<qint64> HistoryWriter::newId(qint64 startedMs)
{
    QSqlQuery query(m_file->database());
    query.prepare(QStringLiteral("SELECT coalesce(max(id), 0) FROM conversation"));
    if (!run(query) || !query.next())
        return std::nullopt;
    const qint64 next = query.value(0).toLongLong() + 1;
    return std::min(std::max(next, startedMs / 1000 - firstSecond), lastId);
}

bool HistoryWriter::insertRows(const HistoryBatch &batch, LiveSummary &summary)
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
        while (summary.rows < row.number) { // given up before they could be saved
            Notice lost;
            lost.kind = Notice::Kind::Lost;
            if (!appendRow(lost, summary))
                return false;
        }
        note(row.entry, batch.settings.role, summary);
        if (!appendRow(row.entry, summary))
            return false;
    }
    return changeRows(changed, summary) && saveWeights(summary)
           && saveBlock(summary.id, summary.blockFirst, summary.blockRows);
}

bool HistoryWriter::appendRow(const Entry &entry, LiveSummary &summary)
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

bool HistoryWriter::changeRows(const QList<HistoryBatch::Row> &rows, LiveSummary &summary)
{
    for (qsizetype i = 0; i < rows.size();) {
        if (rows[i].number >= summary.blockFirst) {
            summary.blockRows[rows[i].number - summary.blockFirst] = rows[i].entry;
            ++i;
            continue;
        }
        QSqlQuery query(m_file->database());
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

bool HistoryWriter::saveBlock(qint64 conversation, qint64 firstRow, const QList<Entry> &rows)
{
    return rows.isEmpty()
           || run(QStringLiteral("INSERT OR REPLACE INTO block VALUES(?, ?)"),
                  {RowKey::of(conversation, firstRow), RowBlock::pack(rows)});
}

bool HistoryWriter::saveWeights(const LiveSummary &summary)
{
    const qint64 chunk = (summary.rows - 1) / LiveSummary::chunkRows;
    return summary.weights.isEmpty()
           || run(QStringLiteral("INSERT OR REPLACE INTO weights VALUES(?, ?)"),
                  {RowKey::of(summary.id, chunk), summary.weights});
}

void HistoryWriter::note(const Entry &entry, Role role, LiveSummary &summary) const
{
    const auto *message = std::get_if<Message>(&entry);
    const auto *notice = std::get_if<Notice>(&entry);
    summary.lastMs = message ? message->timeMs : notice->timeMs;
    summary.messages += message ? 1 : 0;
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

bool HistoryWriter::insertPeers(LiveSummary &summary)
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

bool HistoryWriter::saveSummary(LiveSummary &summary)
{
    return run(
        QStringLiteral("UPDATE conversation SET last = ?, rows = ?, messages = ?, ip = ?, port = ? WHERE id = ?"),
        {summary.lastMs, summary.rows, summary.messages, notNull(summary.address.ip), int(summary.address.port),
         summary.id});
}

// --- deleting ---------------------------------------------------------------------------------------------------

QList<qint64> HistoryWriter::idsWhere(const QString &condition)
{
    QList<qint64> ids;
    QSqlQuery query(m_file->database());
    query.setForwardOnly(true);
    query.exec(QStringLiteral("SELECT id FROM conversation WHERE ") + condition);
    while (query.next())
        ids.append(query.value(0).toLongLong());
    return ids;
}

bool HistoryWriter::removeRows(qint64 conversation)
{
    if (!openFile())
        return false;
    const qint64 first = RowKey::of(conversation, 0);
    const qint64 end = RowKey::of(conversation + 1, 0);
    // the line in the list goes first: what is left after a crash is not shown
    if (!transact([this, conversation] {
            return run(QStringLiteral("DELETE FROM conversation WHERE id = %1").arg(conversation))
                   && run(QStringLiteral("DELETE FROM peer WHERE conversation = %1").arg(conversation));
        }))
        return false;
    for (const char *table : {"weights", "block"}) {
        QSqlQuery query(m_file->database());
        do {
            query.prepare(QStringLiteral("DELETE FROM %1 WHERE id IN (SELECT id FROM %1 WHERE id >= ? AND id < ?"
                                         " LIMIT %2)")
                              .arg(QLatin1String(table))
                              .arg(removedAtOnce));
            query.bindValue(0, first);
            query.bindValue(1, end);
            if (!run(query))
                return false;
        } while (query.numRowsAffected() == removedAtOnce);
    }
    return true;
}

bool HistoryWriter::shrink()
{
    // copies what is left, which is little, and takes the log in; a reader may be in the way of the latter, then SQLite
    // does it later
    return run(QStringLiteral("VACUUM")) && run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace tincan
