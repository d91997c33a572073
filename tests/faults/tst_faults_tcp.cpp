// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "rawsocket.h"
#include "station.h"
#include "unknownname.h"
#include "wire/bookreply.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tincan;

namespace {

const auto here = QStringLiteral("127.0.0.1");

QByteArray answerTo(const QByteArray &text)
{
    return bookTcpPrefix.toByteArray() + text;
}

/// A port on which nobody listens.
quint16 closedPort()
{
    return RawSocket::listen().port();
}

/// Nothing times out as long as a test waits.
NetLimits patient()
{
    NetLimits limits;
    limits.connectTimeoutMs = 10 * patienceMs;
    return limits;
}

} // namespace

/// Rows of the list of faults: dialling, and the life of one connection.
class TestFaultsTcp : public QObject
{
    Q_OBJECT

private slots:
    void f01_portInUse();
    void f05_refused();
    void f07_silentDropTimesOut();
    void f07_cancelledWhileConnecting();
    void f08_noSuchName();
    void f09_selfConnection();
    void f11_answersBeforeTheFinArrive();
    void f11_whatIsQueuedIsMarkedNotSent();
    void f12_resetInMidMessage();
    void f25_resetBeforeAccept();
    void f26_strangeBytesAreMessages_data();
    void f26_strangeBytesAreMessages();
    void f26_urgentData();
    void f41_invalidUtf8_data();
    void f41_invalidUtf8();
};

/// F01: a TCP port in use
void TestFaultsTcp::f01_portInUse()
{
    const RawSocket holder = RawSocket::listen();
    ConversationSettings settings = serverOn(Transport::Tcp);
    settings.port = holder.port();
    Station server;
    QVERIFY(!server.start(settings));
    QCOMPARE(server.first<fact::Failed>().reason, (Failure{FailureKind::AddressInUse, here, holder.port()}));
    QCOMPARE(server.heard.facts().size(), 1);
    server.send(QStringLiteral("hello"));
    QVERIFY(soon([&] { return server.has<fact::Refused>(); }));
    QCOMPARE(server.first<fact::Refused>().reason.kind, FailureKind::NotRunning);

    server.talk.start(serverOn(Transport::Tcp)); // and it can be tried again
    QVERIFY(soon([&] { return server.has<fact::Started>(); }));
}

/// F05: refused
void TestFaultsTcp::f05_refused()
{
    const quint16 port = closedPort();
    Station client(patient()); // it is told, not found out by waiting
    QVERIFY(!client.start(clientOf(Transport::Tcp, port)));
    QCOMPARE(client.first<fact::Failed>().reason, (Failure{FailureKind::Refused, here, port}));
}

/// F07: a silent drop
void TestFaultsTcp::f07_silentDropTimesOut()
{
    const RawSocket silent = RawSocket::listen(0, RawSocket::loopback, 0);
    const auto connects = RawSocket::fillBacklog(silent.port(), RawSocket::loopback);
    QVERIFY(!connects.empty());
    NetLimits limits;
    limits.connectTimeoutMs = 300;
    Station client(limits);
    QElapsedTimer clock;
    clock.start();
    QVERIFY(!client.start(clientOf(Transport::Tcp, silent.port())));
    QVERIFY(clock.elapsed() >= 250); // Qt's timers may be 5 % early
    QCOMPARE(client.first<fact::Failed>().reason, (Failure{FailureKind::TimedOut, here, silent.port()}));
}

/// F07: a silent drop, and cancelled
void TestFaultsTcp::f07_cancelledWhileConnecting()
{
    const RawSocket silent = RawSocket::listen(0, RawSocket::loopback, 0);
    const auto connects = RawSocket::fillBacklog(silent.port(), RawSocket::loopback);
    QVERIFY(!connects.empty());
    const int before = openDescriptors();
    Station client(patient());
    client.talk.start(clientOf(Transport::Tcp, silent.port()));
    QVERIFY(client.heard.facts().isEmpty());
    client.talk.stop();
    QVERIFY(soon([&] { return client.has<fact::Failed>(); }));
    QCOMPARE(client.first<fact::Failed>().reason, (Failure{FailureKind::Cancelled, here, silent.port()}));
    QVERIFY(soon([&] { return openDescriptors() <= before; })); // nobody dials any more
    QCOMPARE(client.heard.facts().size(), 1);
}

/// F08: no such name
void TestFaultsTcp::f08_noSuchName()
{
    ConversationSettings settings = clientOf(Transport::Tcp, 1314);
    settings.host = unknownName();
    Station client;
    QVERIFY(!client.start(settings));
    QCOMPARE(client.first<fact::Failed>().reason, (Failure{FailureKind::NameNotFound, settings.host, 1314}));
}

