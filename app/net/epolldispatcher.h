// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractEventDispatcher>

#include <atomic>
#include <vector>

namespace tincan {

/// An event loop for a thread with sockets and few timers. Linux only.
///
/// Qt's own loop hands every descriptor to poll() anew in each turn, takes a wake-up of its own thread through a
/// descriptor, too, and looks at each timer and posted event twice. Here the system keeps the list of descriptors (epoll),
/// and a turn without news costs one call. With unbuffered sockets (makeTcpSocket) an answer over TCP went from 1.49 of
/// the raw epoll server's time to 1.10 to 1.17, on another machine; what either won alone was not measured.
///
/// Timers are precise to the millisecond, all of them: a Qt::CoarseTimer is not moved to others, because there are too few
/// to save anything.
class EpollDispatcher : public QAbstractEventDispatcher
{
public:
    EpollDispatcher();
    ~EpollDispatcher() override;

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(int id, qint64 intervalMs, Qt::TimerType type, QObject *object) override;
    bool unregisterTimer(int id) override;
    bool unregisterTimers(QObject *object) override;
    QList<TimerInfo> registeredTimers(QObject *object) const override;
    int remainingTime(int id) override;

    /// These two may be called from any thread.
    void wakeUp() override;
    void interrupt() override;

private:
    struct Watch; ///< of one descriptor
    struct Timer;

    void setNotifier(QSocketNotifier *notifier, bool on);
    void activate(int descriptor, quint32 generation, quint32 events);
    int msToNextTimer() const;
    bool fireTimers();

    int m_epoll;
    int m_wake; ///< an eventfd: written by other threads, never read
    std::atomic<bool> m_woken = true;
    std::atomic<bool> m_interrupted = false;
    std::vector<Watch> m_watches; ///< by descriptor
    std::vector<Timer> m_timers;
};

} // namespace tincan
