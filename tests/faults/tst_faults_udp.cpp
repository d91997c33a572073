// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "rawsocket.h"
#include "station.h"
#include "wire/bookreply.h"

#include <QFile>
#include <QTest>

using namespace tincan;

namespace {

const auto here = QStringLiteral("127.0.0.1");

/// The next datagram; waits for it.
QByteArray next(RawSocket &socket)
{
    QByteArray datagram;
    soon([&] { return !(datagram = socket.datagram()).isNull(); });
    return datagram;
}

/// How many datagrams to this port the system itself threw away; nothing where it does not tell.
std::optional<quint64> droppedBySystem(quint16 port)
{
    QFile table(QStringLiteral("/proc/net/udp"));
    if (!table.open(QIODevice::ReadOnly))
        return {};
    const QByteArray own = ':' + QByteArray::number(port, 16).rightJustified(4, '0').toUpper();
    for (const QByteArray &line : table.readAll().split('\n')) {
        const QByteArrayList columns = line.simplified().split(' ');
        if (columns.size() > 12 && columns[1].endsWith(own))
            return columns.constLast().toULongLong();
    }
    return {};
}

} // namespace

/// Rows of the list of faults: datagrams.
class TestFaultsUdp : public QObject
{
    Q_OBJECT

private slots:
    void f02_portInUse();
    void f09_ownDatagramIsNotAnswered_data();
    void f09_ownDatagramIsNotAnswered();
    void f51_emptyDatagram();
    void f52_largestDatagram();
    void f52_tooLargeToSend();
    void f52_longerThanTheBookReads();
    void f60_portOpensAfterARefusal();
    void floodWhileNobodyTakes();
};

/// F02: a UDP port in use
void TestFaultsUdp::f02_portInUse()
{
    const RawSocket holder = RawSocket::udp();
    ConversationSettings settings = serverOn(Transport::Udp);
    settings.port = holder.port();
    Station server;
    QVERIFY(!server.start(settings));
    QCOMPARE(server.first<fact::Failed>().reason, (Failure{FailureKind::AddressInUse, here, holder.port()}));
    QCOMPARE(server.heard.facts().size(), 1);
}

void TestFaultsUdp::f09_ownDatagramIsNotAnswered_data()
{
    QTest::addColumn<QString>("host");
    QTest::newRow("one address") << here;
    QTest::newRow("all addresses") << QString();
}

/// F09: its own datagram comes back
void TestFaultsUdp::f09_ownDatagramIsNotAnswered()
{
    QFETCH(QString, host);
    ConversationSettings settings = serverOn(Transport::Udp, ReplyRule::Kind::Book);
    settings.host = host;
    Station server;
    QVERIFY(server.start(settings));
    QVERIFY(sendFromUdpPort(server.port(), server.port(), "me"));
    QVERIFY(soon([&] { return server.bytes().startsWith("me"); }));
    RawSocket honest = RawSocket::udp();
    QVERIFY(honest.sendTo(server.port(), "hello"));
    QVERIFY(isBookReplyTo(next(honest), "hello"));
    QVERIFY(soon([&] { return server.bytes().endsWith("hello"); })); // told a moment after the answer
    QVERIFY(soon([&] { return server.heard.messages(Origin::Reply).size() >= 1; }));
    QCOMPARE(server.heard.messages(Origin::Reply).size(), 1);
    QCOMPARE(server.heard.messages(Origin::Received).first().peer, (PeerAddress{here, server.port()}));
    QVERIFY(!server.heard.messages(Origin::Received).first().answered);
}

/// F51: an empty datagram
void TestFaultsUdp::f51_emptyDatagram()
{
    Station server;
    QVERIFY(server.start(serverOn(Transport::Udp, ReplyRule::Kind::Book)));
    RawSocket peer = RawSocket::udp();
    QVERIFY(peer.sendTo(server.port(), ""));
    const QByteArray reply = next(peer);
    QVERIFY2(reply.endsWith("] b''") && isBookReplyTo(reply, ""), reply.constData());
    QVERIFY(soon([&] { return server.heard.texts(Origin::Received) == QList<QByteArray>{""}; }));
    QVERIFY(server.heard.messages(Origin::Received)[0].answered);

    QVERIFY(peer.sendTo(server.port(), "")); // and the next one like the first
    QVERIFY(isBookReplyTo(next(peer), ""));
}