/// F09: a connection to itself
void TestFaultsTcp::f09_selfConnection()
{
    ConversationSettings settings = clientOf(Transport::Tcp, closedPort());
    settings.localPort = settings.port;
    Station client;
    QVERIFY(!client.start(settings));
    QCOMPARE(client.first<fact::Failed>().reason, (Failure{FailureKind::Refused, here, settings.port}));
    QCOMPARE(client.first<fact::PeerRefused>().reason.kind, FailureKind::SelfConnection);
    QCOMPARE(client.heard.counters().refusedPeers, quint64(1));
    QVERIFY(!client.has<fact::PeerJoined>());
}

/// F11: the peer half-closes; answers still arrive
void TestFaultsTcp::f11_answersBeforeTheFinArrive()
{
    Station server;
    QVERIFY(server.start(serverOn(Transport::Tcp, ReplyRule::Kind::Book)));
    RawSocket peer = RawSocket::dial(server.port());
    QVERIFY(peer.writeAll("hello"));
    peer.finish(); // as netcat -N does
    QVERIFY(soon([&] { return server.has<fact::PeerLeft>(); }));
    QVERIFY(soon([&] { return peer.hasEnded(); }));
    QCOMPARE(peer.received(), answerTo("hello"));
    QVERIFY(!peer.wasReset());
    QCOMPARE(server.bytes(), QByteArray("hello"));
    QCOMPARE(server.first<fact::PeerLeft>().reason.kind, FailureKind::ClosedByPeer);
    const auto answers = server.heard.messages(Origin::Reply);
    QCOMPARE(answers.size(), 1);
    QCOMPARE(server.heard.delivery(answers[0].id), Delivery::HandedOver);
}

/// F11: the peer half-closes; what is queued is not sent
void TestFaultsTcp::f11_whatIsQueuedIsMarkedNotSent()
{
    NetLimits limits;
    limits.writeSoft = 16 * 1024 * 1024; // a peer over this is not read any more, its FIN neither
    limits.writeHard = 32 * 1024 * 1024;
    Station server(limits);
    QVERIFY(server.start(serverOn(Transport::Tcp)));
    RawSocket peer = RawSocket::dial(server.port(), RawSocket::loopback, 4'096);
    QVERIFY(soon([&] { return server.has<fact::PeerJoined>(); }));
    QList<MessageId> ids;
    for (int i = 0; i < 8; ++i)
        ids.append(server.send(QString(1'500'000, QLatin1Char('x'))));
    peer.finish();
    QVERIFY(soon([&] { return server.has<fact::PeerLeft>(); }));
    QCOMPARE(server.first<fact::PeerLeft>().reason.kind, FailureKind::ClosedByPeer);
    QCOMPARE(server.heard.delivery(ids.constLast()), Delivery::Failed);
    QCOMPARE(server.heard.count<fact::DeliveryChanged>(), 8);
    QCOMPARE(server.heard.all<fact::DeliveryChanged>().constLast().failedPeers,
             QList<PeerAddress>{server.first<fact::PeerJoined>().peer});

    server.send(QStringLiteral("is anybody there?"));
    QVERIFY(soon([&] { return server.has<fact::Refused>(); }));
    QCOMPARE(server.first<fact::Refused>().reason.kind, FailureKind::NobodyThere);
}

/// F12: a reset in mid-message
void TestFaultsTcp::f12_resetInMidMessage()
{
    Station server;
    QVERIFY(server.start(serverOn(Transport::Tcp, ReplyRule::Kind::Book)));
    RawSocket peer = RawSocket::dial(server.port());
    QVERIFY(peer.writeAll("whole\xE4\xBD"));
    QVERIFY(soon([&] { return server.bytes() == "whole"; }));
    peer.reset();
    QVERIFY(soon([&] { return server.has<fact::PeerLeft>(); }));
    QCOMPARE(server.first<fact::PeerLeft>().reason.kind, FailureKind::Reset);
    const QList<Message> messages = server.heard.messages(Origin::Received);
    QCOMPARE(messages.size(), 2);
    QVERIFY(!messages[0].incomplete);
    QCOMPARE(messages[1].bytes, QByteArray("\xE4\xBD"));
    QVERIFY(messages[1].incomplete);
    QVERIFY(!messages[1].answered);
}

/// F25: a reset before the accept
void TestFaultsTcp::f25_resetBeforeAccept()
{
    Station server;
    QVERIFY(server.start(serverOn(Transport::Tcp, ReplyRule::Kind::Book)));
    for (int i = 0; i < 20; ++i)
        RawSocket::dial(server.port()).reset(); // the server's loop does not turn meanwhile
    RawSocket honest = RawSocket::dial(server.port());
    QVERIFY(honest.writeAll("hello"));
    QVERIFY(soon([&] { return honest.received() == answerTo("hello"); }));
    QVERIFY(soon([&] { return server.heard.count<fact::PeerJoined>() == server.heard.count<fact::PeerLeft>() + 1; }));
    for (const auto &joined : server.heard.all<fact::PeerJoined>())
        QVERIFY2(!joined.peer.ip.isEmpty(), "somebody without an address joined");
}

void TestFaultsTcp::f26_strangeBytesAreMessages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("telnet") << QByteArray::fromHex("fffb18fffd01fff9");
    QTest::newRow("TLS hello") << QByteArray::fromHex("16030100050100000103030000000000");
    QTest::newRow("HTTP") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QTest::newRow("NUL and escapes") << QByteArray("\0\a\x1b[2J", 6);
    QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBFhello");
}

