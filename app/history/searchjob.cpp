// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "searchjob.h"

#include "rowblock.h"
#include "rowkey.h"
#include "textmatch.h"

#include "wire/utf8.h"

#include <QElapsedTimer>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace tincan {

namespace {

constexpr int tellMs = 50;

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

class SearchJob::Scan
{
public:
    Scan(SearchJob &job, QSqlDatabase &database, bool wholeHits)
        : m_job(job)
        , m_match(job.m_query.text, job.m_query.sensitivity)
        , m_query(database)
        , m_wholeHits(wholeHits)
    {
        m_query.setForwardOnly(true);
        // the first row of a range may be in the middle of a block
        m_query.prepare(QStringLiteral("SELECT id, data FROM block WHERE id >= coalesce((SELECT max(id) FROM block"
                                       " WHERE id <= ?), 0) AND id < ? ORDER BY id DESC"));
        m_sinceTold.start();
    }

    /// Whether the search goes on.
    bool look(const SearchRange &range)
    {
        m_query.bindValue(0, RowKey::of(qint64(range.id), range.first));
        m_query.bindValue(1, RowKey::of(qint64(range.id), range.end));
        m_query.exec();
        bool goesOn = true;
        while (goesOn && !m_job.m_cancelled && m_query.next()) {
            const qint64 key = m_query.value(0).toLongLong();
            if (RowKey::conversation(key) != qint64(range.id))
                continue; // the end of the one before
            goesOn = lookAt(range, RowKey::row(key), RowBlock(m_query.value(1).toByteArray()));
            if (m_sinceTold.elapsed() > tellMs || !m_told)
                tell();
        }
        m_query.finish();
        return goesOn && !m_job.m_cancelled;
    }

    void tell()
    {
        if (m_positions.isEmpty() && m_hits.isEmpty())
            return;
        if (!m_positions.isEmpty())
            emit m_job.foundRows(std::exchange(m_positions, {}));
        if (!m_hits.isEmpty())
            emit m_job.foundHits(std::exchange(m_hits, {}));
        m_told = true;
        m_sinceTold.start();
    }

private:
    bool lookAt(const SearchRange &range, qint64 blockFirst, const RowBlock &block)
    {
        const QList<qsizetype> rows = m_match.rowsIn(block);
        for (auto row = rows.crbegin(); row != rows.crend(); ++row) {
            const qint64 number = blockFirst + *row;
            if (number < range.first || number >= range.end)
                continue;
            if (!m_wholeHits)
                m_positions.append(range.position + quint64(number - range.first));
            else if (!takeHit(range, number, block, *row))
                return false;
        }
        return true;
    }

    bool takeHit(const SearchRange &range, qint64 number, const RowBlock &block, qsizetype row)
    {
        if (!m_job.m_query.peer.isEmpty() && block.ip(row) != m_job.m_query.peer)
            return true;
        if (++m_count > m_job.m_limits.mostHits)
            return false;
        Entry entry = block.entry(row);
        auto &message = std::get<Message>(entry); // rowsIn() gives messages only
        const QString text = decodeUtf8(message.bytes);
        message.bytes =
            around(text, std::max<qsizetype>(0, m_match.indexIn(text)), m_match.length(), m_job.m_limits.hitBytes);
        m_hits.append({range.id, number, message});
        return true;
    }

    SearchJob &m_job;
    TextMatch m_match;
    QSqlQuery m_query;
    QList<quint64> m_positions;
    QList<HistoryHit> m_hits;
    QElapsedTimer m_sinceTold;
    qsizetype m_count = 0;
    bool m_wholeHits;
    bool m_told = false;
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
    const bool everything = m_ranges.isEmpty();
    if (everything) {
        QSqlQuery query(file.database());
        query.setForwardOnly(true);
        query.exec(QStringLiteral("SELECT id, rows FROM conversation WHERE %1 ORDER BY id")
                       .arg(m_query.transport ? QStringLiteral("transport = %1").arg(int(*m_query.transport))
                                              : QStringLiteral("1")));
        while (query.next())
            m_ranges.append({ConversationId(query.value(0).toLongLong()), 0, query.value(1).toLongLong(), 0});
    }
    bool more = false;
    {
        Scan scan(*this, file.database(), everything);
        for (auto range = m_ranges.crbegin(); range != m_ranges.crend() && !m_cancelled; ++range) {
            if (!scan.look(*range)) {
                more = !m_cancelled;
                break;
            }
        }
        if (!m_cancelled)
            scan.tell();
    }
    emit finished(more);
}

} // namespace tincan
