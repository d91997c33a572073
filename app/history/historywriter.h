// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/conversationinfo.h"
#include "history/historybatch.h"
#include "history/historyeraser.h"
#include "history/historyfile.h"
#include "history/livesummary.h"
#include "history/programmark.h"

#include <QHash>
#include <QObject>

#include <atomic>
#include <deque>
#include <functional>
#include <memory>
#include <optional>

class QTimer;

namespace tincan {

/// Everything that changes the file, one job after the other, each in one transaction. Lives on a thread of its own. A
/// job that fails stays the first one and is tried again until it works: nothing is lost and nothing overtakes. What is
/// deleted goes in pieces, so that saving goes on between them.
class HistoryWriter : public QObject
{
    Q_OBJECT

public:
    HistoryWriter(const QString &fileName, const HistoryLimits &limits, HistoryDoor door);
    ~HistoryWriter() override;

    /// Ends in `written`.
    void write(const HistoryBatch &batch);
    /// No more rows will come.
    void end(LiveId live);
    /// None of these is live in this program.
    void remove(const QList<ConversationId> &ids);
    /// All but these. Gives the disk space back.
    void clear(const QList<ConversationId> &but);
    /// Those that ended longer ago than this, but for the ones that are live.
    /// Nothing that is live in another program is deleted by these three.
    void forget(int days, qint64 nowMs);
    /// From any thread, before its write(): it counts as not saved from now on.
    void expect(const HistoryBatch &batch) { m_unsaved += batch.messages; }
    /// The mark of this program; from any thread.
    qint64 programNumber() const { return m_mark.number(); }
    /// Messages that are not on the disk; from any thread.
    qint64 unsaved() const { return m_unsaved; }
    /// Looks at the end of each transaction, and now, for what another program has written.
    void lookElsewhere();
    /// Tries what waits at once, and tells of the trouble even if it is the same.
    void tryAgain();
    /// A reader has found something damaged: looks at the whole file, and sets it aside if that is so.
    void distrust();
    /// Tries what waits once more, then again as long as this, and closes the file.
    void finish(int patienceMs);

signals:
    /// Another program has written to the file, or deleted something.
    void changedElsewhere();
    /// The oldest batch of this conversation that was not told of yet is on the disk.
    void written(tincan::LiveId live, tincan::ConversationId id);
    void removed();
    /// The file is as it should be, and stays where it is.
    void opened();
    /// It is not, after all: before the next attempt it may be renamed.
    void damaged();
    void troubled(const tincan::HistoryTrouble &trouble);
    void recovered();
    void fileSetAside(const tincan::SetAside &aside);

private:
    using Task = HistoryTrouble::Task;
    using Work = std::function<bool()>;
    struct Job {
        Task task;
        Work work;
    };

    void enqueue(Task task, Work job);
    void work();
    bool openFile();
    bool transact(const Work &change);
    bool run(const QString &statement);
    bool fail(const QSqlError &error);
    void noteDamage();
    void complain(HistoryTrouble trouble);
    bool store(const HistoryBatch &batch, LiveSummary &summary);
    bool isLive(qint64 id) const;
    bool isLiveElsewhere(qint64 id) const;
    bool markLive(LiveSummary &summary);
    QList<qint64> idsWhere(const QString &condition);

    QString m_fileName;
    HistoryLimits m_limits;
    HistoryDoor m_door;
    ProgramMark m_mark;
    std::unique_ptr<HistoryFile> m_file;
    QString m_toSalvage; ///< a damaged file that was renamed, until what can be read of it is taken over
    std::optional<bool> m_clockIsTrusted; ///< in this run
    QHash<LiveId, LiveSummary> m_live;
    std::deque<Job> m_jobs;
    Task m_task = Task::Saving; ///< of what is tried at this moment
    HistoryEraser m_eraser;     ///< goes on when no job waits
    QTimer *m_retry;
    QTimer *m_goOn;
    std::atomic<qint64> m_unsaved = 0;
    std::optional<HistoryTrouble> m_trouble;
    bool m_tellsAgain = false;
    bool m_damaged = false;
    /// A file that was found damaged while running, though its check said nothing; the second time it is not asked.
    std::optional<HistoryFile::Identity> m_suspect;
    bool m_distrusts = false;
};

} // namespace tincan