/// F26: telnet, TLS or HTTP on the plain port
void TestFaultsTcp::f26_strangeBytesAreMessages()
{
    QFETCH(QByteArray, bytes);
    Station server;
    QVERIFY(server.start(serverOn(Transport::Tcp, ReplyRule::Kind::Book)));
    RawSocket peer = RawSocket::dial(server.port());
    QVERIFY(peer.writeAll(bytes));
    QVERIFY(soon([&] { return peer.received() == answerTo(bytes); }));
    QVERIFY(soon([&] { return server.bytes() == bytes; }));
    QVERIFY(!server.has<fact::PeerLeft>());
}

/// F26: urgent data
void TestFaultsTcp::f26_urgentData()
{
    Station server;
    QVERIFY(server.start(serverOn(Transport::Tcp, ReplyRule::Kind::Book)));
    RawSocket peer = RawSocket::dial(server.port());
    QVERIFY(peer.writeAll("before"));
    QVERIFY(soon([&] { return server.bytes() == "before"; }));
    peer.writeUrgent('!');
    QVERIFY(peer.writeAll("after"));
    QVERIFY(soon([&] { return server.bytes().endsWith("after"); }));
    QVERIFY(soon([&] { return peer.received().endsWith("after"); }));
    QVERIFY(!server.has<fact::PeerLeft>());
}

void TestFaultsTcp::f41_invalidUtf8_data()
{
    QTest::addColumn<QByteArrayList>("segments"); // hex
    QTest::addColumn<QByteArrayList>("messages"); // hex
    const auto row = [](const char *name, const QByteArrayList &segments, const QByteArrayList &messages) {
        QTest::newRow(name) << segments << messages;
    };
    row("invalid", {"ff41fe"}, {"ff41fe"});
    row("overlong", {"c0af"}, {"c0af"});
    row("surrogate", {"eda080"}, {"eda080"});
    row("stray continuation", {"80", "bf"}, {"80", "bf"});
    row("euro in two segments", {"41e282", "ac42"}, {"41", "e282ac42"});
    row("euro byte by byte", {"e2", "82", "ac"}, {"e282ac"});
    row("emoji in three", {"f0", "9f98", "80"}, {"f09f9880"});
    row("never completed", {"e282", "41"}, {"e28241"});
}

/// F41: invalid UTF-8, and characters split across segments
void TestFaultsTcp::f41_invalidUtf8()
{
    QFETCH(QByteArrayList, segments);
    QFETCH(QByteArrayList, messages);
    Station server;
    QVERIFY(server.start(serverOn(Transport::Tcp, ReplyRule::Kind::Book)));
    RawSocket peer = RawSocket::dial(server.port());
    quint64 sent = 0;
    for (const QByteArray &hex : segments) {
        const QByteArray segment = QByteArray::fromHex(hex);
        QVERIFY(peer.writeAll(segment));
        sent += quint64(segment.size());
        QVERIFY(soon([&] { return server.heard.counters().receivedBytes == sent; })); // read before the next is sent
    }
    QByteArray answers;
    QByteArrayList shown;
    for (const QByteArray &hex : messages)
        answers += answerTo(QByteArray::fromHex(hex));
    QVERIFY(soon([&] { return peer.received() == answers; }));
    QVERIFY(soon([&] { return server.heard.texts(Origin::Received).size() == messages.size(); }));
    for (const QByteArray &text : server.heard.texts(Origin::Received))
        shown.append(text.toHex());
    QCOMPARE(shown, messages);
}

QTEST_GUILESS_MAIN(TestFaultsTcp)
#include "tst_faults_tcp.moc"
