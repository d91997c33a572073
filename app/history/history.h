// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/livemessagesource.h"
#include "history/conversationinfo.h"
#include "history/historybatch.h"
#include "history/historyfile.h"
#include "history/historysearch.h"
#include "history/historytrouble.h"
#include "history/limits.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QThread>

#include <memory>
#include <optional>

class QTimer;

namespace tincan {

struct SearchRange;
class HistoryReader;
class HistoryWriter;
class RecordedMessageSource;
class SearchJob;

/// What was said, kept in one SQLite file. Lives on the GUI thread; a thread of its own writes, another one searches,
/// and pages for a view are read here, on a second connection. Nothing is opened before it is needed. Sources must go
/// before it.
class History : public QObject
{
    Q_OBJECT

public:
    /// `folder` is made when something is kept.
    explicit History(const QString &folder, HistoryLimits limits = {}, QObject *parent = nullptr);
    /// Waits until what was handed over is written, or could not be for HistoryLimits::endMs.
    ~History() override;

    QString fileName() const { return m_fileName; }
    /// Off: what is said from now on is kept in memory only, as long as its window is open.
    void setKeeping(bool on);
    bool isKeeping() const { return m_keeping; }
    /// Conversations that ended longer ago than this are deleted, now and once a day; 0 keeps them.
    void setDays(int days);

    /// Where the rows of a window go.
    std::unique_ptr<LiveMessageSource> makeSource();

    /// Newest first; empty where nothing can be read. The ones of open windows are among them.
    QList<ConversationInfo> conversations() const;
    /// One of them; nothing if it cannot be read.
    std::optional<ConversationInfo> conversation(ConversationId id) const;
    /// IP addresses of the people, `most` of them: those that the lines of conversations name, then the others; those of
    /// the newest conversations first.
    QStringList addresses(qsizetype most) const;
    /// The conversations where somebody with this IP address was.
    QSet<ConversationId> conversationsWith(const QString &ip) const;
    /// Whether a window has it open, here or, at the last conversations(), in another program: it cannot be removed.
    bool isLive(ConversationId id) const;
    /// The rows of one conversation, with `changed` those that it gets; null if it is gone or
    /// cannot be read.
    std::unique_ptr<MessageSource> open(ConversationId id);
    /// Null for an empty text.
    std::unique_ptr<HistorySearch> search(const HistorySearch::Query &query);

    /// `changed` follows if another program has written to the file. It is noticed by itself only while something is
    /// said here: nothing asks for it in an idle program.
    void lookElsewhere();
    /// Deletes one that is not live. `changed` follows.
    void remove(ConversationId id);
    /// Deletes all that are not live and files that were set aside, and gives the disk space back. `changed` follows.
    void clear();

    /// What is wrong at this moment, if something is.
    const std::optional<HistoryTrouble> &trouble() const { return m_trouble; }
    /// There is a history, and at the last conversations() it could not be opened.
    bool isUnreadable() const;
    /// Messages that shall be kept and are not on the disk yet.
    qint64 unsavedMessages() const;
    /// At once what is tried again by itself; `troubled` or `recovered` follows if something waits.
    void tryAgain();
    /// What cannot be saved when the program ends is not tried again.
    void giveUp() { m_limits.endMs = 0; }

signals:
    /// The list of conversations; once a second at most. With `ids` only these have changed, or are new.
    void changed(const QList<tincan::ConversationId> &ids);
    void troubled(const tincan::HistoryTrouble &trouble);
    /// It works again, and what waited is saved.
    void recovered();
    void fileSetAside(const tincan::SetAside &aside);
    /// More waits to be saved than memory shall hold: the oldest messages are lost from now on. Told once until it is
    /// saved again.
    void overflowed();
    /// Nothing waits any more, for this moment.
    void allSaved();
    /// At the end of this object: so many messages could not be saved.
    void lost(qint64 messages);

private:
    void start();
    template <typename Command>
    void post(Command command);
    void onWritten(LiveId live, ConversationId id);
    void noteChanged();
    void noteChanged(ConversationId id);
    void tellChanged();
    void forgetOld();
    void distrust();
    SearchJob *makeJob(const HistorySearch::Query &query);
    std::unique_ptr<MessageSearch> searchRanges(const QList<SearchRange> &ranges, const QString &text,
                                                Qt::CaseSensitivity sensitivity);

    QString m_fileName;
    HistoryLimits m_limits;
    HistoryDoor m_door;
    std::unique_ptr<HistoryReader> m_reader;
    QThread m_writing;
    QThread m_searching;
    HistoryWriter *m_writer = nullptr; ///< on its thread; deleted when that ends
    QList<RecordedMessageSource *> m_sources;
    QHash<LiveId, ConversationId> m_live; ///< 0 for those without a row in the file so far
    QTimer *m_changed;                    ///< runs for a second after `changed`
    QTimer *m_daily;
    bool m_allChanged = false; ///< since it was told last
    QSet<ConversationId> m_changedIds;
    bool m_keeping = true;
    bool m_distrusts = false; ///< the writer is asked to look at the file
    bool m_toldOverflow = false;
    int m_days = 0;
    quint64 m_lastLiveId = 0;
    std::optional<HistoryTrouble> m_trouble;
};

} // namespace tincan
