// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "chat/autoreply.h"

#include "wire/asctime.h"

#include <QTest>

using namespace tincan;
using Verdict = AutoReply::Verdict;

namespace {

constexpr qsizetype plenty = 65'507;
const QDateTime when(QDate(2026, 11, 22), QTime(6, 26, 0));

Incoming incoming(const QByteArray &bytes, qint64 steadyMs = 0)
{
    Incoming message;
    message.bytes = bytes;
    message.whole = bytes;
    message.steadyMs = steadyMs;
    message.time = asctime(when);
    message.peer = QStringLiteral("127.0.0.1:40000");
    message.count = 7;
    return message;
}

ReplyRule custom(const QString &text, int limit = 50)
{
    return {ReplyRule::Kind::Custom, text, limit};
}

/// Answers this many messages in each of the given seconds; tells in which one it was paused, or -1.
int secondOfPause(const AutoReply &rule, const QList<int> &perSecond)
{
    ReplyMemory memory;
    for (int second = 0; second < perSecond.size(); ++second) {
        for (int i = 0; i < perSecond[second]; ++i) {
            const QByteArray text = QByteArray::number(second) + '/' + QByteArray::number(i);
            const qint64 ms = second * 1000 + i * 1000 / perSecond[second];
            if (rule.consider(incoming(text, ms), memory).verdict == Verdict::JustPaused)
                return second;
        }
    }
    return -1;
}

} // namespace

