// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "connection/endpointtext.h"

#include <QTest>

using namespace tincan;

class TestEndpointText : public QObject
{
    Q_OBJECT

private slots:
    void readsAnAddress_data();
    void readsAnAddress();
    void refuses_data();
    void refuses();
    void checksPorts_data();
    void checksPorts();
    void inviteLineComesBack();
};

void TestEndpointText::readsAnAddress_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::addColumn<int>("port");      // 0: none
    QTest::addColumn<int>("transport"); // -1: none
    const auto row = [](const char *text, const char *host, int port, int transport) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(host) << port << transport;
    };
    row("192.168.1.20", "192.168.1.20", 0, -1);
    row("192.168.1.20:1314", "192.168.1.20", 1314, -1);
    row("  192.168.1.20:1314\n", "192.168.1.20", 1314, -1);
    row("[fe80::1%eth0]:1314", "fe80::1%eth0", 1314, -1);
    row("fe80::1%eth0", "fe80::1%eth0", 0, -1);
    row("[::1]", "::1", 0, -1);
    row("::1", "::1", 0, -1);
    row("localhost", "localhost", 0, -1);
    row("school-pc.local:520", "school-pc.local", 520, -1);
    row("bücher.example", "bücher.example", 0, -1);
    row("Tincan TCP 192.168.1.20:1314", "192.168.1.20", 1314, 0);
    row("tincan udp [fe80::1%eth0]:1520", "fe80::1%eth0", 1520, 1);
}

void TestEndpointText::readsAnAddress()
{
    QFETCH(QString, text);
    QFETCH(QString, host);
    QFETCH(int, port);
    QFETCH(int, transport);
    const std::optional<EndpointText> endpoint = parseEndpoint(text);
    QVERIFY(endpoint);
    QCOMPARE(endpoint->host, host);
    QCOMPARE(int(endpoint->port.value_or(0)), port);
    QCOMPARE(endpoint->transport ? int(*endpoint->transport) : -1, transport);
}

void TestEndpointText::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"", " ", "1.2.3", "300.1.1.1", "192.168.1.20:0", "192.168.1.20:65536", "192.168.1.20:-1",
                             "192.168.1.20:http", "[fe80::1%eth0:1314", "[fe80::1]1314", "fe80::1%", "-name", "a..b",
                             "two words", "http://host", "Tincan SCTP 192.168.1.20:1314", ":1314", "a b c"})
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text);
    QTest::newRow("NUL in it") << QString::fromLatin1("::ffff:10\0.0.0.1", 16);
    QTest::newRow("line end in front of the port") << QStringLiteral("name\n:1314");
    QTest::newRow("scope with a tab") << QStringLiteral("fe80::1%a\tb");
}

void TestEndpointText::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!parseEndpoint(text));
}

void TestEndpointText::checksPorts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("port"); // 0: refused
    const auto row = [](const char *text, int port) {
        QTest::newRow(*text ? text : "empty") << QString::fromUtf8(text) << port;
    };
    row("1", 1);
    row("1314", 1314);
    row(" 520 ", 520);
    row("65535", 65535);
    row("0", 0);
    row("65536", 0);
    row("-1", 0);
    row("99999999999", 0);
    row("http", 0);
    row("13 14", 0);
    row("+5", 0);
    row("0x50", 0);
    row("", 0);
}

/// F10: impossible ports
void TestEndpointText::checksPorts()
{
    QFETCH(QString, text);
    QFETCH(int, port);
    QCOMPARE(int(parsePort(text).value_or(0)), port);
}

void TestEndpointText::inviteLineComesBack()
{
    QCOMPARE(inviteLine(Transport::Udp, QStringLiteral("fe80::1%eth0"), 520),
             QStringLiteral("Tincan UDP [fe80::1%eth0]:520"));
    const auto endpoint = parseEndpoint(inviteLine(Transport::Tcp, QStringLiteral("10.0.0.1"), 1314));
    QVERIFY(endpoint);
    QCOMPARE(endpoint->host, QStringLiteral("10.0.0.1"));
    QCOMPARE(int(*endpoint->port), 1314);
}

QTEST_APPLESS_MAIN(TestEndpointText)
#include "tst_endpointtext.moc"
