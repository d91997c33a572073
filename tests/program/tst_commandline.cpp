// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QTest>

using namespace tincan;

/// F88, and what needs no display: exit codes, and what is written where.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void badOptions_data();
    void badOptions();
    void aLogThatCannotBeWritten();
    void noDisplay();
    void withoutADisplay_data();
    void withoutADisplay();
    void check();

private:
    static Program programWithoutDisplay()
    {
        Program program;
        program.environment().remove(QStringLiteral("QT_QPA_PLATFORM"));
        return program;
    }
};

void TestCommandLine::badOptions_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("mentioned");

    const auto row = [](const char *line, const char *mentioned) {
        QTest::newRow(line) << QString::fromUtf8(line).split(QLatin1Char(' ')) << QByteArray(mentioned);
    };
    row("--nonsense", "nonsense");
    row("stray", "stray");
    row("--tcp --udp", "--udp");
    row("--server --client", "--client");
    row("--port", "--port");
    row("--port 65536", "65536");
    row("--port -1", "-1");
    row("--client --port 0", "--port 0");
    row("--quit-after never", "never");
    row("--reply-limit x", "x");
    row("--log --start", "--log");
    row("--profile ../../x", "../../x");
    row("--profile 123456789012345678901234567890123", "profile");
    row("--language xx", "de, en, es");
    row("--check --port x", "--port");
    QTest::newRow("two lines") << QStringList{QStringLiteral("two\nlines")} << QByteArray("lines");
    QTest::newRow("not ASCII") << QStringList{QStringLiteral("--你好")} << QByteArray("你好");
}

/// F88: a malformed command line
void TestCommandLine::badOptions()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, mentioned);
    Program program = programWithoutDisplay();
    for (const char *locale : {"C.UTF-8", "C"}) {
        program.environment().insert(QStringLiteral("LC_ALL"), QLatin1String(locale));
        const ChildHandle child = program.run(arguments);
        EVENTUALLY_VERIFY(child->isOver());
        QCOMPARE(child->exitCode(), 2);
        QCOMPARE(child->output(), QByteArray());
        QVERIFY2(child->errors().count('\n') == 1 && child->errors().endsWith('\n'), child->errors().constData());
        QVERIFY2(child->errors().contains(mentioned), child->errors().constData());
    }
}

void TestCommandLine::aLogThatCannotBeWritten()
{
    const Program program;
    const QString path = program.file(QStringLiteral("no/such/folder/log"));
    const ChildHandle child = program.run({QStringLiteral("--log"), path});
    EVENTUALLY_VERIFY(child->isOver());
    QCOMPARE(child->exitCode(), 2);
    QVERIFY2(child->errors().count('\n') == 1, child->errors().constData());
    QVERIFY2(child->errors().contains(path.toUtf8()), child->errors().constData());
}

void TestCommandLine::noDisplay()
{
#if !defined(Q_OS_LINUX)
    QSKIP("for systems where a window may have no display");
#endif
    const Program program = programWithoutDisplay();
    const ChildHandle child = program.run({});
    EVENTUALLY_VERIFY(child->isOver());
    QCOMPARE(child->exitCode(), 2);
    QVERIFY2(child->errors().count('\n') == 1 && child->errors().contains("display"), child->errors().constData());

    const ChildHandle offscreen = program.run({QStringLiteral("-platform"), QStringLiteral("offscreen"),
                                               QStringLiteral("--quit-after"), QStringLiteral("0")});
    EVENTUALLY_VERIFY(offscreen->isOver());
    QCOMPARE(offscreen->exitCode(), 0);
}

void TestCommandLine::withoutADisplay_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QByteArray>("said");

    QTest::newRow("version") << QStringLiteral("--version") << QByteArray("tincan " TINCAN_VERSION "\n");
    QTest::newRow("help") << QStringLiteral("--help") << QByteArray("--quit-after");
    QTest::newRow("check") << QStringLiteral("--check") << QByteArray("0 failed\n");
}

void TestCommandLine::withoutADisplay()
{
    QFETCH(QString, option);
    QFETCH(QByteArray, said);
    const ChildHandle child = programWithoutDisplay().run({option});
    EVENTUALLY_VERIFY(child->isOver());
    QCOMPARE(child->exitCode(), 0);
    QCOMPARE(child->errors(), QByteArray());
    QVERIFY2(child->output().contains(said), child->output().constData());
}

/// Somebody who watches the conversations of the book sees both sides, in order.
void TestCommandLine::check()
{
    const ChildHandle child = programWithoutDisplay().run({QStringLiteral("--check")});
    EVENTUALLY_VERIFY(child->isOver());
    qsizetype at = 0;
    for (const char *part : {"TCP server  started on 127.0.0.1:", "TCP client  > hello\n", "TCP server  < hello\n",
                             "TCP client  < 服务端收到了信息hello\n", "TCP client  > 👍🙂\n", "byebye",
                             "UDP server  started on 127.0.0.1:", "UDP client  > hello\n",
                             "UDP client  < [Mon Nov  2 06:05:09 2026] b'hello'\n", "UDP client  > it's\n",
                             "UDP client  < [Mon Nov  2 06:05:09 2026] b\"it's\"\n", "16 passed, 0 failed\n"}) {
        at = child->output().indexOf(part, at);
        QVERIFY2(at >= 0, (child->output() + "\nmisses " + part).constData());
    }
}

QTEST_GUILESS_MAIN(TestCommandLine)
#include "tst_commandline.moc"
