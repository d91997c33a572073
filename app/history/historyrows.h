// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/historybatch.h"
#include "history/limits.h"
#include "history/livesummary.h"

#include <QSqlError>
#include <QVariantList>

#include <optional>

class QSqlDatabase;
class QSqlQuery;

namespace tincan {

/// Puts the rows of a batch into the tables, inside a transaction of somebody else.
class HistoryRows
{
public:
    HistoryRows(QSqlDatabase &database, const HistoryLimits &limits);

    /// `summary` is what it knew after the last batch of this conversation, and then what is true after this one, if the
    /// transaction succeeds.
    bool store(const HistoryBatch &batch, LiveSummary &summary);
    /// Why it failed.
    const QSqlError &error() const { return m_error; }

private:
    bool run(QSqlQuery &query);
    bool run(const QString &statement, const QVariantList &values);
    std::optional<qint64> newId(qint64 startedMs);
    bool insertRows(const HistoryBatch &batch, LiveSummary &summary);
    bool appendRow(const Entry &entry, LiveSummary &summary);
    bool changeRows(const QList<HistoryBatch::Row> &rows, LiveSummary &summary);
    bool saveBlock(qint64 conversation, qint64 firstRow, const QList<Entry> &rows);
    bool saveWeights(const LiveSummary &summary);
    void note(const Entry &entry, Role role, LiveSummary &summary) const;
    bool insertPeers(LiveSummary &summary);
    bool saveSummary(const LiveSummary &summary);

    QSqlDatabase &m_database;
    HistoryLimits m_limits;
    QSqlError m_error;
};

} // namespace tincan
