// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QFile>
#include <QTcpSocket>
#include <QTest>

#include <csignal>

using namespace tincan;

/// Memory that runs out.
class TestMemory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void f86_capsComeFirst();

private:
    static ChildHandle startServer(Program &program, quint16 port, const QString &ulimit);
    static qint64 addressSpaceKib(const Child &child);
    static bool connectTo(QTcpSocket &socket, quint16 port);
};

void TestMemory::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("for Linux: it reads /proc");
#elif defined(__SANITIZE_ADDRESS__)
    QSKIP("F86: AddressSanitizer reserves terabytes of address space, which is what is limited here; "
          "run it with the preset release");
#endif
}

/// Without a log, which would grow by what is sent.
ChildHandle TestMemory::startServer(Program &program, quint16 port, const QString &ulimit)
{
    return std::make_unique<Child>(
        QStringLiteral("/bin/sh"),
        QStringList{QStringLiteral("-c"), ulimit + QStringLiteral("exec \"$@\""), QStringLiteral("sh"),
                    Program::executable(), QStringLiteral("--tcp"), QStringLiteral("--server"),
                    QStringLiteral("--host"), QStringLiteral("127.0.0.1"), QStringLiteral("--port"),
                    QString::number(port), QStringLiteral("--reply"), QStringLiteral("off"), QStringLiteral("--start")},
        program.environment());
}

qint64 TestMemory::addressSpaceKib(const Child &child)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(child.pid()));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype from = text.indexOf("VmSize:") + qsizetype(sizeof("VmSize:")) - 1;
    return text.mid(from, text.indexOf("kB", from) - from).trimmed().toLongLong();
}

bool TestMemory::connectTo(QTcpSocket &socket, quint16 port)
{
    return QTest::qWaitFor(
        [&] {
            if (socket.state() == QAbstractSocket::UnconnectedState)
                socket.connectToHost(QStringLiteral("127.0.0.1"), port);
            return socket.state() == QAbstractSocket::ConnectedState;
        },
        patienceMs);
}

/// F86: a peer sends more than there is memory. What is kept has caps, and they come first: the program goes on.
void TestMemory::f86_capsComeFirst()
{
    constexpr qint64 roomKib = 512 * 1024; // twice what the transcript may hold
    constexpr qint64 sentBytes = 600 * qint64(1024) * 1024;
    Program program;
    qint64 needKib = 0;
    {
        const quint16 port = freeTcpPort();
        const ChildHandle free = startServer(program, port, {});
        QTcpSocket peer;
        QVERIFY2(connectTo(peer, port), free->errors().constData());
        needKib = addressSpaceKib(*free);
    }
    QVERIFY(needKib > 0);
    const quint16 port = freeTcpPort();
    const ChildHandle tincan = startServer(program, port, QStringLiteral("ulimit -v %1 && ").arg(needKib + roomKib));
    QTcpSocket peer;
    QVERIFY2(connectTo(peer, port), tincan->errors().constData());
    const QByteArray portion(1024 * 1024, 'x');
    for (qint64 sent = 0; sent < sentBytes; sent += portion.size()) {
        peer.write(portion);
        QVERIFY2(QTest::qWaitFor([&] { return peer.bytesToWrite() == 0 || tincan->isOver(); }, patienceMs),
                 qPrintable(QStringLiteral("stuck after %1 bytes").arg(sent)));
        QVERIFY2(!tincan->isOver(), tincan->errors().constData());
    }
    QTcpSocket other;
    QVERIFY(connectTo(other, port));
    QVERIFY2(!tincan->isOver(), tincan->errors().constData());
    tincan->signal(SIGTERM);
    EVENTUALLY_VERIFY2(tincan->isOver(), "still runs");
    QVERIFY2(tincan->exitCode() == 0, tincan->errors().constData());
}

QTEST_GUILESS_MAIN(TestMemory)
#include "tst_memory.moc"
