// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/historytrouble.h"
#include "history/limits.h"

#include <QSqlDatabase>
#include <QSqlError>

#include <memory>
#include <optional>
#include <shared_mutex>
#include <utility>

namespace tincan {

class ProgramMark;

/// Shared by those who have the file open, held alone by who may rename it: SQLite finds the log of a file by the file's
/// name, and would take, or delete, that of the fresh one.
using HistoryDoor = std::shared_ptr<std::shared_mutex>;

/// One connection to the file, for the thread that made it. Closed with this object; no query may outlive it.
///
/// The file is an SQLite database in WAL mode, so that one thread (or program) writes while others read:
///
///   conversation  one line for each start of a conversation: what it was, when, how many rows
///   peer          who was there
///   block         the rows, some in each blob (RowBlock); id = conversation * 2^32 + its first row (RowKey)
///   weights       one byte a row (chat/rowweight.h), 1024 rows in a blob: opening reads these, not the rows
///   note          small things by name
class HistoryFile
{
public:
    /// Of the layout above; a file with a higher one was made by a newer Tincan.
    static constexpr int schemaVersion = 2;
    /// "TinC", so that another program's database is not taken for ours.
    static constexpr int applicationId = 0x54696e43;

    /// Device and inode; nothing where the system has no such thing.
    using Identity = std::pair<quint64, quint64>;

    HistoryFile(const QString &fileName, const HistoryLimits &limits);
    ~HistoryFile();
    Q_DISABLE_COPY_MOVE(HistoryFile)

    /// Makes the folder and the file if there are none. A file that is damaged or newer is renamed first, and `aside`
    /// says so; programs that do this at the same time take turns. A distrusted file is damaged, whatever its check
    /// says. `mark`, which is set, is that of this program: the file says who has it open.
    bool openToWrite(ProgramMark &mark, std::optional<SetAside> &aside, const std::optional<Identity> &distrusted = {});
    /// After openToWrite(): another program has renamed the file, or somebody has deleted it. What is written now is
    /// lost. Windows does not let it happen while the file is open.
    bool isMoved() const;
    const Identity &identity() const { return m_identity; }
    /// After openToWrite(), before it is closed: nothing went wrong, and no program need look at all of it because of
    /// this one.
    void endWell();
    /// Whether another connection than this one has changed it since the last time that this was asked.
    bool hasChangedElsewhere();
    /// openToWrite() failed because a damaged or newer file could not be renamed.
    bool isStuck() const { return m_stuck; }
    /// Fails where there is no file.
    bool openToRead();
    /// How long it waits for another program's transaction, in ms; HistoryLimits::busyMs at first.
    void setPatience(int ms);
    void close();
    bool isOpen() const { return m_open; }

    QSqlDatabase &database() { return m_database; }
    /// Why the last call failed.
    const HistoryTrouble &trouble() const { return m_trouble; }
    HistoryTrouble troubleOf(const QSqlError &error) const;
    /// Whether a file of this name is one that openToWrite() has renamed, or lies beside one.
    static bool isSetAside(const QString &name, const QString &stem);
    /// SQLite says that the file is not what it should be.
    static bool isDamage(const QSqlError &error);

private:
    enum class Mode { Read, Write };
    enum class State { Good, Damaged, Newer, Unreachable };

    bool connectTo(Mode mode, int patienceMs);
    State examine(ProgramMark &mark);
    bool findBadEnds(const ProgramMark &mark, QStringList &found);
    bool markOpen(ProgramMark &mark, const QStringList &badEnds);
    Identity identityNow() const;
    bool prepare();
    bool bringUpToDate(qint64 version);
    QString setAside() const;
    bool run(const char *statement);
    bool fail(const QSqlError &error);

    QString m_fileName;
    HistoryLimits m_limits;
    QSqlDatabase m_database;
    HistoryTrouble m_trouble;
    Identity m_identity;
    qint64 m_program = 0; ///< the number of this one, in the file
    qint64 m_dataVersion = 0;
    bool m_open = false;
    bool m_stuck = false;
    bool m_damaged = false; ///< says the last failure
};

} // namespace tincan
