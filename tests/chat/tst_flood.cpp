// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "talk.h"

#include "chat/floodgauge.h"
#include "station.h"

using namespace tincan;

namespace {

using Verdict = FloodGauge::Verdict;

ChatLimits small()
{
    ChatLimits limits;
    limits.floodPerSecond = 10;
    limits.floodCheckMs = 1;
    return limits;
}

/// `perSecond` messages in each of these seconds, evenly, and the one that begins the next; all that was said.
QList<Verdict> feed(FloodGauge &gauge, int perSecond, int fromSecond, int seconds)
{
    QList<Verdict> said;
    for (int i = 0; i <= perSecond * seconds; ++i) {
        const Verdict verdict = gauge.count(fromSecond * 1000 + i * 1000 / perSecond, small());
        if (verdict != Verdict::Nothing)
            said.append(verdict);
    }
    return said;
}

/// A peer of a conversation that sends 20 messages in each of these seconds.
void flood(LoopbackLink &peer, int fromSecond, int seconds)
{
    for (int i = 0; i <= 20 * seconds; ++i)
        peer.arriveAt(fromSecond * 1000 + i * 50, "x");
}

} // namespace

class TestFlood : public QObject
{
    Q_OBJECT

private slots:
    void aBurstIsNoFlood()
    {
        FloodGauge gauge;
        QVERIFY(feed(gauge, 100, 0, 1).isEmpty()); // one loud second
        QVERIFY(feed(gauge, 5, 1, 3).isEmpty());
        QVERIFY(feed(gauge, 100, 4, 1).isEmpty());
    }

    void twoLoudSecondsAreAFlood()
    {
        FloodGauge gauge;
        QCOMPARE(feed(gauge, 20, 0, 2), QList<Verdict>{Verdict::Flooding});
        QCOMPARE(gauge.perSecond(), 20U);
    }

    void itIsToldOnceASecond()
    {
        FloodGauge gauge;
        QCOMPARE(feed(gauge, 500, 0, 6).size(), 5);
    }

    void aQuietSecondEndsIt()
    {
        FloodGauge gauge;
        feed(gauge, 20, 0, 2);
        QCOMPARE(feed(gauge, 5, 2, 3), QList<Verdict>{Verdict::Ended});
        QVERIFY(!gauge.isFlooding());
    }

    void exactlyTheLimitIsAllowed()
    {
        FloodGauge gauge;
        QVERIFY(feed(gauge, 10, 0, 5).isEmpty());
    }

    void aLongPauseIsNoRate()
    {
        FloodGauge gauge;
        QVERIFY(feed(gauge, 50, 0, 1).isEmpty());
        QCOMPARE(gauge.count(100'000, small()), Verdict::Nothing); // 1 message in 99 s
        QCOMPARE(gauge.perSecond(), 0U);
    }

    void theConversationTellsWhoFloods()
    {
        Talk talk(small());
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto loud = talk.join(1, QStringLiteral("10.0.0.31"));
        auto quiet = talk.join(2, QStringLiteral("10.0.0.32"));

        flood(*loud, 0, 3);
        quiet->arriveAt(2500, "hello");
        talk.settle();

        const auto told = talk.heard.all<fact::Flooding>();
        QCOMPARE(told.size(), 2);
        QCOMPARE(told[0].peer.ip, QStringLiteral("10.0.0.31"));
        QCOMPARE(told[0].perSecond, 20U);
        QCOMPARE(talk.heard.messages(Origin::Received).size(), 62); // nothing is lost of it
    }

    void aFloodThatStopsIsToldToo()
    {
        Talk talk(small());
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto loud = talk.join(1);
        flood(*loud, 0, 2);
        talk.settle();
        QCOMPARE(talk.heard.count<fact::Flooding>(), 1);

        QTRY_COMPARE(talk.heard.count<fact::FloodEnded>(), 1); // nothing arrives any more

        flood(*loud, 10, 2);
        talk.settle();
        QCOMPARE(talk.heard.count<fact::Flooding>(), 2);
    }

    void whoIsNotReceivedIsNotRead()
    {
        Talk talk(small());
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto loud = talk.join(1);
        auto other = talk.join(2);
        flood(*loud, 0, 2);

        talk.conversation.setReceiving(loud->peer(), false);
        talk.settle();

        QVERIFY(!loud->reading);
        QVERIFY(other->reading);
        QCOMPARE(talk.heard.all<fact::ReceivingChanged>().value(0).on, false);
        QCOMPARE(talk.heard.count<fact::FloodEnded>(), 1);

        talk.conversation.setReceiving(loud->peer(), false); // again: nothing new
        talk.conversation.setReceiving(loud->peer(), true);
        talk.settle();
        QVERIFY(loud->reading);
        QCOMPARE(talk.heard.count<fact::ReceivingChanged>(), 2);
    }

    void aFullQueueDoesNotStartReadingSomebodyAgain()
    {
        ChatLimits limits = small();
        limits.factsHigh = 4;
        limits.factsLow = 1;
        Talk talk(limits);
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto loud = talk.join(1);
        auto other = talk.join(2);
        talk.conversation.setReceiving(loud->peer(), false);
        talk.settle();

        talk.heard.hold();
        for (int i = 0; i < 6; ++i) {
            other->arrive("x");
            talk.settle();
        }
        QVERIFY(!other->reading);
        talk.heard.release();
        talk.settle();

        QVERIFY(other->reading);
        QVERIFY(!loud->reading);
    }

    void datagramsOfThatSenderAreDroppedAndCounted()
    {
        Talk talk(small());
        talk.conversation.start(settingsFor(Transport::Udp, Role::Server));
        auto loud = talk.join(1);
        auto other = talk.join(2);
        talk.conversation.setReceiving(loud->peer(), false);

        loud->arrive("one");
        loud->arrive("two");
        other->arrive("hello");
        talk.settle();

        QCOMPARE(talk.heard.texts(Origin::Received), QList<QByteArray>{"hello"});
        QCOMPARE(talk.heard.counters().dropped, 2U);
        QVERIFY(loud->sends.isEmpty()); // no answer either
    }

    void itHoldsOnRealSockets()
    {
        Station server;
        Station client;
        QVERIFY(server.start(serverOn(Transport::Tcp)));
        QVERIFY(client.start(clientOf(Transport::Tcp, server.port())));
        QTRY_VERIFY(server.has<fact::PeerJoined>());
        const PeerAddress peer = server.first<fact::PeerJoined>().peer;
        server.talk.setReceiving(peer, false);
        client.send(QStringLiteral("now?"));
        client.send(QStringLiteral("and now?"));
        QTRY_COMPARE(client.heard.counters().sent, 2U);
        server.send(QStringLiteral("hello")); // writing to it goes on
        QTRY_COMPARE(client.bytes(), QByteArray("hello"));
        QVERIFY(server.bytes().isEmpty());

        server.talk.setReceiving(peer, true);

        QTRY_COMPARE(server.bytes(), QByteArray("now?and now?")); // TCP loses nothing
    }
};

QTEST_GUILESS_MAIN(TestFlood)
#include "tst_flood.moc"
