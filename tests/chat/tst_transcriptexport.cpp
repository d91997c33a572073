// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "chat/transcriptexport.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace tincan;

namespace {

const PeerAddress ada{QStringLiteral("192.168.1.31"), 51022};
const PeerAddress bob{QStringLiteral("fe80::1%eth0"), 7};
const qint64 moment = QDateTime(QDate(2026, 10, 9), QTime(14, 32, 7, 45)).toMSecsSinceEpoch();

Message received(const QByteArray &bytes)
{
    Message message;
    message.timeMs = moment;
    message.peer = ada;
    message.bytes = bytes;
    return message;
}

Message sent(const QByteArray &bytes, Delivery delivery)
{
    Message message = received(bytes);
    message.others = {bob};
    message.origin = Origin::Typed;
    message.delivery = delivery;
    return message;
}

ExportWords words()
{
    ExportWords w;
    w.me = QStringLiteral("me");
    w.notSent = QStringLiteral("not sent");
    w.name = [](const QString &ip) { return ip == ada.ip ? QStringLiteral("Eva") : QString(); };
    w.notice = [](const Notice &notice) {
        return notice.kind == Notice::Kind::Joined ? QStringLiteral("%1 joined").arg(notice.peer.toString())
                                                   : QString();
    };
    return w;
}

QByteArray text(const Entry &entry)
{
    return exported(entry, ExportFormat::Text, words());
}

/// The last field of a line of CSV.
QByteArray csv(const QByteArray &bytes)
{
    const QByteArray line = exported(received(bytes), ExportFormat::Csv);
    const QByteArray before = ",in,192.168.1.31:51022,,";
    return line.mid(line.indexOf(before) + before.size());
}

QJsonObject json(const Message &message)
{
    const QByteArray line = exported(message, ExportFormat::JsonLines);
    return line.count('\n') == 1 && line.endsWith('\n') ? QJsonDocument::fromJson(line).object() : QJsonObject();
}

} // namespace

class TestTranscriptExport : public QObject
{
    Q_OBJECT

private slots:
    void textIsForReading()
    {
        QCOMPARE(exported(received("hello"), ExportFormat::Text),
                 QByteArray("[2026-10-09 14:32:07] 192.168.1.31:51022: hello\n"));
        QCOMPARE(text(received("hello")), QByteArray("[2026-10-09 14:32:07] Eva (192.168.1.31:51022): hello\n"));
        QCOMPARE(text(sent("hi", Delivery::Failed)),
                 QByteArray("[2026-10-09 14:32:07] me -> Eva (192.168.1.31:51022), [fe80::1%eth0]:7 (not sent): hi\n"));
        QCOMPARE(text(Notice{Notice::Kind::Joined, moment, bob, {}}),
                 QByteArray("[2026-10-09 14:32:07] [fe80::1%eth0]:7 joined\n"));
        QCOMPARE(text(Notice{Notice::Kind::Left, moment, bob, {}}), QByteArray());
    }

    void noLineOfAMessageCanPassForAnother()
    {
        const QByteArray head = "[2026-10-09 14:32:07] Eva (192.168.1.31:51022): ";
        QCOMPARE(text(received("one\r\n[2026-10-09 14:32:08] me: forged\rthree\n")),
                 head + "one\n    [2026-10-09 14:32:08] me: forged\n    three\n");
        QCOMPARE(text(received("%1 100%")), head + "%1 100%\n");
    }

    void controlCharactersAreShownAndNotObeyed()
    {
        const QByteArray line = text(received(QByteArray("a\x1b[2J\x07\0b\xc2\x9b", 10)));
        QVERIFY(line.contains("a\xe2\x90\x9b[2J\xe2\x90\x87\xe2\x90\x80"
                              "b\xef\xbf\xbd"));
        QCOMPARE(std::count_if(line.begin(), line.end(), [](char c) { return uchar(c) < ' '; }), 1); // the line end
    }

    void aTableOfSeveralNamesTheConversation()
    {
        const QString name = exportName(Transport::Tcp, Role::Client, bob, 0);
        QCOMPARE(name, QStringLiteral("1970-01-01T00:00:00.000Z TCP client [fe80::1%eth0]:7"));
        QCOMPARE(exportHeader(ExportFormat::Csv, ExportScope::Several),
                 QByteArray("conversation,time,direction,peer,delivery,text\r\n"));
        QCOMPARE(exportHeader(ExportFormat::Text, ExportScope::Several), QByteArray());
        const QByteArray row = exported(received("x"), ExportFormat::Csv, {}, name);
        QVERIFY2(row.startsWith("1970-01-01T00:00:00.000Z TCP client [fe80::1%eth0]:7,2026-"), row.constData());
        const QByteArray line = exported(received("x"), ExportFormat::JsonLines, {}, name);
        QVERIFY2(
            line.startsWith("{\"conversation\":\"1970-01-01T00:00:00.000Z TCP client [fe80::1%eth0]:7\",\"time\":"),
            line.constData());
        QCOMPARE(QJsonDocument::fromJson(line).object().value(QStringLiteral("conversation")).toString(), name);
        QCOMPARE(exported(received("x"), ExportFormat::Text, {}, name), exported(received("x"), ExportFormat::Text));
    }

