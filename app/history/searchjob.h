// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/messagesource.h"
#include "history/historyfile.h"
#include "history/historysearch.h"

#include <atomic>
#include <memory>

namespace tincan {

/// Rows of one conversation that are to be searched.
struct SearchRange {
    ConversationId id{};
    qint64 first = 0;
    qint64 end = 0;
    quint64 position = 0; ///< of `first` in the transcript that shows it
};

/// One search, on the thread of the searches, with a connection of its own: block after block, from the newest row to
/// the oldest, until it is cancelled.
class SearchJob : public QObject
{
    Q_OBJECT

public:
    SearchJob(const QString &fileName, const HistoryLimits &limits, HistoryDoor door,
              const HistorySearch::Query &query);

    /// Newest range last. Without ranges all that is kept is searched, and whole messages are told.
    void setRanges(const QList<SearchRange> &ranges) { m_ranges = ranges; }
    void cancel() { m_cancelled = true; } ///< from any thread
    void run();

signals:
    void foundRows(const QList<quint64> &positions);
    void foundHits(const QList<tincan::HistoryHit> &hits);
    /// Something could not be read for damage; before `finished`.
    void foundDamage();
    void finished(bool more);

private:
    class RangeScan;

    void noteError(const QSqlError &error);
    bool searchAll(const QSqlDatabase &database);
    bool searchRanges(const QSqlDatabase &database);

    QString m_fileName;
    HistoryLimits m_limits;
    HistoryDoor m_door;
    HistorySearch::Query m_query;
    QList<SearchRange> m_ranges;
    std::atomic_bool m_cancelled = false;
};

} // namespace tincan
