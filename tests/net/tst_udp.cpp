// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "endpointprobe.h"
#include "eventually.h"
#include "net/limits.h"
#include "net/udpclient.h"
#include "net/udpserver.h"
#include "rawsocket.h"
#include "unknownname.h"

#include <QUdpSocket>

using namespace tincan;

namespace {

const auto here = QStringLiteral("127.0.0.1");

std::unique_ptr<Endpoint> server(const NetLimits &limits = {}, quint16 port = 0, const QString &host = here)
{
    return std::make_unique<UdpServer>(host, port, limits, LinkDecorator());
}

std::unique_ptr<Endpoint> client(quint16 port, quint16 localPort = 0)
{
    return std::make_unique<UdpClient>(here, port, localPort, NetLimits(), LinkDecorator());
}

/// The next datagram; waits for it.
QByteArray next(RawSocket &socket)
{
    QByteArray datagram;
    soon([&] { return !(datagram = socket.datagram()).isNull(); });
    return datagram;
}

} // namespace

class TestUdp : public QObject
{
    Q_OBJECT

private slots:
    void serverAndClientMeet();
    void theLeastRecentSourceGoes();
    void aSourceThatWasClosedIsNewAgain();
    void whoWasDisconnectedIsNotHeard();
    void whoWasDisconnectedIsHeardWhenWrittenTo();
    void theOldestOfTheDisconnectedIsLetInAgain();
    void manyThatWaitComeInOrder();
    void emptyDatagramIsOne();
    void sizes();
    void portIsNotShared();
    void clientHearsOnlyItsServer();
    void clientOutlivesARefusal();
    void dropsAndCounts();
    void senderIsRightAfterADrop();
    void knownSourcesAreSpared();
    void ownDatagramComesFromItself_data();
    void ownDatagramComesFromItself();
    void clientComesFromItsPort();
    void clientPortInUse();
    void clientWithoutSuchAName();
    void aPeerCanBeWrittenToFirst();
    void addedPeersCountAgainstTheCap();
    void onlyAnAddressOfOneComputerCanBeAdded_data();
    void onlyAnAddressOfOneComputerCanBeAdded();
    void aClientDoesNotBroadcast_data();
    void aClientDoesNotBroadcast();
    void theBroadcastAddressNeverMakesRoom();
};

void TestUdp::serverAndClientMeet()
{
    EndpointProbe s(server());
    QVERIFY(s.open());
    EndpointProbe c(client(s.local.port));
    QVERIFY(c.open());
    LinkProbe *out = c.link();
    QVERIFY(out && !out->link->send("question"));
    QCOMPARE(out->handedOver, QList<qint64>{8});
    LinkProbe *in = s.link();
    QVERIFY(in && soon([&] { return in->bytes() == "question"; }));
    QCOMPARE(in->link->peer(), c.local);
    QCOMPARE(in->link->local(), s.local);
    QCOMPARE(out->link->peer(), s.local);
    QCOMPARE(out->link->local(), c.local);
    QVERIFY(!in->link->send("answer"));
    QVERIFY(soon([&] { return out->bytes() == "answer"; }));
}

void TestUdp::theLeastRecentSourceGoes()
{
    NetLimits limits;
    limits.maxUdpSources = 2;
    EndpointProbe s(server(limits));
    QVERIFY(s.open());
    RawSocket a = RawSocket::udp();
    RawSocket b = RawSocket::udp();
    RawSocket c = RawSocket::udp();
    QVERIFY(a.sendTo(s.local.port, "a") && s.link(1));
    QVERIFY(b.sendTo(s.local.port, "b") && s.link(2));
    QVERIFY(a.sendTo(s.local.port, "a"));
    QVERIFY(soon([&] { return s.links[0]->reads.size() == 2; }));
    QVERIFY(c.sendTo(s.local.port, "c") && s.link(3));
    QCOMPARE(s.links[0]->closings, QList<FailureKind>());
    QCOMPARE(s.links[1]->closings, QList<FailureKind>{FailureKind::Forgotten});
    QCOMPARE(s.links[1]->link->send("too late").kind, FailureKind::NobodyThere);

    QVERIFY(b.sendTo(s.local.port, "b is new") && s.link(4)); // and now a is the oldest
    QCOMPARE(s.links[0]->closings, QList<FailureKind>{FailureKind::Forgotten});
    QCOMPARE(s.links[2]->closings, QList<FailureKind>());
}