    void csvIsRfc4180()
    {
        QCOMPARE(exportHeader(ExportFormat::Csv), QByteArray("time,direction,peer,delivery,text\r\n"));
        QCOMPARE(csv("plain"), QByteArray("plain\r\n"));
        QCOMPARE(csv("a,b"), QByteArray("\"a,b\"\r\n"));
        QCOMPARE(csv("say \"hi\""), QByteArray("\"say \"\"hi\"\"\"\r\n"));
        QCOMPARE(csv("two\nlines"), QByteArray("\"two\nlines\"\r\n"));
        const QByteArray own = exported(sent("x", Delivery::HandedOver), ExportFormat::Csv);
        QVERIFY(own.endsWith(",out,192.168.1.31:51022 [fe80::1%eth0]:7,handed-over,x\r\n"));
        const QDateTime time =
            QDateTime::fromString(QString::fromLatin1(own.left(own.indexOf(','))), Qt::ISODateWithMs);
        QCOMPARE(time.toMSecsSinceEpoch(), moment);
        QCOMPARE(time.timeSpec(), Qt::UTC);
    }

    void csvIsNoFormula_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("field");
        QTest::newRow("=") << QByteArray("=1+2") << QByteArray("'=1+2");
        QTest::newRow("+") << QByteArray("+1") << QByteArray("'+1");
        QTest::newRow("-") << QByteArray("-1") << QByteArray("'-1");
        QTest::newRow("@") << QByteArray("@SUM(A1)") << QByteArray("'@SUM(A1)");
        QTest::newRow("quoted") << QByteArray("=HYPERLINK(\"x\",\"y\")")
                                << QByteArray("\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"");
        QTest::newRow("inside") << QByteArray("1=1") << QByteArray("1=1");
    }
    void csvIsNoFormula()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, field);
        QCOMPARE(csv(bytes), field + "\r\n");
    }

    void jsonLosesNoByte()
    {
        const QJsonObject plain = json(received("gr\xc3\xbc\xc3\x9f\n\"\xef\xbb\xbf"));
        QCOMPARE(plain[QStringLiteral("text")].toString().toUtf8(), QByteArray("gr\xc3\xbc\xc3\x9f\n\"\xef\xbb\xbf"));
        QVERIFY(!plain.contains(QStringLiteral("base64")));
        QVERIFY(!plain.contains(QStringLiteral("delivery")));
        QCOMPARE(plain[QStringLiteral("origin")].toString(), QStringLiteral("received"));

        const QJsonObject broken = json(received("\xff\xfe\xc3"));
        QVERIFY(!broken.contains(QStringLiteral("text")));
        QCOMPARE(QByteArray::fromBase64(broken[QStringLiteral("base64")].toString().toLatin1()),
                 QByteArray("\xff\xfe\xc3"));

        const QJsonObject own = json(sent("x", Delivery::Queued));
        QCOMPARE(own[QStringLiteral("delivery")].toString(), QStringLiteral("queued"));
        QCOMPARE(own[QStringLiteral("others")].toArray().size(), 1);
        QVERIFY(own[QStringLiteral("time")].toString().endsWith(u'Z'));
        QVERIFY(exported(Notice{Notice::Kind::Joined, moment, bob, {}}, ExportFormat::JsonLines, words()).isEmpty());
    }

    /// Many a reader swallows it at the beginning of a string.
    void byteOrderMarkComesBackFromJson()
    {
        const QByteArray bytes("\xef\xbb\xbfhello \xef\xbb\xbf");
        QCOMPARE(json(received(bytes))[QStringLiteral("text")].toString().toUtf8(), bytes);
    }

    void suffixesChooseFormats()
    {
        for (const auto format : {ExportFormat::Text, ExportFormat::Csv, ExportFormat::JsonLines})
            QCOMPARE(formatOfSuffix(suffixOf(format).toUpper()), format);
        QVERIFY(!formatOfSuffix(QStringLiteral("doc")));
        QVERIFY(!formatOfSuffix({}));
    }
};

QTEST_GUILESS_MAIN(TestTranscriptExport)
#include "tst_transcriptexport.moc"
