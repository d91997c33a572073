// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "net/epolldispatcher.h"

#include <QElapsedTimer>
#include <QSemaphore>
#include <QSocketNotifier>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <sys/socket.h>
#include <unistd.h>

#include <ctime>
#include <functional>
#include <memory>

using namespace tincan;

namespace {

/// A thread with this event loop, and a place in it where a test can do something.
class Loop
{
public:
    Loop()
    {
        m_thread.setEventDispatcher(new EpollDispatcher); // the thread deletes it
        m_thread.start();
        m_inside.moveToThread(&m_thread);
    }
    ~Loop()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Loop)

    void run(const std::function<void()> &what)
    {
        QMetaObject::invokeMethod(&m_inside, what, Qt::BlockingQueuedConnection);
    }

private:
    QThread m_thread;
    QObject m_inside;
};

/// Two connected sockets; the test has the far end.
struct Sockets {
    Sockets()
    {
        int both[2];
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, both) == 0) {
            near = both[0];
            far = both[1];
        }
    }
    ~Sockets()
    {
        ::close(near);
        closeFar();
    }
    Q_DISABLE_COPY_MOVE(Sockets)

    void say(char letter) const { QCOMPARE(::write(far, &letter, 1), ssize_t(1)); }
    char hear() const
    {
        char letter = 0;
        return ::read(near, &letter, 1) == 1 ? letter : 0;
    }
    void closeFar() { ::close(std::exchange(far, -1)); }

    int near = -1;
    int far = -1;
};

using Notifier = std::unique_ptr<QSocketNotifier>;

Notifier onNews(int descriptor, QSocketNotifier::Type type, const std::function<void()> &what)
{
    auto notifier = std::make_unique<QSocketNotifier>(descriptor, type);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, notifier.get(), what);
    return notifier;
}

constexpr int patienceMs = 20'000;