/// F52: the largest datagram
void TestFaultsUdp::f52_largestDatagram()
{
    const QByteArray largest(65'507, 'x');
    Station server;
    QVERIFY(server.start(serverOn(Transport::Udp)));
    RawSocket peer = RawSocket::udp();
    if (!peer.sendTo(server.port(), largest))
        QSKIP("F52: this system's own limit is lower (macOS: net.inet.udp.maxdgram)");
    QVERIFY(soon([&] { return server.bytes() == largest; }));
    const MessageId id = server.send(QString::fromLatin1(largest));
    QCOMPARE(next(peer), largest);
    QVERIFY(soon([&] { return server.heard.delivery(id) == Delivery::HandedOver; }));
}

/// F52: larger than a datagram can be
void TestFaultsUdp::f52_tooLargeToSend()
{
    RawSocket peer = RawSocket::udp();
    Station client;
    QVERIFY(client.start(clientOf(Transport::Udp, peer.port())));
    const MessageId id = client.send(QString(65'508, QLatin1Char('x')));
    QVERIFY(soon([&] { return client.has<fact::Refused>(); }));
    QCOMPARE(client.first<fact::Refused>().id, id);
    QCOMPARE(client.first<fact::Refused>().reason.kind, FailureKind::TooLarge);
    QVERIFY(!client.has<fact::MessageAdded>());
    client.send(QStringLiteral("hello"));
    QCOMPARE(next(peer), QByteArray("hello"));
}

/// F52: larger than the buffer
void TestFaultsUdp::f52_longerThanTheBookReads()
{
    const QByteArray kept(1'024, 'k');
    const QByteArray sent = kept + "lost tail";
    Station server;
    QVERIFY(server.start(serverOn(Transport::Udp, ReplyRule::Kind::Book)));
    RawSocket peer = RawSocket::udp();
    QVERIFY(peer.sendTo(server.port(), sent));
    const QByteArray reply = next(peer);
    QVERIFY2(reply.endsWith("] b'" + kept + '\''), reply.constData());
    QVERIFY(soon([&] { return server.bytes() == sent; }));
    QCOMPARE(server.heard.messages(Origin::Received)[0].keptBytes, 1'024);

    QVERIFY(peer.sendTo(server.port(), kept)); // exactly as much as the book reads: nothing is lost
    next(peer);
    QVERIFY(soon([&] { return server.heard.messages(Origin::Received).size() == 2; }));
    QCOMPARE(server.heard.messages(Origin::Received)[1].keptBytes, -1);
}

/// F60: ICMP unreachable, then the port opens
void TestFaultsUdp::f60_portOpensAfterARefusal()
{
    RawSocket peer = RawSocket::udp();
    const quint16 port = peer.port();
    peer.close();
    Station client;
    QVERIFY(client.start(clientOf(Transport::Udp, port)));
    client.send(QStringLiteral("anybody?"));
    QVERIFY(soon([&] { return client.has<fact::Trouble>(); }));
    QCOMPARE(client.first<fact::Trouble>().reason, (Failure{FailureKind::Refused, here, port}));
    QCOMPARE(client.first<fact::Trouble>().peer, (PeerAddress{here, port}));
    QVERIFY(!client.has<fact::Stopped>());

    peer = RawSocket::udp(port);
    const quint16 clientPort = client.port();
    for (int i = 1; i <= 5; ++i) {
        const QByteArray text = QByteArray::number(i);
        const MessageId id = client.send(QString::fromLatin1(text));
        QCOMPARE(next(peer), text);
        QVERIFY(peer.sendTo(clientPort, text));
        QVERIFY(soon([&] { return client.bytes().endsWith(text); }));
        QCOMPARE(client.heard.delivery(id), Delivery::HandedOver);
    }
    QCOMPARE(client.bytes(), QByteArray("12345"));
}

/// 20,000 datagrams between taken batches: each one is shown, or counted as dropped.
void TestFaultsUdp::floodWhileNobodyTakes()
{
    constexpr quint64 total = 20'000;
    ChatLimits limits;
    limits.factsHigh = 1'000;
    limits.factsLow = 250;
    limits.batchSize = 100;
    Station server({}, limits);
    QVERIFY(server.start(serverOn(Transport::Udp)));
    RawSocket peer = RawSocket::udp();
    QTimer listener; // takes for a while, and then does not
    bool held = false;
    connect(&listener, &QTimer::timeout, this, [&] {
        held = !held;
        held ? server.heard.hold() : server.heard.release();
    });
    listener.start(20);
    quint64 sent = 0;
    QVERIFY(soon([&] {
        for (int i = 0; i < 200 && sent < total; ++i)
            sent += peer.sendTo(server.port(), "datagram " + QByteArray::number(sent));
        return sent == total;
    }));
    listener.stop();
    server.heard.release();

    const Counters &counters = server.heard.counters();
    const auto bySystem = [&] {
        return droppedBySystem(server.port()).value_or(total - counters.received - counters.dropped);
    };
    QVERIFY(soon([&] { return counters.received + counters.dropped + bySystem() == total; }));
    QVERIFY(soon([&] { return quint64(server.heard.messages(Origin::Received).size()) == counters.received; }));
    QVERIFY(counters.dropped > 0);
    QVERIFY(counters.received > 1'000);
    QVERIFY(peer.sendTo(server.port(), "the last word"));
    QVERIFY(soon([&] { return server.heard.messages(Origin::Received).constLast().bytes == "the last word"; }));
}

QTEST_GUILESS_MAIN(TestFaultsUdp)
#include "tst_faults_udp.moc"
