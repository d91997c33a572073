// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/livemessagesource.h"
#include "history/historybatch.h"
#include "history/storedconversation.h"

#include <QElapsedTimer>
#include <QHash>
#include <QTimer>

#include <optional>
#include <set>
#include <vector>

namespace tincan {

/// The transcript of a window, on its way to the file. The newest rows, and all that are not saved yet, are in memory;
/// the others are read page by page. One batch is on its way at a time; the next leaves when that one is on the disk.
class RecordedMessageSource : public LiveMessageSource
{
    Q_OBJECT

public:
    using NextLiveId = std::function<LiveId()>;

    /// `reader` must outlive it.
    RecordedMessageSource(HistoryReader &reader, RangeSearch search, NextLiveId nextId, const HistoryLimits &limits,
                          const ChatLimits &chatLimits = {});
    /// Hands over what is left.
    ~RecordedMessageSource() override;

    void begin(const ConversationSettings &settings) override;
    /// More than HistoryLimits::unsavedHigh waits for the disk, and the disk keeps writing.
    bool isBehind() const override;
    /// Off: rows that are not on their way yet, and those that follow, stay in memory.
    void setKeeping(bool on);
    void onWritten(LiveId live, ConversationId id);
    /// Those that are to be kept and not on their way yet.
    qint64 waitingMessages() const;
    /// Another file, or one that can be read again: rows that are not in memory are told as changed.
    void forgetPages();

    QList<Entry> page(qsizetype first, qsizetype n) const override;
    qsizetype stored() const override { return qsizetype(tail().first() - m_forgotten); }
    std::unique_ptr<MessageSearch> search(const QString &text, Qt::CaseSensitivity sensitivity) override;

signals:
    void batchReady(const tincan::HistoryBatch &batch);
    /// Rows that were to be kept are gone: more waits to be saved than HistoryLimits::unsavedBytes.
    void overflowed();
    void liveEnded(tincan::LiveId live);
    /// Much waited for the disk, more than half of HistoryLimits::unsavedHigh, and is saved and out of memory now. A disk
    /// that keeps up never comes near that.
    void caughtUp();

private:
    /// Rows that could not be saved for too long, behind the last one that was handed over.
    struct Gap {
        int messages = 0;
        qint64 timeMs = 0; ///< of the last one
    };
    /// The rows of one start, up to the next segment. Those of one that is not kept are in memory only.
    struct Segment {
        /// The position of its row 0, if all of its rows were kept: one notice stands for a gap.
        quint64 first = 0;
        bool isKept = true;
        LiveId live{};
        ConversationId id{}; ///< known after the first batch was written
        ConversationSettings settings;
        qint64 startedMs = 0;
        std::optional<Gap> gap = {}; ///< that is not in the file yet
    };

    /// A row that leaves the memory for good.
    enum class GivenUp { NotWanted, OnItsWay, Lost };

    quint64 firstPosition() const override { return m_forgotten; }
    void onAppended(const TranscriptTail::Changes &changes) override;
    void beginSegment(quint64 first, bool isKept);
    size_t segmentAt(quint64 position) const;
    quint64 endOf(size_t segment) const;
    quint64 storedEnd(quint64 position) const;
    Entry entryAt(quint64 position) const;
    void settleElsewhere(const TranscriptTail::Settled &settled);
    void settleLate();
    QList<Entry> storedRows(quint64 begin, quint64 end) const;
    void schedule();
    bool handOver();
    bool handOverGap();
    void send(const HistoryBatch &batch);
    static void takeGap(Segment &segment, quint64 position, HistoryBatch &batch);
    void collectChanged(size_t segment, HistoryBatch &batch);
    void collectNew(size_t segment, HistoryBatch &batch);
    void trim();
    GivenUp giveUpFirst();

    HistoryReader &m_reader;
    RangeSearch m_search;
    NextLiveId m_nextId;
    HistoryLimits m_limits;
    mutable ConversationPages m_pages;
    QTimer m_flush;
    std::vector<Segment> m_segments;
    ConversationSettings m_settings; ///< of the last begin()
    bool m_keeping = true;
    quint64 m_forgotten = 0; ///< rows that are neither in memory nor in the file
    quint64 m_handed = 0;    ///< rows before this one are on their way or saved, or are not to be kept
    quint64 m_saved = 0;
    std::set<quint64> m_changed;                ///< rows that were handed over and have to be again
    QHash<quint64, Entry> m_settled;            ///< rows of the file, newer than what stands there
    QList<TranscriptTail::Settled> m_unsettled; ///< of rows that cannot be read at the moment
    std::optional<HistoryBatch> m_onItsWay;
    QElapsedTimer m_sinceHandOver;
    quint64 m_savedNext = 0; ///< m_saved once that batch is written
    bool m_hadMuch = false;  ///< see caughtUp()
};

} // namespace tincan
