// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "wire/utf8.h"

#include <QSet>
#include <QTest>

using namespace tincan;

namespace {

/// Every proper beginning of every UTF-8 character, made by encoding them, not by a table of ranges.
QSet<QByteArray> beginningsOfCharacters()
{
    QSet<QByteArray> beginnings;
    // the last byte carries 6 bits, so every 64th character has them all
    for (char32_t character = 0; character <= 0x10FFFF; character += 64) {
        if (character >= 0xD800 && character <= 0xDFFF)
            continue;
        const QByteArray encoded = QString::fromUcs4(&character, 1).toUtf8();
        for (qsizetype length = 1; length < encoded.size(); ++length)
            beginnings.insert(encoded.first(length));
    }
    return beginnings;
}

qsizetype longestBeginningAtTheEnd(const QByteArray &bytes, const QSet<QByteArray> &beginnings)
{
    for (qsizetype length = qMin<qsizetype>(3, bytes.size()); length > 0; --length) {
        if (beginnings.contains(bytes.last(length)))
            return length;
    }
    return 0;
}

} // namespace

class Utf8Test : public QObject
{
    Q_OBJECT

private slots:
    void decodes_data();
    void decodes();
    void keepsMarksInLongText();
    void waitsForTheRestOf_data();
    void waitsForTheRestOf();
    void waitsForNothingElse();
};

void Utf8Test::decodes_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *hex, QStringView text) {
        QTest::newRow(name) << QByteArray(hex) << text.toString();
    };
    row("nothing", "", u"");
    row("ASCII", "68 65 6c 6c 6f", u"hello");
    row("two, three and four bytes", "c3 a9 e4 bd a0 f0 9f 98 80", u"\u00e9你\U0001F600");
    row("first and last of each length", "7f c2 80 df bf e0 a0 80 ef bf bf f0 90 80 80 f4 8f bf bf",
        u"\u007f\u0080\u07ff\u0800\uffff\U00010000\U0010FFFF");
    row("around the surrogates", "ed 9f bf ee 80 80", u"\ud7ff\ue000");
    row("NUL between letters", "61 00 62", QStringView(u"a\0b", 3));
    row("C0 controls", "07 08 1b 0d 0a", u"\u0007\u0008\u001b\r\n");
    row("mark alone", "ef bb bf", u"\uFEFF");
    row("mark at the start", "ef bb bf 61", u"\uFEFFa");
    row("two marks at the start", "ef bb bf ef bb bf 61", u"\uFEFF\uFEFFa");
    row("mark inside and at the end", "61 ef bb bf 62 ef bb bf", u"a\uFEFFb\uFEFF");
    row("mark of UTF-16 is invalid", "ff fe 61", u"\uFFFD\uFFFDa");
    row("stray continuation", "61 80 62", u"a\uFFFDb");
    row("lead without its rest", "e4 61", u"\uFFFDa");
    row("character without its last byte, then more", "e4 bd 61", u"\uFFFD\uFFFDa");
    row("overlong slash, two bytes", "c0 af", u"\uFFFD\uFFFD");
    row("overlong slash, three bytes", "e0 80 af", u"\uFFFD\uFFFD\uFFFD");
    row("overlong slash, four bytes", "f0 80 80 af", u"\uFFFD\uFFFD\uFFFD\uFFFD");
    row("overlong NUL", "c0 80", u"\uFFFD\uFFFD");
    row("surrogate", "ed a0 80", u"\uFFFD\uFFFD\uFFFD");
    row("pair of surrogates (CESU-8)", "ed a0 bd ed b8 80", u"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
    row("above U+10FFFF", "f4 90 80 80", u"\uFFFD\uFFFD\uFFFD\uFFFD");
    row("lead of five bytes", "f8 88 80 80 80", u"\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD");
    row("incomplete tail of one", "61 e4", u"a\uFFFD");
    row("incomplete tail of two", "61 e4 bd", u"a\uFFFD\uFFFD");
    row("incomplete tail of three", "61 f0 9f 98", u"a\uFFFD\uFFFD\uFFFD");
    row("first half of the euro", "e2 82", u"\uFFFD\uFFFD");
    row("second half of the euro", "ac", u"\uFFFD");
    row("the euro", "e2 82 ac", u"€");
}

