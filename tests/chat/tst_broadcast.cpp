// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "station.h"

#include "net/hostaddress.h"

#include <QTest>

using namespace tincan;

namespace {

const auto everyone = QStringLiteral("127.255.255.255");

ConversationSettings broadcaster(quint16 port)
{
    ConversationSettings settings = clientOf(Transport::Udp, port);
    settings.host = everyone;
    settings.allowBroadcast = true;
    return settings;
}

} // namespace

/// Loopback has a broadcast address too.
class TestBroadcast : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!isBroadcast(QHostAddress(everyone)))
            QSKIP("loopback has no broadcast address here");
    }

    void itIsRefusedUnlessAllowed()
    {
        Station client;
        ConversationSettings settings = broadcaster(9);
        settings.allowBroadcast = false;

        QVERIFY(!client.start(settings));

        QCOMPARE(client.first<fact::Failed>().reason.kind, FailureKind::BroadcastNotAllowed);
    }

    void whoAnswersIsHeardAndTheConversationGoesOn()
    {
        Station server;
        Station client;
        ConversationSettings all = serverOn(Transport::Udp);
        all.host.clear();
        QVERIFY(server.start(all));
        QVERIFY(client.start(broadcaster(server.port())));

        client.send(QStringLiteral("who is there?"));
        EVENTUALLY_COMPARE(server.bytes(), QByteArray("who is there?"));
        server.send(QStringLiteral("me"));
        EVENTUALLY_COMPARE(client.bytes(), QByteArray("me"));
        QVERIFY(client.heard.messages(Origin::Received).value(0).peer.ip != everyone);

        client.talk.disconnectPeer(client.heard.messages(Origin::Received).value(0).peer);
        client.send(QStringLiteral(" again"));
        EVENTUALLY_COMPARE(server.bytes(), QByteArray("who is there? again"));
        QVERIFY(!client.has<fact::Stopped>());
    }

    void whoAnsweredIsNotWrittenToTwice()
    {
        Station server;
        Station client;
        ConversationSettings all = serverOn(Transport::Udp);
        all.host.clear();
        QVERIFY(server.start(all));
        QVERIFY(client.start(broadcaster(server.port())));
        client.send(QStringLiteral("one"));
        EVENTUALLY_COMPARE(server.bytes(), QByteArray("one"));
        server.send(QStringLiteral("me"));
        EVENTUALLY_COMPARE(client.heard.count<fact::PeerJoined>(), 2);

        client.send(QStringLiteral("two"));
        client.send(QStringLiteral("three"));

        EVENTUALLY_COMPARE(server.bytes(), QByteArray("onetwothree"));
        EVENTUALLY_COMPARE(client.heard.counters().sent, 3U);
    }
};

QTEST_GUILESS_MAIN(TestBroadcast)
#include "tst_broadcast.moc"
