// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "program.h"

#include <QRegularExpression>
#include <QTest>

using namespace tincan;

namespace {

const QString localhost = QStringLiteral("127.0.0.1");

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

/// The real program in each of its four roles, the book's program in Python at the other end.
class TestRoles : public QObject
{
    Q_OBJECT

private slots:
    void server_data();
    void server();
    void serverTellsItsLog();
    void client_data();
    void client();
    void clientSendsInOrder();
    void repliesOff();
    void customReply();

private:
    static void compareLogAndPeer(const Program &program, const Child &server, const QByteArray &wanted);
};

void TestRoles::server_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("host");

    QTest::newRow("TCP") << words("--tcp") << localhost;
    QTest::newRow("TCP, IPv6") << words("--tcp --host ::1") << QStringLiteral("::1");
    // the book's UDP client asks faster than a person: it must not be paused
    QTest::newRow("UDP") << words("--udp --reply-limit 0") << localhost;
    QTest::newRow("UDP, IPv6") << words("--udp --reply-limit 0 --host ::1") << QStringLiteral("::1");
}

void TestRoles::server()
{
    QFETCH(QStringList, options);
    QFETCH(QString, host);
    const Program program;
    const ChildHandle tincan = program.start(options + words("--server --port 0"));
    const quint16 port = program.startedPort();
    QVERIFY2(port != 0, tincan->errors().constData());
    const ChildHandle client = peer(QStringLiteral("talk_to_server.py"),
                                    {options.first(), QStringLiteral("--tincan"), QStringLiteral("--host"), host,
                                     QStringLiteral("--port"), QString::number(port)});
    QTRY_VERIFY_WITH_TIMEOUT(client->isOver(), 90'000);
    QVERIFY2(client->exitCode() == 0, (client->output() + client->errors()).constData());
    QVERIFY(!tincan->isOver());
}

void TestRoles::serverTellsItsLog()
{
    const Program program;
    const ChildHandle tincan = program.start(words("--server --port 0"));
    const QString port = QString::number(program.startedPort());
    const ChildHandle client =
        peer(QStringLiteral("book_tcp_client.py"), {QStringLiteral("--text"), QStringLiteral("--port"), port});
    client->say("你好\n");
    EVENTUALLY_COMPARE(client->after(QStringLiteral("received")).size(), 1);
    client->closeInput();
    EVENTUALLY_COMPARE(program.events(QStringLiteral("left")).size(), 1);

    const QList<QJsonObject> log = program.log();
    const QString who = log.value(1).value(QLatin1String("peer")).toString();
    QVERIFY2(who.startsWith(QStringLiteral("127.0.0.1:")), qPrintable(who));
    const auto line = [&log](int i, const char *kind, const char *key, const QString &value) {
        const QJsonObject &o = log.at(i);
        return o.value(QLatin1String("kind")).toString() == QLatin1String(kind)
               && o.value(QLatin1String(key)).toString() == value;
    };
    QCOMPARE(log.size(), 5);
    QVERIFY(line(0, "event", "event", QStringLiteral("started")));
    QVERIFY(line(0, "event", "address", QStringLiteral("0.0.0.0:") + port));
    QVERIFY(line(1, "event", "event", QStringLiteral("joined")));
    QVERIFY(line(2, "in", "text", QStringLiteral("你好")));
    QVERIFY(line(2, "in", "peer", who));
    QVERIFY(line(3, "reply", "text", QStringLiteral("服务端收到了信息你好")));
    QVERIFY(line(3, "reply", "peer", who));
    QVERIFY(line(4, "event", "event", QStringLiteral("left")));
    for (const QJsonObject &o : log) {
        const QString time = o.value(QLatin1String("time")).toString();
        QVERIFY2(QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$"))
                     .match(time)
                     .hasMatch(),
                 qPrintable(time));
    }
}

void TestRoles::client_data()
{
    QTest::addColumn<QString>("transport");
    QTest::addColumn<QString>("text");

    const QList<std::pair<QByteArray, QString>> texts{
        {"ASCII", QStringLiteral("hello")},
        {"Chinese", QStringLiteral("你好,世界")},
        {"emoji", QStringLiteral("👋🏽 👩‍👩‍👧 🇨🇳")},
        {"quotes and backslashes", QStringLiteral(R"(it's "quoted" C:\new\x41)")},
        {"two lines", QStringLiteral("one\ntwo")},
        {"511", QString(511, QLatin1Char('a'))},
        {"512", QString(512, QLatin1Char('b'))},
        {"513", QString(513, QLatin1Char('c'))},
        {"1023", QString(1023, QLatin1Char('d'))},
        {"1024", QString(1024, QLatin1Char('e'))},
        {"1025", QString(1025, QLatin1Char('f'))},
        {"1300, Chinese", QStringLiteral("你").repeated(433) + QLatin1Char('a')},
    };
    for (const char *transport : {"--tcp", "--udp"}) {
        for (const auto &[name, text] : texts)
            QTest::newRow((QByteArray(transport) + ' ' + name).constData()) << QString::fromLatin1(transport) << text;
    }
}

void TestRoles::client()
{
    QFETCH(QString, transport);
    QFETCH(QString, text);
    const ChildHandle server = peer(QStringLiteral("talk_as_server.py"), {transport});
    const quint16 port = listeningPort(*server);
    QVERIFY2(port != 0, (server->output() + server->errors()).constData());
    const Program program;
    const ChildHandle tincan = program.start({transport, QStringLiteral("--client"), QStringLiteral("--port"),
                                              QString::number(port), QStringLiteral("--send"), text});
    EVENTUALLY_COMPARE(program.bytes(QStringLiteral("out")), text.toUtf8());
    compareLogAndPeer(program, *server, text.toUtf8());
}

/// What the program's log says and what the peer says are the same bytes.
void TestRoles::compareLogAndPeer(const Program &program, const Child &server, const QByteArray &wanted)
{
    const auto lines = [&server](const char *word) { return server.after(QLatin1String(word)); };
    const auto bytes = [&lines](const char *word) {
        return QByteArray::fromHex(lines(word).join(QString()).toLatin1());
    };
    EVENTUALLY_COMPARE(bytes("received"), wanted);
    EVENTUALLY_COMPARE(lines("sent").size(), lines("received").size());
    EVENTUALLY_COMPARE(program.bytes(QStringLiteral("in")), bytes("sent"));
}

void TestRoles::clientSendsInOrder()
{
    const ChildHandle server = peer(QStringLiteral("talk_as_server.py"), {QStringLiteral("--udp")});
    const QString port = QString::number(listeningPort(*server));
    const Program program;
    const ChildHandle tincan =
        program.start(words("--udp --client --send one --send two --send three --port ") + QStringList{port});
    EVENTUALLY_COMPARE(server->after(QStringLiteral("received")),
                       (QStringList{QStringLiteral("6f6e65"), QStringLiteral("74776f"), QStringLiteral("7468726565")}));
    EVENTUALLY_COMPARE(program.bytes(QStringLiteral("in")),
                       QByteArray::fromHex(server->after(QStringLiteral("sent")).join(QString()).toLatin1()));
}

void TestRoles::repliesOff()
{
    const Program program;
    const ChildHandle tincan = program.start(words("--server --port 0 --reply off --send welcome"));
    const QString port = QString::number(program.startedPort());
    const ChildHandle client =
        peer(QStringLiteral("book_tcp_client.py"), {QStringLiteral("--text"), QStringLiteral("--port"), port});
    client->say("hello\n");
    EVENTUALLY_COMPARE(client->after(QStringLiteral("received")),
                       QStringList{QString::fromLatin1(QByteArray("welcome").toHex())});
    client->closeInput();
    EVENTUALLY_COMPARE(program.events(QStringLiteral("left")).size(), 1);
    QCOMPARE(program.bytes(QStringLiteral("reply")), QByteArray());
    QCOMPARE(program.bytes(QStringLiteral("in")), QByteArray("hello"));
}

void TestRoles::customReply()
{
    const Program program;
    const ChildHandle tincan = program.start(words("--udp --server --port 0 --reply {count}:{text}"));
    const QString port = QString::number(program.startedPort());
    const ChildHandle client =
        peer(QStringLiteral("book_udp_client.py"), {QStringLiteral("--text"), QStringLiteral("--port"), port});
    client->say("hello\nagain\n");
    EVENTUALLY_COMPARE(client->after(QStringLiteral("received")).join(QLatin1Char(' ')),
                       QString::fromLatin1(QByteArray("1:hello").toHex() + ' ' + QByteArray("2:again").toHex()));
}

QTEST_GUILESS_MAIN(TestRoles)
#include "tst_roles.moc"
