// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "chat/autoreply.h"
#include "rawsocket.h"
#include "station.h"
#include "wire/bookreply.h"

#include <QTest>
#include <QUdpSocket>

using namespace tincan;

namespace {

ConversationSettings answering(ReplyRule rule)
{
    ConversationSettings settings = serverOn(Transport::Udp);
    settings.replies = std::move(rule);
    return settings;
}

ReplyRule custom(const QString &text, int limitPerSecond = 50)
{
    return {ReplyRule::Kind::Custom, text, limitPerSecond};
}

/// Asks like an ordinary person; whether an answer came.
bool isAnswered(const Station &server, const QByteArray &question)
{
    RawSocket honest = RawSocket::udp();
    return honest.sendTo(server.port(), question) && soon([&] { return !honest.datagram().isNull(); });
}

/// Time for a loop to show itself: while ordinary people are answered, it goes round at least as often.
constexpr int rounds = 25;

bool turn(const Station &server)
{
    int answers = 0;
    for (int i = 0; i < rounds; ++i)
        answers += isAnswered(server, "round " + QByteArray::number(i));
    return answers == rounds;
}

/// How many of so many messages a second, evenly spread over so many seconds, are answered.
int answered(const AutoReply &replies, int perSecond, int seconds, ReplyMemory *memory)
{
    int answers = 0;
    for (int i = 0; i < perSecond * seconds; ++i) {
        const QByteArray question = "question " + QByteArray::number(i);
        Incoming message;
        message.bytes = question;
        message.steadyMs = 1'000'000 + qint64(i) * 1'000 / perSecond;
        message.time = "Sun Nov 22 06:26:00 2026";
        answers += replies.consider(message, *memory).verdict == AutoReply::Verdict::Answer;
    }
    return answers;
}

} // namespace

/// F56: programs that answer by themselves must not answer each other for ever.
class TestFaultsEcho : public QObject
{
    Q_OBJECT

private slots:
    void f56_twoServers_data();
    void f56_twoServers();
    void f56_echoService_data();
    void f56_echoService();
    void f56_unrecognisedLoopIsPaused();
    void f56_ordinaryConversation();
    void f56_rates_data();
    void f56_rates();
    void f56_burstsAreNoLoop();
};

