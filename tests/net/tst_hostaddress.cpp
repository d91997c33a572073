// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "net/hostaddress.h"

#include <QTest>

using namespace tincan;

class TestHostAddress : public QObject
{
    Q_OBJECT

private slots:
    void normalForm_data();
    void normalForm();
    void anyAddresses();
    void literals_data();
    void literals();
    void oneToMany_data();
    void oneToMany();
};

void TestHostAddress::normalForm_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("normal");
    const auto row = [](const char *name, const QString &address, const QString &normal) {
        QTest::newRow(name) << address << normal;
    };
    row("IPv4", QStringLiteral("127.0.0.1"), QStringLiteral("127.0.0.1:1314"));
    row("mapped loopback", QStringLiteral("::ffff:127.0.0.1"), QStringLiteral("127.0.0.1:1314"));
    row("mapped in hex", QStringLiteral("::ffff:c0a8:0114"), QStringLiteral("192.168.1.20:1314"));
    row("IPv6 loopback is not 0.0.0.1", QStringLiteral("::1"), QStringLiteral("[::1]:1314"));
    row("compatible, not mapped", QStringLiteral("::192.168.1.20"), QStringLiteral("[::192.168.1.20]:1314"));
    row("IPv6", QStringLiteral("fd00:0:0::2"), QStringLiteral("[fd00::2]:1314"));
    row("scope id stays", QStringLiteral("fe80::1%eth0"), QStringLiteral("[fe80::1%eth0]:1314"));
}

void TestHostAddress::normalForm()
{
    QFETCH(QString, address);
    QTEST(toPeerAddress(QHostAddress(address), 1314).toString(), "normal");
    QCOMPARE(normalised(normalised(QHostAddress(address))), normalised(QHostAddress(address)));
}

void TestHostAddress::anyAddresses()
{
    QCOMPARE(toPeerAddress(QHostAddress(QHostAddress::Any), 1).ip, QStringLiteral("0.0.0.0"));
    QCOMPARE(toPeerAddress(QHostAddress(QHostAddress::AnyIPv4), 1).ip, QStringLiteral("0.0.0.0"));
    QCOMPARE(toPeerAddress(QHostAddress(QHostAddress::AnyIPv6), 1).ip, QStringLiteral("::"));
}

void TestHostAddress::literals_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // empty: not a literal
    const auto row = [](const char *name, const QString &text, const QString &address) {
        QTest::newRow(name) << text << address;
    };
    row("IPv4", QStringLiteral("192.168.1.20"), QStringLiteral("192.168.1.20"));
    row("IPv6", QStringLiteral("::1"), QStringLiteral("::1"));
    row("IPv6 with a scope", QStringLiteral("fe80::1%eth0"), QStringLiteral("fe80::1%eth0"));
    row("all of IPv4", QStringLiteral("0.0.0.0"), QStringLiteral("0.0.0.0"));
    row("half an address", QStringLiteral("1.2"), QString());
    row("a number", QStringLiteral("1314"), QString());
    row("three parts", QStringLiteral("192.168.1"), QString());
    row("no last part", QStringLiteral("192.168.1."), QString());
    row("five parts", QStringLiteral("1.2.3.4.5"), QString());
    row("part too large", QStringLiteral("192.168.1.256"), QString());
    row("name", QStringLiteral("localhost"), QString());
    row("name with dots", QStringLiteral("a.b.c.example"), QString());
    row("address and port", QStringLiteral("127.0.0.1:1314"), QString());
    row("IPv6 in brackets", QStringLiteral("[::1]"), QString());
    row("nothing", QString(), QString());
    row("NUL in it", QString::fromLatin1("::1\0.0.0.1", 10), QString());
}

/// F10: what is an address, with a scope too
void TestHostAddress::literals()
{
    QFETCH(QString, text);
    const auto literal = literalAddress(text);
    QTEST(literal ? literal->toString() : QString(), "address");
}

void TestHostAddress::oneToMany_data()
{
    QTest::addColumn<QString>("destination");
    QTest::addColumn<bool>("toMany");
    QTest::newRow("limited broadcast") << QStringLiteral("255.255.255.255") << true;
    QTest::newRow("IPv4 multicast") << QStringLiteral("224.0.0.251") << true;
    QTest::newRow("IPv6 multicast") << QStringLiteral("ff02::1") << true;
    QTest::newRow("one computer") << QStringLiteral("192.168.1.20") << false;
    QTest::newRow("loopback") << QStringLiteral("::1") << false;
}

void TestHostAddress::oneToMany()
{
    QFETCH(QString, destination);
    QTEST(isOneToMany(QHostAddress(destination)), "toMany");
}

QTEST_GUILESS_MAIN(TestHostAddress)
#include "tst_hostaddress.moc"
