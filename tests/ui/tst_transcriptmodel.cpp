// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "chat/memorymessagesource.h"
#include "peers/peersmodel.h"
#include "transcript/transcriptmodel.h"
#include "wire/bookreply.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace tincan;

namespace {

const PeerAddress eva{QStringLiteral("192.168.1.44"), 49877};
const PeerAddress other{QStringLiteral("192.168.1.31"), 51022};
constexpr qint64 noon = 1'763'800'000'000;

Message received(quint64 id, const QByteArray &bytes, const PeerAddress &from = eva, qint64 time = noon)
{
    return {MessageId{id}, time, from, {}, bytes};
}

Message typed(quint64 id, const QByteArray &bytes, const QList<PeerAddress> &others = {}, qint64 time = noon)
{
    Message message{typedMessageId(id), time, eva, others, bytes};
    message.origin = Origin::Typed;
    message.delivery = Delivery::Queued;
    return message;
}

TranscriptRow rowOf(const TranscriptModel &model, int row)
{
    return model.index(row).data(TranscriptModel::RowRole).value<TranscriptRow>();
}

} // namespace

/// A source, the people and the model over them.
struct Fixture {
    explicit Fixture(const ChatLimits &limits = {})
        : source(limits)
        , model(source, people)
        , tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {}

    void add(const QList<Message> &messages)
    {
        QList<Fact> facts;
        for (const Message &message : messages)
            facts.append(fact::MessageAdded{message});
        source.append(facts);
    }

    PeersModel people;
    MemoryMessageSource source;
    TranscriptModel model;
    QAbstractItemModelTester tester;
};

class TestTranscriptModel : public QObject
{
    Q_OBJECT

private slots:
    void showsMessagesInOrder();
    void namesOnlyWhereSeveralWrite();
    void joinsBubblesOfOneSender();
    void deliveryMarksAreTrue();
    void failureSaysWhyAndWhatToDo();
    void notSentIsSaidOnce();
    void cutDatagramSaysWhatABookReadWouldLose();
    void noticesFollowTheConversation();
    void whoWasDisconnectedHasNotLeft();
    void hintStandsUnderTheFirstReply();
    void forgetsTheOldest();
    void longMessagesAreCutInTheRow();
    void burstsOfReadsSayWhatTcpIs();
    void answersOfTheOtherEndAreMarked();
    void crowdsShareALine();
    void timesAsChosen();
};

void TestTranscriptModel::showsMessagesInOrder()
{
    Fixture f;
    f.add({received(1, "hello"), typed(1, "\xe4\xbd\xa0\xe5\xa5\xbd")});
    QCOMPARE(f.model.rowCount(), 2);
    QCOMPARE(rowOf(f.model, 0).side, TranscriptRow::Side::Incoming);
    QCOMPARE(rowOf(f.model, 0).text, QStringLiteral("hello"));
    QCOMPARE(rowOf(f.model, 1).side, TranscriptRow::Side::Outgoing);
    QCOMPARE(rowOf(f.model, 1).text, QString::fromUtf8("\xe4\xbd\xa0\xe5\xa5\xbd"));
    QVERIFY(f.model.hasMessages());
}

void TestTranscriptModel::namesOnlyWhereSeveralWrite()
{
    Fixture f;
    f.source.append({fact::PeerJoined{noon, eva}});
    f.add({received(1, "hello")});
    QVERIFY(rowOf(f.model, 1).name.isEmpty());
    f.source.append({fact::PeerJoined{noon, other}});
    QCOMPARE(rowOf(f.model, 1).name, QStringLiteral("192.168.1.44"));
    f.people.setName(QStringLiteral("192.168.1.44"), QStringLiteral("Eva"));
    QCOMPARE(rowOf(f.model, 1).name, QStringLiteral("Eva"));
}

void TestTranscriptModel::joinsBubblesOfOneSender()
{
    Fixture f;
    constexpr qint64 sixMinutes = 6 * 60 * 1000;
    f.add({received(1, "a"), received(2, "b"), received(3, "c", other), received(4, "d", other, noon + sixMinutes)});
    QVERIFY(!rowOf(f.model, 0).joined);
    QVERIFY(rowOf(f.model, 1).joined);
    QVERIFY(!rowOf(f.model, 2).joined);
    QVERIFY(!rowOf(f.model, 3).joined);
}

