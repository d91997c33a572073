// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QFile>
#include <QTest>

using namespace tincan;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// Where the system starts to let everybody bind ports; 1024 where it does not say.
int firstFreePort()
{
    QFile file(QStringLiteral("/proc/sys/net/ipv4/ip_unprivileged_port_start"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().toInt() : 1024;
}

} // namespace

/// An address of loopback that no other run of this test has at the same time.
QString ownLoopback()
{
    const qint64 pid = QCoreApplication::applicationPid();
    return QStringLiteral("127.77.%1.%2").arg(pid / 250 % 250).arg(1 + pid % 250);
}

/// F03: ports below 1024 as a user without rights, on an address of its own so that nobody else is in the way.
class TestRights : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void typedPortsNeedRights_data();
    void typedPortsNeedRights();
    void theDefaultMoves();
};

void TestRights::initTestCase()
{
#ifndef Q_OS_LINUX
    QSKIP("for Linux: other systems let everybody bind low ports, or have one address of loopback");
#endif
    if (firstFreePort() <= 520)
        QSKIP("ip_unprivileged_port_start lets everybody bind port 520 here");
    QString reason;
    withoutRights(Program(), &reason);
    if (!reason.isEmpty())
        QSKIP(qPrintable(reason));
}

void TestRights::typedPortsNeedRights_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("TCP 80") << words("--tcp --port 80");
    QTest::newRow("UDP 520") << words("--udp --port 520");
}

/// F03: a privileged port
void TestRights::typedPortsNeedRights()
{
    QFETCH(QStringList, options);
    const Program program;
    const ChildHandle tincan =
        program.startThrough(withoutRights(program), options + QStringList{QStringLiteral("--host"), ownLoopback()});
    EVENTUALLY_VERIFY(!program.events(QStringLiteral("failed")).isEmpty());
    const QJsonObject failed = program.events(QStringLiteral("failed")).first();
    QCOMPARE(failed.value(QLatin1String("error")).toString(), QStringLiteral("needs-rights"));
    QVERIFY(program.events(QStringLiteral("started")).isEmpty());
    QVERIFY(!tincan->isOver());
}

/// F03: a privileged port, as the default
void TestRights::theDefaultMoves()
{
    const Program program;
    const ChildHandle tincan =
        program.startThrough(withoutRights(program), words("--udp --host") + QStringList{ownLoopback()});
    QVERIFY2(program.startedPort() == 1520, tincan->errors().constData());
}

QTEST_GUILESS_MAIN(TestRights)
#include "tst_rights.moc"
