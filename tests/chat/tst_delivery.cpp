// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "talk.h"

using namespace tincan;

class TestDelivery : public QObject
{
    Q_OBJECT

private slots:
    void theCheckMarkComesWhenTheLastByteIsGone()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto peer = talk.join(40000);
        peer->takesAtOnce = false;

        talk.conversation.send(typed(1), QStringLiteral("hello"), {});
        talk.conversation.send(typed(2), QStringLiteral("you"), {});
        peer->takeBytes(4);
        talk.settle();
        QCOMPARE(talk.heard.delivery(typed(1)), Delivery::Queued);

        peer->takeBytes(2);
        talk.settle();
        QCOMPARE(talk.heard.delivery(typed(1)), Delivery::HandedOver);
        QCOMPARE(talk.heard.delivery(typed(2)), Delivery::Queued);

        peer->takeBytes(2);
        talk.settle();
        QCOMPARE(talk.heard.delivery(typed(2)), Delivery::HandedOver);
    }

    void whatIsStillQueuedWhenThePeerGoesIsMarkedNotSent()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto peer = talk.join(40000);
        peer->takesAtOnce = false;
        talk.conversation.send(typed(1), QStringLiteral("hello"), {});
        peer->takeBytes(4);

        peer->close({FailureKind::PeerDoesNotRead});
        talk.settle();

        const auto change = talk.heard.all<fact::DeliveryChanged>().value(0);
        QCOMPARE(change.delivery, Delivery::Failed);
        QCOMPARE(change.reason.kind, FailureKind::PeerDoesNotRead);
        QCOMPARE(change.failedPeers.size(), 1);
    }

    void aMessageToTwoIsOneMessageWithOneMark()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto slow = talk.join(40000);
        auto quick = talk.join(40001);
        slow->takesAtOnce = false;

        talk.conversation.send(typed(1), QStringLiteral("hi"), {});
        talk.settle();
        const auto sent = talk.heard.messages(Origin::Typed);
        QCOMPARE(sent.size(), 1);
        QCOMPARE(sent[0].peer.port, quint16(40000));
        QCOMPARE(sent[0].others.value(0).port, quint16(40001));
        QCOMPARE(quick->sends, QList<QByteArray>{"hi"});
        QCOMPARE(talk.heard.delivery(typed(1)), Delivery::Queued);

        slow->takeBytes(2);
        talk.settle();
        QCOMPARE(talk.heard.delivery(typed(1)), Delivery::HandedOver);
        QCOMPARE(talk.heard.counters().sent, quint64(2));
    }

    void oneOfTwoThatFailsIsNamed()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Udp, Role::Server));
        auto good = talk.join(40000);
        auto bad = talk.join(40001);
        bad->refuseWith = {FailureKind::Unreachable};

        talk.conversation.send(typed(1), QStringLiteral("hi"), {});
        talk.settle();

        const auto change = talk.heard.all<fact::DeliveryChanged>().value(0);
        QCOMPARE(change.delivery, Delivery::Failed);
        QCOMPARE(change.failedPeers, QList<PeerAddress>{bad->peer()});
        QCOMPARE(good->sends.size(), 1);
    }

    void aChosenRecipientWhoLeftIsNeverReplacedByEveryone()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto left = talk.join(40000);
        auto stays = talk.join(40001);
        const PeerAddress chosen = left->peer();
        left->close({FailureKind::ClosedByPeer});

        talk.conversation.send(typed(1), QStringLiteral("for you only"), {chosen});
        talk.settle();

        QCOMPARE(stays->sends.size(), 0);
        QCOMPARE(talk.heard.all<fact::Refused>().value(0).reason.kind, FailureKind::NobodyThere);
        QCOMPARE(talk.heard.count<fact::MessageAdded>(), 0);
    }

    void ofTwoChosenOnesTheOneWhoLeftIsReportedAsFailed()
    {
        Talk talk;
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto left = talk.join(40000);
        auto stays = talk.join(40001);
        const QList<PeerAddress> chosen{left->peer(), stays->peer()};
        left->close({FailureKind::ClosedByPeer});

        talk.conversation.send(typed(1), QStringLiteral("for you two"), chosen);
        talk.settle();

        QCOMPARE(stays->sends, QList<QByteArray>{"for you two"});
        const auto change = talk.heard.all<fact::DeliveryChanged>().value(0);
        QCOMPARE(change.delivery, Delivery::Failed);
        QCOMPARE(change.failedPeers, QList<PeerAddress>{chosen[0]});
        QCOMPARE(change.reason.kind, FailureKind::NobodyThere);
    }

    void refusals_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<bool>("running");
        QTest::addColumn<bool>("somebody");
        QTest::addColumn<int>("length");
        QTest::addColumn<FailureKind>("reason");
        QTest::newRow("not running") << Transport::Tcp << false << false << 1 << FailureKind::NotRunning;
        QTest::newRow("nobody there") << Transport::Tcp << true << false << 1 << FailureKind::NobodyThere;
        QTest::newRow("tcp, over the cap")
            << Transport::Tcp << true << true << 2 * 1024 * 1024 + 1 << FailureKind::TooLarge;
        QTest::newRow("udp, 65,508") << Transport::Udp << true << true << 65'508 << FailureKind::TooLarge;
        QTest::newRow("udp, 65,507") << Transport::Udp << true << true << 65'507 << FailureKind::None;
    }
    void refusals()
    {
        QFETCH(Transport, transport);
        QFETCH(bool, running);
        QFETCH(bool, somebody);
        QFETCH(int, length);
        QFETCH(FailureKind, reason);
        Talk talk;
        if (running)
            talk.conversation.start(settingsFor(transport, Role::Server));
        if (somebody)
            talk.join(40000);

        talk.conversation.send(typed(1), QString(length, u'x'), {});
        talk.settle();

        QCOMPARE(talk.heard.count<fact::Refused>(), reason == FailureKind::None ? 0 : 1);
        QCOMPARE(talk.heard.messages(Origin::Typed).size(), reason == FailureKind::None ? 1 : 0);
        if (reason != FailureKind::None)
            QCOMPARE(talk.heard.all<fact::Refused>()[0].reason.kind, reason);
    }

    void lineEndsAreAddedOnlyWhenAskedFor_data()
    {
        QTest::addColumn<LineEnd>("lineEnd");
        QTest::addColumn<QByteArray>("onTheWire");
        QTest::newRow("none") << LineEnd::None << QByteArray("é");
        QTest::newRow("LF") << LineEnd::Lf << QByteArray("é\n");
        QTest::newRow("CRLF") << LineEnd::CrLf << QByteArray("é\r\n");
    }
    void lineEndsAreAddedOnlyWhenAskedFor()
    {
        QFETCH(LineEnd, lineEnd);
        QFETCH(QByteArray, onTheWire);
        Talk talk;
        ConversationSettings settings = settingsFor(Transport::Tcp, Role::Server);
        settings.lineEnd = lineEnd;
        talk.conversation.start(settings);
        auto peer = talk.join(40000);

        talk.conversation.send(typed(1), QStringLiteral("é"), {});

        QCOMPARE(peer->sends, QList<QByteArray>{onTheWire});
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
