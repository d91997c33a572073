// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "net/dialer.h"
#include "rawsocket.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace tincan;

namespace {

constexpr int never = 600'000; // a stagger that a passing test does not wait for

const auto one = "127.0.0.1";
const auto two = "127.0.0.2";
const auto three = "127.0.0.3";

QList<QHostAddress> addresses(const QList<const char *> &ips)
{
    QList<QHostAddress> list;
    for (const char *ip : ips)
        list.append(QHostAddress(QLatin1String(ip)));
    return list;
}

NetLimits staggered(int ms)
{
    NetLimits limits;
    limits.connectStaggerMs = ms;
    return limits;
}

/// A listener that never answers a connect, because its backlog is full.
struct Silent {
    Silent(quint16 port, const char *ip)
        : listener(RawSocket::listen(port, ip, 0))
        , connects(RawSocket::fillBacklog(listener.port(), ip))
    {}
    bool isSilent() const { return listener.isOpen() && !connects.empty(); }

    RawSocket listener;
    std::vector<RawSocket> connects;
};

/// Holds back the first thing that a dialer hears until another one has won.
class FirstComesLate : public QObject
{
public:
    explicit FirstComesLate(const QSignalSpy &connected)
        : m_connected(connected)
    {}
    bool wasLate() const { return m_wasLate; }

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::MetaCall && !std::exchange(m_isHolding, true))
            m_wasLate = QTest::qWaitFor([this] { return !m_connected.isEmpty(); }, patienceMs);
        return false;
    }

private:
    const QSignalSpy &m_connected;
    bool m_isHolding = false;
    bool m_wasLate = false;
};

} // namespace

#define NEED_LOOPBACK_NET()                                                                                            \
    if (!RawSocket::udp(0, two).isOpen())                                                                              \
    QSKIP("dialer: this system has no 127.0.0.2 (macOS), and the test needs several addresses")

class TestDialer : public QObject
{
    Q_OBJECT

private slots:
    void connects();
    void silentAddressHoldsNobodyUp();
    void waitsForTheStagger();
    void refusalTriesTheNextAtOnce();
    void allRefused();
    void firstThatConnectsWins();
    void loserThatConnectedTooIsForgotten();
    void selfConnectionIsNone();
    void droppingCancels();
};

void TestDialer::connects()
{
    RawSocket listener = RawSocket::listen();
    Dialer dialer(addresses({one}), listener.port(), 0, staggered(never));
    QSignalSpy connected(&dialer, &Dialer::connected);
    dialer.start();
    QVERIFY(connected.wait(patienceMs));
    const auto socket = dialer.takeSocket();
    QCOMPARE(socket->state(), QAbstractSocket::ConnectedState);
    QCOMPARE(socket->peerPort(), listener.port());
}

/// F08: the first address of a name is silent
void TestDialer::silentAddressHoldsNobodyUp()
{
    NEED_LOOPBACK_NET();
    RawSocket listener = RawSocket::listen(0, three);
    const Silent silent(listener.port(), two);
    QVERIFY(silent.isSilent());
    NetLimits limits;
    limits.connectTimeoutMs = 10 * patienceMs; // the next one does not wait for the end of the first
    QElapsedTimer clock;
    clock.start();
    Dialer dialer(addresses({two, three}), listener.port(), 0, limits);
    QSignalSpy connected(&dialer, &Dialer::connected);
    dialer.start();
    QVERIFY(connected.wait(patienceMs));
    QVERIFY2(clock.elapsed() >= 200, "the first address had no time of its own");
    QCOMPARE(dialer.takeSocket()->peerAddress().toString(), QLatin1String(three));
}

void TestDialer::waitsForTheStagger()
{
    NEED_LOOPBACK_NET();
    RawSocket listener = RawSocket::listen(0, three);
    const Silent silent(listener.port(), two);
    QVERIFY(silent.isSilent());
    Dialer dialer(addresses({two, three}), listener.port(), 0, staggered(never));
    QSignalSpy connected(&dialer, &Dialer::connected);
    dialer.start();
    QVERIFY(!connected.wait(300));
}

