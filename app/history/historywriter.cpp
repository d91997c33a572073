// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historywriter.h"

#include "historyrows.h"
#include "rowkey.h"
#include "salvage.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QTimer>
#include <QVariant>

#include <algorithm>
#include <mutex>

namespace tincan {

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
/// A clock that jumped by more than this since the last time must not delete anything in this run.
constexpr qint64 trustedJumpMs = 90 * dayMs;
constexpr qint64 removedAtOnce =
    64; ///< blocks of one transaction, so that no transaction of another program waits long

} // namespace

HistoryWriter::HistoryWriter(const QString &fileName, const HistoryLimits &limits, HistoryDoor door)
    : m_fileName(fileName)
    , m_limits(limits)
    , m_door(std::move(door))
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
    // which ones is decided once: those that begin while it is tried again stay
    const auto ids = std::make_shared<std::optional<QList<qint64>>>();
    enqueue([this, but, ids] {
        if (!QFileInfo::exists(m_fileName))
            return true;
        if (!openFile())
            return false;
        if (!*ids)
            *ids = idsWhere(QStringLiteral("1"));
        for (const qint64 id : std::as_const(**ids)) {
            if (!but.contains(ConversationId(id)) && !isLive(id) && !removeRows(id))
                return false;
        }
        if (!removeOrphans())
            return false;
        shrink();
        removeSetAside();
        emit removed();
        return true;
    });
}

void HistoryWriter::forget(int days, qint64 nowMs)
{
    enqueue([this, days, nowMs] {
        if (!QFileInfo::exists(m_fileName))
            return true;
        if (!openFile())
            return false;
        if (!m_clockIsTrusted) {
            QSqlQuery seen(m_file->database());
            seen.exec(QStringLiteral("SELECT value FROM note WHERE name = 'seen'"));
            m_clockIsTrusted = !seen.next() || nowMs - seen.value(0).toLongLong() <= trustedJumpMs;
        }
        if (!run(QStringLiteral("INSERT OR REPLACE INTO note VALUES('seen', %1)").arg(nowMs)))
            return false;
        if (days <= 0 || !*m_clockIsTrusted)
            return true;
        const QList<qint64> ids = idsWhere(QStringLiteral("last < %1 AND last > 0").arg(nowMs - days * dayMs));
        for (const qint64 id : ids) {
            if (!isLive(id) && !removeRows(id))
                return false;
        }
        if (!ids.isEmpty())
            emit removed();
        return true;
    });
}

bool HistoryWriter::isLive(qint64 id) const
{
    return std::any_of(m_live.cbegin(), m_live.cend(), [id](const LiveSummary &summary) { return summary.id == id; });
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
    const std::unique_lock lock(*m_door);
    const bool open = file->openToWrite(aside);
    if (aside && aside->why == SetAside::Why::Damaged)
        m_toSalvage = aside->fileName;
    if (open && !m_toSalvage.isEmpty()) {
        const std::optional<qint64> rows = salvage(m_toSalvage, file->database(), m_limits);
        aside = SetAside{SetAside::Why::Damaged, m_toSalvage, rows.value_or(0)};
        m_toSalvage.clear();
    }
    if (aside && (open || aside->why == SetAside::Why::Newer))
        emit fileSetAside(*aside);
    if (!open) {
        complain(file->trouble());
        return false;
    }
    m_file = std::move(file);
    emit opened();
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
    if (HistoryFile::isDamage(error) && !std::exchange(m_damaged, true))
        emit damaged();
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

/// What a crash in the middle of a deletion left.
bool HistoryWriter::removeOrphans()
{
    return run(QStringLiteral("DELETE FROM block WHERE id >> 32 NOT IN (SELECT id FROM conversation)"))
           && run(QStringLiteral("DELETE FROM weights WHERE id >> 32 NOT IN (SELECT id FROM conversation)"))
           && run(QStringLiteral("DELETE FROM peer WHERE conversation NOT IN (SELECT id FROM conversation)"));
}

/// They hold messages, too.
void HistoryWriter::removeSetAside() const
{
    const QFileInfo info(m_fileName);
    QDir folder = info.dir();
    const QStringList files = folder.entryList({info.completeBaseName() + QStringLiteral(" *.sqlite*")}, QDir::Files);
    for (const QString &file : files)
        folder.remove(file);
}

/// Copies what is left and takes the log in. It needs room on the disk and a moment without readers: if it cannot be
/// done the space is used again by what is said next.
void HistoryWriter::shrink()
{
    for (const char *statement : {"VACUUM", "PRAGMA wal_checkpoint(TRUNCATE)"})
        QSqlQuery(m_file->database()).exec(QLatin1String(statement));
}

} // namespace tincan
