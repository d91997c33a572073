// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/fact.h"
#include "chat/limits.h"

#include <QBasicTimer>
#include <QObject>

#include <deque>

namespace tincan {

/// The facts on their way to the listener: in order, in batches, one batch in flight. All that happens within a moment
/// (ChatLimits::tellAfterMs) leaves together: another thread that is woken for each message would delay the answers.
class FactQueue : public QObject
{
    Q_OBJECT

public:
    explicit FactQueue(const ChatLimits &limits, QObject *parent = nullptr)
        : QObject(parent)
        , m_limits(limits)
    {}

    /// Gives the number of the fact, counted from 0.
    quint64 push(Fact fact);
    /// The network has taken an answer or a message that was passed on. Said in the fact that adds it, if that one has not
    /// left yet, which spares the listener one fact for each answer; says whether it was so. Messages that a person typed
    /// are shown before the network has them, so theirs follows.
    bool handOver(quint64 number);
    /// Overtakes what waits: who floods must be told before thousands of messages of the flood. Told in order among
    /// themselves.
    void pushUrgent(Fact fact);
    Counters &counters() { return m_counters; }
    /// Counters changed without a fact.
    void touch();
    /// The listener has taken the batch in flight.
    void taken();
    bool isFull() const { return m_full; }

signals:
    void batch(const tincan::FactBatch &batch);
    /// Too much waits, or no longer: who feeds this queue should stop, or go on.
    void fullChanged(bool full);

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    struct Waiting {
        QList<Fact> facts;
        qint64 bytes = 0;
    };

    void scheduleFlush();
    void flush();
    QList<Fact> nextBatch();
    void updateFull();

    ChatLimits m_limits;
    QList<Fact> m_urgent;          ///< few: at most some a second for each peer
    std::deque<Waiting> m_waiting; ///< batches as they will leave, so that none has to be taken apart
    qsizetype m_waitingFacts = 0;
    quint64 m_left = 0; ///< facts that left; the number of the first that waits
    qint64 m_waitingBytes = 0;
    Counters m_counters;
    Counters m_told;
    QBasicTimer m_moment; ///< runs while less than a batch waits
    bool m_posted = false;
    bool m_inFlight = false;
    bool m_full = false;
};

} // namespace tincan
