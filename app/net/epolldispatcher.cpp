// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "epolldispatcher.h"

#include "steadyclock.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSocketNotifier>
#include <QThread>

#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <limits>

namespace tincan {

namespace {

constexpr qint64 nsPerMs = 1'000'000;
constexpr int eventsAtOnce = 64; ///< what is left over comes with the next turn

/// What makes a notifier of this type speak, by QSocketNotifier::Type. A connection that is broken is news for reader and
/// writer alike.
constexpr quint32 wanted[] = {EPOLLIN, EPOLLOUT, EPOLLPRI};
constexpr quint32 heard[] = {EPOLLIN | EPOLLHUP | EPOLLERR, EPOLLOUT | EPOLLHUP | EPOLLERR, EPOLLPRI};

} // namespace

struct EpollDispatcher::Watch {
    QSocketNotifier *notifiers[3] = {}; ///< by QSocketNotifier::Type
    quint32 generation = 0;             ///< of the descriptor's number: the system gives it to others later
    bool isWatched = false;

    quint32 events() const
    {
        quint32 all = 0;
        for (int type = 0; type < 3; ++type)
            all |= notifiers[type] ? wanted[type] : 0;
        return all;
    }
};

struct EpollDispatcher::Timer {
    int id;
    qint64 intervalMs;
    Qt::TimerType type;
    QObject *object;
    qint64 dueNs;
};

EpollDispatcher::EpollDispatcher()
    : m_epoll(::epoll_create1(EPOLL_CLOEXEC))
    , m_wake(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK))
{
    if (m_epoll < 0 || m_wake < 0)
        qFatal("No descriptors for the event loop of the network thread");
    epoll_event event{};
    event.events = EPOLLIN | EPOLLET; // each write is told once, so nobody has to read
    event.data.u64 = std::numeric_limits<quint64>::max();
    ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event);
}

EpollDispatcher::~EpollDispatcher()
{
    ::close(m_epoll);
    ::close(m_wake);
}

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    emit awake();
    // Whoever posts an event wakes us. A turn that was woken never waits, also for the sake of an interruption that came
    // before it began.
    const bool woken = m_woken.exchange(false);
    if (woken)
        QCoreApplication::sendPostedEvents();
    const bool mayWait = flags.testFlag(QEventLoop::WaitForMoreEvents) && !woken && !m_woken && !m_interrupted;
    if (mayWait)
        emit aboutToBlock();

    epoll_event events[eventsAtOnce];
    // Somebody may have posted something when we were about to block.
    const int n = ::epoll_wait(m_epoll, events, eventsAtOnce, mayWait && !m_woken ? msToNextTimer() : 0);
    bool any = woken;
    for (int i = 0; i < n && !flags.testFlag(QEventLoop::ExcludeSocketNotifiers); ++i) {
        any = true;
        activate(int(events[i].data.u64 & 0xffffffff), quint32(events[i].data.u64 >> 32), events[i].events);
    }
    return fireTimers() || any;
}

void EpollDispatcher::wakeUp()
{
    if (m_woken.exchange(true) || QThread::currentThread() == thread())
        return; // our own thread looks before it waits
    const quint64 one = 1;
    [[maybe_unused]] const ssize_t written = ::write(m_wake, &one, sizeof(one));
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

// --- descriptors ------------------------------------------------------------------------------------------------

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    setNotifier(notifier, true);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    setNotifier(notifier, false);
}

void EpollDispatcher::setNotifier(QSocketNotifier *notifier, bool on)
{
    const int descriptor = int(notifier->socket());
    if (descriptor < 0)
        return;
    if (size_t(descriptor) >= m_watches.size())
        m_watches.resize(size_t(descriptor) + 1);
    Watch &watch = m_watches[size_t(descriptor)];
    QSocketNotifier *&place = watch.notifiers[notifier->type()];
    if (!on && place != notifier)
        return;
    place = on ? notifier : nullptr;

    // Without anybody who listens it is not watched: the system would go on telling of a broken connection.
    epoll_event event{};
    event.events = watch.events();
    const bool isWanted = event.events != 0;
    if (!watch.isWatched && isWanted)
        ++watch.generation;
    event.data.u64 = quint64(watch.generation) << 32 | quint32(descriptor);
    const int change = !isWanted ? EPOLL_CTL_DEL : watch.isWatched ? EPOLL_CTL_MOD : EPOLL_CTL_ADD;
    const bool changed = isWanted || watch.isWatched;
    if (changed && ::epoll_ctl(m_epoll, change, descriptor, &event) != 0 && isWanted) // a closed one is gone already
        qWarning("A socket cannot be watched: error %d", errno);
    watch.isWatched = isWanted;
}

