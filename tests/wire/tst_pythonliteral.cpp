// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "wire/pythonliteral.h"

#include <QTest>

using namespace tincan;

namespace {

// python3 -c 'print(repr(bytes(range(256))))'
const QByteArray all256(
    R"(b'\x00\x01\x02\x03\x04\x05\x06\x07\x08\t\n\x0b\x0c\r\x0e\x0f\x10\x11\x12\x13\x14\x15\x16\x17\x18\x19\x1a\x1b)"
    R"(\x1c\x1d\x1e\x1f )"
    "!\"#" // not raw: Qt 6.4's moc loses its way at a lone quote in a raw string
    R"($%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~\x7f\x80\x81\x82)"
    R"(\x83\x84\x85\x86\x87\x88\x89\x8a\x8b\x8c\x8d\x8e\x8f\x90\x91\x92\x93\x94\x95\x96\x97\x98\x99\x9a\x9b\x9c\x9d)"
    R"(\x9e\x9f\xa0\xa1\xa2\xa3\xa4\xa5\xa6\xa7\xa8\xa9\xaa\xab\xac\xad\xae\xaf\xb0\xb1\xb2\xb3\xb4\xb5\xb6\xb7\xb8)"
    R"(\xb9\xba\xbb\xbc\xbd\xbe\xbf\xc0\xc1\xc2\xc3\xc4\xc5\xc6\xc7\xc8\xc9\xca\xcb\xcc\xcd\xce\xcf\xd0\xd1\xd2\xd3)"
    R"(\xd4\xd5\xd6\xd7\xd8\xd9\xda\xdb\xdc\xdd\xde\xdf\xe0\xe1\xe2\xe3\xe4\xe5\xe6\xe7\xe8\xe9\xea\xeb\xec\xed\xee)"
    R"(\xef\xf0\xf1\xf2\xf3\xf4\xf5\xf6\xf7\xf8\xf9\xfa\xfb\xfc\xfd\xfe\xff')");

QByteArray everyByte()
{
    QByteArray bytes;
    for (int value = 0; value < 256; ++value)
        bytes += char(value);
    return bytes;
}

} // namespace

class PythonLiteralTest : public QObject
{
    Q_OBJECT

private slots:
    void writes_data();
    void writes();
    void writesEveryByte();
    void recognises_data();
    void recognises();
    void recognisesNoPartOfALiteral();
};

void PythonLiteralTest::writes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("literal");
    const auto row = [](const char *name, const QByteArray &bytes, const char *literal) {
        QTest::newRow(name) << bytes << QByteArray(literal);
    };
    row("nothing", "", R"(b'')");
    row("hello", "hello", R"(b'hello')");
    row("Chinese", "你好", R"(b'\xe4\xbd\xa0\xe5\xa5\xbd')");
    row("single quote", "it's", R"(b"it's")");
    row("single quote alone", "'", R"(b"'")");
    row("double quotes", "say \"hi\"", R"(b'say "hi"')");
    row("both quotes", "it's \"x\"", R"(b'it\'s "x"')");
    row("backslash", "a\\b", R"(b'a\\b')");
    row("backslash and single quote", "\\'", R"(b"\\'")");
    row("tab, newline, return", "\t\n\r", R"(b'\t\n\r')");
    row("NUL", QByteArray(1, '\0'), R"(b'\x00')");
    row("bell, backspace, vertical tab, form feed, escape", "\x07\x08\x0b\x0c\x1b", R"(b'\x07\x08\x0b\x0c\x1b')");
    row("edges of what is printable", "\x1f \x7e\x7f\x80\xff", R"(b'\x1f ~\x7f\x80\xff')");
    row("mark",
        "\xEF\xBB\xBF"
        "a",
        R"(b'\xef\xbb\xbfa')");
    row("escape as text", R"(\x41)", R"(b'\\x41')");
    row("literal in a literal", R"(b'hello')", R"(b"b'hello'")");
}

void PythonLiteralTest::writes()
{
    QFETCH(QByteArray, bytes);
    const QByteArray literal = pythonLiteral(bytes);
    QTEST(literal, "literal");
    QVERIFY(isPythonLiteral(literal));
}

void PythonLiteralTest::writesEveryByte()
{
    QCOMPARE(pythonLiteral(everyByte()), all256);
    QVERIFY(isPythonLiteral(all256));
}

void PythonLiteralTest::recognises_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    const auto yes = [](const char *name, const char *text) { QTest::newRow(name) << QByteArray(text) << true; };
    const auto no = [](const char *name, const QByteArray &text) { QTest::newRow(name) << text << false; };
    yes("empty", R"(b'')");
    yes("empty in double quotes", R"(b"")");
    yes("single quote inside double", R"(b"it's")");
    yes("double quote inside single", R"(b'"')");
    yes("escaped enclosing quotes", R"(b'it\'s')");
    yes("double quotes without need", R"(b"hello")");
    yes("escape without need", R"(b'\x41')");
    yes("escaped backslash before the closing quote", R"(b'\\')");
    no("nothing", "");
    no("b", "b");
    no("opening quote only", R"(b')");
    no("no b", R"('hello')");
    no("capital B", R"(B'hello')");
    no("text of Python 2", R"(u'hello')");
    no("not closed", R"(b'hello)");
    no("closed by the other quote", R"(b'hello")");
    no("closing quote is escaped", R"(b'hello\')");
    no("bare enclosing quote", R"(b'it's')");
    no("bare enclosing double quote", R"(b"say "hi"")");
    no("other quote escaped", R"(b'say \"hi\"')");
    no("two literals", R"(b'a' b'b')");
    no("space before", R"( b'a')");
    no("line end behind", "b'a'\n");
    no("unknown escape", R"(b'\a')");
    no("octal escape", R"(b'\0')");
    no("capital X", R"(b'\X41')");
    no("capital hex digits", R"(b'\xE4')");
    no("no hex digits", R"(b'\xgg')");
    no("one hex digit", R"(b'\x4')");
    no("no digit", R"(b'\x')");
    no("bare tab", "b'a\tb'");
    no("bare newline", "b'a\nb'");
    no("bare NUL", QByteArray("b'a\0b'", 6));
    no("bare DEL", "b'\x7f'");
    no("bare Chinese", "b'你好'");
}

void PythonLiteralTest::recognises()
{
    QFETCH(QByteArray, text);
    QTEST(isPythonLiteral(text), "expected");
}

void PythonLiteralTest::recognisesNoPartOfALiteral()
{
    for (qsizetype length = 0; length < all256.size(); ++length) {
        // the byte 0x27 is written \' and its quote is not the closing one
        QVERIFY2(!isPythonLiteral(all256.first(length)), all256.first(length).constData());
        QVERIFY2(!isPythonLiteral(all256.sliced(all256.size() - length)), qPrintable(QString::number(length)));
    }
}

QTEST_GUILESS_MAIN(PythonLiteralTest)
#include "tst_pythonliteral.moc"