class TestAutoReply : public QObject
{
    Q_OBJECT

private slots:
    void answers_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<ReplyRule>("rule");
        QTest::addColumn<QByteArray>("received");
        QTest::addColumn<QByteArray>("reply"); // empty: no answer
        const auto book = ReplyRule{};
        const auto off = ReplyRule{ReplyRule::Kind::Off, {}, 50};
        QTest::newRow("tcp, book") << Transport::Tcp << book << QByteArray("hello")
                                   << QByteArray("服务端收到了信息hello");
        QTest::newRow("tcp, book, an answer") << Transport::Tcp << book << QByteArray("服务端收到了信息x")
                                              << QByteArray("服务端收到了信息服务端收到了信息x");
        QTest::newRow("tcp, off") << Transport::Tcp << off << QByteArray("hello") << QByteArray();
        QTest::newRow("udp, book") << Transport::Udp << book << QByteArray("hello")
                                   << QByteArray("[Sun Nov 22 06:26:00 2026] b'hello'");
        QTest::newRow("udp, book, empty")
            << Transport::Udp << book << QByteArray("") << QByteArray("[Sun Nov 22 06:26:00 2026] b''");
        QTest::newRow("udp, book's udp answer")
            << Transport::Udp << book << QByteArray("[Mon Nov  2 06:05:09 2026] b\"it's\"") << QByteArray();
        QTest::newRow("udp, book's tcp answer")
            << Transport::Udp << book << QByteArray("服务端收到了信息x") << QByteArray();
        QTest::newRow("udp, nearly an answer")
            << Transport::Udp << book << QByteArray("see [Mon Nov  2 06:05:09 2026] b'x'")
            << QByteArray("[Sun Nov 22 06:26:00 2026] b\"see [Mon Nov  2 06:05:09 2026] b'x'\"");
        QTest::newRow("custom, all places")
            << Transport::Tcp << custom(QStringLiteral("{count} {peer} {text} {literal} {x}")) << QByteArray("a'b")
            << QByteArray("7 127.0.0.1:40000 a'b b\"a'b\" {x}");
    }
    void answers()
    {
        QFETCH(Transport, transport);
        QFETCH(ReplyRule, rule);
        QFETCH(QByteArray, received);
        QFETCH(QByteArray, reply);
        ReplyMemory memory;

        const auto result = AutoReply(transport, rule, plenty).consider(incoming(received), memory);

        QCOMPARE(result.verdict, reply.isEmpty() ? Verdict::NoAnswer : Verdict::Answer);
        QCOMPARE(result.reply, reply);
    }

    void sourcesThatAreNeverAnswered_data()
    {
        QTest::addColumn<bool>("privileged");
        QTest::addColumn<bool>("own");
        QTest::addColumn<bool>("toMany");
        QTest::newRow("a port below 1024") << true << false << false;
        QTest::newRow("this socket itself") << false << true << false;
        QTest::newRow("broadcast or multicast") << false << false << true;
    }
    void sourcesThatAreNeverAnswered()
    {
        QFETCH(bool, privileged);
        QFETCH(bool, own);
        QFETCH(bool, toMany);
        const QByteArray text("hello");
        Incoming message = incoming(text);
        message.fromPrivilegedPort = privileged;
        message.fromOwnSocket = own;
        message.toMany = toMany;
        ReplyMemory udp;
        ReplyMemory tcp;

        QCOMPARE(AutoReply(Transport::Udp, {}, plenty).consider(message, udp).verdict, Verdict::NoAnswer);
        QCOMPARE(AutoReply(Transport::Tcp, {}, plenty).consider(message, tcp).verdict, Verdict::Answer);
    }

    void itsOwnLastSixteenAnswersAreNotAnswered()
    {
        const AutoReply rule(Transport::Udp, custom(QStringLiteral("got {text}")), plenty);
        ReplyMemory memory;
        for (int i = 0; i < 17; ++i)
            QCOMPARE(rule.consider(incoming(QByteArray::number(i)), memory).verdict, Verdict::Answer);

        QCOMPARE(rule.consider(incoming("got 16"), memory).verdict, Verdict::NoAnswer);
        QCOMPARE(rule.consider(incoming("got 1"), memory).verdict, Verdict::NoAnswer);
        QCOMPARE(rule.consider(incoming("got 0"), memory).verdict, Verdict::Answer); // the seventeenth last
    }

    void anAnswerThatIsLongerThanTheReadSizeIsRecognised()
    {
        const QByteArray answer = "[Mon Nov  2 06:05:09 2026] b'" + QByteArray(1100, 'x') + '\'';
        Incoming message = incoming(answer);
        message.bytes = QByteArrayView(answer).first(1024);
        ReplyMemory memory;

        QCOMPARE(AutoReply(Transport::Udp, {}, plenty).consider(message, memory).verdict, Verdict::NoAnswer);
    }

    void pauses_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<ReplyRule>("rule");
        QTest::addColumn<QList<int>>("perSecond");
        QTest::addColumn<int>("pausedInSecond");
        const ReplyRule book;
        const ReplyRule unlimited{ReplyRule::Kind::Book, {}, 0};
        QTest::newRow("51 for two seconds") << Transport::Udp << book << QList<int>{51, 51, 1} << 2;
        QTest::newRow("50 for ever") << Transport::Udp << book << QList<int>{50, 50, 50, 50, 50} << -1;
        QTest::newRow("one hot second, one cool") << Transport::Udp << book << QList<int>{90, 10, 90, 10, 90} << -1;
        QTest::newRow("one hot second, a rest") << Transport::Udp << book << QList<int>{90, 0, 0, 90, 1} << -1;
        QTest::newRow("limit 0") << Transport::Udp << unlimited << QList<int>{500, 500, 500} << -1;
        QTest::newRow("the book's tcp") << Transport::Tcp << book << QList<int>{500, 500, 500} << -1;
        QTest::newRow("a custom tcp rule")
            << Transport::Tcp << custom(QStringLiteral("x{text}")) << QList<int>{51, 51, 1} << 2;
    }
    void pauses()
    {
        QFETCH(Transport, transport);
        QFETCH(ReplyRule, rule);
        QFETCH(QList<int>, perSecond);
        QFETCH(int, pausedInSecond);

        QCOMPARE(secondOfPause(AutoReply(transport, rule, plenty), perSecond), pausedInSecond);
    }

    void aPausedPeerIsNotAnswered()
    {
        ReplyMemory memory;
        memory.paused = true;

        QCOMPARE(AutoReply(Transport::Udp, {}, plenty).consider(incoming("hello"), memory).verdict, Verdict::NoAnswer);
    }

    void anAnswerIsNeverLongerThanItsCap()
    {
        ReplyMemory memory;
        const AutoReply rule(Transport::Udp, custom(QString(100, u'é')), 11);

        QCOMPARE(rule.consider(incoming("x"), memory).reply, QByteArray("ééééé"));
    }
};

QTEST_GUILESS_MAIN(TestAutoReply)
#include "tst_autoreply.moc"
