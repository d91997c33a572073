// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "endpointprobe.h"
#include "net/limits.h"
#include "net/socketoptions.h"
#include "net/tcpserver.h"
#include "rawsocket.h"

#include <future>

using namespace tincan;

namespace {

/// Bytes that show where one is missing.
QByteArray numbered(int lines)
{
    QByteArray bytes;
    for (int i = 0; i < lines; ++i)
        bytes += QByteArray::number(i).rightJustified(7, '0') + '\n';
    return bytes;
}

/// One link of a server, and the raw socket at its other end.
struct Pair {
    explicit Pair(const NetLimits &limits = {}, int receiveBuffer = 0)
        : server(std::make_unique<TcpServer>(QStringLiteral("127.0.0.1"), quint16(0), limits, LinkDecorator()))
    {
        if (server.open())
            peer = RawSocket::dial(server.local.port, RawSocket::loopback, receiveBuffer);
        heard = server.link();
    }
    Link &link() { return *heard->link; }
    bool hears(const QByteArray &bytes)
    {
        return soon([&] { return heard->bytes() == bytes; });
    }

    EndpointProbe server;
    RawSocket peer;
    LinkProbe *heard = nullptr;
};

} // namespace

class TestTcpLink : public QObject
{
    Q_OBJECT

private slots:
    void bigReadIsSliced();
    void readSizeChanges();
    void handedOverCountsBytes();
    void stoppedReadingHoldsThePeerBack();
    void stoppedWithinAReadLosesNothing();
    void answersBeforeTheFinArrive_data();
    void answersBeforeTheFinArrive();
    void finAndResetAreTold_data();
    void finAndResetAreTold();
    void whatABrokenConnectionBroughtIsHeard();
    void resetElsewhereIsNoResetHere();
    void closeSendsWhatIsQueued();
    void endsOnce();
    void tooLargeForTheQueue();
    void muchInOneTurnIsNotAPeerThatDoesNotRead();
    void whoDoesNotReadIsNotRead();
    void whoTakesNothingIsTroubleOnce();
    void whoNeverReadsIsClosed();
};

void TestTcpLink::bigReadIsSliced()
{
    Pair p;
    QVERIFY(p.heard);
    QVERIFY(p.peer.writeAll(QByteArray(1300, 'x')));
    QVERIFY(p.hears(QByteArray(1300, 'x')));
    QCOMPARE(p.heard->sizes(), QList<qsizetype>({512, 512, 276}));
    QCOMPARE(p.heard->readIds, QList<quint64>({1, 1, 1}));

    QVERIFY(p.peer.writeAll("next"));
    QVERIFY(p.hears(QByteArray(1300, 'x') + "next"));
    QCOMPARE(p.heard->readIds, QList<quint64>({1, 1, 1, 2}));
}

void TestTcpLink::readSizeChanges()
{
    Pair p;
    QVERIFY(p.heard);
    p.link().setReadSize(1000);
    QVERIFY(p.peer.writeAll(QByteArray(1300, 'x')));
    QVERIFY(p.hears(QByteArray(1300, 'x')));
    QCOMPARE(p.heard->sizes(), QList<qsizetype>({1000, 300}));
}

void TestTcpLink::handedOverCountsBytes()
{
    Pair p;
    QVERIFY(p.heard);
    QVERIFY(!p.link().send("hello"));
    QVERIFY(p.link().queuedBytes() <= 5); // the system may have taken them on the spot
    QVERIFY(!p.link().send(" there"));
    QVERIFY(soon([&] { return p.heard->handedOver.value(p.heard->handedOver.size() - 1) == 11; }));
    QCOMPARE(p.link().queuedBytes(), 0);
    QVERIFY(soon([&] { return p.peer.received() == "hello there"; }));
    QCOMPARE(p.heard->events.count(WireEvent::What::Write), p.heard->handedOver.size());
}

/// F18: a fast writer while we are paused
void TestTcpLink::stoppedReadingHoldsThePeerBack()
{
    const QByteArray all = numbered(1'000'000);
    Pair p;
    QVERIFY(p.heard);
    p.link().setReading(false);
    qsizetype sent = 0;
    int idleTurns = 0;
    QVERIFY(soon([&] {
        const qsizetype n = p.peer.write(all.sliced(sent));
        sent += n;
        idleTurns = n > 0 ? 0 : idleTurns + 1;
        return idleTurns == 20;
    }));
    QVERIFY2(sent < all.size(), "the peer was not held back");
    QCOMPARE(p.heard->bytes(), QByteArray());

    p.link().setReading(true);
    QVERIFY(p.hears(all.first(sent)));
}

void TestTcpLink::stoppedWithinAReadLosesNothing()
{
    Pair p;
    QVERIFY(p.heard);
    p.heard->answer = [&](QByteArrayView) { p.link().setReading(false); };
    const QByteArray all = numbered(200);
    QVERIFY(p.peer.writeAll(all));
    p.peer.finish();
    for (int reads = 1; reads <= 4; ++reads) {
        // Where Qt buffers, the FIN ends the link at once, and it says all that came.
        QVERIFY(soon([&] { return p.heard->reads.size() == reads || (!readsPastQt && !p.heard->closings.isEmpty()); }));
        p.link().setReading(true);
    }
    QVERIFY(soon([&] { return !p.heard->closings.isEmpty(); }));
    QCOMPARE(p.heard->bytes(), all);
}

