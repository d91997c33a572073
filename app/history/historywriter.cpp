// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historywriter.h"

#include "historyrows.h"
#include "rowkey.h"
#include "salvage.h"

#include <QDateTime>
#include <QSqlError>
#include <QTimer>
#include <QVariant>

#include <algorithm>

namespace tincan {

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
/// A clock that jumped by more than this since the last time must not delete anything in this run.
constexpr qint64 trustedJumpMs = 90 * dayMs;
constexpr qint64 removedAtOnce = 64; ///< blocks of one transaction, so that what arrives meanwhile need not wait

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
    return query.exec() || fail(query.lastError());
}

bool HistoryWriter::run(const QString &statement)
{
    QSqlQuery query(m_file->database());
    return query.exec(statement) || fail(query.lastError());
}

bool HistoryWriter::fail(const QSqlError &error)
{
    m_damaged = m_damaged || HistoryFile::isDamage(error);
    complain(m_file->troubleOf(error));
    return false;
}

void HistoryWriter::complain(const HistoryTrouble &trouble)
{
    if (m_trouble && m_trouble->kind == trouble.kind)
        return;
    m_trouble = trouble;
    emit troubled(trouble);
}

bool HistoryWriter::store(const HistoryBatch &batch, LiveSummary &summary)
{
    HistoryRows rows(m_file->database(), m_limits);
    return rows.store(batch, summary) || fail(rows.error());
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