void TestUdp::aSourceThatWasClosedIsNewAgain()
{
    EndpointProbe s(server());
    QVERIFY(s.open());
    RawSocket peer = RawSocket::udp();
    QVERIFY(peer.sendTo(s.local.port, "first") && s.link());
    QVERIFY(soon([&] { return s.links[0]->reads == QByteArrayList{"first"}; }));

    s.links[0]->link->close({FailureKind::Forgotten});
    QVERIFY(peer.sendTo(s.local.port, "again"));

    QVERIFY(s.link(2) && soon([&] { return s.links[1]->reads == QByteArrayList{"again"}; }));
    QCOMPARE(s.links[0]->reads, QByteArrayList{"first"});
}

/// What it goes on sending is dropped and counted, and makes no second link.
void TestUdp::whoWasDisconnectedIsNotHeard()
{
    EndpointProbe s(server());
    QVERIFY(s.open());
    RawSocket loud = RawSocket::udp();
    RawSocket other = RawSocket::udp();
    QVERIFY(loud.sendTo(s.local.port, "first") && s.link());

    s.links[0]->link->close({FailureKind::ClosedHere});
    for (int i = 0; i < 3; ++i)
        QVERIFY(loud.sendTo(s.local.port, "again"));
    QVERIFY(other.sendTo(s.local.port, "hello"));

    QVERIFY(s.link(2) && soon([&] { return s.links[1]->reads == QByteArrayList{"hello"}; }));
    EVENTUALLY_COMPARE(s.dropped, 3U);
    QCOMPARE(s.links.size(), size_t(2));
}

void TestUdp::whoWasDisconnectedIsHeardWhenWrittenTo()
{
    EndpointProbe s(server());
    QVERIFY(s.open());
    RawSocket peer = RawSocket::udp();
    QVERIFY(peer.sendTo(s.local.port, "first") && s.link());
    const PeerAddress address = s.links[0]->link->peer();
    s.links[0]->link->close({FailureKind::ClosedHere});

    QVERIFY(!s.endpoint->addPeer(address));
    QCOMPARE(s.links.size(), size_t(2));
    QVERIFY(peer.sendTo(s.local.port, "again"));
    EVENTUALLY_COMPARE(s.links[1]->reads, QByteArrayList{"again"});

    s.links[1]->link->close({FailureKind::Forgotten}); // and nothing of the old is left
    QVERIFY(peer.sendTo(s.local.port, "once more"));
    QVERIFY(s.link(3));
}

void TestUdp::theOldestOfTheDisconnectedIsLetInAgain()
{
    NetLimits limits;
    limits.maxShutOut = 1;
    EndpointProbe s(server(limits));
    QVERIFY(s.open());
    RawSocket first = RawSocket::udp();
    RawSocket second = RawSocket::udp();
    QVERIFY(first.sendTo(s.local.port, "one") && s.link(1));
    QVERIFY(second.sendTo(s.local.port, "two") && s.link(2));
    s.links[0]->link->close({FailureKind::ClosedHere});
    s.links[1]->link->close({FailureKind::ClosedHere});

    QVERIFY(second.sendTo(s.local.port, "again"));
    QVERIFY(first.sendTo(s.local.port, "again"));

    QVERIFY(s.link(3) && soon([&] { return s.links[2]->reads == QByteArrayList{"again"}; }));
    EVENTUALLY_COMPARE(s.dropped, 1U);
}

/// More than one read of the system takes, from two sources in turn.
void TestUdp::manyThatWaitComeInOrder()
{
    EndpointProbe s(server());
    QVERIFY(s.open());
    RawSocket a = RawSocket::udp();
    RawSocket b = RawSocket::udp();
    QByteArrayList sent;
    for (int i = 0; i < 100; ++i) {
        sent.append(QByteArray::number(i));
        QVERIFY(a.sendTo(s.local.port, sent.last()) && b.sendTo(s.local.port, sent.last()));
    }

    QVERIFY(s.link(2));
    QVERIFY(soon([&] { return s.links[0]->reads.size() == 100 && s.links[1]->reads.size() == 100; }));
    QCOMPARE(s.links[0]->reads, sent);
    QCOMPARE(s.links[1]->reads, sent);
}

