// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "rawsocket.h"
#include "station.h"
#include "talk.h"
#include "wire/bookreply.h"

#include <QPointer>
#include <QSet>
#include <QTest>

#include <atomic>
#include <thread>

using namespace tincan;

namespace {

/// Sends from a thread of its own as fast as the system takes it, until this object goes.
class Flooder
{
public:
    using Step = std::function<bool(RawSocket &)>; ///< whether there is more to do

    Flooder(RawSocket socket, Step step)
        : m_socket(std::move(socket))
        , m_thread([this, step] {
            while (!m_stop && step(m_socket)) {}
        })
    {}
    ~Flooder() { stop(); }

    void stop()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
    }

private:
    RawSocket m_socket;
    std::atomic_bool m_stop = false;
    std::thread m_thread;
};

/// Where a text is among the messages that were received; -1 if it is not.
qsizetype placeOf(const QByteArray &text, const Station &server)
{
    return server.heard.texts(Origin::Received).indexOf(text);
}

/// Takes every batch at once and keeps nothing but what it has to compare.
class Counter : public QObject
{
public:
    explicit Counter(Conversation &conversation)
    {
        connect(&conversation, &Conversation::facts, this, [this, &conversation](const FactBatch &batch) {
            longest = std::max(longest, batch.facts.size());
            for (const Fact &fact : batch.facts) {
                const auto *added = std::get_if<fact::MessageAdded>(&fact);
                if (added)
                    inOrder = inOrder && added->message.bytes.toInt() == messages++;
            }
            conversation.factsTaken();
        });
    }

    int messages = 0;
    bool inOrder = true;
    qsizetype longest = 0;
};

} // namespace

/// Rows of the list of faults: more than anybody can read.
class TestFaultsFlood : public QObject
{
    Q_OBJECT

private slots:
    void f46_aMillionLines();
    void quietPeerBehindAFlood();
    void f53_oneTurnTakesNoMoreThanItsBudget();
    void f53_nobodyTakes();
    void f54_manySources();
};

/// F46: 1,000,000 short lines: in order, none is missing, and no batch is larger than its cap.
void TestFaultsFlood::f46_aMillionLines()
{
    constexpr int total = 1'000'000;
    LoopbackFactory factory;
    Conversation conversation(factory.function(), Talk::toldAtOnce({}));
    Counter counter(conversation);
    ConversationSettings settings = settingsFor(Transport::Tcp, Role::Server);
    settings.replies.kind = ReplyRule::Kind::Off;
    conversation.start(settings);
    const QPointer<LoopbackLink> peer = factory.endpoint->join({QStringLiteral("10.0.0.2"), 5});
    int mostWaiting = 0;
    for (int line = 0; line < total;) {
        // What a link would do that is not read while too much waits.
        while (line < total && peer->reading)
            peer->arrive(QByteArray::number(line++));
        mostWaiting = std::max(mostWaiting, line - counter.messages);
        QCoreApplication::sendPostedEvents();
    }
    QVERIFY2(mostWaiting > 0 && mostWaiting <= ChatLimits().factsHigh, qPrintable(QString::number(mostWaiting)));
    QVERIFY(soon([&] { return counter.messages == total; }));
    QVERIFY(counter.inOrder);
    constexpr int urgent = 16; // news of the flood travel with a batch
    QVERIFY2(counter.longest <= ChatLimits().batchSize + urgent, qPrintable(QString::number(counter.longest)));
}

