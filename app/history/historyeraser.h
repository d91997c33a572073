// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/limits.h"

#include <QSqlError>
#include <QString>

#include <deque>
#include <functional>

class QSqlDatabase;

namespace tincan {

class HistoryFile;

/// What is to be deleted, in a queue, and how: in pieces, each in a transaction of its own, so that saving goes on
/// between them.
class HistoryEraser
{
public:
    /// Gives the error of the statement that failed.
    using Change = std::function<QSqlError(QSqlDatabase &)>;

    /// What the writer does for it.
    struct Hands {
        std::function<HistoryFile *()> open; ///< null as long as it cannot be opened
        std::function<bool(const Change &)> transact;
        std::function<bool(qint64)> isLive; ///< in any program; the file is open
        std::function<void()> removed;
    };

    HistoryEraser(const QString &fileName, const HistoryLimits &limits, Hands hands);

    /// Unless it is live by then. Gives the disk space back if that is much.
    void remove(qint64 conversation);
    /// Rows whose conversation is not in the list: a deletion was cut short.
    void removeOrphans();
    /// Gives the disk space back, however little it is.
    void shrink();
    /// Files that were set aside hold messages, too. At once.
    void removeSetAside() const;

    bool isIdle() const { return m_chores.empty(); }
    /// The next piece; false if it failed, and is the next one again.
    bool goOn();
    /// What is left is not listed any more, and goes with the next start.
    void drop() { m_chores.clear(); }

private:
    enum class Outcome { Done, More, Failed };
    using Chore = std::function<Outcome()>;

    Outcome removePiece(qint64 conversation);
    Outcome removeOrphansPiece();
    Outcome giveSpaceBack(qint64 leastFree);

    QString m_fileName;
    HistoryLimits m_limits;
    Hands m_hands;
    std::deque<Chore> m_chores;
    bool m_hasRemoved = false; ///< since the space was looked at
};

} // namespace tincan
