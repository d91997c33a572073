// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcript/visible.h"

#include <QTest>

using namespace tincan;

class TestVisible : public QObject
{
    Q_OBJECT

private slots:
    void makesVisible_data();
    void makesVisible();
    void cutsWhatIsTooLong();
    void cutsInFrontOfACharacter();
    void cutsInFrontOfALineEnd();
    void cutsLines();
};

void TestVisible::makesVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << QStringLiteral("hello") << QStringLiteral("hello");
    QTest::newRow("lines") << QStringLiteral("a\nb\r\nc") << QStringLiteral("a\nb\nc");
    QTest::newRow("tab") << QStringLiteral("a\tb") << QStringLiteral("a\tb");
    QTest::newRow("NUL") << QString(QChar(0)) << QStringLiteral("\u27e8NUL\u27e9");
    QTest::newRow("escape") << QStringLiteral("\x1b[31m") << QStringLiteral("\u27e8ESC\u27e9[31m");
    QTest::newRow("lone CR") << QStringLiteral("a\rb")
                             << QStringLiteral("a\u27e8CR\u27e9"
                                               "b");
    QTest::newRow("last LF") << QStringLiteral("a\n") << QStringLiteral("a\u21b5");
    QTest::newRow("last CRLF") << QStringLiteral("a\r\n") << QStringLiteral("a\u27e8CR\u27e9\u21b5");
    QTest::newRow("delete") << QStringLiteral("\x7f") << QStringLiteral("\u27e8DEL\u27e9");
    QTest::newRow("C1") << QString(QChar(0x85)) << QStringLiteral("\u27e885\u27e9");
    QTest::newRow("override") << QStringLiteral("gpj\u202eexe") << QStringLiteral("gpj\u27e8RLO\u27e9exe");
    QTest::newRow("isolate") << QStringLiteral("\u2066x\u2069") << QStringLiteral("\u27e8LRI\u27e9x\u27e8PDI\u27e9");
    QTest::newRow("mark") << QStringLiteral("\ufeffx") << QStringLiteral("\u27e8BOM\u27e9x");
    QTest::newRow("joined emoji") << QString::fromUtf8("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7")
                                  << QString::fromUtf8("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7");
    QTest::newRow("markup") << QStringLiteral("<b>&amp;</b>") << QStringLiteral("<b>&amp;</b>");
}

void TestVisible::makesVisible()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(visible(text), shown);
}

void TestVisible::cutsWhatIsTooLong()
{
    const ShownText whole = shownText(QByteArray(shownBytes, 'x'));
    QCOMPARE(whole.text.size(), shownBytes);
    QVERIFY(!whole.cut);
    const ShownText part = shownText(QByteArray(1024 * 1024, 'x'));
    QCOMPARE(part.text.size(), shownBytes);
    QVERIFY(part.cut);
    QCOMPARE(fullText(QByteArray(1024 * 1024, 'x')).size(), 1024 * 1024);
}

void TestVisible::cutsInFrontOfACharacter()
{
    const QByteArray bytes = QByteArray(shownBytes - 1, 'x') + QByteArray("\xe4\xbd\xa0");
    const ShownText part = shownText(bytes);
    QVERIFY(part.cut);
    QVERIFY(!part.text.contains(QChar::ReplacementCharacter));
}

void TestVisible::cutsInFrontOfALineEnd()
{
    for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
        for (qsizetype inside = 1; inside <= end.size(); ++inside) { // so much of it would still be shown
            const qsizetype before = shownBytes - inside;
            const QByteArray bytes = QByteArray(before, 'x') + end + "more";
            QVERIFY(shownText(bytes).cut);
            QCOMPARE(shownText(bytes).text, QString(before, u'x'));
        }
    }
}

void TestVisible::cutsLines()
{
    const ShownText part = shownText(QByteArray("line\n").repeated(300));
    QVERIFY(part.cut);
    QCOMPARE(part.text.count(u'\n'), shownLines - 1);
}

QTEST_APPLESS_MAIN(TestVisible)
#include "tst_visible.moc"