/// One peer floods and another one writes a word: the word is taken and answered after a turn or two, whatever waits
/// from the first. Counted in messages, not in time.
void TestFaultsFlood::quietPeerBehindAFlood()
{
    Station server;
    QVERIFY(server.start(serverOn(Transport::Tcp, ReplyRule::Kind::Book)));
    RawSocket quiet = RawSocket::dial(server.port());
    QVERIFY(soon([&] { return server.has<fact::PeerJoined>(); }));
    const Flooder flooder(RawSocket::dial(server.port()), [](RawSocket &socket) {
        socket.write(QByteArray(512 * 64, 'x'));
        socket.received(); // who does not read its answers is not read
        return true;
    });
    QVERIFY(soon([&] { return server.heard.counters().received > 5'000; }));

    const QByteArray word("hello");
    const quint64 before = server.heard.counters().received;
    QVERIFY(quiet.writeAll(word));
    QVERIFY(soon([&] { return quiet.received() == bookTcpPrefix.toByteArray() + word; }));
    QVERIFY(soon([&] { return placeOf(word, server) >= 0; }));
    // A turn of the flooder is what fits its read buffer. Three: the one that is under way and not told yet, the one in
    // which the word arrives, and the one whose facts are told with it.
    const auto turn = quint64(NetLimits().readBuffer / ConversationSettings().tcpReadSize);
    const quint64 between = quint64(placeOf(word, server)) - before;
    QVERIFY2(between <= 3 * turn, qPrintable(QStringLiteral("%1 messages, a turn is %2").arg(between).arg(turn)));
}

/// F53: 200,000 datagrams/s: one turn of the loop takes no more than its budget, so that everybody else has a turn.
void TestFaultsFlood::f53_oneTurnTakesNoMoreThanItsBudget()
{
    constexpr quint64 total = 50'000;
    NetLimits net;
    net.datagramsPerTurn = 64;
    Station server(net, Talk::toldAtOnce({})); // or some turns would be told together
    QVERIFY(server.start(serverOn(Transport::Udp)));
    quint64 inTurn = 0;
    quint64 most = 0;
    connect(&server.talk, &Conversation::facts, this, [&, last = quint64(0)](const FactBatch &batch) mutable {
        inTurn += batch.counters.received - std::exchange(last, batch.counters.received);
        most = std::max(most, inTurn);
    });
    QTimer turn; // its turn comes once in each round of the loop
    connect(&turn, &QTimer::timeout, this, [&inTurn] { inTurn = 0; });
    turn.start(0);
    const Flooder flooder(RawSocket::udp(), [port = server.port()](RawSocket &socket) {
        return socket.sendTo(port, "datagram") || true;
    });
    QVERIFY(soon([&] { return server.heard.counters().received >= total; }));
    QVERIFY2(most <= 2 * quint64(net.datagramsPerTurn), qPrintable(QString::number(most)));
    QVERIFY(most >= quint64(net.datagramsPerTurn)); // it was a flood
}

/// F53: the same while the window takes nothing: what waits is bounded, the rest is counted, and it goes on afterwards.
void TestFaultsFlood::f53_nobodyTakes()
{
    ChatLimits chat;
    chat.factsHigh = 2'000;
    chat.factsLow = 500;
    Station server({}, chat);
    QVERIFY(server.start(serverOn(Transport::Udp)));
    server.heard.hold();
    quint64 dropped = 0;
    connect(&server.talk, &Conversation::facts, this,
            [&](const FactBatch &batch) { dropped = batch.counters.dropped; });
    {
        std::atomic_int sent = 0;
        const Flooder flooder(RawSocket::udp(), [port = server.port(), &sent](RawSocket &socket) {
            sent += socket.sendTo(port, "datagram") ? 1 : 0;
            return true;
        });
        QVERIFY(soon([&] { return sent > 200'000; }));
    }
    server.heard.release();
    QVERIFY(soon([&] { return dropped > 0; }));
    RawSocket honest = RawSocket::udp();
    QVERIFY(soon([&] { // a datagram that the full buffer of the system drops is nobody's fault here
        return (honest.sendTo(server.port(), "hello") || true) && placeOf("hello", server) >= 0;
    }));
    // What waited for the listener, and what the system still had after that: it counts at least 512 bytes for each.
    const qsizetype most = chat.factsHigh + NetLimits().datagramsPerTurn + 2 * NetLimits().datagramBuffer / 512;
    const qsizetype taken = placeOf("hello", server);
    const quint64 told = server.heard.counters().received + server.heard.counters().dropped;
    QVERIFY2(told > quint64(most), qPrintable(QString::number(told)));
    QVERIFY2(taken > 0 && taken <= most, qPrintable(QString::number(taken)));
}

/// F54: very many sources: the table keeps the newest, whoever had to go is told, and the service goes on.
void TestFaultsFlood::f54_manySources()
{
    constexpr int total = 10'000;
    NetLimits net;
    net.maxUdpSources = 256;
    QList<QPointer<Link>> links;
    qsizetype mostAlive = 0;
    Station server(net, {}, [&](std::unique_ptr<Link> link) {
        links.removeIf([](const QPointer<Link> &known) { return known.isNull(); });
        links.append(link.get());
        mostAlive = std::max(mostAlive, links.size());
        return link;
    });
    QVERIFY(server.start(serverOn(Transport::Udp, ReplyRule::Kind::Book)));
    if (!RawSocket::udp(0, "127.1.2.3").sendTo(server.port(), "first"))
        QSKIP("F54: this system has no addresses beside 127.0.0.1 (macOS)");
    // A source is an address and a port: 250 addresses, and a new port for each datagram.
    int sent = 0;
    QVERIFY(soon([&] {
        for (int i = 0; i < 128 && sent < total; ++i) {
            const QByteArray ip = "127.0.7." + QByteArray::number(1 + sent % 250);
            sent += RawSocket::udp(0, ip.constData()).sendTo(server.port(), QByteArray::number(sent)) ? 1 : total;
        }
        return sent >= total;
    }));
    QCOMPARE(sent, total);
    RawSocket honest = RawSocket::udp();
    QVERIFY(honest.sendTo(server.port(), "hello"));
    QByteArray reply;
    QVERIFY(soon([&] { return !(reply = honest.datagram()).isNull(); }));
    QVERIFY(isBookReplyTo(reply, "hello"));
    QVERIFY(soon([&] { return placeOf("hello", server) >= 0; })); // told a moment after the answer

    const auto joined = server.heard.all<fact::PeerJoined>();
    const auto left = server.heard.all<fact::PeerLeft>();
    QVERIFY2(joined.size() > total / 2, qPrintable(QString::number(joined.size())));
    QCOMPARE(joined.size() - left.size(), net.maxUdpSources);
    QCOMPARE(left.first().reason.kind, FailureKind::Forgotten);
    // A link that was closed lives until its deletion comes round: a turn's worth of them.
    QVERIFY2(mostAlive <= net.maxUdpSources + net.datagramsPerTurn, qPrintable(QString::number(mostAlive)));
}

QTEST_GUILESS_MAIN(TestFaultsFlood)
#include "tst_faults_flood.moc"
