// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QStandardPaths>
#include <QTest>

using namespace tincan;

namespace {

QStringList words(const QString &line)
{
    return line.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString tool(const char *name)
{
    return QStandardPaths::findExecutable(QLatin1String(name));
}

} // namespace

/// The real program with netcat and socat at the other end, where they are installed.
class TestTools : public QObject
{
    Q_OBJECT

private slots:
    void asServer_data();
    void asServer();
    void asClient_data();
    void asClient();

private:
    static bool isKnownNetcat();
};

/// Netcats differ in their options; this test knows those of OpenBSD's.
bool TestTools::isKnownNetcat()
{
    const Child help(tool("nc"), {QStringLiteral("-h")});
    return QTest::qWaitFor([&help] { return help.isOver(); }, patienceMs) && help.errors().contains("OpenBSD");
}

void TestTools::asServer_data()
{
    QTest::addColumn<QString>("transport");
    QTest::addColumn<QString>("command");

    QTest::newRow("nc") << QStringLiteral("--tcp") << QStringLiteral("nc 127.0.0.1 PORT");
    QTest::newRow("nc -u") << QStringLiteral("--udp") << QStringLiteral("nc -u 127.0.0.1 PORT");
    QTest::newRow("socat TCP") << QStringLiteral("--tcp") << QStringLiteral("socat - TCP:127.0.0.1:PORT");
    QTest::newRow("socat UDP") << QStringLiteral("--udp") << QStringLiteral("socat - UDP:127.0.0.1:PORT");
}

void TestTools::asServer()
{
    QFETCH(QString, transport);
    QFETCH(QString, command);
    QStringList call = words(command);
    const QByteArray name = call.takeFirst().toLatin1();
    if (tool(name.constData()).isEmpty())
        QSKIP((name + " is not installed").constData());

    const Program program;
    const ChildHandle tincan = program.start({transport, QStringLiteral("--port"), QStringLiteral("0")});
    const QString port = QString::number(program.startedPort());
    Child client(tool(name.constData()), call.replaceInStrings(QStringLiteral("PORT"), port));
    client.say("你好");
    if (transport == QLatin1String("--tcp"))
        EVENTUALLY_COMPARE(client.output(), QByteArray("服务端收到了信息你好"));
    else
        EVENTUALLY_VERIFY2(client.output().endsWith(R"(] b'\xe4\xbd\xa0\xe5\xa5\xbd')"), client.output().constData());
    EVENTUALLY_COMPARE(program.bytes(QStringLiteral("in")), QByteArray("你好"));
    EVENTUALLY_COMPARE(program.bytes(QStringLiteral("reply")), client.output());
}

void TestTools::asClient_data()
{
    QTest::addColumn<QString>("transport");
    QTest::addColumn<QString>("command");
    QTest::addColumn<QByteArray>("ready");

    QTest::newRow("nc -l") << QStringLiteral("--tcp") << QStringLiteral("nc -v -l 127.0.0.1 PORT")
                           << QByteArray("Listening on");
    QTest::newRow("nc -u -l") << QStringLiteral("--udp") << QStringLiteral("nc -v -u -l 127.0.0.1 PORT")
                              << QByteArray("Bound on");
    QTest::newRow("socat TCP-LISTEN") << QStringLiteral("--tcp")
                                      << QStringLiteral("socat -d -d TCP-LISTEN:PORT,bind=127.0.0.1 -")
                                      << QByteArray("listening on");
    QTest::newRow("socat UDP-LISTEN") << QStringLiteral("--udp")
                                      << QStringLiteral("socat -d -d UDP-LISTEN:PORT,bind=127.0.0.1 -")
                                      << QByteArray("listening on");
}

void TestTools::asClient()
{
    QFETCH(QString, transport);
    QFETCH(QString, command);
    QFETCH(QByteArray, ready);
    QStringList call = words(command);
    const QByteArray name = call.takeFirst().toLatin1();
    if (tool(name.constData()).isEmpty())
        QSKIP((name + " is not installed").constData());
    if (name == "nc" && !isKnownNetcat())
        QSKIP("nc is not OpenBSD's netcat: its options for listening are others");

    const QString port = QString::number(transport == QLatin1String("--tcp") ? freeTcpPort() : freeUdpPort());
    Child server(tool(name.constData()), call.replaceInStrings(QStringLiteral("PORT"), port));
    EVENTUALLY_VERIFY2(server.errors().contains(ready), server.errors().constData());
    const Program program;
    const ChildHandle tincan = program.start({transport, QStringLiteral("--client"), QStringLiteral("--port"), port,
                                              QStringLiteral("--send"), QStringLiteral("你好")});
    EVENTUALLY_COMPARE(server.output(), QByteArray("你好"));
    server.say("👍 answer\n");
    EVENTUALLY_COMPARE(program.bytes(QStringLiteral("in")), QByteArray("👍 answer\n"));
    EVENTUALLY_COMPARE(program.bytes(QStringLiteral("out")), QByteArray("你好"));
}

QTEST_GUILESS_MAIN(TestTools)
#include "tst_tools.moc"