/// F51: an empty datagram
void TestUdp::emptyDatagramIsOne()
{
    EndpointProbe s(server());
    QVERIFY(s.open());
    RawSocket peer = RawSocket::udp();
    QVERIFY(peer.sendTo(s.local.port, "") && s.link());
    QVERIFY(soon([&] { return s.links[0]->reads == QByteArrayList{""}; }));
    QVERIFY(!s.links[0]->link->send(""));
    QCOMPARE(next(peer), QByteArray(""));
}

/// F52: the largest datagram, and one byte more
void TestUdp::sizes()
{
    EndpointProbe s(server());
    QVERIFY(s.open());
    EndpointProbe c(client(s.local.port));
    QVERIFY(c.open());
    Link &out = *c.link()->link;
    QCOMPARE(out.send(QByteArray(65'508, 'x')).kind, FailureKind::TooLarge);
    if (const Failure reason = out.send(QByteArray(65'507, 'x')); reason.kind == FailureKind::TooLarge)
        QSKIP("udp sizes: this system's own limit is lower (macOS: net.inet.udp.maxdgram)");
    QVERIFY(s.link() && soon([&] { return s.links[0]->sizes() == QList<qsizetype>{65'507}; }));
    QCOMPARE(s.links[0]->link->send(QByteArray(65'508, 'x')).kind, FailureKind::TooLarge);
    QVERIFY(!s.links[0]->link->send(QByteArray(65'507, 'x')));
    QVERIFY(soon([&] { return c.links[0]->sizes() == QList<qsizetype>{65'507}; }));
}

/// F02: a UDP port in use
void TestUdp::portIsNotShared()
{
    EndpointProbe s(server());
    QVERIFY(s.open());
    EndpointProbe second(server({}, s.local.port));
    QVERIFY(!second.open());
    QCOMPARE(second.failed, (Failure{FailureKind::AddressInUse, here, s.local.port}));
    QUdpSocket greedy;
    QVERIFY(!greedy.bind(QHostAddress(here), s.local.port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint));
}

void TestUdp::clientHearsOnlyItsServer()
{
    RawSocket peer = RawSocket::udp();
    RawSocket stranger = RawSocket::udp();
    EndpointProbe c(client(peer.port()));
    QVERIFY(c.open() && c.link());
    QVERIFY(stranger.sendTo(c.local.port, "buy this"));
    QVERIFY(peer.sendTo(c.local.port, "hello"));
    QVERIFY(soon([&] { return !c.links[0]->reads.isEmpty(); }));
    QCOMPARE(c.links[0]->bytes(), QByteArray("hello"));
    QVERIFY(c.links[0]->troubles.isEmpty()); // that nothing more is there is none
}

/// F60: ICMP unreachable, then the port opens
void TestUdp::clientOutlivesARefusal()
{
#ifdef Q_OS_WIN
    QSKIP("udp refusals: wine tells none, and nobody has looked on a real Windows yet");
#endif
    RawSocket peer = RawSocket::udp();
    const quint16 port = peer.port();
    peer.close();
    EndpointProbe c(client(port));
    QVERIFY(c.open() && c.link());
    LinkProbe &link = *c.links[0];
    for (int refusals = 1; refusals <= 2; ++refusals) {
        QVERIFY(!link.link->send("anybody?"));
        QVERIFY(soon([&] { return link.troubles.size() == refusals; }));
        QCOMPARE(link.troubles.constLast(), FailureKind::Refused);
    }
    QVERIFY(link.closings.isEmpty());

    peer = RawSocket::udp(port);
    QVERIFY(peer.isOpen());
    QByteArray heard;
    for (const char *answer : {"1", "2", "3", "4", "5"}) {
        QVERIFY(!link.link->send("hello"));
        QCOMPARE(next(peer), QByteArray("hello"));
        QVERIFY(peer.sendTo(c.local.port, heard = answer));
        QVERIFY(soon([&] { return link.reads.value(link.reads.size() - 1) == heard; }));
    }
    QCOMPARE(link.bytes(), QByteArray("12345"));
}

void TestUdp::dropsAndCounts()
{
    EndpointProbe s(server());
    QVERIFY(s.open());
    RawSocket peer = RawSocket::udp();
    s.endpoint->setTaking(false);
    for (int i = 0; i < 10; ++i)
        QVERIFY(peer.sendTo(s.local.port, "lost"));
    QVERIFY(soon([&] { return s.dropped == 10; }));
    QVERIFY(s.links.empty());
    s.endpoint->setTaking(true);
    QVERIFY(peer.sendTo(s.local.port, "kept") && s.link());
    QVERIFY(soon([&] { return s.links[0]->bytes() == "kept"; }));
    QCOMPARE(s.dropped, quint64(10));
}

/// What comes after a dropped datagram has the right sender, also if only the dropped one had the same.
void TestUdp::senderIsRightAfterADrop()
{
    NetLimits limits;
    limits.sparedPerSource = 0;
    EndpointProbe s(server(limits));
    QVERIFY(s.open());
    RawSocket one = RawSocket::udp();
    RawSocket two = RawSocket::udp();
    QVERIFY(two.sendTo(s.local.port, "2"));
    QVERIFY(soon([&] { return s.links.size() == 1; }));
    QVERIFY(one.sendTo(s.local.port, "1"));
    QVERIFY(soon([&] { return s.links.size() == 2; }));

    s.endpoint->setTaking(false);
    QVERIFY(two.sendTo(s.local.port, "lost"));
    QVERIFY(soon([&] { return s.dropped == 1; }));
    s.endpoint->setTaking(true);
    QVERIFY(two.sendTo(s.local.port, "kept"));
    QVERIFY(soon([&] { return s.links[0]->bytes() + s.links[1]->bytes() == "2kept1"; }));
}

/// Of those who are known, each has a small share while nothing is taken: a flood does not silence the others.
void TestUdp::knownSourcesAreSpared()
{
    NetLimits limits;
    limits.sparedPerSource = 3;
    EndpointProbe s(server(limits));
    QVERIFY(s.open());
    RawSocket loud = RawSocket::udp();
    RawSocket quiet = RawSocket::udp();
    QVERIFY(loud.sendTo(s.local.port, "x"));
    QVERIFY(soon([&] { return s.links.size() == 1; }));
    QVERIFY(quiet.sendTo(s.local.port, "hello "));
    QVERIFY(soon([&] { return s.links.size() == 2; }));

    s.endpoint->setTaking(false);
    for (int i = 0; i < 100; ++i)
        QVERIFY(loud.sendTo(s.local.port, "x"));
    QVERIFY(quiet.sendTo(s.local.port, "again"));
    QVERIFY(RawSocket::udp().sendTo(s.local.port, "a stranger"));
    QVERIFY(soon([&] { return s.dropped == 98; }));
    QCOMPARE(s.links[0]->bytes(), QByteArray("xxxx"));
    QCOMPARE(s.links[1]->bytes(), QByteArray("hello again"));
    QCOMPARE(s.links.size(), size_t(2));

    s.endpoint->setTaking(true); // the next time they have their share again
    s.endpoint->setTaking(false);
    QVERIFY(loud.sendTo(s.local.port, "y"));
    QVERIFY(soon([&] { return s.links[0]->bytes() == "xxxxy"; }));
}

void TestUdp::ownDatagramComesFromItself_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("one address") << here;
    QTest::newRow("all addresses") << QString();
}

/// F09: its own datagram comes back.
/// What a forged sender, or a reflector, looks like: it comes from this very socket's address and port.
void TestUdp::ownDatagramComesFromItself()
{
    QFETCH(QString, host);
    EndpointProbe s(server({}, 0, host));
    QVERIFY(s.open());
    QVERIFY(sendFromUdpPort(s.local.port, s.local.port, "me"));
    QVERIFY(s.link());
    QCOMPARE(s.links[0]->link->peer(), (PeerAddress{here, s.local.port}));
    QCOMPARE(s.links[0]->link->local(), s.links[0]->link->peer());
}

void TestUdp::clientComesFromItsPort()
{
    RawSocket peer = RawSocket::udp();
    RawSocket free = RawSocket::udp();
    const quint16 port = free.port();
    free.close();
    EndpointProbe c(client(peer.port(), port));
    QVERIFY(c.open());
    QCOMPARE(c.local, (PeerAddress{here, port}));
    QVERIFY(c.link() && !c.links[0]->link->send("hello"));
    quint16 from = 0;
    QVERIFY(soon([&] { return peer.datagram(&from) == "hello"; }));
    QCOMPARE(from, port);
}

void TestUdp::clientPortInUse()
{
    RawSocket peer = RawSocket::udp();
    RawSocket holder = RawSocket::udp(0, "0.0.0.0");
    EndpointProbe c(client(peer.port(), holder.port()));
    QVERIFY(!c.open());
    QCOMPARE(c.failed, (Failure{FailureKind::AddressInUse, here, holder.port()}));
}

void TestUdp::clientWithoutSuchAName()
{
    const auto name = unknownName();
    EndpointProbe c(std::make_unique<UdpClient>(name, quint16(520), quint16(0), NetLimits(), LinkDecorator()));
    QVERIFY(!c.open());
    QCOMPARE(c.failed, (Failure{FailureKind::NameNotFound, name, 520}));
}

void TestUdp::aPeerCanBeWrittenToFirst()
{
    EndpointProbe near(server());
    EndpointProbe far(server());
    QVERIFY(near.open() && far.open());

    QVERIFY(!near.endpoint->addPeer(far.local));
    QCOMPARE(near.links.size(), size_t(1));
    QVERIFY(!near.endpoint->addPeer(far.local)); // it is there already
    QCOMPARE(near.links.size(), size_t(1));
    near.links[0]->link->send("hello");
    QVERIFY(far.link());
    EVENTUALLY_COMPARE(far.links[0]->bytes(), QByteArray("hello"));
    far.links[0]->link->send("you too");

    EVENTUALLY_COMPARE(near.links[0]->bytes(), QByteArray("you too")); // and no second link for it
    QCOMPARE(near.links.size(), size_t(1));
}

void TestUdp::addedPeersCountAgainstTheCap()
{
    NetLimits limits;
    limits.maxUdpSources = 2;
    EndpointProbe probe(server(limits));
    QVERIFY(probe.open());

    for (quint16 port = 40'001; port <= 40'003; ++port)
        QVERIFY(!probe.endpoint->addPeer({here, port}));

    QCOMPARE(probe.links[0]->closings, QList<FailureKind>{FailureKind::Forgotten});
    QVERIFY(probe.links[1]->closings.isEmpty());
}

void TestUdp::onlyAnAddressOfOneComputerCanBeAdded_data()
{
    QTest::addColumn<PeerAddress>("peer");
    QTest::addColumn<FailureKind>("reason");
    QTest::newRow("a name") << PeerAddress{QStringLiteral("somebody"), 1520} << FailureKind::BadAddress;
    QTest::newRow("no port") << PeerAddress{here, 0} << FailureKind::BadAddress;
    QTest::newRow("everyone") << PeerAddress{QStringLiteral("255.255.255.255"), 1520}
                              << FailureKind::BroadcastNotAllowed;
}

void TestUdp::onlyAnAddressOfOneComputerCanBeAdded()
{
    QFETCH(PeerAddress, peer);
    EndpointProbe probe(server());
    QVERIFY(probe.open());

    QTEST(probe.endpoint->addPeer(peer).kind, "reason");
    QVERIFY(probe.links.empty());
}

void TestUdp::aClientDoesNotBroadcast_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("everywhere") << QStringLiteral("255.255.255.255");
    QTest::newRow("loopback's") << QStringLiteral("127.255.255.255");
}

void TestUdp::aClientDoesNotBroadcast()
{
    QFETCH(QString, host);
    EndpointProbe probe(std::make_unique<UdpClient>(host, 9, quint16(0), NetLimits(), LinkDecorator()));

    QVERIFY(!probe.open());

    QCOMPARE(probe.failed.kind, FailureKind::BroadcastNotAllowed);
    QCOMPARE(probe.failed.host, host);
}

void TestUdp::theBroadcastAddressNeverMakesRoom()
{
    NetLimits limits;
    limits.maxUdpSources = 2;
    const PeerAddress all{QStringLiteral("127.255.255.255"), 9};
    EndpointProbe probe(std::make_unique<UdpServer>(here, quint16(0), limits, LinkDecorator(), all));
    QVERIFY(probe.open());
    QCOMPARE(probe.links.size(), size_t(1));
    QCOMPARE(probe.links[0]->link->peer(), all);

    for (quint16 port = 40'001; port <= 40'004; ++port)
        QVERIFY(!probe.endpoint->addPeer({here, port}));

    QVERIFY(probe.links[0]->closings.isEmpty());
    QCOMPARE(probe.links[3]->closings, QList<FailureKind>{FailureKind::Forgotten});
}

QTEST_GUILESS_MAIN(TestUdp)
#include "tst_udp.moc"