/// F41: invalid UTF-8
void Utf8Test::decodes()
{
    QFETCH(QByteArray, hex);
    QTEST(decodeUtf8(QByteArray::fromHex(hex)), "text");
}

void Utf8Test::keepsMarksInLongText()
{
    // Qt decodes long ASCII runs on another path than short ones
    const QString text = QString(100, u'a') + QChar(0xFEFF) + QString(100, u'b') + QString(50, u'你') + QChar(0xFEFF);
    QCOMPARE(decodeUtf8(text.toUtf8()), text);
    QCOMPARE(decodeUtf8(QByteArray("\xEF\xBB\xBF") + text.toUtf8()), QChar(0xFEFF) + text);
}

void Utf8Test::waitsForTheRestOf_data()
{
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<int>("waiting");
    const auto row = [](const char *name, const char *hex, int waiting) {
        QTest::newRow(name) << QByteArray(hex) << waiting;
    };
    row("nothing", "", 0);
    row("a letter", "61", 0);
    row("NUL", "00", 0);
    row("a whole character of two", "c3 a9", 0);
    row("a whole character of three", "e2 82 ac", 0);
    row("a whole character of four", "f0 9f 98 80", 0);
    row("one of two", "61 c3", 1);
    row("one of three", "61 e2", 1);
    row("two of three", "61 e2 82", 2);
    row("one of four", "61 f0", 1);
    row("two of four", "61 f0 9f", 2);
    row("three of four", "61 f0 9f 98", 3);
    row("two of a mark", "ef bb", 2);
    row("after a whole character", "e2 82 ac e2 82", 2);
    row("after an invalid byte", "ff e2 82", 2);
    row("after another beginning", "e2 e2 82", 2);
    row("a letter ends the wait", "e2 82 61", 0);
    row("one continuation", "80", 0);
    row("four continuations", "80 80 80 80", 0);
    row("one continuation too many", "e2 82 ac 80", 0);
    row("three continuations behind a lead of three", "61 e4 bd a0 80 80", 0);
    row("overlong C0", "c0", 0);
    row("overlong C1", "c1", 0);
    row("overlong E0 80", "e0 80", 0);
    row("overlong E0 9F", "e0 9f", 0);
    row("smallest of three", "e0 a0", 2);
    row("surrogate ED A0", "ed a0", 0);
    row("last before the surrogates", "ed 9f", 2);
    row("overlong F0 80", "f0 80", 0);
    row("overlong F0 8F BF", "f0 8f bf", 0);
    row("smallest of four", "f0 90", 2);
    row("above U+10FFFF, F4 90", "f4 90", 0);
    row("largest of four", "f4 8f bf", 3);
    row("F5", "f5", 0);
    row("FE", "fe", 0);
    row("FF", "ff", 0);
}

/// F41: a character that is split across segments
void Utf8Test::waitsForTheRestOf()
{
    QFETCH(QByteArray, hex);
    QFETCH(int, waiting);
    QCOMPARE(incompleteTail(QByteArray::fromHex(hex)), waiting);
}

void Utf8Test::waitsForNothingElse()
{
    const QSet<QByteArray> beginnings = beginningsOfCharacters();
    QByteArrayList wrong;
    QByteArray bytes(3, '\0');
    const auto check = [&](qsizetype length) {
        const QByteArray tried = bytes.first(length);
        if (incompleteTail(tried) != longestBeginningAtTheEnd(tried, beginnings))
            wrong.append(tried.toHex(' '));
    };
    for (int first = 0; first < 256; ++first) {
        bytes[0] = char(first);
        check(1);
        for (int second = 0; second < 256; ++second) {
            bytes[1] = char(second);
            check(2);
            for (const char third : {'\x41', '\x80', '\xBF', '\xE2'}) {
                bytes[2] = third;
                check(3);
            }
        }
    }
    QCOMPARE(wrong.join(", "), QByteArray());
}

QTEST_GUILESS_MAIN(Utf8Test)
#include "tst_utf8.moc"