/// F08: the first addresses of a name refuse
void TestDialer::refusalTriesTheNextAtOnce()
{
    NEED_LOOPBACK_NET();
    RawSocket listener = RawSocket::listen(0, three);
    Dialer dialer(addresses({one, two, three}), listener.port(), 0, staggered(never));
    QSignalSpy connected(&dialer, &Dialer::connected);
    dialer.start();
    QVERIFY(connected.wait(patienceMs));
    QCOMPARE(dialer.takeSocket()->peerAddress().toString(), QLatin1String(three));
}

void TestDialer::allRefused()
{
    NEED_LOOPBACK_NET();
    RawSocket free = RawSocket::listen(0, one);
    const quint16 port = free.port();
    free.close();
    Dialer dialer(addresses({one, two, three}), port, 0, staggered(never));
    QSignalSpy failed(&dialer, &Dialer::failed);
    dialer.start();
    QVERIFY(failed.wait(patienceMs));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Failure>().kind, FailureKind::Refused);
}

void TestDialer::firstThatConnectsWins()
{
    NEED_LOOPBACK_NET();
    RawSocket first = RawSocket::listen(0, two);
    RawSocket second = RawSocket::listen(first.port(), three);
    Dialer dialer(addresses({two, three}), first.port(), 0, staggered(0));
    QSignalSpy connected(&dialer, &Dialer::connected);
    dialer.start();
    QVERIFY(connected.wait(patienceMs));
    QVERIFY(!connected.wait(100));
    QCOMPARE(connected.size(), 1);
    QVERIFY(dialer.takeSocket());
    QVERIFY(!dialer.takeSocket());
}

/// Both connect, and the one that is told later wins: the other one is deleted while its own news are on their way.
void TestDialer::loserThatConnectedTooIsForgotten()
{
    NEED_LOOPBACK_NET();
    RawSocket first = RawSocket::listen(0, two);
    RawSocket second = RawSocket::listen(first.port(), three);
    Dialer dialer(addresses({two, three}), first.port(), 0, staggered(0));
    QSignalSpy connected(&dialer, &Dialer::connected);
    QSignalSpy failed(&dialer, &Dialer::failed);
    FirstComesLate late(connected);
    dialer.installEventFilter(&late);
    dialer.start();
    EVENTUALLY_VERIFY(late.wasLate());
    QCOMPARE(connected.size(), 1);
    QVERIFY(failed.isEmpty());
    QVERIFY(dialer.takeSocket());
}

/// F09: a connection to itself
void TestDialer::selfConnectionIsNone()
{
    RawSocket free = RawSocket::listen(0, one);
    const quint16 port = free.port();
    free.close();
    Dialer dialer(addresses({one}), port, port, staggered(never));
    QSignalSpy connected(&dialer, &Dialer::connected);
    QSignalSpy failed(&dialer, &Dialer::failed);
    dialer.start();
    QVERIFY(failed.wait(patienceMs));
    QVERIFY(connected.isEmpty());
    QCOMPARE(failed[0][0].value<Failure>().kind, FailureKind::SelfConnection);
}

void TestDialer::droppingCancels()
{
    NEED_LOOPBACK_NET();
    RawSocket listener = RawSocket::listen(0, three);
    const int before = openDescriptors();
    auto dialer = std::make_unique<Dialer>(addresses({three, three}), listener.port(), quint16(0), staggered(never));
    int said = 0;
    connect(dialer.get(), &Dialer::connected, this, [&] { ++said; });
    connect(dialer.get(), &Dialer::failed, this, [&] { ++said; });
    dialer->start();
    dialer.reset();
    EVENTUALLY_COMPARE(openDescriptors(), before);
    QCOMPARE(said, 0);
}

QTEST_GUILESS_MAIN(TestDialer)
#include "tst_dialer.moc"