void TestTcpLink::answersBeforeTheFinArrive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("5 bytes") << QByteArray("hello");
    QTest::newRow("1,300 bytes") << QByteArray(1'300, 'x');
    QTest::newRow("1,000,000 bytes") << numbered(125'000);
}

/// F11: the peer half-closes
void TestTcpLink::answersBeforeTheFinArrive()
{
    QFETCH(QByteArray, bytes);
    Pair p;
    QVERIFY(p.heard);
    p.heard->answer = [&](QByteArrayView read) { p.link().send(read.toByteArray()); };
    // data and FIN wait together; the answers are read from the first to the last while they come
    auto told = std::async(std::launch::async, [&] {
        p.peer.writeAll(bytes.first(std::min<qsizetype>(bytes.size(), 2'000)));
        auto reader = std::async(std::launch::async, [&] { return p.peer.readToEnd(); });
        p.peer.writeAll(bytes.sliced(std::min<qsizetype>(bytes.size(), 2'000)));
        p.peer.finish();
        return reader.get();
    });
    QVERIFY(soon([&] { return told.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }));
    QCOMPARE(p.heard->bytes(), bytes);
    QCOMPARE(told.get(), bytes);
    QVERIFY(!p.peer.wasReset());
    QVERIFY(soon([&] { return !p.heard->closings.isEmpty(); }));
    QCOMPARE(p.heard->closings, QList<FailureKind>{FailureKind::ClosedByPeer});
}

void TestTcpLink::finAndResetAreTold_data()
{
    QTest::addColumn<bool>("reset");
    QTest::addColumn<QByteArray>("before");
    QTest::newRow("fin") << false << QByteArray();
    QTest::newRow("fin after data") << false << QByteArray("bye");
    QTest::newRow("reset") << true << QByteArray();
    QTest::newRow("reset after data") << true << QByteArray("bye");
}

void TestTcpLink::finAndResetAreTold()
{
    QFETCH(bool, reset);
    QFETCH(QByteArray, before);
#ifdef Q_OS_WIN
    if (reset)
        QSKIP("resets: under wine an RST looks like a FIN, and nobody has looked on a real Windows yet");
#endif
    Pair p;
    QVERIFY(p.heard);
    QVERIFY(p.peer.writeAll(before));
    QVERIFY(p.hears(before));
    if (reset)
        p.peer.reset();
    else
        p.peer.close();
    QVERIFY(soon([&] { return !p.heard->closings.isEmpty(); }));
    QCOMPARE(p.heard->closings, QList<FailureKind>{reset ? FailureKind::Reset : FailureKind::ClosedByPeer});
    QCOMPARE(p.heard->events.constLast(), reset ? WireEvent::What::Reset : WireEvent::What::Fin);
}

/// The peer asked, read nothing of what waits for it, and is gone: its question was acknowledged.
void TestTcpLink::whatABrokenConnectionBroughtIsHeard()
{
#ifndef Q_OS_LINUX
    QSKIP("elsewhere Qt writes, and closes the socket when that fails");
#endif
    Pair p({}, 4'096);
    QVERIFY(p.heard);
    QVERIFY(!p.link().send(QByteArray(4 * 1024 * 1024, 'x'))); // over the soft limit: it is not read
    QVERIFY(p.link().queuedBytes() >= NetLimits().writeSoft);
    const QByteArray question = numbered(2'000); // fits into the window of the connection
    QVERIFY(p.peer.writeAll(question));
    QCOMPARE(p.heard->bytes(), QByteArray());
    p.peer.reset();
    QVERIFY(soon([&] { return !p.heard->closings.isEmpty(); }));
    QCOMPARE(p.heard->bytes(), question);
    QCOMPARE(p.heard->closings, QList<FailureKind>{FailureKind::Reset});
}

/// Qt tells a FIN from an RST only through errno, and that outlives the call that set it.
void TestTcpLink::resetElsewhereIsNoResetHere()
{
    Pair p;
    QVERIFY(p.heard);
    RawSocket other = RawSocket::dial(p.server.local.port);
    LinkProbe *second = p.server.link(2);
    QVERIFY(second);
    QVERIFY(!p.link().send("nobody will read this"));
    p.peer.reset();
    p.link().close({FailureKind::ClosedHere, {}, 0}); // its flush runs into the RST
    other.close();
    QVERIFY(soon([&] { return !second->closings.isEmpty(); }));
    QCOMPARE(second->closings, QList<FailureKind>{FailureKind::ClosedByPeer});
}

void TestTcpLink::closeSendsWhatIsQueued()
{
    Pair p;
    QVERIFY(p.heard);
    QVERIFY(!p.link().send("last words"));
    p.link().close({FailureKind::ClosedHere, {}, 0});
    QCOMPARE(p.heard->handedOver, QList<qint64>{10});
    QVERIFY(soon([&] { return p.peer.hasEnded(); }));
    QCOMPARE(p.peer.received(), QByteArray("last words"));
    QVERIFY(!p.peer.wasReset());
}

void TestTcpLink::endsOnce()
{
    Pair p;
    QVERIFY(p.heard);
    p.link().close({FailureKind::ClosedHere, {}, 0});
    p.link().close({FailureKind::ClosedHere, {}, 0});
    p.peer.writeAll("too late");
    p.peer.reset();
    QCOMPARE(p.link().send("too late").kind, FailureKind::NobodyThere);
    p.link().setReading(true);
    p.link().setReadSize(1);
    RawSocket next = RawSocket::dial(p.server.local.port);
    QVERIFY(p.server.link(2));
    QCOMPARE(p.heard->closings, QList<FailureKind>{FailureKind::ClosedHere});
    QCOMPARE(p.heard->bytes(), QByteArray());
}

void TestTcpLink::tooLargeForTheQueue()
{
    NetLimits limits;
    limits.writeHard = 1'000;
    Pair p(limits);
    QVERIFY(p.heard);
    QCOMPARE(p.link().send(QByteArray(1'001, 'x')).kind, FailureKind::TooLarge);
    QVERIFY(!p.link().send(QByteArray(1'000, 'x')));
    QVERIFY(soon([&] { return p.peer.received().size() == 1'000; }));
    QVERIFY(p.heard->closings.isEmpty());
}

void TestTcpLink::muchInOneTurnIsNotAPeerThatDoesNotRead()
{
    NetLimits limits;
    limits.writeHard = 50'000;
    Pair p(limits);
    QVERIFY(p.heard);

    QVERIFY(!p.link().send(QByteArray(40'000, 'a'))); // stays in Qt's queue until the loop turns
    QVERIFY(!p.link().send(QByteArray(40'000, 'b')));

    QVERIFY(soon([&] { return p.peer.received().size() == 80'000; }));
    QVERIFY(p.heard->closings.isEmpty());
}

void TestTcpLink::whoDoesNotReadIsNotRead()
{
    NetLimits limits;
    limits.writeSoft = 1024 * 1024;
    limits.writeHard = 16 * 1024 * 1024;
    Pair p(limits, 4'096);
    QVERIFY(p.heard);
    QVERIFY(!p.link().send(QByteArray(8 * 1024 * 1024, 'x')));
    QVERIFY(soon([&] { return !p.heard->handedOver.isEmpty(); }));
    QVERIFY(p.peer.writeAll("a question"));
    RawSocket other = RawSocket::dial(p.server.local.port); // somebody else is read meanwhile
    QVERIFY(other.writeAll("another"));
    LinkProbe *second = p.server.link(2);
    QVERIFY(second && soon([&] { return second->bytes() == "another"; }));
    QCOMPARE(p.heard->bytes(), QByteArray());

    QVERIFY(soon([&] { return p.peer.received().size() == 8 * 1024 * 1024; }));
    QVERIFY(p.hears("a question"));
    QVERIFY(p.heard->closings.isEmpty());
}

/// One that waits for the other side too: nothing would ever happen, and nobody would know why.
void TestTcpLink::whoTakesNothingIsTroubleOnce()
{
    NetLimits limits;
    limits.writeSoft = 1024 * 1024;
    limits.writeHard = 16 * 1024 * 1024;
    limits.stalledMs = 50;
    Pair p(limits, 4'096);
    QVERIFY(p.heard);
    QVERIFY(!p.link().send(QByteArray(8 * 1024 * 1024, 'x')));
    QVERIFY(soon([&] { return !p.heard->troubles.isEmpty(); }));
    QCOMPARE(p.heard->troubles, QList<FailureKind>{FailureKind::PeerDoesNotRead});

    QVERIFY(soon([&] { return p.peer.received().size() == 8 * 1024 * 1024; }));
    QVERIFY(p.peer.writeAll("a question"));
    QVERIFY(p.hears("a question"));
    QVERIFY(p.heard->closings.isEmpty());
    QCOMPARE(p.heard->troubles.size(), 1);
}

/// F17: a peer that never reads
void TestTcpLink::whoNeverReadsIsClosed()
{
    NetLimits limits;
    limits.writeSoft = 64 * 1024;
    limits.writeHard = 256 * 1024;
    Pair p(limits, 4'096);
    QVERIFY(p.heard);
    Failure refused;
    QVERIFY(soon([&] {
        refused = p.link().send(QByteArray(100 * 1024, 'x'));
        return bool(refused);
    }));
    QVERIFY(soon([&] { return !p.heard->closings.isEmpty(); }));
    QCOMPARE(p.heard->closings, QList<FailureKind>{FailureKind::PeerDoesNotRead});
}

QTEST_GUILESS_MAIN(TestTcpLink)
#include "tst_tcplink.moc"
