// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "talk.h"

using namespace tincan;

namespace {

const Failure gone{FailureKind::ClosedByPeer};

QList<QByteArray> slices(const QByteArray &bytes, qsizetype size)
{
    QList<QByteArray> all;
    for (qsizetype at = 0; at < bytes.size(); at += size)
        all.append(bytes.mid(at, size));
    return all;
}

} // namespace

class TestConversation : public QObject
{
    Q_OBJECT

private slots:
    void startsWithTheRealAddressAndStops()
    {
        Talk talk;

        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        talk.settle();
        QCOMPARE(talk.heard.all<fact::Started>().value(0).local.toString(), QStringLiteral("10.0.0.1:1314"));

        talk.conversation.stop();
        talk.settle();
        QCOMPARE(talk.heard.all<fact::Stopped>().value(0).reason.kind, FailureKind::ClosedHere);
        QVERIFY(talk.factory.endpoint.isNull() || talk.factory.endpoint->closed);
    }

    void aStartThatFailsSaysWhyAndCanBeTriedAgain()
    {
        Talk talk;
        talk.factory.failures = {{FailureKind::AddressInUse, {}, 1314}};

        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        talk.settle();
        QCOMPARE(talk.heard.all<fact::Failed>().value(0).reason.kind, FailureKind::AddressInUse);

        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        talk.settle();
        QCOMPARE(talk.heard.count<fact::Started>(), 1);
    }

