// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historyeraser.h"

#include "historyfile.h"
#include "rowkey.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlQuery>
#include <QVariant>

#include <utility>

namespace tincan {

namespace {

/// Blocks of one transaction, so that neither what is said nor another program waits long.
constexpr qint64 removedAtOnce = 64;
constexpr int shrinkPatienceMs = 200;

/// Carries out one after the other, until one fails.
QSqlError run(QSqlDatabase &database, const QStringList &statements)
{
    QSqlQuery query(database);
    for (const QString &statement : statements) {
        if (!query.exec(statement))
            return query.lastError();
    }
    return {};
}

/// Of both tables with rows; `more` becomes true if there may be more.
QSqlError removeSome(QSqlDatabase &database, const QString &condition, bool &more)
{
    QSqlQuery query(database);
    for (const char *table : {"weights", "block"}) {
        if (!query.exec(QStringLiteral("DELETE FROM %1 WHERE id IN (SELECT id FROM %1 WHERE %2 LIMIT %3)")
                            .arg(QLatin1String(table), condition)
                            .arg(removedAtOnce)))
            return query.lastError();
        more = more || query.numRowsAffected() == removedAtOnce;
    }
    return {};
}

} // namespace

HistoryEraser::HistoryEraser(const QString &fileName, const HistoryLimits &limits, Hands hands)
    : m_fileName(fileName)
    , m_limits(limits)
    , m_hands(std::move(hands))
{}

void HistoryEraser::remove(qint64 conversation)
{
    m_chores.push_back([this, conversation] { return removePiece(conversation); });
}

void HistoryEraser::removeOrphans()
{
    m_chores.push_back([this] { return removeOrphansPiece(); });
}

void HistoryEraser::shrink()
{
    m_chores.push_back([this] { return giveSpaceBack(0); });
}

void HistoryEraser::removeSetAside() const
{
    const QFileInfo info(m_fileName);
    QDir folder = info.dir();
    const QStringList files = folder.entryList({info.completeBaseName() + QStringLiteral(" *.sqlite*")}, QDir::Files);
    for (const QString &file : files) { // and no copy that a person has made
        if (HistoryFile::isSetAside(file, info.completeBaseName()))
            folder.remove(file);
    }
}

bool HistoryEraser::goOn()
{
    const Outcome outcome = m_chores.front()();
    if (outcome == Outcome::Done)
        m_chores.pop_front();
    if (m_chores.empty() && std::exchange(m_hasRemoved, false))
        m_chores.push_back([this] { return giveSpaceBack(m_limits.freeBytes); });
    return outcome != Outcome::Failed;
}

HistoryEraser::Outcome HistoryEraser::removePiece(qint64 conversation)
{
    if (!m_hands.open())
        return Outcome::Failed;
    if (m_hands.isLive(conversation))
        return Outcome::Done;
    bool more = false;
    const bool done = m_hands.transact([conversation, &more](QSqlDatabase &database) {
        // the line in the list goes first: what is left after a crash is not shown
        const QSqlError error =
            run(database, {QStringLiteral("DELETE FROM conversation WHERE id = %1").arg(conversation),
                           QStringLiteral("DELETE FROM peer WHERE conversation = %1").arg(conversation),
                           QStringLiteral("DELETE FROM note WHERE name = 'live %1'").arg(conversation)});
        const QString mine = QStringLiteral("id >= %1 AND id < %2")
                                 .arg(RowKey::of(conversation, 0))
                                 .arg(RowKey::of(conversation + 1, 0));
        return error.isValid() ? error : removeSome(database, mine, more);
    });
    if (done)
        m_hands.removed();
    m_hasRemoved = m_hasRemoved || done;
    return !done ? Outcome::Failed : more ? Outcome::More : Outcome::Done;
}

HistoryEraser::Outcome HistoryEraser::removeOrphansPiece()
{
    bool more = false;
    const bool done = m_hands.transact([&more](QSqlDatabase &database) {
        const QSqlError error =
            run(database, {QStringLiteral("DELETE FROM peer WHERE conversation NOT IN (SELECT id FROM conversation)")});
        const QString orphan = QStringLiteral("id >> 32 NOT IN (SELECT id FROM conversation)");
        return error.isValid() ? error : removeSome(database, orphan, more);
    });
    m_hasRemoved = m_hasRemoved || (done && more);
    return !done ? Outcome::Failed : more ? Outcome::More : Outcome::Done;
}

/// Copies what is left, if that is not much and enough is won by it, and takes the log in: nothing is saved meanwhile. It
/// needs room on the disk and a moment without readers: where it cannot be done the space is used again by what is said
/// next.
HistoryEraser::Outcome HistoryEraser::giveSpaceBack(qint64 leastFree)
{
    HistoryFile *file = m_hands.open();
    if (!file)
        return Outcome::Failed;
    m_hasRemoved = false;
    QSqlQuery query(file->database());
    const bool known =
        query.exec(QStringLiteral("SELECT (page_count - freelist_count) * page_size, freelist_count * page_size FROM"
                                  " pragma_page_count, pragma_freelist_count, pragma_page_size"))
        && query.next();
    if (known && query.value(0).toLongLong() <= m_limits.copiedBytes && query.value(1).toLongLong() >= leastFree) {
        query.finish();
        file->setPatience(shrinkPatienceMs);
        query.exec(QStringLiteral("VACUUM"));
    }
    query.finish();
    // what was deleted is still in the file until the log is taken in
    file->setPatience(shrinkPatienceMs);
    query.exec(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
    query.finish();
    file->setPatience(m_limits.busyMs);
    m_hands.removed();
    return Outcome::Done;
}

} // namespace tincan
