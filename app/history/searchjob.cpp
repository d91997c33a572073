// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "searchjob.h"

#include "entryrow.h"
#include "historyfile.h"
#include "textmatch.h"

#include "wire/utf8.h"

#include <QElapsedTimer>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace tincan {

namespace {

/// Rows of one slice, some milliseconds each, after which it looks whether it is still wanted. The first slice is short:
/// what was just said is what people look for.
constexpr qint64 firstSlice = 4'096;
constexpr qint64 slice = 32'768;
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
        m_query.prepare(
            QStringLiteral("SELECT %1 FROM entry WHERE id >= ? AND id < ? AND kind < %2 AND %3%4"
                           " ORDER BY id DESC")
                .arg(wholeHits ? QLatin1String(entryrow::columns) : QLatin1String("id, state, body"))
                .arg(entryrow::firstNotice)
                .arg(m_match.condition(), job.m_query.peer.isEmpty() ? QString() : QStringLiteral(" AND ip = ?")));
        m_sinceTold.start();
    }

    /// Whether the search goes on.
    bool look(const SearchRange &range)
    {
        for (qint64 end = range.end; end > range.first && !m_job.m_cancelled;) {
            const qint64 first = std::max(range.first, end - std::exchange(m_slice, slice));
            if (!lookAt(range, first, end))
                return false;
            if (m_sinceTold.elapsed() > tellMs || !m_told)
                tell();
            end = first;
        }
        return !m_job.m_cancelled;
    }

    void tell()
    {
        if (!m_positions.isEmpty())
            emit m_job.foundRows(std::exchange(m_positions, {}));
        if (!m_hits.isEmpty())
            emit m_job.foundHits(std::exchange(m_hits, {}));
        m_told = true;
        m_sinceTold.start();
    }

private:
    bool lookAt(const SearchRange &range, qint64 first, qint64 end)
    {
        m_query.bindValue(0, entryrow::keyOf(qint64(range.id), first));
        m_query.bindValue(1, entryrow::keyOf(qint64(range.id), end));
        for (qsizetype i = 0; i < m_match.values().size(); ++i)
            m_query.bindValue(int(2 + i), m_match.values().at(i));
        if (!m_job.m_query.peer.isEmpty())
            m_query.bindValue(int(2 + m_match.values().size()), m_job.m_query.peer);
        m_query.exec();
        bool goesOn = true;
        while (goesOn && m_query.next())
            goesOn = m_wholeHits ? takeHit(range) : takeRow(range);
        m_query.finish();
        return goesOn;
    }

    bool takeRow(const SearchRange &range)
    {
        const bool sure = m_match.isExact(m_query.value(1).toInt());
        if (sure || m_match.indexIn(decodeUtf8(m_query.value(2).toByteArray())) >= 0) {
            const qint64 row = entryrow::rowOf(m_query.value(0).toLongLong());
            m_positions.append(range.position + quint64(row - range.first));
        }
        return true;
    }

    bool takeHit(const SearchRange &range)
    {
        Entry entry = entryrow::read(m_query);
        auto *message = std::get_if<Message>(&entry);
        const QString text = message ? decodeUtf8(message->bytes) : QString();
        const qsizetype at = m_match.indexIn(text);
        if (!message || at < 0)
            return true;
        if (++m_count > m_job.m_limits.mostHits)
            return false;
        message->bytes = around(text, at, m_match.length(), m_job.m_limits.hitBytes);
        m_hits.append({range.id, entryrow::rowOf(m_query.value(0).toLongLong()), *message});
        return true;
    }

    SearchJob &m_job;
    TextMatch m_match;
    QSqlQuery m_query;
    QList<quint64> m_positions;
    QList<HistoryHit> m_hits;
    QElapsedTimer m_sinceTold;
    qint64 m_slice = firstSlice;
    qsizetype m_count = 0;
    bool m_wholeHits;
    bool m_told = false;
};

SearchJob::SearchJob(const QString &fileName, const HistoryLimits &limits, const HistorySearch::Query &query)
    : m_fileName(fileName)
    , m_limits(limits)
    , m_query(query)
{}

void SearchJob::run()
{
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
