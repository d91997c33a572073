// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QFile>
#include <QTest>
#include <QUdpSocket>

#ifdef Q_OS_UNIX
#include <csignal>
#endif

using namespace tincan;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString reason(const QList<QJsonObject> &events)
{
    return events.value(0).value(QLatin1String("reason")).toString();
}

QString error(const QList<QJsonObject> &events)
{
    return events.value(0).value(QLatin1String("error")).toString();
}

} // namespace

/// How the program ends, how its peers end, and what its log says about it.
class TestEnding : public QObject
{
    Q_OBJECT

private slots:
    void quitAfter();
    void endedBySignal_data();
    void endedBySignal();
    void aKilledPeer();
    void aResetPeer();
    void serverCloses();
    void byebye();
    void portInUse_data();
    void portInUse();
    void refused_data();
    void refused();
    void logGrowsOverRuns();
    void aFullDisk();
    void whatCouldNotBeSavedIsTold();
};

void TestEnding::quitAfter()
{
    const Program program;
    const ChildHandle tincan = program.start(words("--port 0 --quit-after 1.5"));
    EVENTUALLY_VERIFY(tincan->isOver());
    QVERIFY2(tincan->exitCode() == 0, tincan->errors().constData());
    // Whether it had started by then is the machine's affair; what has started is stopped in good order.
    const qsizetype started = program.events(QStringLiteral("started")).size();
    const QList<QJsonObject> stopped = program.events(QStringLiteral("stopped"));
    QCOMPARE(stopped.size(), started);
    QCOMPARE(reason(stopped), started > 0 ? QStringLiteral("closed-here") : QString());
}

void TestEnding::endedBySignal_data()
{
#ifdef Q_OS_UNIX
    QTest::addColumn<int>("number");
    QTest::addColumn<QStringList>("options");

    for (const char *options : {"--tcp", "--udp"}) {
        QTest::newRow((QByteArray("SIGINT ") + options).constData()) << SIGINT << words(options);
        QTest::newRow((QByteArray("SIGTERM ") + options).constData()) << SIGTERM << words(options);
    }
#else
    QSKIP("for systems with signals");
#endif
}

/// The peer is told too: its connection ends with a FIN.
void TestEnding::endedBySignal()
{
    QFETCH(int, number);
    QFETCH(QStringList, options);
    const Program program;
    const ChildHandle tincan = program.start(options + words("--port 0"));
    const QString port = QString::number(program.startedPort());
    const bool isTcp = options.contains(QStringLiteral("--tcp"));
    const ChildHandle client = peer(isTcp ? QStringLiteral("book_tcp_client.py") : QStringLiteral("book_udp_client.py"),
                                    {QStringLiteral("--text"), QStringLiteral("--port"), port});
    client->say("hello\n");
    EVENTUALLY_COMPARE(client->after(QStringLiteral("received")).size(), 1);
    tincan->signal(number);
    EVENTUALLY_VERIFY(tincan->isOver());
    QVERIFY2(tincan->exitCode() == 0, tincan->errors().constData());
    QCOMPARE(reason(program.events(QStringLiteral("stopped"))), QStringLiteral("closed-here"));
}

void TestEnding::aKilledPeer()
{
    const Program program;
    const ChildHandle tincan = program.start(words("--port 0"));
    const QString port = QString::number(program.startedPort());
    const QStringList arguments{QStringLiteral("--text"), QStringLiteral("--port"), port};
    const ChildHandle client = peer(QStringLiteral("book_tcp_client.py"), arguments);
    const ChildHandle other = peer(QStringLiteral("book_tcp_client.py"), arguments);
    client->say("hello\n");
    other->say("hello\n");
    EVENTUALLY_COMPARE(client->after(QStringLiteral("received")).size(), 1);
    EVENTUALLY_COMPARE(other->after(QStringLiteral("received")).size(), 1);
    client->kill();
    EVENTUALLY_COMPARE(program.events(QStringLiteral("left")).size(), 1);
    other->say("still there?\n");
    EVENTUALLY_COMPARE(other->after(QStringLiteral("received")).size(), 2);
    // The answer leaves before the log tells of what it answers.
    EVENTUALLY_COMPARE(program.bytes(QStringLiteral("in")), QByteArray("hellohellostill there?"));
}

/// F12: a reset, as the log tells it
void TestEnding::aResetPeer()
{
    const Program program;
    const ChildHandle server = peer(QStringLiteral("talk_as_server.py"), words("--tcp --reset-after 5"));
    const QString port = QString::number(listeningPort(*server));
    const ChildHandle tincan = program.start(words("--client --send hello --port") + QStringList{port});
    EVENTUALLY_COMPARE(program.events(QStringLiteral("stopped")).size(), 1);
    QCOMPARE(reason(program.events(QStringLiteral("left"))), QStringLiteral("reset"));
    QVERIFY(!tincan->isOver());
}

void TestEnding::serverCloses()
{
    const Program program;
    const ChildHandle server = peer(QStringLiteral("talk_as_server.py"), words("--tcp --close-after-one"));
    const QString port = QString::number(listeningPort(*server));
    const ChildHandle tincan = program.start(words("--client --send hello --port") + QStringList{port});
    EVENTUALLY_COMPARE(program.events(QStringLiteral("stopped")).size(), 1);
    QCOMPARE(reason(program.events(QStringLiteral("left"))), QStringLiteral("closed-by-peer"));
    QCOMPARE(program.bytes(QStringLiteral("in")), QByteArray("服务端收到了信息hello"));
}

