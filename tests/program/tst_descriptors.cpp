// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace tincan;

/// F22: more connections than descriptors. The rest waits, costs nothing, and comes in when others leave.
class TestDescriptors : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void theLimitIsRaised();
    void theRestWaits_data();
    void theRestWaits();

private:
    using Client = std::unique_ptr<QTcpSocket>;

    static ChildHandle startLimited(const Program &program, const QString &ulimit);
    static std::vector<Client> connectMany(int count, quint16 port);
    static bool isAnswered(QTcpSocket &client);
    static double cpuSeconds(qint64 pid);
};

void TestDescriptors::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("for Linux: it reads /proc");
#endif
}

ChildHandle TestDescriptors::startLimited(const Program &program, const QString &ulimit)
{
    return program.startThrough({QStringLiteral("/bin/sh"), QStringLiteral("-c"),
                                 ulimit + QStringLiteral("; exec \"$@\""), QStringLiteral("sh"), Program::executable()},
                                {QStringLiteral("--port"), QStringLiteral("0")});
}

std::vector<TestDescriptors::Client> TestDescriptors::connectMany(int count, quint16 port)
{
    std::vector<Client> clients;
    for (int i = 0; i < count; ++i) {
        clients.push_back(std::make_unique<QTcpSocket>());
        clients.back()->connectToHost(QStringLiteral("127.0.0.1"), port);
    }
    return clients;
}

bool TestDescriptors::isAnswered(QTcpSocket &client)
{
    client.write("hello");
    return QTest::qWaitFor([&client] { return client.peek(100) == "服务端收到了信息hello"; }, patienceMs);
}

/// Processor time of the process, in user mode and in the kernel (proc(5), fields 14 and 15 of stat).
double TestDescriptors::cpuSeconds(qint64 pid)
{
#ifdef Q_OS_LINUX
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray stat = file.readAll();
    const QByteArrayList fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    return (fields.value(11).toDouble() + fields.value(12).toDouble()) / double(::sysconf(_SC_CLK_TCK));
#else
    Q_UNUSED(pid)
    return 0;
#endif
}

/// F22: no descriptors left; the soft limit is raised
void TestDescriptors::theLimitIsRaised()
{
    const Program program;
    const ChildHandle tincan = startLimited(program, QStringLiteral("ulimit -S -n 64; ulimit -H -n 300"));
    QVERIFY2(program.startedPort() != 0, tincan->errors().constData());
    QFile limits(QStringLiteral("/proc/%1/limits").arg(tincan->pid()));
    QVERIFY(limits.open(QIODevice::ReadOnly));
    const QString text = QString::fromLatin1(limits.readAll());
    QVERIFY2(text.contains(QRegularExpression(QStringLiteral("Max open files +300 +300 "))), qPrintable(text));
}

void TestDescriptors::theRestWaits_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("64") << 64;
    QTest::newRow("128") << 128;
    QTest::newRow("256") << 256;
}

/// F22: no descriptors left; the rest waits
void TestDescriptors::theRestWaits()
{
    QFETCH(int, limit);
    constexpr int all = 300;
    const QString joined = QStringLiteral("joined");
    const Program program;
    const ChildHandle tincan = startLimited(program, QStringLiteral("ulimit -n %1").arg(limit));
    const quint16 port = program.startedPort();
    QVERIFY2(port != 0, tincan->errors().constData());

    std::vector<Client> clients = connectMany(all, port);
    for (const Client &client : clients)
        EVENTUALLY_COMPARE(client->state(), QAbstractSocket::ConnectedState);
    EVENTUALLY_VERIFY(!program.events(QStringLiteral("failed")).isEmpty());
    const qsizetype taken = program.events(joined).size();
    QVERIFY2(taken > 0 && taken < limit, QByteArray::number(taken).constData());
    QVERIFY(isAnswered(*clients.front()));

    // The wait is what is measured, not a hope that something has happened.
    QElapsedTimer wall;
    wall.start();
    const double before = cpuSeconds(tincan->pid());
    QTest::qWait(3000);
    const double share = (cpuSeconds(tincan->pid()) - before) / (double(wall.elapsed()) / 1000);
    QVERIFY2(share < 0.1, QByteArray::number(share).constData());
    // Not exactly as many as before: what the program itself closes meanwhile is a place for one more.
    QVERIFY(program.events(joined).size() >= taken && program.events(joined).size() < limit);

    while (clients.size() > size_t(limit / 4))
        clients.erase(clients.begin());
    QTRY_COMPARE_WITH_TIMEOUT(program.events(QStringLiteral("left")).size(), all - limit / 4, 60'000);
    QVERIFY(isAnswered(*clients.back()));
    QVERIFY(isAnswered(*connectMany(1, port).front()));
}

QTEST_GUILESS_MAIN(TestDescriptors)
#include "tst_descriptors.moc"