double threadCpuSeconds()
{
    timespec time{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

} // namespace

class TestEpollDispatcher : public QObject
{
    Q_OBJECT

private slots:
    void whatOthersPostIsDone();
    void whatItPostsItselfIsDone();
    void whatIsPostedBeforeItBlocksIsDone();
    void whatArrivesIsTold();
    void whoIsSwitchedOffHearsNothing();
    void whoEndsTheOtherOneIsTheLast();
    void aBrokenConnectionIsToldToBoth();
    void aBrokenConnectionWithoutListenersCostsNothing();
    void aDescriptorThatIsUsedAgainIsAnother();
    void writersHearOfRoom();
    void timersComeInTheirOrder();
    void aLateTimerMakesNothingUp();
    void timersStopAndStartAnew();
    void timersOfWhatIsDeletedGo();
    void aTimerKnowsItsRest();
    void itEndsWhileItWaits();
};

void TestEpollDispatcher::whatOthersPostIsDone()
{
    Loop loop;
    int done = 0;
    for (int i = 0; i < 1'000; ++i)
        loop.run([&] { ++done; });
    QCOMPARE(done, 1'000);
}

void TestEpollDispatcher::whatItPostsItselfIsDone()
{
    Loop loop;
    QSemaphore end;
    std::unique_ptr<QObject> inside;
    int left = 1'000;
    const std::function<void()> next = [&] {
        if (--left == 0)
            end.release();
        else
            QMetaObject::invokeMethod(inside.get(), next, Qt::QueuedConnection);
    };
    loop.run([&] {
        inside = std::make_unique<QObject>();
        next();
    });
    QVERIFY(end.tryAcquire(1, patienceMs));
    loop.run([&] { inside.reset(); });
}

void TestEpollDispatcher::whatIsPostedBeforeItBlocksIsDone()
{
    Loop loop;
    QSemaphore end;
    std::unique_ptr<QObject> inside;
    loop.run([&] {
        inside = std::make_unique<QObject>();
        QObject::connect(
            QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::aboutToBlock, inside.get(),
            [&] {
                QMetaObject::invokeMethod(
                    inside.get(), [&] { end.release(); }, Qt::QueuedConnection);
            },
            Qt::ConnectionType(Qt::DirectConnection | Qt::SingleShotConnection));
    });
    QVERIFY(end.tryAcquire(1, patienceMs));
    loop.run([&] { inside.reset(); }); // and others are heard
}

void TestEpollDispatcher::whatArrivesIsTold()
{
    Loop loop;
    Sockets sockets;
    QSemaphore heard;
    QByteArray text;
    Notifier notifier;
    loop.run([&] {
        notifier = onNews(sockets.near, QSocketNotifier::Read, [&] {
            text.append(sockets.hear());
            heard.release();
        });
    });
    for (const char letter : QByteArray("hello")) {
        sockets.say(letter);
        QVERIFY(heard.tryAcquire(1, patienceMs));
    }
    loop.run([&] { notifier.reset(); });
    QCOMPARE(text, QByteArray("hello"));
}

void TestEpollDispatcher::whoIsSwitchedOffHearsNothing()
{
    Loop loop;
    Sockets sockets;
    QSemaphore heard;
    Notifier notifier;
    loop.run([&] {
        notifier = onNews(sockets.near, QSocketNotifier::Read, [&] {
            sockets.hear();
            heard.release();
        });
        notifier->setEnabled(false);
    });
    sockets.say('a');
    loop.run([] {}); // it has looked at its descriptors since
    loop.run([] {});
    QCOMPARE(heard.available(), 0);
    loop.run([&] { notifier->setEnabled(true); });
    QVERIFY(heard.tryAcquire(1, patienceMs)); // it waited in the socket
    loop.run([&] { notifier.reset(); });
}

/// Both have news in the same turn, and the first one deletes both.
void TestEpollDispatcher::whoEndsTheOtherOneIsTheLast()
{
    Loop loop;
    Sockets first;
    Sockets second;
    Notifier notifiers[2];
    int told = 0;
    QSemaphore end;
    const auto endBoth = [&] {
        ++told;
        notifiers[0].release()->deleteLater();
        notifiers[1].release()->deleteLater();
        end.release();
    };
    loop.run([&] {
        notifiers[0] = onNews(first.near, QSocketNotifier::Read, [&] {
            notifiers[1]->setEnabled(false);
            notifiers[0]->setEnabled(false);
            endBoth();
        });
        notifiers[1] = onNews(second.near, QSocketNotifier::Read, [&] {
            notifiers[0]->setEnabled(false);
            notifiers[1]->setEnabled(false);
            endBoth();
        });
        first.say('a');
        second.say('b');
    });
    QVERIFY(end.tryAcquire(1, patienceMs));
    loop.run([] {});
    QCOMPARE(told, 1);
}

void TestEpollDispatcher::aBrokenConnectionIsToldToBoth()
{
    Loop loop;
    Sockets sockets;
    QSemaphore reader;
    QSemaphore writer;
    Notifier notifiers[2];
    loop.run([&] {
        notifiers[0] = onNews(sockets.near, QSocketNotifier::Read, [&] {
            notifiers[0]->setEnabled(false);
            reader.release();
        });
        notifiers[1] = onNews(sockets.near, QSocketNotifier::Write, [&] {
            notifiers[1]->setEnabled(false);
            writer.release();
        });
    });
    sockets.closeFar();
    QVERIFY(reader.tryAcquire(1, patienceMs));
    QVERIFY(writer.tryAcquire(1, patienceMs));
    loop.run([&] {
        notifiers[0].reset();
        notifiers[1].reset();
    });
}

/// The system would tell it in each turn.
void TestEpollDispatcher::aBrokenConnectionWithoutListenersCostsNothing()
{
    Loop loop;
    Sockets sockets;
    Notifier notifier;
    QSemaphore end;
    double before = 0;
    double after = 0;
    loop.run([&] {
        notifier = onNews(sockets.near, QSocketNotifier::Read, [] {});
        notifier->setEnabled(false);
        sockets.closeFar();
        before = threadCpuSeconds();
        QTimer::singleShot(300, [&] { // the time is what is measured
            after = threadCpuSeconds();
            end.release();
        });
    });
    QVERIFY(end.tryAcquire(1, patienceMs));
    loop.run([&] { notifier.reset(); });
    QVERIFY2(after - before < 0.1, qPrintable(QString::number(after - before)));
}

void TestEpollDispatcher::aDescriptorThatIsUsedAgainIsAnother()
{
    Loop loop;
    Notifier notifier;
    QSemaphore heard;
    for (int i = 0; i < 3; ++i) {
        Sockets sockets;
        loop.run(
            [&] { notifier = onNews(sockets.near, QSocketNotifier::Read, [&] { heard.release(sockets.hear()); }); });
        sockets.say(1);
        QVERIFY(heard.tryAcquire(1, patienceMs));
        loop.run([&] { notifier.reset(); });
    }
    QCOMPARE(heard.available(), 0);
}

void TestEpollDispatcher::writersHearOfRoom()
{
    Loop loop;
    Sockets sockets;
    const QByteArray block(64 * 1024, 'x');
    while (::write(sockets.near, block.constData(), size_t(block.size())) > 0) {}
    QSemaphore room;
    Notifier notifier;
    loop.run([&] {
        notifier = onNews(sockets.near, QSocketNotifier::Write, [&] {
            notifier->setEnabled(false);
            room.release();
        });
    });
    loop.run([] {});
    QCOMPARE(room.available(), 0);
    QByteArray taken(64 * 1024, '\0');
    while (::read(sockets.far, taken.data(), size_t(taken.size())) > 0) {}
    QVERIFY(room.tryAcquire(1, patienceMs));
    loop.run([&] { notifier.reset(); });
}

void TestEpollDispatcher::timersComeInTheirOrder()
{
    Loop loop;
    QSemaphore end;
    QList<int> order;
    const auto after = [&](int ms) {
        QTimer::singleShot(ms, Qt::PreciseTimer, [&order, &end, ms] {
            order.append(ms);
            end.release();
        });
    };
    loop.run([&] {
        for (const int ms : {30, 10, 0, 20})
            after(ms);
    });
    QVERIFY(end.tryAcquire(4, patienceMs));
    QCOMPARE(order, QList<int>({0, 10, 20, 30}));
}

/// The thread was busy for some intervals: the next time is a whole one away.
void TestEpollDispatcher::aLateTimerMakesNothingUp()
{
    constexpr int intervalMs = 40;
    Loop loop;
    QSemaphore end;
    std::unique_ptr<QTimer> timer;
    QElapsedTimer clock;
    QList<qint64> told;
    loop.run([&] {
        timer = std::make_unique<QTimer>();
        QObject::connect(timer.get(), &QTimer::timeout, timer.get(), [&] {
            told.append(clock.elapsed());
            if (told.size() == 3)
                end.release();
        });
        clock.start();
        timer->start(intervalMs);
        QThread::msleep(3 * intervalMs); // what is tried
    });
    QVERIFY(end.tryAcquire(1, patienceMs));
    loop.run([&] { timer.reset(); });
    QVERIFY2(told[1] - told[0] >= intervalMs - 1, qPrintable(QString::number(told[1] - told[0])));
}

void TestEpollDispatcher::timersStopAndStartAnew()
{
    Loop loop;
    QSemaphore end;
    std::unique_ptr<QTimer> ticks;
    std::unique_ptr<QTimer> never;
    int told = 0;
    qsizetype waiting = 0;
    loop.run([&] {
        ticks = std::make_unique<QTimer>();
        never = std::make_unique<QTimer>();
        QObject::connect(never.get(), &QTimer::timeout, never.get(), [&] { told += 1'000; });
        QObject::connect(ticks.get(), &QTimer::timeout, ticks.get(), [&] {
            never->start(50'000); // each time anew
            if (++told < 20)
                return;
            ticks->stop();
            waiting = QAbstractEventDispatcher::instance()->registeredTimers(never.get()).size();
            end.release();
        });
        ticks->start(1);
    });
    QVERIFY(end.tryAcquire(1, patienceMs));
    loop.run([&] {
        ticks.reset();
        never.reset();
    });
    QCOMPARE(told, 20);
    QCOMPARE(waiting, 1);
}

void TestEpollDispatcher::timersOfWhatIsDeletedGo()
{
    Loop loop;
    QSemaphore end;
    loop.run([&] {
        auto *gone = new QTimer;
        gone->start(1);
        QObject::connect(gone, &QTimer::timeout, [] { QFAIL("deleted"); });
        delete gone;
        QTimer::singleShot(20, [&] { end.release(); });
    });
    QVERIFY(end.tryAcquire(1, patienceMs));
}

void TestEpollDispatcher::aTimerKnowsItsRest()
{
    Loop loop;
    int rest = -2;
    qsizetype known = 0;
    loop.run([&] {
        QTimer timer;
        timer.start(50'000);
        rest = timer.remainingTime();
        known = QAbstractEventDispatcher::instance()->registeredTimers(&timer).size();
        timer.stop();
        known -= QAbstractEventDispatcher::instance()->registeredTimers(&timer).size();
    });
    QVERIFY2(rest > 0 && rest <= 50'000, qPrintable(QString::number(rest)));
    QCOMPARE(known, 1);
}

void TestEpollDispatcher::itEndsWhileItWaits()
{
    for (int i = 0; i < 200; ++i) {
        Loop loop;
        loop.run([] {});
    } // its end waits for the thread
}

QTEST_GUILESS_MAIN(TestEpollDispatcher)
#include "tst_epolldispatcher.moc"
