// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "salvage.h"

#include "historyfile.h"
#include "rowblock.h"
#include "rowkey.h"

#include <QHash>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace tincan {

namespace {

struct Table {
    const char *name;
    const char *key;
    int columns;
};

constexpr Table tables[] = {
    {"conversation", "id", 9}, {"peer", "conversation", 4}, {"weights", "id", 2},
    {"block", "id", 2},        {"note", "name", 2},
};

class Salvage
{
public:
    Salvage(QSqlDatabase &damaged, QSqlDatabase &fresh)
        : m_damaged(damaged)
        , m_fresh(fresh)
    {}

    std::optional<qint64> run()
    {
        m_fresh.transaction();
        for (const Table &table : tables) {
            if (!copy(table, QStringLiteral("ASC")))
                copy(table, QStringLiteral("DESC"));
        }
        listTheUnlisted();
        unlistTheLost();
        if (m_good && m_fresh.commit())
            return m_rows;
        m_fresh.rollback();
        return std::nullopt;
    }

private:
    /// False if it ended at something broken.
    bool copy(const Table &table, const QString &order)
    {
        QSqlQuery from(m_damaged);
        from.setForwardOnly(true);
        QSqlQuery to(m_fresh);
        to.prepare(QStringLiteral("INSERT OR IGNORE INTO %1 VALUES(%2)")
                       .arg(QLatin1String(table.name), QStringLiteral("?,").repeated(table.columns).chopped(1)));
        if (!from.exec(QStringLiteral("SELECT * FROM %1 ORDER BY %2 %3")
                           .arg(QLatin1String(table.name), QLatin1String(table.key), order)))
            return false;
        while (from.next()) {
            for (int i = 0; i < table.columns; ++i)
                to.bindValue(i, from.value(i));
            if (table.columns == 2 && qstrcmp(table.name, "block") == 0 && !takeBlock(from))
                continue;
            m_good = to.exec() && m_good;
        }
        return !from.lastError().isValid();
    }

    /// Whether it is worth keeping.
    bool takeBlock(const QSqlQuery &query)
    {
        const qint64 key = query.value(0).toLongLong();
        const RowBlock block(query.value(1).toByteArray());
        if (block.count() == 0 || m_blocks.contains(key))
            return false;
        m_blocks.insert(key, block.count());
        m_rows += block.count();
        qint64 &rows = m_rowsOf[RowKey::conversation(key)];
        rows = std::max(rows, RowKey::row(key) + qint64(block.count()));
        return true;
    }

    /// Rows whose conversation could not be read get a plain one.
    void listTheUnlisted()
    {
        QSqlQuery query(m_fresh);
        query.prepare(QStringLiteral("INSERT OR IGNORE INTO conversation VALUES(?, 0, 0, 0, 0, '', 0, ?, ?)"));
        for (auto known = m_rowsOf.cbegin(); known != m_rowsOf.cend(); ++known) {
            query.bindValue(0, known.key());
            query.bindValue(1, known.value());
            query.bindValue(2, known.value());
            m_good = query.exec() && m_good;
        }
    }

    /// The list names nothing that is not there.
    void unlistTheLost()
    {
        QSqlQuery listed(m_fresh);
        listed.exec(QStringLiteral("SELECT id FROM conversation"));
        QSqlQuery query(m_fresh);
        while (listed.next()) {
            const qint64 id = listed.value(0).toLongLong();
            const qint64 rows = m_rowsOf.value(id);
            const QString change = rows == 0 ? QStringLiteral("DELETE FROM conversation WHERE id = %1").arg(id)
                                             : QStringLiteral("UPDATE conversation SET rows = min(rows, %2),"
                                                              " messages = min(messages, %2) WHERE id = %1")
                                                   .arg(id)
                                                   .arg(rows);
            m_good = query.exec(change) && m_good;
        }
    }

    QSqlDatabase &m_damaged;
    QSqlDatabase &m_fresh;
    QHash<qint64, qint64> m_blocks; ///< key to rows
    QHash<qint64, qint64> m_rowsOf; ///< conversation to rows
    qint64 m_rows = 0;
    bool m_good = true; ///< everything could be written
};

} // namespace

std::optional<qint64> salvage(const QString &damagedFile, QSqlDatabase &fresh, const HistoryLimits &limits)
{
    HistoryFile damaged(damagedFile, limits);
    return damaged.openToRead() ? Salvage(damaged.database(), fresh).run() : std::optional<qint64>(0);
}

} // namespace tincan