void TestFaultsEcho::f56_twoServers_data()
{
    QTest::addColumn<QByteArray>("starter");
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("nothing") << QByteArray("");
    QTest::newRow("an answer") << QByteArray("[Sun Nov 22 06:26:00 2026] b'hello'");
    QTest::newRow("an answer of TCP") << bookTcpPrefix.toByteArray();
    QTest::newRow("longer than the book reads") << QByteArray(2'000, '\\');
}

/// F56: an echo loop of two servers
void TestFaultsEcho::f56_twoServers()
{
    QFETCH(QByteArray, starter);
    Station one;
    Station two;
    QVERIFY(one.start(answering({})));
    QVERIFY(two.start(answering({})));
    QVERIFY(sendFromUdpPort(one.port(), two.port(), starter)); // somebody forges the first one's address
    QVERIFY(soon([&] { return two.bytes() == starter && two.has<fact::PeerJoined>(); }));
    QVERIFY(turn(one) && turn(two));
    const auto packets = one.heard.messages(Origin::Received).size() + two.heard.messages(Origin::Received).size();
    QVERIFY2(packets - 2 * rounds <= 10, qPrintable(QString::number(packets)));
}

void TestFaultsEcho::f56_echoService_data()
{
    QTest::addColumn<bool>("book");
    QTest::addColumn<QString>("text");
    QTest::newRow("book") << true << QString();
    QTest::newRow("custom") << false << QStringLiteral("got {text}");
    QTest::newRow("custom, never the same") << false << QStringLiteral("got {count}");
    QTest::newRow("custom, the same") << false << QStringLiteral("{text}");
}

/// F56: an echo loop with an echo service
void TestFaultsEcho::f56_echoService()
{
    QFETCH(bool, book);
    QFETCH(QString, text);
    Station server;
    QVERIFY(server.start(answering(book ? ReplyRule() : custom(text))));
    QUdpSocket echo;
    int returned = 0;
    connect(&echo, &QUdpSocket::readyRead, this, [&] {
        QByteArray datagram(65'536, Qt::Uninitialized);
        qint64 n = 0;
        QHostAddress from;
        quint16 port = 0;
        while ((n = echo.readDatagram(datagram.data(), datagram.size(), &from, &port)) >= 0) {
            echo.writeDatagram(datagram.constData(), n, from, port);
            ++returned;
        }
    });
    QVERIFY(echo.bind(QHostAddress::LocalHost));
    QVERIFY(echo.writeDatagram("hello", QHostAddress::LocalHost, server.port()) == 5);
    QVERIFY(soon([&] { return returned > 0; }));
    QVERIFY(turn(server));
    QVERIFY2(returned <= 10, qPrintable(QString::number(returned)));
    QVERIFY(!server.has<fact::RepliesPaused>());
}

/// F56: an echo loop that is not recognised is paused
void TestFaultsEcho::f56_unrecognisedLoopIsPaused()
{
    Station one;
    Station two;
    QVERIFY(one.start(answering(custom(QStringLiteral("one {count}"), 20))));
    QVERIFY(two.start(answering(custom(QStringLiteral("two {count}"), 20))));
    QVERIFY(sendFromUdpPort(one.port(), two.port(), "hello"));
    const auto paused = [](const Station &s) { return s.heard.count<fact::RepliesPaused>(); };
    QVERIFY(soon([&] { return paused(one) + paused(two) > 0; }));
    Station &stopped = paused(one) > 0 ? one : two;
    const PeerAddress peer = stopped.first<fact::RepliesPaused>().peer;
    QCOMPARE(peer.port, &stopped == &one ? two.port() : one.port());

    // others are answered; this one is heard
    QVERIFY(isAnswered(stopped, "hello"));
    const auto repliesTo = [&] {
        qsizetype n = 0;
        for (const Message &reply : stopped.heard.messages(Origin::Reply))
            n += reply.peer == peer;
        return n;
    };
    const auto before = repliesTo();
    QVERIFY(sendFromUdpPort(peer.port, stopped.port(), "are you there?"));
    QVERIFY(soon([&] { return stopped.heard.texts(Origin::Received).contains("are you there?"); }));
    QVERIFY(isAnswered(stopped, "hello again"));
    QCOMPARE(repliesTo(), before);

    Station &other = &stopped == &one ? two : one;
    other.talk.setReplies({ReplyRule::Kind::Off, {}, 0});
    stopped.talk.resumeReplies(peer);
    QVERIFY(soon([&] { return stopped.has<fact::RepliesResumed>(); }));
    QCOMPARE(stopped.first<fact::RepliesResumed>().peer, peer);
    QVERIFY(sendFromUdpPort(peer.port, stopped.port(), "and now?"));
    QVERIFY(soon([&] { return repliesTo() == before + 1; }));
}

/// F56: an echo loop it is not: an ordinary conversation
void TestFaultsEcho::f56_ordinaryConversation()
{
    Station server;
    QVERIFY(server.start(answering({})));
    RawSocket peer = RawSocket::udp();
    for (int i = 0; i < 40; ++i) {
        const QByteArray question = i % 2 ? QByteArray("again") : "[" + QByteArray::number(i) + "] b'x'";
        QVERIFY(peer.sendTo(server.port(), question));
        QByteArray reply;
        QVERIFY(soon([&] { return !(reply = peer.datagram()).isNull(); }));
        QVERIFY2(isBookReplyTo(reply, question), reply.constData());
    }
    QVERIFY(!server.has<fact::RepliesPaused>());
}

void TestFaultsEcho::f56_rates_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("perSecond");
    QTest::addColumn<int>("expected"); // of 60 seconds
    QTest::newRow("49 a second") << 50 << 49 << 49 * 60;
    QTest::newRow("50 a second") << 50 << 50 << 50 * 60;
    QTest::newRow("51 a second: paused after 2 s") << 50 << 51 << 51 * 2;
    QTest::newRow("1,000 a second: paused after 2 s") << 50 << 1'000 << 2'000;
    QTest::newRow("no limit") << 0 << 1'000 << 60'000;
}

/// F56: an echo loop is told by its rate
void TestFaultsEcho::f56_rates()
{
    QFETCH(int, limit);
    QFETCH(int, perSecond);
    QFETCH(int, expected);
    const AutoReply replies(Transport::Udp, {ReplyRule::Kind::Book, {}, limit}, 65'507);
    ReplyMemory memory;
    QCOMPARE(answered(replies, perSecond, 60, &memory), expected);
    QCOMPARE(memory.paused, expected < perSecond * 60);
    ReplyMemory ofTcp;
    const AutoReply tcp(Transport::Tcp, {ReplyRule::Kind::Book, {}, limit}, 65'507);
    QCOMPARE(answered(tcp, perSecond, 60, &ofTcp), perSecond * 60); // the book's TCP reply is never limited
}

/// F56: an echo loop it is not: bursts
void TestFaultsEcho::f56_burstsAreNoLoop()
{
    const AutoReply replies(Transport::Udp, {ReplyRule::Kind::Book, {}, 50}, 65'507);
    ReplyMemory memory;
    for (int second = 0; second < 60; second += 2) { // 200 at once, and then nothing for two seconds
        for (int i = 0; i < 200; ++i) {
            Incoming message;
            message.bytes = "question";
            message.steadyMs = second * 1'000;
            QCOMPARE(replies.consider(message, memory).verdict, AutoReply::Verdict::Answer);
        }
    }
    QVERIFY(!memory.paused);
}

QTEST_GUILESS_MAIN(TestFaultsEcho)
#include "tst_faults_echo.moc"
