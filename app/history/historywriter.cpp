// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historywriter.h"

#include "historyrows.h"
#include "salvage.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QSqlError>
#include <QSqlQuery>
#include <QThread>
#include <QTimer>
#include <QVariant>

#include <algorithm>
#include <mutex>

namespace tincan {

namespace {

constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
/// A clock that jumped by more than this since the last time must not delete anything in this run.
constexpr qint64 trustedJumpMs = 90 * dayMs;

} // namespace

HistoryWriter::HistoryWriter(const QString &fileName, const HistoryLimits &limits, HistoryDoor door)
    : m_fileName(fileName)
    , m_limits(limits)
    , m_door(std::move(door))
    , m_mark(fileName)
    , m_eraser(fileName, limits,
               {[this] { return openFile() ? m_file.get() : nullptr; },
                [this](const HistoryEraser::Change &change) {
                    return transact([this, &change] {
                        const QSqlError error = change(m_file->database());
                        return !error.isValid() || fail(error);
                    });
                },
                [this](qint64 id) { return isLive(id) || isLiveElsewhere(id); }, [this] { emit removed(); }})
    , m_retry(new QTimer(this))
    , m_goOn(new QTimer(this))
{
    m_retry->setSingleShot(true);
    m_retry->setInterval(limits.retryMs);
    connect(m_retry, &QTimer::timeout, this, &HistoryWriter::work);
    m_goOn->setSingleShot(true);
    m_goOn->setInterval(0);
    connect(m_goOn, &QTimer::timeout, this, &HistoryWriter::work);
}

HistoryWriter::~HistoryWriter() = default;

void HistoryWriter::write(const HistoryBatch &batch)
{
    enqueue(Task::Saving, [this, batch] {
        LiveSummary summary; // kept only if all of it is on the disk
        const bool done = transact([this, &batch, &summary] {
            summary = m_live.value(batch.live); // not before: a file that is opened now may be a fresh one
            return store(batch, summary) && markLive(summary);
        });
        if (!done)
            return false;
        m_live.insert(batch.live, summary);
        m_unsaved -= batch.messages;
        emit written(batch.live, ConversationId(summary.id));
        return true;
    });
}

void HistoryWriter::end(LiveId live)
{
    enqueue(Task::Saving, [this, live] {
        if (const qint64 id = m_live.value(live).id) {
            if (!openFile() || !run(QStringLiteral("DELETE FROM note WHERE name = 'live %1'").arg(id)))
                return false;
        }
        m_live.remove(live);
        return true;
    });
}

void HistoryWriter::remove(const QList<ConversationId> &ids)
{
    enqueue(Task::Deleting, [this, ids] {
        for (const ConversationId id : ids)
            m_eraser.remove(qint64(id));
        return true;
    });
}

void HistoryWriter::clear(const QList<ConversationId> &but)
{
    enqueue(Task::Deleting, [this, but] {
        if (!QFileInfo::exists(m_fileName))
            return true;
        if (!openFile())
            return false;
        m_eraser.removeSetAside();
        const QList<qint64> ids = idsWhere(QStringLiteral("1")); // those that begin while it goes on stay
        for (const qint64 id : ids) {
            if (!but.contains(ConversationId(id)) && !isLive(id))
                m_eraser.remove(id);
        }
        m_eraser.removeOrphans();
        m_eraser.shrink();
        return true;
    });
}

void HistoryWriter::forget(int days, qint64 nowMs)
{
    // nobody asked for it at this moment: that the file cannot be written is what matters
    enqueue(Task::Saving, [this, days, nowMs] {
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
            if (!isLive(id))
                m_eraser.remove(id);
        }
        return true;
    });
}

bool HistoryWriter::isLive(qint64 id) const
{
    return std::any_of(m_live.cbegin(), m_live.cend(), [id](const LiveSummary &summary) { return summary.id == id; });
}

bool HistoryWriter::markLive(LiveSummary &summary)
{
    if (!summary.isMarked)
        summary.isMarked = run(
            QStringLiteral("INSERT OR REPLACE INTO note VALUES('live %1', %2)").arg(summary.id).arg(m_mark.number()));
    return summary.isMarked;
}

bool HistoryWriter::isLiveElsewhere(qint64 id) const
{
    QSqlQuery query(m_file->database());
    return query.exec(QStringLiteral("SELECT value FROM note WHERE name = 'live %1'").arg(id)) && query.next()
           && query.value(0).toLongLong() != m_mark.number()
           && ProgramMark::isSet(m_fileName, query.value(0).toLongLong());
}

void HistoryWriter::tryAgain()
{
    m_tellsAgain = true;
    work();
    m_tellsAgain = false;
}

/// Opening may have renamed it already; then it is the fresh one that is looked at, and that takes no time.
void HistoryWriter::distrust()
{
    enqueue(Task::Saving, [this] {
        if (!openFile())
            return false;
        noteDamage();
        return openFile();
    });
}