void TestTranscriptModel::deliveryMarksAreTrue()
{
    Fixture f;
    f.add({typed(1, "hello")});
    QCOMPARE(rowOf(f.model, 0).delivery, Delivery::Queued);
    f.source.append({fact::DeliveryChanged{typedMessageId(1), Delivery::HandedOver, {}, {}}});
    QCOMPARE(rowOf(f.model, 0).delivery, Delivery::HandedOver);
    QCOMPARE(rowOf(f.model, 0).markText, QStringLiteral("Sent. This peer does not confirm delivery."));
}

void TestTranscriptModel::failureSaysWhyAndWhatToDo()
{
    Fixture f;
    f.add({typed(1, "hello")});
    const Failure lost{FailureKind::ConnectionLost, {}, 0};
    f.source.append({fact::DeliveryChanged{typedMessageId(1), Delivery::Failed, {eva}, lost}});
    QVERIFY(rowOf(f.model, 0).strip.contains(QLatin1String("lost")));
    QCOMPARE(rowOf(f.model, 0).actions, (QList<RowAction>{RowAction::SendAgain, RowAction::Dismiss}));
    QCOMPARE(f.model.messageAt(0)->problem->peers, QList<PeerAddress>{eva});
    f.model.dismissFailure(0);
    QVERIFY(rowOf(f.model, 0).actions.isEmpty());
    QCOMPARE(rowOf(f.model, 0).delivery, Delivery::Failed); // the mark stays
}

void TestTranscriptModel::notSentIsSaidOnce()
{
    Fixture f;
    Message reply{MessageId{2}, noon, eva, {}, "answer"};
    reply.origin = Origin::Reply;
    reply.delivery = Delivery::Queued;
    f.add({reply});
    const Failure gone{FailureKind::NobodyThere, eva.ip, eva.port};
    f.source.append({fact::DeliveryChanged{MessageId{2}, Delivery::Failed, {eva}, gone}});
    QCOMPARE(rowOf(f.model, 0).strip, QStringLiteral("Not sent. Nobody is there any more."));
}

void TestTranscriptModel::cutDatagramSaysWhatABookReadWouldLose()
{
    QLocale::setDefault(QLocale(QLocale::English));
    Fixture f;
    Message message = received(1, QByteArray(1500, 'x'));
    message.keptBytes = 1024;
    f.add({message});
    QVERIFY(rowOf(f.model, 0).strip.contains(QLatin1String("1,500")));
    QVERIFY(rowOf(f.model, 0).strip.contains(QLatin1String("A 1,024-byte read would have cut 476.")));
}

void TestTranscriptModel::noticesFollowTheConversation()
{
    Fixture f;
    f.model.beginConversation(Transport::Tcp, Role::Server);
    f.source.append({fact::Started{noon, {QStringLiteral("0.0.0.0"), 1314}, false}, fact::PeerJoined{noon, eva}});
    f.model.beginConversation(Transport::Udp, Role::Server);
    f.source.append({fact::PeerJoined{noon, eva}});
    QCOMPARE(rowOf(f.model, 0).text, QStringLiteral("Server started on 0.0.0.0:1314, waiting for clients to connect"));
    QCOMPARE(rowOf(f.model, 1).text, QStringLiteral("192.168.1.44:49877 joined"));
    QCOMPARE(rowOf(f.model, 2).text, QStringLiteral("First message from 192.168.1.44:49877"));
}

void TestTranscriptModel::whoWasDisconnectedHasNotLeft()
{
    Fixture f;
    const Failure disconnected{FailureKind::ClosedHere, eva.ip, eva.port};
    const Failure allEnds{FailureKind::ClosedHere};
    f.source.append(
        {fact::PeerLeft{noon, eva, disconnected}, fact::PeerLeft{noon, eva, allEnds}, fact::Stopped{noon, allEnds}});
    QCOMPARE(f.model.rowCount(), 2);
    QCOMPARE(rowOf(f.model, 0).text, QStringLiteral("You disconnected 192.168.1.44:49877"));
    QCOMPARE(rowOf(f.model, 1).text, QStringLiteral("You ended the conversation."));
}

void TestTranscriptModel::hintStandsUnderTheFirstReply()
{
    Fixture f;
    Message reply{MessageId{2}, noon, eva, {}, "answer"};
    reply.origin = Origin::Reply;
    f.add({received(1, "hello"), reply});
    f.model.setReplyHint(MessageId{2});
    QCOMPARE(rowOf(f.model, 1).strip, QStringLiteral("Tincan answered by itself."));
    QCOMPARE(rowOf(f.model, 1).actions, QList<RowAction>{RowAction::TurnOffAnswers});
    QCOMPARE(rowOf(f.model, 1).tag, QStringLiteral("auto"));
    f.model.setReplyHint(std::nullopt);
    QVERIFY(rowOf(f.model, 1).strip.isEmpty());
}

