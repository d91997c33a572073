// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "rawsocket.h"
#include "station.h"
#include "wire/bookreply.h"

#include <QPointer>
#include <QTest>

#include <future>

using namespace tincan;

namespace {

/// Bytes that show where one is missing, or half of a character.
QByteArray numbered(int lines)
{
    QByteArray bytes;
    for (int i = 0; i < lines; ++i)
        bytes += "你好 " + QByteArray::number(i) + '\n';
    return bytes;
}

template <typename T>
bool finished(std::future<T> &work)
{
    return soon([&] { return work.wait_for(std::chrono::seconds(0)) == std::future_status::ready; });
}

NetLimits smallQueues()
{
    NetLimits limits;
    limits.writeSoft = 64 * 1024;
    limits.writeHard = 256 * 1024;
    limits.writeTotal = 2 * 1024 * 1024;
    return limits;
}

/// Remembers every link that it decorates.
struct Links {
    LinkDecorator decorator()
    {
        return [this](std::unique_ptr<Link> link) {
            all.append(link.get());
            return link;
        };
    }
    qint64 longestQueue() const
    {
        qint64 longest = 0;
        for (const auto &link : all)
            longest = std::max(longest, link ? link->queuedBytes() : 0);
        return longest;
    }
    qint64 queued() const
    {
        qint64 sum = 0;
        for (const auto &link : all)
            sum += link ? link->queuedBytes() : 0;
        return sum;
    }

    QList<QPointer<Link>> all;
};

/// Peers that joined and have not left.
qsizetype present(const Station &server)
{
    return server.heard.count<fact::PeerJoined>() - server.heard.count<fact::PeerLeft>();
}

bool isAnswered(RawSocket &peer)
{
    return peer.writeAll("hello") && soon([&] { return peer.received() == bookTcpPrefix.toByteArray() + "hello"; });
}

} // namespace

/// Rows of the list of faults: many connections, much to send, and peers that do not do their part.
class TestFaultsTcpLoad : public QObject
{
    Q_OBJECT

private slots:
    void f16_slowReader();
    void f17_peerThatNeverReads();
    void f17_manyThatNeverRead();
    void f18_fastWriterWhileNobodyTakes();
    void f20_silentConnections();
    void f21_capOnClients();
    void f21_capOnOneAddress();
    void f24_connectAndCloseStorm();
    void pipelinedEchoLosesNothing();
};