    void cancellingAConnectIsAFailureOfItsOwn()
    {
        Talk talk;
        talk.factory.waits = true;
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Client));

        talk.conversation.stop();
        talk.settle();

        QCOMPARE(talk.heard.all<fact::Failed>().value(0).reason.kind, FailureKind::Cancelled);
        QCOMPARE(talk.heard.count<fact::Stopped>(), 0);
    }

    void onlyAnUntouchedUdpPortMovesFrom520To1520_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<Role>("role");
        QTest::addColumn<bool>("portIsDefault");
        QTest::addColumn<FailureKind>("reason");
        QTest::addColumn<bool>("moves");
        QTest::newRow("untouched") << Transport::Udp << Role::Server << true << FailureKind::NeedsRights << true;
        QTest::newRow("typed") << Transport::Udp << Role::Server << false << FailureKind::NeedsRights << false;
        QTest::newRow("in use") << Transport::Udp << Role::Server << true << FailureKind::AddressInUse << false;
        QTest::newRow("client") << Transport::Udp << Role::Client << true << FailureKind::NeedsRights << false;
        QTest::newRow("tcp") << Transport::Tcp << Role::Server << true << FailureKind::NeedsRights << false;
    }
    void onlyAnUntouchedUdpPortMovesFrom520To1520()
    {
        QFETCH(Transport, transport);
        QFETCH(Role, role);
        QFETCH(bool, portIsDefault);
        QFETCH(FailureKind, reason);
        QFETCH(bool, moves);
        Talk talk;
        talk.factory.failures = {{reason}};
        ConversationSettings settings = settingsFor(transport, role);
        settings.portIsDefault = portIsDefault;

        talk.conversation.start(settings);
        talk.settle();

        const auto started = talk.heard.all<fact::Started>();
        QCOMPARE(started.size(), moves ? 1 : 0);
        QCOMPARE(talk.heard.count<fact::Failed>(), moves ? 0 : 1);
        if (moves) {
            QCOMPARE(started[0].local.port, fallbackUdpPort);
            QVERIFY(started[0].movedFromDefaultPort);
        }
    }

    void everyReadOfATcpServerIsAMessageWithItsAnswer()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto peer = talk.join(40000);
        QCOMPARE(peer->readSize, 512);

        peer->arrive("hello");
        peer->arrive("你好");
        talk.settle();

        QCOMPARE(talk.heard.texts(Origin::Received), (QList<QByteArray>{"hello", "你好"}));
        QCOMPARE(peer->sends, (QList<QByteArray>{"服务端收到了信息hello", "服务端收到了信息你好"}));
        QCOMPARE(talk.heard.texts(Origin::Reply), peer->sends);
        QVERIFY(talk.heard.messages(Origin::Received).value(0).answered);
    }

    void aCharacterCutByTheReadWaitsForItsRest()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto peer = talk.join(40000);
        const QByteArray text =
            "a" + QByteArray("你").repeated(341) + "好"; // 1,027 bytes: both borders cut a character

        for (const QByteArray &read : slices(text, 512))
            peer->arrive(read);
        talk.settle();

        const auto received = talk.heard.texts(Origin::Received);
        QCOMPARE(received.join(), text);
        QCOMPARE(received.value(0).size(), 511);
        for (const QByteArray &message : received)
            QVERIFY(!QString::fromUtf8(message).contains(QChar::ReplacementCharacter));
    }

    void aReadThatCompletesNothingGetsNoAnswerAndTheRestIsShownAtTheEnd()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto peer = talk.join(40000);

        peer->arrive("\xe4\xbd");
        QCOMPARE(peer->sends.size(), 0);
        peer->close({FailureKind::Reset});
        talk.settle();

        const auto received = talk.heard.messages(Origin::Received);
        QCOMPARE(received.size(), 1);
        QCOMPARE(received[0].bytes, QByteArray("\xe4\xbd"));
        QVERIFY(received[0].incomplete);
        QCOMPARE(talk.heard.all<fact::PeerLeft>().value(0).reason.kind, FailureKind::Reset);
    }

    void aUdpServerAnswersTheFirst1024BytesAndKeepsTheWholeDatagram()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Udp, Role::Server));
        auto peer = talk.join(40000);

        peer->arrive("");
        peer->arrive(QByteArray(1024, 'x'));
        peer->arrive(QByteArray(1025, 'y'));
        talk.settle();

        const QByteArray head = "[Sun Nov 22 06:26:00 2026] b'";
        QCOMPARE(peer->sends, (QList<QByteArray>{head + '\'', head + QByteArray(1024, 'x') + '\'',
                                                 head + QByteArray(1024, 'y') + '\''}));
        const auto received = talk.heard.messages(Origin::Received);
        QCOMPARE(received[1].keptBytes, -1);
        QCOMPARE(received[2].keptBytes, 1024);
        QCOMPARE(received[2].bytes.size(), 1025);
    }

    void whatIsNotAnsweredIsStillShown()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Udp, Role::Server));
        auto answer = talk.join(40000);
        auto service = talk.join(53);
        auto broadcaster = talk.join(40001);
        auto self = talk.join(1314, QStringLiteral("10.0.0.1"));

        answer->arrive("[Mon Nov  2 06:05:09 2026] b'x'");
        service->arrive("from a service");
        broadcaster->arrive("to all", true);
        self->arrive("to myself");
        talk.settle();

        QCOMPARE(talk.heard.count<fact::MessageAdded>(), 4);
        QCOMPARE(talk.heard.messages(Origin::Reply).size(), 0);
        QVERIFY(!talk.heard.messages(Origin::Received).value(0).answered);
    }

    void clientsNeverAnswer()
    {
        for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
            Talk talk;
            talk.conversation.start(settingsFor(transport, Role::Client));
            talk.settle();
            QCOMPARE(talk.heard.count<fact::PeerJoined>(), 1);

            talk.factory.newest->arrive("hello");
            talk.settle();

            QCOMPARE(talk.heard.texts(Origin::Received), QList<QByteArray>{"hello"});
            QVERIFY(talk.factory.newest->sends.isEmpty());
        }
    }

    void repliesCanBeSwitchedWhileRunning()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto peer = talk.join(40000);

        talk.conversation.setReplies({ReplyRule::Kind::Off, {}, 50});
        peer->arrive("one");
        talk.conversation.setReplies({ReplyRule::Kind::Custom, QStringLiteral("got {text}"), 50});
        peer->arrive("two");

        QCOMPARE(peer->sends, QList<QByteArray>{"got two"});
    }

    void aPausedPeerSaysSoAndCanBeResumed()
    {
        Talk talk;
        ConversationSettings settings = settingsFor(Transport::Udp, Role::Server);
        settings.replies.limitPerSecond = 2;
        talk.conversation.start(settings);
        auto peer = talk.join(40000);
        for (int i = 0; i < 9; ++i)
            peer->arriveAt(i * 300, "hello" + QByteArray::number(i)); // three or four a second
        talk.settle();
        QCOMPARE(talk.heard.count<fact::RepliesPaused>(), 1);
        const auto before = peer->sends.size();
        QCOMPARE(talk.heard.messages(Origin::Received).size(), 9); // shown all the same

        talk.conversation.resumeReplies(peer->peer());
        peer->arriveAt(9'000, "again");
        talk.settle();

        QCOMPARE(talk.heard.count<fact::RepliesResumed>(), 1);
        QCOMPARE(peer->sends.size(), before + 1);
    }

    void aClientEndsWithItsPeer_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::newRow("tcp") << Transport::Tcp;
        QTest::newRow("udp") << Transport::Udp;
    }
    void aClientEndsWithItsPeer()
    {
        QFETCH(Transport, transport);
        Talk talk;
        talk.conversation.start(settingsFor(transport, Role::Client));

        talk.factory.newest->close({FailureKind::ConnectionLost});
        talk.settle();

        QCOMPARE(talk.heard.all<fact::PeerLeft>().value(0).reason.kind, FailureKind::ConnectionLost);
        QCOMPARE(talk.heard.all<fact::Stopped>().value(0).reason.kind, FailureKind::ConnectionLost);
        talk.conversation.start(settingsFor(transport, Role::Client));
        talk.settle();
        QCOMPARE(talk.heard.count<fact::Started>(), 2);
    }

    void anEmptyAnswerEndsAUdpClient()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Udp, Role::Client));

        talk.factory.newest->arrive("");
        talk.settle();

        QCOMPARE(talk.heard.texts(Origin::Received), QList<QByteArray>{""});
        QCOMPARE(talk.heard.all<fact::Stopped>().value(0).reason.kind, FailureKind::EmptyAnswer);
    }

    void byebyeEndsAClientAndIsNotSent()
    {
        for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
            Talk talk;
            talk.conversation.start(settingsFor(transport, Role::Client));
            QPointer<LoopbackLink> link = talk.factory.newest;

            talk.conversation.send(typed(1), QStringLiteral("byebye"), {});
            QVERIFY(link->sends.isEmpty());
            talk.settle();

            QCOMPARE(talk.heard.all<fact::Refused>().value(0).reason.kind, FailureKind::EndedByByebye);
            QCOMPARE(talk.heard.count<fact::Stopped>(), 1);
            QCOMPARE(talk.heard.count<fact::MessageAdded>(), 0);
        }
    }

    void aServerSendsByebyeLikeAnyWord()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto peer = talk.join(40000);

        talk.conversation.send(typed(1), QStringLiteral("byebye"), {});

        QCOMPARE(peer->sends, QList<QByteArray>{"byebye"});
    }

    void aFullListenerHoldsTcpPeersBack()
    {
        ChatLimits limits;
        limits.factsHigh = 4;
        limits.factsLow = 1;
        Talk talk(limits);
        talk.heard.hold();
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto peer = talk.join(40000);
        talk.settle();

        for (int i = 0; i < 4; ++i)
            peer->arrive("x");
        QVERIFY(!peer->reading);
        QVERIFY(!talk.factory.endpoint->taking);

        talk.heard.release();
        talk.settle();
        QVERIFY(peer->reading);
        QVERIFY(talk.factory.endpoint->taking);
    }

    void readSizesAreClampedAndReachTheLinks()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto peer = talk.join(40000);

        talk.conversation.setReadSize(0);
        QCOMPARE(peer->readSize, 1);
        talk.conversation.setReadSize(1'000'000);
        QCOMPARE(peer->readSize, 65'507);
    }

    void countersTellBothDirections()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto peer = talk.join(40000);

        peer->arrive("hello");
        talk.settle();

        QCOMPARE(talk.heard.counters().received, quint64(1));
        QCOMPARE(talk.heard.counters().receivedBytes, quint64(5));
        QCOMPARE(talk.heard.counters().sent, quint64(1));
        QCOMPARE(talk.heard.counters().sentBytes, quint64(29));
    }

    void everyStartCountsFromZero()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        talk.join(40000)->arrive("hello");
        talk.conversation.stop();
        talk.settle();
        QVERIFY(talk.heard.counters() != Counters{});

        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        talk.settle();

        QCOMPARE(talk.heard.counters(), Counters{});
    }
};

QTEST_GUILESS_MAIN(TestConversation)
#include "tst_conversation.moc"
