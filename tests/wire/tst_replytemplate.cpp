// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "wire/replytemplate.h"

#include "wire/utf8.h"

#include <QTest>

using namespace tincan;

namespace {

ReplyTemplate::Context answerTo(QByteArrayView text)
{
    return {text, "Mon Nov  2 06:05:09 2026", QStringLiteral("192.168.1.20:50000"), 7};
}

} // namespace

class ReplyTemplateTest : public QObject
{
    Q_OBJECT

private slots:
    void renders_data();
    void renders();
    void rendersTheBook_data();
    void rendersTheBook();
    void cuts_data();
    void cuts();
    void cutsNoCharacter();
    void isEmptyOnlyWithoutText();
};

void ReplyTemplateTest::renders_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("reply");
    const auto row = [](const char *name, QStringView form, const QByteArray &text, const QByteArray &reply) {
        QTest::newRow(name) << form.toString() << text << reply;
    };
    row("nothing", u"", "hello", "");
    row("no place", u"收到 ok", "hello", "收到 ok");
    row("text", u"<{text}>", "hello", "<hello>");
    row("literal", u"<{literal}>", "it's", "<b\"it's\">");
    row("time", u"<{time}>", "hello", "<Mon Nov  2 06:05:09 2026>");
    row("peer", u"<{peer}>", "hello", "<192.168.1.20:50000>");
    row("count", u"<{count}>", "hello", "<7>");
    row("place alone", u"{text}", "hello", "hello");
    row("places side by side", u"{count}{count}{text}", "a", "77a");
    row("place between Chinese", u"你{count}好", "a", "你7好");
    row("empty text", u"<{text}{literal}>", "", "<b''>");
    row("unknown word", u"{name} {Text} {}", "a", "{name} {Text} {}");
    row("words around a place's name", u"{ text} {textt} {tex} {text", "a", "{ text} {textt} {tex} {text");
    row("brace before a place", u"{{text}", "a", "{a");
    row("place in braces", u"{{text}}", "a", "{a}");
    row("many open braces", u"{{{{text}", "a", "{{{a");
    row("unknown word before a place", u"{x{text}y}", "a", "{xay}");
    row("closing braces only", u"}} text}", "a", "}} text}");
    row("text that looks like a place", u"{text} {count}", "{count}{text}", "{count}{text} 7");
    row("text that ends a place with the template", u"{te{text}", "xt}", "{text}");
    row("text with NUL", u"<{text}>", QByteArray("a\0b", 3), QByteArray("<a\0b>", 5));
    row("invalid bytes as they came", u"<{text}>", "\xFF\xC0\xAF\xED\xA0\x80", "<\xFF\xC0\xAF\xED\xA0\x80>");
    row("mark as it came", u"{text}",
        "\xEF\xBB\xBF"
        "a",
        "\xEF\xBB\xBF"
        "a");
    row("incomplete character as it came", u"{text}", "a\xE4\xBD", "a\xE4\xBD");
}

void ReplyTemplateTest::renders()
{
    QFETCH(QString, form);
    QFETCH(QByteArray, text);
    QTEST(ReplyTemplate(form).render(answerTo(text), 1000), "reply");
}

void ReplyTemplateTest::rendersTheBook_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("tcp");
    QTest::addColumn<QByteArray>("udp");
    const auto row = [](const char *name, const char *text, const char *tcp, const char *udp) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(tcp) << QByteArray(udp);
    };
    row("hello", "hello", "服务端收到了信息hello", R"([Mon Nov  2 06:05:09 2026] b'hello')");
    row("Chinese", "你好", "服务端收到了信息你好", R"([Mon Nov  2 06:05:09 2026] b'\xe4\xbd\xa0\xe5\xa5\xbd')");
    row("nothing", "", "服务端收到了信息", R"([Mon Nov  2 06:05:09 2026] b'')");
}

void ReplyTemplateTest::rendersTheBook()
{
    QFETCH(QByteArray, text);
    const QByteArray tcp = ReplyTemplate::bookTcp().render(answerTo(text), 1000);
    QTEST(tcp, "tcp");
    QCOMPARE(tcp.size(), text.size() + 24);
    QTEST(ReplyTemplate::bookUdp().render(answerTo(text), 1000), "udp");
}

void ReplyTemplateTest::cuts_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("maxBytes");
    QTest::addColumn<QByteArray>("reply");
    const auto row = [](const char *name, QStringView form, const QByteArray &text, int max, const QByteArray &reply) {
        QTest::newRow(name) << form.toString() << text << max << reply;
    };
    row("fits exactly", u"<{text}>", "abc", 5, "<abc>");
    row("one too long", u"<{text}>", "abc", 4, "<abc");
    row("inside a place", u"<{text}>", "abc", 2, "<a");
    row("to nothing", u"<{text}>", "abc", 0, "");
    row("between characters", u"{text}", "你好", 3, "你");
    row("inside a character of the text", u"{text}", "你好", 5, "你");
    row("inside a character of the template", u"a你", "", 3, "a");
    row("inside an emoji", u"a{text}", "\U0001F600", 4, "a");
    row("inside the only character", u"你", "", 2, "");
    row("between invalid bytes", u"{text}", "\x80\x80\x80\x80\x80", 4, "\x80\x80\x80\x80");
    row("exact fit keeps an incomplete character", u"{text}", "a\xE4\xBD", 3, "a\xE4\xBD");
    row("nothing follows the cut", u"{text}你{count}", "a", 2, "a");
}

void ReplyTemplateTest::cuts()
{
    QFETCH(QString, form);
    QFETCH(QByteArray, text);
    QFETCH(int, maxBytes);
    QTEST(ReplyTemplate(form).render(answerTo(text), maxBytes), "reply");
}

void ReplyTemplateTest::cutsNoCharacter()
{
    const ReplyTemplate form(u"é{text}你\U0001F600{literal}€");
    const QByteArray whole = form.render(answerTo("a你\U0001F600"), 1000);
    for (qsizetype maxBytes = 0; maxBytes <= whole.size(); ++maxBytes) {
        const QByteArray cut = form.render(answerTo("a你\U0001F600"), maxBytes);
        QVERIFY(whole.startsWith(cut));
        QVERIFY(cut.size() <= maxBytes && cut.size() > maxBytes - 4);
        QVERIFY2(!decodeUtf8(cut).contains(QChar::ReplacementCharacter), cut.toHex(' ').constData());
    }
}

void ReplyTemplateTest::isEmptyOnlyWithoutText()
{
    QVERIFY(ReplyTemplate().isEmpty());
    QVERIFY(ReplyTemplate(u"").isEmpty());
    QVERIFY(!ReplyTemplate(u" ").isEmpty());
    QVERIFY(!ReplyTemplate(u"{text}").isEmpty());
}

QTEST_GUILESS_MAIN(ReplyTemplateTest)
#include "tst_replytemplate.moc"