void EpollDispatcher::activate(int descriptor, quint32 generation, quint32 events)
{
    for (int type = 0; type < 3; ++type) {
        // Looked up each time: the one before may have ended them all.
        if (size_t(descriptor) >= m_watches.size() || m_watches[size_t(descriptor)].generation != generation)
            return;
        QSocketNotifier *notifier = m_watches[size_t(descriptor)].notifiers[type];
        if (!notifier || (events & heard[type]) == 0)
            continue;
        QEvent event(QEvent::SockAct);
        QCoreApplication::sendEvent(notifier, &event);
    }
}

// --- timers -----------------------------------------------------------------------------------------------------

void EpollDispatcher::registerTimer(int id, qint64 intervalMs, Qt::TimerType type, QObject *object)
{
    m_timers.push_back({id, intervalMs, type, object, steadyNs() + intervalMs * nsPerMs});
}

bool EpollDispatcher::unregisterTimer(int id)
{
    return std::erase_if(m_timers, [id](const Timer &timer) { return timer.id == id; }) > 0;
}

bool EpollDispatcher::unregisterTimers(QObject *object)
{
    return std::erase_if(m_timers, [object](const Timer &timer) { return timer.object == object; }) > 0;
}

QList<QAbstractEventDispatcher::TimerInfo> EpollDispatcher::registeredTimers(QObject *object) const
{
    QList<TimerInfo> timers;
    for (const Timer &timer : m_timers) {
        if (timer.object == object)
            timers.append({timer.id, int(timer.intervalMs), timer.type});
    }
    return timers;
}

int EpollDispatcher::remainingTime(int id)
{
    const auto timer =
        std::find_if(m_timers.begin(), m_timers.end(), [id](const Timer &known) { return known.id == id; });
    return timer == m_timers.end() ? -1 : int(std::max<qint64>(0, timer->dueNs - steadyNs()) / nsPerMs);
}

/// For epoll_wait: -1 means without end.
int EpollDispatcher::msToNextTimer() const
{
    if (m_timers.empty())
        return -1;
    const auto byDue = [](const Timer &a, const Timer &b) { return a.dueNs < b.dueNs; };
    const qint64 ns = std::min_element(m_timers.begin(), m_timers.end(), byDue)->dueNs - steadyNs();
    const qint64 ms = (ns + nsPerMs - 1) / nsPerMs; // not a bit too early
    return int(std::clamp<qint64>(ms, 0, std::numeric_limits<int>::max()));
}

/// Those that are due now, each once. Whether there were any.
bool EpollDispatcher::fireTimers()
{
    if (m_timers.empty())
        return false;
    const qint64 nowNs = steadyNs();
    std::vector<std::pair<qint64, int>> due;
    for (const Timer &timer : m_timers) {
        if (timer.dueNs <= nowNs)
            due.emplace_back(timer.dueNs, timer.id);
    }
    std::sort(due.begin(), due.end());
    for (const auto &[dueNs, id] : due) {
        // It may have been stopped, or started anew, by the one before.
        const auto timer =
            std::find_if(m_timers.begin(), m_timers.end(), [id = id](const Timer &known) { return known.id == id; });
        if (timer == m_timers.end() || timer->dueNs != dueNs)
            continue;
        const qint64 intervalNs = timer->intervalMs * nsPerMs;
        timer->dueNs = dueNs + intervalNs < nowNs ? nowNs + intervalNs : dueNs + intervalNs; // nothing is made up for
        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer->object, &event);
    }
    return !due.empty();
}

} // namespace tincan