void TestEnding::byebye()
{
    const Program program;
    const ChildHandle server = peer(QStringLiteral("book_tcp_server.py"), words("--host 127.0.0.1 --port 0"));
    const QString port = QString::number(listeningPort(*server));
    const ChildHandle tincan = program.start(words("--client --send hello --send byebye --port") + QStringList{port});
    EVENTUALLY_VERIFY(server->isOver());
    QCOMPARE(server->after(QStringLiteral("received")), QStringList{QStringLiteral("68656c6c6f")});
    EVENTUALLY_COMPARE(reason(program.events(QStringLiteral("stopped"))), QStringLiteral("closed-here"));
    QCOMPARE(program.bytes(QStringLiteral("out")), QByteArray("hello"));
}

void TestEnding::portInUse_data()
{
    QTest::addColumn<QString>("transport");
    QTest::newRow("TCP") << QStringLiteral("--tcp");
    QTest::newRow("UDP") << QStringLiteral("--udp");
}

/// F01, F02: a port in use
void TestEnding::portInUse()
{
    QFETCH(QString, transport);
    const ChildHandle holder = peer(QStringLiteral("talk_as_server.py"), {transport});
    const QString port = QString::number(listeningPort(*holder));
    const Program program;
    const ChildHandle tincan = program.start({transport, QStringLiteral("--server"), QStringLiteral("--host"),
                                              QStringLiteral("127.0.0.1"), QStringLiteral("--port"), port});
    EVENTUALLY_COMPARE(error(program.events(QStringLiteral("failed"))), QStringLiteral("address-in-use"));
    QVERIFY(program.events(QStringLiteral("started")).isEmpty());
    QVERIFY(!tincan->isOver());
}

void TestEnding::refused_data()
{
    QTest::addColumn<QString>("transport");
    QTest::newRow("TCP") << QStringLiteral("--tcp");
    QTest::newRow("UDP") << QStringLiteral("--udp");
}

/// F05, F60: refused; over UDP it is known only after something was sent.
void TestEnding::refused()
{
    QFETCH(QString, transport);
    const QString port = QString::number(transport == QLatin1String("--tcp") ? freeTcpPort() : freeUdpPort());
    const Program program;
    const ChildHandle tincan = program.start({transport, QStringLiteral("--client"), QStringLiteral("--port"), port,
                                              QStringLiteral("--send"), QStringLiteral("hello")});
    EVENTUALLY_COMPARE(error(program.events(QStringLiteral("failed"))), QStringLiteral("refused"));
    QVERIFY(!tincan->isOver());
}

void TestEnding::logGrowsOverRuns()
{
#ifndef Q_OS_UNIX
    QSKIP("for systems with signals");
#else
    const Program program;
    for (int run = 1; run <= 2; ++run) {
        const ChildHandle tincan = program.start(words("--udp --port 0"));
        EVENTUALLY_COMPARE(program.events(QStringLiteral("started")).size(), run);
        tincan->signal(SIGTERM);
        EVENTUALLY_VERIFY(tincan->isOver());
        QCOMPARE(program.events(QStringLiteral("stopped")).size(), run);
    }
#endif
}

void TestEnding::aFullDisk()
{
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full))
        QSKIP("no /dev/full on this system");
    const Program program;
    const ChildHandle tincan = program.run(
        {QStringLiteral("--start"), QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--log"), full});
    EVENTUALLY_VERIFY2(tincan->errors().contains("/dev/full ends here"), tincan->errors().constData());
#ifdef Q_OS_UNIX
    tincan->signal(SIGTERM);
#endif
    EVENTUALLY_VERIFY(tincan->isOver());
    QCOMPARE(tincan->exitCode(), 0);
    QVERIFY2(tincan->errors().count("/dev/full ends here") == 1, tincan->errors().constData());
}

/// There is no place for the history, and nobody to be asked.
void TestEnding::whatCouldNotBeSavedIsTold()
{
#ifdef Q_OS_LINUX
    Program program;
    program.environment().insert(QStringLiteral("XDG_DATA_HOME"), QStringLiteral("/dev/null"));
    const ChildHandle tincan = program.start(words("--udp --server --port 0 --reply off"));
    const quint16 port = program.startedPort();
    QVERIFY2(port != 0, tincan->errors().constData());
    QUdpSocket peer;
    peer.writeDatagram("hello", QHostAddress::LocalHost, port);
    EVENTUALLY_COMPARE(program.bytes(QStringLiteral("in")), QByteArray("hello"));
    tincan->signal(SIGTERM);
    EVENTUALLY_VERIFY(tincan->isOver());
    QVERIFY2(tincan->exitCode() == 0, tincan->errors().constData());
    QVERIFY2(tincan->errors().contains("1 message could not be saved in the history"), tincan->errors().constData());
#else
    QSKIP("for Linux: elsewhere the place of the history is not in the environment");
#endif
}

QTEST_GUILESS_MAIN(TestEnding)
#include "tst_ending.moc"
