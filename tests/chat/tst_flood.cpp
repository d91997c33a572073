// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
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
    return limits;
}

/// One window of a second for each number of messages; all that was said.
QList<Verdict> feed(FloodGauge &gauge, const QList<int> &perSecond, bool heldBack = false)
{
    QList<Verdict> said;
    for (const int messages : perSecond) {
        for (int i = 0; i < messages; ++i)
            gauge.count();
        said.append(gauge.endWindow(1'000, heldBack, small()));
    }
    return said;
}

/// For a conversation: short windows, and one loud one is enough.
ChatLimits quick()
{
    ChatLimits limits;
    limits.floodPerSecond = 100; // a machine that stands still for seconds makes a rate small
    limits.floodMs = 1;
    limits.floodWindowMs = 50;
    return limits;
}

void flood(LoopbackLink &peer)
{
    for (int i = 0; i < 2'000; ++i)
        peer.arrive("x");
}

} // namespace

class TestFlood : public QObject
{
    Q_OBJECT

private slots:
    void aBurstIsNoFlood()
    {
        FloodGauge gauge;
        QCOMPARE(feed(gauge, {100, 5, 5, 100, 0}), QList<Verdict>(5, Verdict::Nothing));
        QVERIFY(gauge.isIdle());
    }

    void twoLoudSecondsAreAFloodToldOnceASecond()
    {
        FloodGauge gauge;
        QCOMPARE(feed(gauge, {20, 30, 40}), (QList<Verdict>{Verdict::Nothing, Verdict::Flooding, Verdict::Flooding}));
        QCOMPARE(gauge.perSecond(), 40U);
    }

    void aQuietSecondEndsIt()
    {
        FloodGauge gauge;
        feed(gauge, {20, 20});
        QCOMPARE(feed(gauge, {5, 5}), (QList<Verdict>{Verdict::Ended, Verdict::Nothing}));
        QVERIFY(!gauge.isFlooding());
    }

    void exactlyTheLimitIsAllowed()
    {
        FloodGauge gauge;
        QCOMPARE(feed(gauge, {10, 10, 10}), QList<Verdict>(3, Verdict::Nothing));
    }

    void aLateWindowIsMeasuredByItsLength()
    {
        FloodGauge gauge;
        for (int i = 0; i < 50; ++i)
            gauge.count();
        QCOMPARE(gauge.endWindow(10'000, false, small()), Verdict::Nothing); // 50 in 10 s
        QCOMPARE(gauge.perSecond(), 5U);
    }

    void whoIsHeldBackHasNotComeToRest()
    {
        FloodGauge gauge;
        feed(gauge, {1'000});
        QCOMPARE(feed(gauge, {0, 3}, true), QList<Verdict>(2, Verdict::Flooding));
        QCOMPARE(gauge.perSecond(), 1'000U);
        QCOMPARE(feed(gauge, {0}), QList<Verdict>{Verdict::Ended});
    }

    void theFigureFollowsWhileHeldBack()
    {
        FloodGauge gauge;
        feed(gauge, {1'000, 1'000});
        feed(gauge, {400}, true);
        QCOMPARE(gauge.perSecond(), 400U);
        feed(gauge, {700}, true);
        QCOMPARE(gauge.perSecond(), 700U);
        QCOMPARE(feed(gauge, {2}, true), QList<Verdict>{Verdict::Flooding}); // says nothing about the peer
        QCOMPARE(gauge.perSecond(), 700U);
    }

    void whoWasQuietIsNotBlamedForTheOthers()
    {
        FloodGauge gauge;
        QCOMPARE(feed(gauge, {1, 0, 1}, true), QList<Verdict>(3, Verdict::Nothing));
    }

    void theConversationTellsWhoFloodsAndWhenItEnds()
    {
        Talk talk(quick());
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto loud = talk.join(1, QStringLiteral("10.0.0.31"));
        auto quiet = talk.join(2, QStringLiteral("10.0.0.32"));

        flood(*loud);
        quiet->arrive("hello");

        EVENTUALLY_VERIFY(talk.heard.count<fact::Flooding>() > 0);
        QCOMPARE(talk.heard.all<fact::Flooding>()[0].peer.ip, QStringLiteral("10.0.0.31"));
        QVERIFY(talk.heard.all<fact::Flooding>()[0].perSecond > quick().floodPerSecond);
        EVENTUALLY_COMPARE(talk.heard.count<fact::FloodEnded>(), 1);   // nothing arrives any more
        QCOMPARE(talk.heard.messages(Origin::Received).size(), 2'001); // nothing is lost of it
        QCOMPARE(talk.heard.all<fact::FloodEnded>()[0].peer.ip, QStringLiteral("10.0.0.31"));
    }

    void theNewsOvertakesTheFlood()
    {
        Talk talk(quick());
        talk.conversation.start(settingsFor(Transport::Udp, Role::Server));
        auto loud = talk.join(1);
        talk.settle();
        talk.heard.hold(); // a window that cannot keep up
        flood(*loud);
        talk.settle();
        talk.conversation.setReceiving(loud->peer(), false);
        const qsizetype before = talk.heard.facts().size();

        talk.heard.release();
        QCoreApplication::sendPostedEvents();

        QVERIFY(talk.heard.facts().size() > before);
        QVERIFY(std::holds_alternative<fact::ReceivingChanged>(talk.heard.facts().at(before)));
    }

    void whoIsNotReceivedIsNotRead()
    {
        Talk talk(quick());
        talk.conversation.start(settingsFor(Transport::Tcp, Role::Server));
        auto loud = talk.join(1);
        auto other = talk.join(2);
        flood(*loud);
        EVENTUALLY_VERIFY(talk.heard.count<fact::Flooding>() > 0);

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
        ChatLimits limits = quick();
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
        Talk talk(quick());
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
        EVENTUALLY_VERIFY(server.has<fact::PeerJoined>());
        const PeerAddress peer = server.first<fact::PeerJoined>().peer;
        server.talk.setReceiving(peer, false);
        client.send(QStringLiteral("now?"));
        client.send(QStringLiteral("and now?"));
        EVENTUALLY_COMPARE(client.heard.counters().sent, 2U);
        server.send(QStringLiteral("hello")); // writing to it goes on
        EVENTUALLY_COMPARE(client.bytes(), QByteArray("hello"));
        QVERIFY(server.bytes().isEmpty());

        server.talk.setReceiving(peer, true);

        EVENTUALLY_COMPARE(server.bytes(), QByteArray("now?and now?")); // TCP loses nothing
    }
};

QTEST_GUILESS_MAIN(TestFlood)
#include "tst_flood.moc"
