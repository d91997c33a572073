// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/historysearch.h"
#include "history/limits.h"
#include "history/textmatch.h"

#include <QSqlError>
#include <QSqlQuery>

#include <functional>
#include <map>
#include <queue>
#include <tuple>
#include <utility>

namespace tincan {

class RowBlock;

/// Looks for a text in all that is kept and tells the messages newest first, also those of conversations that went on at
/// the same time: each time the conversation is searched that may have the newest message, one block further back. A
/// clock that was set back costs the order of some messages, and none of them.
class HitScan
{
public:
    HitScan(const QSqlDatabase &database, const HistoryLimits &limits, const HistorySearch::Query &query);

    /// Searches one block. False at the end, or when HistoryLimits::mostHits are known and there are more.
    bool goOn();
    /// What has been found since it was asked last and is newer than all that is still to be found.
    QList<HistoryHit> take() { return std::exchange(m_told, {}); }
    /// Whether there are more hits than were told.
    bool more() const { return m_more; }
    /// Why not everything could be read, if that is so.
    const QSqlError &error() const { return m_error; }

private:
    /// The rows of a conversation that are still to be searched: all before `end`.
    struct Rest {
        qint64 newestMs = 0; ///< none of its rows is newer
        qint64 conversation = 0;
        qint64 end = 0;

        bool operator<(const Rest &other) const
        {
            return std::tie(newestMs, conversation) < std::tie(other.newestMs, other.conversation);
        }
    };

    void noteError(const QSqlQuery &query);
    void lookAt(const RowBlock &block, const Rest &rest, qint64 firstRow);
    void hold(const HistoryHit &hit);
    void release();
    HistoryHit hitOf(const RowBlock &block, qsizetype row) const;

    HistoryLimits m_limits;
    HistorySearch::Query m_wanted;
    TextMatch m_match;
    QSqlQuery m_blocks;
    QSqlError m_error;
    qint64 m_asked = 0; ///< the conversation whose blocks it gives
    std::priority_queue<Rest> m_rests;
    /// By time, newest first. Somewhere may be a newer one. Never more than may still be told.
    std::multimap<qint64, HistoryHit, std::greater<>> m_held;
    QList<HistoryHit> m_told;
    qsizetype m_room; ///< for so many hits that were not told so far
    bool m_more = false;
};

} // namespace tincan
