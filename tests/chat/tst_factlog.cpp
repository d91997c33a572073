// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "chat/factlog.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tincan;

namespace {

constexpr qint64 noon = 1'795'348'800'123; // 2026-11-22T12:00:00.123Z

const PeerAddress ada{QStringLiteral("127.0.0.1"), 50000};
const PeerAddress eva{QStringLiteral("::1"), 50001};

Message message(Origin origin, const QByteArray &bytes)
{
    Message m;
    m.timeMs = noon;
    m.peer = ada;
    m.bytes = bytes;
    m.origin = origin;
    return m;
}

Failure failure(FailureKind kind)
{
    Failure f;
    f.kind = kind;
    return f;
}

QByteArray joined(const Fact &fact)
{
    return logLines(fact, noon).join('\n');
}

} // namespace

class TestFactLog : public QObject
{
    Q_OBJECT

private slots:
    void lines_data();
    void lines();
    void everyLineIsJson();
    void appendsAsItHappens();
    void cannotBeOpened();
    void aFullDiskIsSaidOnce();
};

void TestFactLog::lines_data()
{
    QTest::addColumn<QByteArray>("found");
    QTest::addColumn<QByteArray>("wanted");

    const QByteArray time = R"({"time":"2026-11-22T12:00:00.123Z",)";
    const auto row = [&time](const char *name, const Fact &fact, const QList<QByteArray> &rests) {
        QByteArrayList wanted;
        for (const QByteArray &rest : rests)
            wanted += time + rest;
        QTest::newRow(name) << joined(fact) << wanted.join('\n');
    };

    row("started", fact::Started{noon, {QStringLiteral("0.0.0.0"), 1314}, false},
        {R"("kind":"event","event":"started","address":"0.0.0.0:1314"})"});
    row("started, IPv6", fact::Started{noon, {QStringLiteral("fe80::1%eth0"), 1314}, false},
        {R"("kind":"event","event":"started","address":"[fe80::1%eth0]:1314"})"});
    row("failed", fact::Failed{noon, {FailureKind::AddressInUse, QStringLiteral("0.0.0.0"), 1314, 0}},
        {R"("kind":"event","event":"failed","error":"address-in-use","address":"0.0.0.0:1314"})"});
    row("failed in a way without a name", fact::Failed{noon, {FailureKind::SystemError, QString(), 0, 71}},
        {R"("kind":"event","event":"failed","error":"system-error","code":"71"})"});
    row("stopped", fact::Stopped{noon, failure(FailureKind::ClosedHere)},
        {R"("kind":"event","event":"stopped","reason":"closed-here"})"});
    row("joined", fact::PeerJoined{noon, ada}, {R"("kind":"event","event":"joined","peer":"127.0.0.1:50000"})"});
    row("joined, IPv6", fact::PeerJoined{noon, eva}, {R"("kind":"event","event":"joined","peer":"[::1]:50001"})"});
    row("left", fact::PeerLeft{noon, ada, failure(FailureKind::Reset)},
        {R"("kind":"event","event":"left","peer":"127.0.0.1:50000","reason":"reset"})"});
    row("refused peer", fact::PeerRefused{noon, ada, failure(FailureKind::TooManyClients)},
        {R"("kind":"event","event":"failed","peer":"127.0.0.1:50000","error":"too-many-clients"})"});
    row("trouble", fact::Trouble{noon, {}, failure(FailureKind::OutOfDescriptors)},
        {R"("kind":"event","event":"failed","error":"out-of-descriptors"})"});
    row("refused command", fact::Refused{MessageId{1}, failure(FailureKind::NobodyThere)},
        {R"("kind":"event","event":"failed","error":"nobody-there"})"});
    row("byebye", fact::Refused{MessageId{1}, failure(FailureKind::EndedByByebye)}, {});
    row("paused", fact::RepliesPaused{noon, ada},
        {R"("kind":"event","event":"replies-paused","peer":"127.0.0.1:50000"})"});
    row("resumed", fact::RepliesResumed{noon, ada},
        {R"("kind":"event","event":"replies-resumed","peer":"127.0.0.1:50000"})"});

    row("received", fact::MessageAdded{message(Origin::Received, "hi \"you\"\n")},
        {R"("kind":"in","peer":"127.0.0.1:50000","text":"hi \"you\"\n","hex":"68692022796f75220a"})"});
    row("empty", fact::MessageAdded{message(Origin::Received, "")},
        {R"("kind":"in","peer":"127.0.0.1:50000","text":"","hex":""})"});
    row("Chinese", fact::MessageAdded{message(Origin::Reply, "你")},
        {R"("kind":"reply","peer":"127.0.0.1:50000","text":"你","hex":"e4bda0"})"});
    row("not UTF-8", fact::MessageAdded{message(Origin::Received, QByteArray("\xff\0a", 3))},
        {"\"kind\":\"in\",\"peer\":\"127.0.0.1:50000\",\"text\":\"\uFFFD\\u0000a\",\"hex\":\"ff0061\"}"});
    row("passed on", fact::MessageAdded{message(Origin::PassedOn, "x")},
        {R"("kind":"out","peer":"127.0.0.1:50000","text":"x","hex":"78"})"});

    Message toTwo = message(Origin::Typed, "x");
    toTwo.others = {eva};
    row("to two", fact::MessageAdded{toTwo},
        {R"("kind":"out","peer":"127.0.0.1:50000","text":"x","hex":"78"})",
         R"("kind":"out","peer":"[::1]:50001","text":"x","hex":"78"})"});

    row("handed over", fact::DeliveryChanged{MessageId{1}, Delivery::HandedOver, {}, {}}, {});
    row("not delivered",
        fact::DeliveryChanged{MessageId{1}, Delivery::Failed, {ada, eva}, failure(FailureKind::ConnectionLost)},
        {R"("kind":"event","event":"failed","peer":"127.0.0.1:50000","error":"connection-lost"})",
         R"("kind":"event","event":"failed","peer":"[::1]:50001","error":"connection-lost"})"});
}

