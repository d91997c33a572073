// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "wire/bookreply.h"

#include "wire/asctime.h"
#include "wire/replytemplate.h"

#include <QTest>

using namespace tincan;

class BookReplyTest : public QObject
{
    Q_OBJECT

private slots:
    void recognises_data();
    void recognises();
    void recognisesWhatTheTemplatesWrite_data();
    void recognisesWhatTheTemplatesWrite();
    void recognisesTheAnswerTo_data();
    void recognisesTheAnswerTo();
    void answersOnlyTheBooksPartOfADatagram();
};

void BookReplyTest::recognises_data()
{
    QTest::addColumn<QByteArray>("datagram");
    QTest::addColumn<bool>("expected");
    const auto yes = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text) << true; };
    const auto no = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << false; };
    yes("UDP", "[Sun Nov 22 06:26:00 2026] b'hello'");
    yes("UDP, day of one digit", "[Mon Nov  2 06:05:09 2026] b'hello'");
    yes("UDP, double quotes", "[Mon Nov  2 06:05:09 2026] b\"it's\"");
    yes("UDP, to an empty datagram", "[Mon Nov  2 06:05:09 2026] b''");
    yes("UDP, to an answer", R"([Mon Nov  2 06:05:09 2026] b"[Mon Nov  2 06:05:08 2026] b'hello'")");
    yes("TCP", "服务端收到了信息hello");
    yes("TCP, to nothing", "服务端收到了信息");
    yes("TCP, to an invalid byte", "服务端收到了信息\xFF");
    no("nothing", "");
    no("hello", "hello");
    no("a literal alone", "b'hello'");
    no("a time alone", "[Mon Nov  2 06:05:09 2026]");
    no("a time and a space", "[Mon Nov  2 06:05:09 2026] ");
    no("a time and text", "[Mon Nov  2 06:05:09 2026] hello");
    no("a literal that was cut", "[Mon Nov  2 06:05:09 2026] b'hel");
    no("line end behind", "[Mon Nov  2 06:05:09 2026] b'hello'\n");
    no("space before", " [Mon Nov  2 06:05:09 2026] b'hello'");
    no("two spaces", "[Mon Nov  2 06:05:09 2026]  b'hello'");
    no("no space", "[Mon Nov  2 06:05:09 2026]b'hello' ");
    no("another opening bracket", "(Mon Nov  2 06:05:09 2026] b'hello'");
    no("another closing bracket", "[Mon Nov  2 06:05:09 2026) b'hello'");
    no("not asctime", "[Mon Nov 02 06:05:09 2026] b'hello'");
    no("another order of the date", "[2026-11-02 06:05:09.0000] b'hello'");
    no("TCP, space before", " 服务端收到了信息hello");
    no("TCP, mark before", "\xEF\xBB\xBF服务端收到了信息hello");
    no("TCP, prefix without its last byte", QByteArray("服务端收到了信息").chopped(1));
}

void BookReplyTest::recognises()
{
    QFETCH(QByteArray, datagram);
    QTEST(isBookReply(datagram), "expected");
}

void BookReplyTest::recognisesWhatTheTemplatesWrite_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("hello") << QByteArray("hello");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("Chinese") << QByteArray("你好");
    QTest::newRow("quotes and backslash") << QByteArray(R"(it's \ "x")");
    QTest::newRow("controls and NUL") << QByteArray("\t\n\0\x1b", 4);
    QTest::newRow("invalid") << QByteArray("\xC0\xAF\xED\xA0\x80\xFF");
    QTest::newRow("an answer") << QByteArray("[Mon Nov  2 06:05:09 2026] b'hello'");
    QTest::newRow("as much as the book reads") << QByteArray(1024, '\xE4');
}

void BookReplyTest::recognisesWhatTheTemplatesWrite()
{
    QFETCH(QByteArray, text);
    const ReplyTemplate::Context context{text, asctime(QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6))), {}, 0};
    for (const ReplyTemplate &form : {ReplyTemplate::bookTcp(), ReplyTemplate::bookUdp()}) {
        const QByteArray reply = form.render(context, 65507);
        QVERIFY(isBookReply(reply));
        QVERIFY(isBookReplyTo(reply, text));
        QVERIFY(!isBookReplyTo(reply, "x" + text));
    }
}

void BookReplyTest::recognisesTheAnswerTo_data()
{
    QTest::addColumn<QByteArray>("received");
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, const char *received, const char *sent, bool expected) {
        QTest::newRow(name) << QByteArray(received) << QByteArray(sent) << expected;
    };
    row("TCP", "服务端收到了信息hello", "hello", true);
    row("UDP", "[Mon Nov  2 06:05:09 2026] b'hello'", "hello", true);
    row("UDP, another time", "[Sun Nov 22 06:26:00 2026] b'hello'", "hello", true);
    row("UDP, double quotes", "[Mon Nov  2 06:05:09 2026] b\"it's\"", "it's", true);
    row("UDP, nothing", "[Mon Nov  2 06:05:09 2026] b''", "", true);
    row("TCP, to something else", "服务端收到了信息hallo", "hello", false);
    row("TCP, to the beginning", "服务端收到了信息hell", "hello", false);
    row("TCP, and more", "服务端收到了信息hello!", "hello", false);
    row("TCP, prefix only", "服务端收到了信息", "hello", false);
    row("UDP, to something else", "[Mon Nov  2 06:05:09 2026] b'hallo'", "hello", false);
    row("UDP, quotes that Python would not choose", "[Mon Nov  2 06:05:09 2026] b\"hello\"", "hello", false);
    row("UDP, escape that Python would not choose", R"([Mon Nov  2 06:05:09 2026] b'\x61')", "a", false);
    row("UDP, not asctime", "[Mon Nov 02 06:05:09 2026] b'hello'", "hello", false);
    row("the same text", "hello", "hello", false);
    row("nothing to nothing", "", "", false);
    row("a literal alone", "b'hello'", "hello", false);
}

void BookReplyTest::recognisesTheAnswerTo()
{
    QFETCH(QByteArray, received);
    QFETCH(QByteArray, sent);
    QTEST(isBookReplyTo(received, sent), "expected");
}

void BookReplyTest::answersOnlyTheBooksPartOfADatagram()
{
    const QByteArray time("[Mon Nov  2 06:05:09 2026] ");
    const QByteArray sent(1025, 'a');
    QVERIFY(isBookReplyTo(time + "b'" + QByteArray(1024, 'a') + "'", sent));
    QVERIFY(!isBookReplyTo(time + "b'" + QByteArray(1025, 'a') + "'", sent));
}

QTEST_GUILESS_MAIN(BookReplyTest)
#include "tst_bookreply.moc"