/// F16: a slow reader
void TestFaultsTcpLoad::f16_slowReader()
{
    NetLimits limits;
    limits.writeHard = 16 * 1024 * 1024;
    Station server(limits);
    QVERIFY(server.start(serverOn(Transport::Tcp, ReplyRule::Kind::Book)));
    RawSocket slow = RawSocket::dial(server.port(), RawSocket::loopback, 4'096);
    QVERIFY(soon([&] { return server.has<fact::PeerJoined>(); }));
    QList<MessageId> ids;
    for (int i = 0; i < 6; ++i)
        ids.append(server.send(QString(2'000'000, QLatin1Char('x'))));
    RawSocket other = RawSocket::dial(server.port());
    QVERIFY(isAnswered(other));
    QCOMPARE(server.heard.delivery(ids.constLast()), Delivery::Queued); // waiting, and it says so
    QVERIFY(!server.has<fact::PeerLeft>());

    QVERIFY(soon([&] { return slow.received().size() == 12'000'000; }));
    QVERIFY(soon([&] { return server.heard.delivery(ids.constLast()) == Delivery::HandedOver; }));
    QVERIFY(!server.has<fact::PeerLeft>());
}

/// F17: a peer that never reads
void TestFaultsTcpLoad::f17_peerThatNeverReads()
{
    Links links;
    Station server(smallQueues(), {}, links.decorator());
    QVERIFY(server.start(serverOn(Transport::Tcp)));
    RawSocket peer = RawSocket::dial(server.port(), RawSocket::loopback, 4'096);
    QVERIFY(soon([&] { return server.has<fact::PeerJoined>(); }));
    const QString text(50'000, QLatin1Char('x'));
    QList<MessageId> ids;
    qint64 longest = 0;
    QVERIFY(soon([&] {
        if (!server.has<fact::PeerLeft>())
            ids.append(server.send(text));
        longest = std::max(longest, links.longestQueue());
        return server.has<fact::PeerLeft>() || ids.size() > 2'000;
    }));
    QCOMPARE(server.first<fact::PeerLeft>().reason.kind, FailureKind::PeerDoesNotRead);
    QVERIFY2(longest <= smallQueues().writeHard, qPrintable(QString::number(longest)));

    // every message has one end, and who reads what is in the window sees the unsent ones marked
    QVERIFY(soon([&] {
        return server.heard.count<fact::DeliveryChanged>() + server.heard.count<fact::Refused>() == ids.size();
    }));
    qsizetype failed = 0;
    for (const auto &change : server.heard.all<fact::DeliveryChanged>()) {
        failed += change.delivery == Delivery::Failed;
        QCOMPARE(change.reason.kind,
                 change.delivery == Delivery::Failed ? FailureKind::PeerDoesNotRead : FailureKind::None);
    }
    QVERIFY(failed > 0);
    // what fits the queue, one that is half sent, and the one that found no room
    QVERIFY2(failed <= smallQueues().writeHard / 50'000 + 2, qPrintable(QString::number(failed)));
}

/// F17: 64 peers that never read, and the budget of all
void TestFaultsTcpLoad::f17_manyThatNeverRead()
{
    Links links;
    Station server(smallQueues(), {}, links.decorator());
    QVERIFY(server.start(serverOn(Transport::Tcp, ReplyRule::Kind::Book)));
    std::vector<RawSocket> peers;
    for (int i = 0; i < 64; ++i)
        peers.push_back(RawSocket::dial(server.port(), RawSocket::loopback, 4'096));
    QVERIFY(soon([&] { return server.heard.count<fact::PeerJoined>() == 64; }));
    const QString text(20'000, QLatin1Char('x'));
    qint64 most = 0;
    int sends = 0;
    QVERIFY(soon([&] {
        most = std::max(most, links.queued()); // what is left of the turn before
        if (present(server) > 0)
            server.send(text);
        return present(server) == 0 || ++sends > 5'000;
    }));
    QCOMPARE(present(server), 0);
    QVERIFY2(most <= smallQueues().writeTotal, qPrintable(QString::number(most)));
    QVERIFY2(most > smallQueues().writeTotal / 2, "the budget was never needed");
    for (const auto &left : server.heard.all<fact::PeerLeft>())
        QCOMPARE(left.reason.kind, FailureKind::PeerDoesNotRead);
    RawSocket honest = RawSocket::dial(server.port());
    QVERIFY(isAnswered(honest));
}

/// F18: a fast writer while we are paused
void TestFaultsTcpLoad::f18_fastWriterWhileNobodyTakes()
{
    NetLimits net;
    net.readBuffer = 4'096;
    ChatLimits chat;
    chat.factsHigh = 100;
    chat.factsLow = 20;
    chat.batchSize = 50;
    Station server(net, chat);
    QVERIFY(server.start(serverOn(Transport::Tcp)));
    RawSocket peer = RawSocket::dial(server.port());
    QVERIFY(soon([&] { return server.has<fact::PeerJoined>(); }));
    server.heard.hold();
    const QByteArray all = numbered(1'000'000);
    qsizetype sent = 0;
    int idleTurns = 0;
    QVERIFY(soon([&] {
        const qsizetype n = peer.write(all.sliced(sent));
        sent += n;
        idleTurns = n > 0 ? 0 : idleTurns + 1;
        return idleTurns == 50;
    }));
    QVERIFY2(sent < all.size(), "the peer was not held back");
    QVERIFY(server.heard.facts().size() <= 100 + chat.batchSize);

    server.heard.release();
    QVERIFY(soon([&] { return server.heard.counters().receivedBytes == quint64(sent); }));
    peer.close();
    QVERIFY(soon([&] { return server.has<fact::PeerLeft>(); }));
    QCOMPARE(server.bytes(), all.first(sent));
}

/// F20: 60 silent connections before an honest one
void TestFaultsTcpLoad::f20_silentConnections()
{
    Station server;
    QVERIFY(server.start(serverOn(Transport::Tcp, ReplyRule::Kind::Book)));
    std::vector<RawSocket> silent;
    for (int i = 0; i < 60; ++i) {
        silent.push_back(RawSocket::dial(server.port())); // the server's loop does not turn meanwhile
        QVERIFY(silent.back().isOpen());                  // so there has to be room for all of them
    }
    RawSocket honest = RawSocket::dial(server.port());
    QVERIFY(isAnswered(honest));
    QVERIFY(soon([&] { return present(server) == 61; }));
}

/// F21: more connections than the cap
void TestFaultsTcpLoad::f21_capOnClients()
{
    NetLimits limits;
    limits.maxClients = 5;
    limits.maxClientsPerAddress = 2; // loopback is exempt
    Station server(limits);
    QVERIFY(server.start(serverOn(Transport::Tcp, ReplyRule::Kind::Book)));
    std::vector<RawSocket> peers;
    for (int i = 0; i < 8; ++i)
        peers.push_back(RawSocket::dial(server.port()));
    QVERIFY(soon([&] { return server.heard.count<fact::PeerRefused>() == 3; }));
    for (const auto &refused : server.heard.all<fact::PeerRefused>())
        QCOMPARE(refused.reason, (Failure{FailureKind::TooManyClients, refused.peer.ip, refused.peer.port}));
    QCOMPARE(present(server), 5);
    QCOMPARE(server.heard.counters().refusedPeers, quint64(3));
    for (size_t i = 0; i < 5; ++i)
        QVERIFY(isAnswered(peers[i]));
    QVERIFY(soon([&] { return peers[5].hasEnded() && peers[6].hasEnded() && peers[7].hasEnded(); }));

    peers[0].close();
    QVERIFY(soon([&] { return server.has<fact::PeerLeft>(); }));
    RawSocket next = RawSocket::dial(server.port());
    QVERIFY(isAnswered(next));
    QCOMPARE(server.heard.count<fact::PeerRefused>(), 3);
}

/// F21: more connections than the cap of one address
void TestFaultsTcpLoad::f21_capOnOneAddress()
{
    const QByteArray own = ownAddress();
    if (own.isEmpty())
        QSKIP("F21, one address: this computer has no IPv4 address but loopback, which is exempt");
    NetLimits limits;
    limits.maxClientsPerAddress = 2;
    Station server(limits);
    ConversationSettings settings = serverOn(Transport::Tcp, ReplyRule::Kind::Book);
    settings.host.clear();
    QVERIFY(server.start(settings));
    std::vector<RawSocket> peers;
    for (int i = 0; i < 3; ++i)
        peers.push_back(RawSocket::dial(server.port(), own.constData()));
    QVERIFY(soon([&] { return server.has<fact::PeerRefused>(); }));
    QCOMPARE(server.first<fact::PeerRefused>().reason.kind, FailureKind::TooManyFromAddress);
    QCOMPARE(present(server), 2);
    RawSocket other = RawSocket::dial(server.port());
    QVERIFY(isAnswered(other));
    QVERIFY(soon([&] { return present(server) == 3; })); // told a moment after the answer

    peers[0].close();
    QVERIFY(soon([&] { return present(server) == 2; }));
    RawSocket next = RawSocket::dial(server.port(), own.constData());
    QVERIFY(isAnswered(next));
}

/// F24: a storm of connections that close at once
void TestFaultsTcpLoad::f24_connectAndCloseStorm()
{
    constexpr int storm = 4'000;
    Station server;
    QVERIFY(server.start(serverOn(Transport::Tcp, ReplyRule::Kind::Book)));
    const int before = openDescriptors();
    auto peers = std::async(std::launch::async, [port = server.port()] {
        int answered = 0;
        for (int i = 0; i < storm; ++i) { // one after the other, and half of them leave with an RST
            RawSocket peer = RawSocket::dial(port);
            peer.writeAll("x");
            answered += peer.waitFor(bookTcpPrefix.size() + 1);
            if (i % 2)
                peer.reset();
        }
        return answered;
    });
    const quint64 &received = server.heard.counters().received;
    while (received < storm) // as long as it goes on
        QVERIFY(soon([&, last = received] { return received > last; }));
    QVERIFY(finished(peers));
    QCOMPARE(peers.get(), storm);
    // the last facts come a moment after their peers got the answer
    QVERIFY(soon([&] { return server.heard.count<fact::PeerJoined>() == storm; }));
    QVERIFY(soon([&] { return present(server) == 0 && openDescriptors() == before; }));
    QCOMPARE(server.heard.counters().received, quint64(storm));
    QCOMPARE(server.heard.counters().refusedPeers, quint64(0));
}

void TestFaultsTcpLoad::pipelinedEchoLosesNothing()
{
    const QByteArray all = numbered(20'000).first(200'000);
    Station server;
    ConversationSettings settings = serverOn(Transport::Tcp, ReplyRule::Kind::Custom);
    settings.replies.customTemplate = QStringLiteral("{text}");
    settings.replies.limitPerSecond = 0;
    QVERIFY(server.start(settings));
    auto peer = std::async(std::launch::async, [&all, port = server.port()] {
        RawSocket socket = RawSocket::dial(port);
        auto reader = std::async(std::launch::async, [&socket] { return socket.readToEnd(); });
        socket.writeAll(all);
        socket.finish();
        return reader.get();
    });
    QVERIFY(finished(peer));
    const QByteArray echoed = peer.get();
    QVERIFY(soon([&] { return server.has<fact::PeerLeft>(); }));
    QCOMPARE(server.bytes(), all);
    QVERIFY(echoed == all);
    for (const Message &message : server.heard.messages(Origin::Received))
        QVERIFY(message.bytes.size() <= 512 + 3); // with what waited of a character
}

QTEST_GUILESS_MAIN(TestFaultsTcpLoad)
#include "tst_faults_tcpload.moc"