void TestTranscriptModel::forgetsTheOldest()
{
    ChatLimits limits;
    limits.transcriptBytes = 20'000;
    Fixture f(limits);
    for (quint64 i = 1; i <= 50; ++i)
        f.add({received(i, QByteArray(1000, 'x'))});
    QCOMPARE(f.model.rowCount(), int(f.source.count()));
    QVERIFY(f.model.rowCount() < 50);
    QCOMPARE(rowOf(f.model, 0).text.size(), 1000);
}

void TestTranscriptModel::longMessagesAreCutInTheRow()
{
    Fixture f;
    f.add({received(1, QByteArray(1024 * 1024, 'x'))});
    QVERIFY(rowOf(f.model, 0).text.size() <= 4096);
    QCOMPARE(rowOf(f.model, 0).actions, QList<RowAction>{RowAction::ShowAll});
    QCOMPARE(f.model.index(0).data(TranscriptModel::BytesRole).toByteArray().size(), 1024 * 1024);
}

void TestTranscriptModel::burstsOfReadsSayWhatTcpIs()
{
    Fixture f;
    const auto read = [](quint64 id, qint64 time) {
        Message message = received(id, "part", eva, time);
        message.readId = id;
        return message;
    };
    f.add({read(1, noon), read(2, noon + 10), read(3, noon + 20)});
    QVERIFY(rowOf(f.model, 1).strip.isEmpty());
    QCOMPARE(rowOf(f.model, 2).strip, QStringLiteral("3 reads: TCP keeps no message borders"));
    f.add({read(4, noon + 30)}); // the burst goes on: its caption moves down
    QVERIFY(rowOf(f.model, 2).strip.isEmpty());
    QCOMPARE(rowOf(f.model, 3).strip, QStringLiteral("4 reads: TCP keeps no message borders"));
    f.add({read(5, noon + 2000)});
    QVERIFY(rowOf(f.model, 4).strip.isEmpty());
    for (quint64 id = 6; id < 200; ++id) // a number that was not counted to the end would be untrue
        f.add({read(id, noon + 2000 + qint64(id))});
    QCOMPARE(rowOf(f.model, f.model.rowCount() - 1).strip,
             QStringLiteral("Many reads in a row: TCP keeps no message borders"));
}

void TestTranscriptModel::answersOfTheOtherEndAreMarked()
{
    Fixture f;
    const QByteArray answer = bookTcpPrefix.toByteArray() + "hello";
    f.add({received(1, answer), typed(1, "hello"), received(2, answer), received(3, "hello")});
    QCOMPARE(rowOf(f.model, 0).tag, QString()); // nobody had said hello
    QCOMPARE(rowOf(f.model, 2).tag, QStringLiteral("auto?"));
    QVERIFY(!rowOf(f.model, 2).tagText.isEmpty());
    QCOMPARE(rowOf(f.model, 3).tag, QString());
}

void TestTranscriptModel::crowdsShareALine()
{
    Fixture f;
    QList<Fact> facts;
    for (quint16 port = 1; port <= 17; ++port)
        facts.append(fact::PeerJoined{noon + port, {QStringLiteral("192.168.1.44"), port}});
    f.source.append(facts.mid(0, 5));
    QCOMPARE(f.model.rowCount(), 3);
    QCOMPARE(rowOf(f.model, 2).text, QStringLiteral("3 more joined"));
    f.source.append(facts.mid(5)); // the line that is there counts on
    QCOMPARE(f.model.rowCount(), 3);
    QCOMPARE(rowOf(f.model, 2).text, QStringLiteral("15 more joined"));
}

void TestTranscriptModel::timesAsChosen()
{
    QLocale::setDefault(QLocale(QLocale::German));
    Fixture f;
    f.add({received(1, "hello")});
    const QTime time = QDateTime::fromMSecsSinceEpoch(noon).time();
    QCOMPARE(rowOf(f.model, 0).time, time.toString(QStringLiteral("HH:mm:ss")));
    f.model.setTimes(TimeFormat::Minutes);
    QCOMPARE(rowOf(f.model, 0).time, time.toString(QStringLiteral("HH:mm")));
    f.model.setTimes(TimeFormat::Milliseconds);
    QCOMPARE(rowOf(f.model, 0).time, time.toString(QStringLiteral("HH:mm:ss.zzz")));
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QVERIFY(rowOf(f.model, 0).time.endsWith(QLatin1String("M"))); // twelve hours a half day there
}

QTEST_MAIN(TestTranscriptModel)
#include "tst_transcriptmodel.moc"
