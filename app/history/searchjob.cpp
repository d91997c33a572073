// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "searchjob.h"

#include "hitscan.h"
#include "rowblock.h"
#include "rowkey.h"
#include "textmatch.h"

#include <QElapsedTimer>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace tincan {

namespace {

/// When it is time to tell of what was found: the first time at once.
class Pace
{
public:
    Pace() { m_sinceTold.start(); }

    bool isDue() const { return !m_told || m_sinceTold.elapsed() > tellMs; }
    void told()
    {
        m_told = true;
        m_sinceTold.start();
    }

private:
    static constexpr int tellMs = 50;

    QElapsedTimer m_sinceTold;
    bool m_told = false;
};

} // namespace

/// Looks for rows in ranges, from the last one to the first.
class SearchJob::RangeScan
{
public:
    RangeScan(SearchJob &job, const QSqlDatabase &database)
        : m_job(job)
        , m_match(job.m_query.text, job.m_query.sensitivity)
        , m_query(database)
    {
        m_query.setForwardOnly(true);
        // the first row of a range may be in the middle of a block
        m_query.prepare(QStringLiteral("SELECT id, data FROM block WHERE id >= coalesce((SELECT max(id) FROM block"
                                       " WHERE id <= ?), 0) AND id < ? ORDER BY id DESC"));
    }

    void look(const SearchRange &range)
    {
        m_query.bindValue(0, RowKey::of(qint64(range.id), range.first));
        m_query.bindValue(1, RowKey::of(qint64(range.id), range.end));
        m_query.exec();
        while (!m_job.m_cancelled && m_query.next()) {
            const qint64 key = m_query.value(0).toLongLong();
            if (RowKey::conversation(key) != qint64(range.id))
                continue; // the end of the one before
            lookAt(range, RowKey::row(key), RowBlock(m_query.value(1).toByteArray()));
            if (m_pace.isDue())
                tell();
        }
        m_job.noteError(m_query.lastError());
        m_query.finish();
    }

    void tell()
    {
        if (m_positions.isEmpty())
            return;
        emit m_job.foundRows(std::exchange(m_positions, {}));
        m_pace.told();
    }

private:
    void lookAt(const SearchRange &range, qint64 blockFirst, const RowBlock &block)
    {
        const QList<qsizetype> rows = m_match.rowsIn(block);
        for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
            const qint64 number = blockFirst + *row;
            if (number >= range.first && number < range.end)
                m_positions.append(range.position + quint64(number - range.first));
        }
    }

    SearchJob &m_job;
    TextMatch m_match;
    QSqlQuery m_query;
    QList<quint64> m_positions;
    Pace m_pace;
};

SearchJob::SearchJob(const QString &fileName, const HistoryLimits &limits, HistoryDoor door,
                     const HistorySearch::Query &query)
    : m_fileName(fileName)
    , m_limits(limits)
    , m_door(std::move(door))
    , m_query(query)
{}

void SearchJob::run()
{
    const std::shared_lock lock(*m_door);
    HistoryFile file(m_fileName, m_limits);
    if (m_cancelled || !file.openToRead()) {
        emit finished(false);
        return;
    }
    emit finished(m_ranges.isEmpty() ? searchAll(file.database()) : searchRanges(file.database()));
}

void SearchJob::noteError(const QSqlError &error)
{
    if (HistoryFile::isDamage(error))
        emit foundDamage();
}

bool SearchJob::searchAll(const QSqlDatabase &database)
{
    HitScan scan(database, m_limits, m_query);
    QList<HistoryHit> hits;
    Pace pace;
    const auto tell = [&] {
        if (hits.isEmpty())
            return;
        emit foundHits(std::exchange(hits, {}));
        pace.told();
    };
    while (!m_cancelled && scan.goOn()) {
        hits.append(scan.take());
        if (pace.isDue())
            tell();
    }
    if (m_cancelled)
        return false;
    tell();
    noteError(scan.error());
    return scan.more();
}

bool SearchJob::searchRanges(const QSqlDatabase &database)
{
    RangeScan scan(*this, database);
    for (auto range = m_ranges.crbegin(); range != m_ranges.crend() && !m_cancelled; ++range)
        scan.look(*range);
    if (!m_cancelled)
        scan.tell();
    return false;
}

} // namespace tincan