void TestFactLog::lines()
{
    QFETCH(QByteArray, found);
    QTEST(found, "wanted");
}

void TestFactLog::everyLineIsJson()
{
    QByteArray allBytes;
    for (int i = 0; i < 256; ++i)
        allBytes += char(i);
    const QByteArrayList lines = logLines(fact::MessageAdded{message(Origin::Received, allBytes)}, noon);
    QCOMPARE(lines.size(), 1);
    QVERIFY(!lines.first().contains('\n'));
    QJsonParseError error{};
    const QJsonObject object = QJsonDocument::fromJson(lines.first(), &error).object();
    QCOMPARE(error.error, QJsonParseError::NoError);
    QCOMPARE(object.value(QLatin1String("hex")).toString(), QString::fromLatin1(allBytes.toHex()));
    QCOMPARE(object.value(QLatin1String("text")).toString().size(), 256);
}

void TestFactLog::appendsAsItHappens()
{
    const QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("log"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    file.write("before\n");
    file.flush();

    FactLog log(path);
    QVERIFY(log.open());
    log.write({{fact::PeerJoined{noon, ada}, fact::PeerJoined{noon, eva}}, {}});
    file.seek(0);
    QCOMPARE(file.readAll(),
             "before\n" + joined(fact::PeerJoined{noon, ada}) + '\n' + joined(fact::PeerJoined{noon, eva}) + '\n');
    log.write({{fact::DeliveryChanged{MessageId{1}, Delivery::HandedOver, {}, {}}}, {}});
    QCOMPARE(file.readAll(), QByteArray());
}

void TestFactLog::cannotBeOpened()
{
    const QTemporaryDir dir;
    FactLog log(dir.path());
    QVERIFY(!log.open());
    QVERIFY(!log.errorString().isEmpty());
    log.write({{fact::PeerJoined{noon, ada}}, {}});
}

void TestFactLog::aFullDiskIsSaidOnce()
{
    const QString full = QStringLiteral("/dev/full");
    if (!QFile::exists(full))
        QSKIP("no /dev/full on this system");
    FactLog log(full);
    QVERIFY(log.open());
    const QSignalSpy failed(&log, &FactLog::failed);
    log.write({{fact::PeerJoined{noon, ada}}, {}});
    log.write({{fact::PeerJoined{noon, ada}}, {}});
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed.first().first().toString().isEmpty());
}

QTEST_GUILESS_MAIN(TestFactLog)
#include "tst_factlog.moc"