void HistoryWriter::finish(int patienceMs)
{
    QElapsedTimer clock;
    clock.start();
    if (m_file)
        m_file->setPatience(std::min(m_limits.busyMs, patienceMs));
    work();
    while (m_unsaved > 0 && clock.elapsed() < patienceMs) {
        QThread::msleep(unsigned(std::min(m_limits.retryMs, patienceMs)));
        work();
    }
    m_jobs.clear();
    m_retry->stop();
    while (!m_eraser.isIdle() && !m_retry->isActive() && clock.elapsed() < patienceMs)
        work();
    m_eraser.drop();
    m_retry->stop();
    if (m_file && !m_damaged && !m_file->isMoved())
        m_file->endWell();
    m_file.reset();
}

// --- one job after the other ------------------------------------------------------------------------------------

void HistoryWriter::enqueue(Task task, Work job)
{
    const bool isNext = m_jobs.empty(); // then it is at most a deletion that waits for its next try
    m_jobs.push_back({task, std::move(job)});
    if (isNext || !m_retry->isActive())
        work();
}

void HistoryWriter::work()
{
    while (!m_jobs.empty()) {
        m_task = m_jobs.front().task;
        if (!m_jobs.front().work()) {
            m_retry->start();
            return;
        }
        m_jobs.pop_front();
    }
    if (!m_eraser.isIdle() && !m_retry->isActive()) {
        m_task = Task::Deleting;
        if (!m_eraser.goOn()) {
            m_retry->start();
            return;
        }
        m_goOn->start(); // what has come in the meantime is first
    }
    if (std::exchange(m_trouble, std::nullopt))
        emit recovered();
}

bool HistoryWriter::openFile()
{
    if (m_file && !m_damaged && m_file->isMoved()) {
        m_damaged = true;
        emit damaged();
    }
    if (m_damaged) {
        // Found out while running: what can be renamed is renamed now. SQLite leaves the log alone, which it knows by
        // its name, when it closes a file that was renamed.
        m_file.reset();
        m_damaged = false;
    }
    if (m_file)
        return true;
    auto file = std::make_unique<HistoryFile>(m_fileName, m_limits);
    std::optional<SetAside> aside;
    const std::unique_lock lock(*m_door);
    const bool open = file->openToWrite(m_mark, aside, m_distrusts ? m_suspect : std::nullopt);
    m_distrusts = m_distrusts && !open;
    m_retry->setInterval(file->isStuck() ? m_limits.asideRetryMs : m_limits.retryMs);
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
    for (LiveSummary &summary : m_live) {
        summary.joined = summary.peers.values(); // it may be a fresh file
        summary.isMarked = false;
    }
    m_eraser.removeOrphans(); // what a deletion left that was cut short
    emit opened();
    return true;
}

bool HistoryWriter::transact(const Work &change)
{
    if (!openFile() || !run(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    if (change() && run(QStringLiteral("COMMIT"))) {
        lookElsewhere();
        return !m_file->isMoved(); // another program may have taken over what it could read, without this
    }
    QSqlQuery(m_file->database()).exec(QStringLiteral("ROLLBACK"));
    return false;
}

bool HistoryWriter::run(const QString &statement)
{
    QSqlQuery query(m_file->database());
    return query.exec(statement) || fail(query.lastError());
}

void HistoryWriter::lookElsewhere()
{
    if (m_file && m_file->hasChangedElsewhere())
        emit changedElsewhere();
}

bool HistoryWriter::fail(const QSqlError &error)
{
    if (HistoryFile::isDamage(error))
        noteDamage();
    complain(m_file->troubleOf(error));
    return false;
}

/// The next one who needs the file opens it anew, which looks at all of it.
void HistoryWriter::noteDamage()
{
    if (std::exchange(m_damaged, true))
        return;
    m_distrusts = m_suspect == m_file->identity();
    m_suspect = m_file->identity();
    emit damaged();
}

void HistoryWriter::complain(HistoryTrouble trouble)
{
    const bool savingWaits =
        std::any_of(m_jobs.cbegin(), m_jobs.cend(), [](const Job &job) { return job.task == Task::Saving; });
    trouble.task = savingWaits ? Task::Saving : m_task; // what a deletion is in the way of is worse than the deletion
    if (m_trouble && m_trouble->kind == trouble.kind && m_trouble->task == trouble.task && !m_tellsAgain)
        return;
    m_trouble = trouble;
    emit troubled(trouble);
}

bool HistoryWriter::store(const HistoryBatch &batch, LiveSummary &summary)
{
    HistoryRows rows(m_file->database(), m_limits);
    return rows.store(batch, summary) || fail(rows.error());
}

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

} // namespace tincan
