// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "chat/endpointfactory.h"
#include "chat/memorymessagesource.h"
#include "eventually.h"
#include "loopback.h"
#include "session/session.h"

#include <QSignalSpy>
#include <QTest>
#include <QThread>

#include <memory>

using namespace tincan;

namespace {

ConversationSettings serverSettings()
{
    ConversationSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = 0;
    return settings;
}

ConversationSettings clientOf(const Session &server)
{
    ConversationSettings settings;
    settings.transport = server.settings().transport;
    settings.role = Role::Client;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = server.local().port;
    return settings;
}

QStringList textsOf(Session &session, Origin origin)
{
    QStringList texts;
    for (const Entry &entry : session.source()->page(0, session.source()->count())) {
        const auto *message = std::get_if<Message>(&entry);
        if (message && message->origin == origin)
            texts.append(QString::fromUtf8(message->bytes));
    }
    return texts;
}

const QString answer = QString::fromUtf8("\xe6\x9c\x8d\xe5\x8a\xa1\xe7\xab\xaf\xe6\x94\xb6\xe5\x88\xb0\xe4\xba\x86"
                                         "\xe4\xbf\xa1\xe6\x81\xaf");

/// One whose disk is as fast as the test says.
class SlowSource : public MemoryMessageSource
{
public:
    bool isBehind() const override
    {
        ++asked;
        return behind;
    }
    bool behind = false;
    mutable int asked = 0;
};

/// A server without a socket, and a peer that sends what the test says. Posted events are delivered by hand, so that no
/// timer can run in between.
struct Crowded {
    Crowded()
        : source(new SlowSource)
        , session(ConversationHandle(new Conversation(factory.function(), toldAtOnce())),
                  std::unique_ptr<LiveMessageSource>(source))
    {
        ConversationSettings settings = serverSettings();
        settings.replies.kind = ReplyRule::Kind::Off;
        session.start(settings);
        deliver();
        peer = factory.endpoint->join({QStringLiteral("10.0.0.2"), 5});
        deliver();
    }
    static ChatLimits toldAtOnce()
    {
        ChatLimits limits;
        limits.tellAfterMs = 0;
        return limits;
    }
    void deliver()
    {
        for (int i = 0; i < 8; ++i)
            QCoreApplication::sendPostedEvents();
    }
    void arrive(int messages)
    {
        for (int i = 0; i < messages; ++i)
            peer->arrive("x");
        deliver();
    }
    qsizetype rows() { return session.source()->count(); }

    LoopbackFactory factory;
    SlowSource *source; ///< the session's
    Session session;
    QPointer<LoopbackLink> peer;
};

} // namespace

class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void talks_data();
    void talks();
    void sendsWhenSomeoneIsThere();
    void saysWhatWasRefused();
    void failsWhenNobodyListens();
    void switchesRepliesWhileRunning();
    void ends();
    void singleMessagesAreTakenAtOnce();
    void aFloodIsTakenOnceAFrame();
    void stopDoesNotWaitForFrames();
    void whatTheDiskCannotTakeWaits();

private:
    std::unique_ptr<Session> make(QThread *thread = nullptr)
    {
        ConversationHandle conversation(new Conversation(makeEndpointFactory()));
        if (thread)
            conversation->moveToThread(thread);
        return std::make_unique<Session>(std::move(conversation));
    }
    std::unique_ptr<Session> startedServer(Transport transport = Transport::Tcp)
    {
        auto server = make();
        ConversationSettings settings = serverSettings();
        settings.transport = transport;
        server->start(settings);
        return QTest::qWaitFor([&server] { return server->state() == Session::State::Running; }, patienceMs)
                   ? std::move(server)
                   : nullptr;
    }
};

void TestSession::talks_data()
{
    QTest::addColumn<bool>("ownThread");
    QTest::newRow("one thread") << false;
    QTest::newRow("network thread") << true;
}

void TestSession::talks()
{
    QFETCH(bool, ownThread);
    QThread thread;
    if (ownThread)
        thread.start();
    {
        auto server = make(ownThread ? &thread : nullptr);
        auto client = make(ownThread ? &thread : nullptr);
        const QSignalSpy firstReply(server.get(), &Session::firstReply);
        server->start(serverSettings());
        QCOMPARE(server->state(), Session::State::Starting);
        EVENTUALLY_COMPARE(server->state(), Session::State::Running);
        QVERIFY(server->local().port != 0);
        client->start(clientOf(*server));
        EVENTUALLY_COMPARE(client->peers().size(), 1);
        EVENTUALLY_COMPARE(server->peers().size(), 1);
        const QSignalSpy accepted(client.get(), &Session::accepted);
        const MessageId id = client->send(QStringLiteral("hello"), {});
        EVENTUALLY_COMPARE(accepted.size(), 1);
        QCOMPARE(accepted.first().at(0).value<MessageId>(), id);
        QCOMPARE(accepted.first().at(1).toString(), QStringLiteral("hello"));
        EVENTUALLY_COMPARE(textsOf(*client, Origin::Received), QStringList{answer + QStringLiteral("hello")});
        EVENTUALLY_COMPARE(textsOf(*server, Origin::Received), QStringList{QStringLiteral("hello")});
        EVENTUALLY_COMPARE(firstReply.size(), 1);
        EVENTUALLY_COMPARE(client->counters().sent, quint64(1));
        EVENTUALLY_COMPARE(client->counters().received, quint64(1));
    }
    thread.quit();
    QVERIFY(thread.wait(patienceMs));
}

void TestSession::sendsWhenSomeoneIsThere()
{
    auto server = startedServer();
    QVERIFY(server);
    auto client = make();
    client->sendWhenSomeoneIsThere({QStringLiteral("one"), QStringLiteral("two")});
    client->start(clientOf(*server));
    EVENTUALLY_COMPARE(textsOf(*client, Origin::Typed), (QStringList{QStringLiteral("one"), QStringLiteral("two")}));
    EVENTUALLY_COMPARE(textsOf(*server, Origin::Received).join(QString()),
                       QStringLiteral("onetwo")); // TCP keeps no borders
    client->stop();
    EVENTUALLY_COMPARE(client->state(), Session::State::Idle);
    client->start(clientOf(*server));
    EVENTUALLY_COMPARE(client->peers().size(), 1);
    client->sendWhenSomeoneIsThere({QStringLiteral("three")});
    EVENTUALLY_COMPARE(textsOf(*client, Origin::Typed).size(), 3); // each once
}

void TestSession::saysWhatWasRefused()
{
    auto session = make();
    const QSignalSpy refused(session.get(), &Session::refused);
    const MessageId id = session->send(QStringLiteral("hello"), {});
    EVENTUALLY_COMPARE(refused.size(), 1);
    QCOMPARE(refused.first().at(0).value<MessageId>(), id);
    QCOMPARE(refused.first().at(1).toString(), QStringLiteral("hello"));
    QCOMPARE(refused.first().at(2).value<Failure>().kind, FailureKind::NotRunning);
}

void TestSession::failsWhenNobodyListens()
{
    auto server = startedServer();
    QVERIFY(server);
    const ConversationSettings settings = clientOf(*server);
    server->stop();
    EVENTUALLY_COMPARE(server->state(), Session::State::Idle);
    auto client = make();
    const QSignalSpy failed(client.get(), &Session::failed);
    client->start(settings);
    EVENTUALLY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Failure>().kind, FailureKind::Refused);
    QCOMPARE(client->state(), Session::State::Idle);
}

void TestSession::switchesRepliesWhileRunning()
{
    auto server = startedServer(Transport::Udp);
    QVERIFY(server);
    ReplyRule off;
    off.kind = ReplyRule::Kind::Off;
    server->setReplies(off);
    QCOMPARE(server->settings().replies, off);
    auto client = make();
    client->start(clientOf(*server));
    EVENTUALLY_COMPARE(client->peers().size(), 1);
    client->send(QStringLiteral("hello"), {});
    EVENTUALLY_COMPARE(textsOf(*server, Origin::Received).size(), 1);
    server->setReplies({});
    client->send(QStringLiteral("again"), {});
    EVENTUALLY_COMPARE(textsOf(*client, Origin::Received).size(), 1);
    QVERIFY(textsOf(*client, Origin::Received).first().endsWith(QLatin1String("b'again'")));
}

void TestSession::ends()
{
    auto server = startedServer();
    QVERIFY(server);
    auto client = make();
    client->start(clientOf(*server));
    EVENTUALLY_COMPARE(server->peers().size(), 1);
    const QSignalSpy left(server.get(), &Session::peerLeft);
    const QSignalSpy stopped(client.get(), &Session::stopped);
    server->disconnectPeer(server->peers().first());
    EVENTUALLY_COMPARE(left.size(), 1);
    EVENTUALLY_COMPARE(stopped.size(), 1);
    QCOMPARE(stopped.first().first().value<Failure>().kind, FailureKind::ClosedByPeer);
    QVERIFY(client->peers().isEmpty());
    QVERIFY(server->peers().isEmpty());
    QCOMPARE(server->state(), Session::State::Running);
}

/// Chat waits for no frame.
void TestSession::singleMessagesAreTakenAtOnce()
{
    Crowded crowded;
    const qsizetype before = crowded.rows();
    for (int i = 1; i <= 10; ++i) {
        crowded.arrive(1);
        QCOMPARE(crowded.rows(), before + i);
    }
}

/// One change a frame, however many messages: each change has the rows placed anew.
void TestSession::aFloodIsTakenOnceAFrame()
{
    Crowded crowded;
    const qsizetype before = crowded.rows();
    const QSignalSpy appended(crowded.session.source(), &MessageSource::appended);
    for (int i = 0; i < 10; ++i)
        crowded.arrive(100);
    QCOMPARE(appended.size(), 1);
    QCOMPARE(crowded.rows(), before + 100);
    EVENTUALLY_COMPARE(crowded.rows(), before + 1'000);
    QCOMPARE(appended.size(), 2);
    crowded.arrive(1); // and nothing is stuck afterwards
    EVENTUALLY_COMPARE(crowded.rows(), before + 1'001);
}

/// With a full queue in front of it, the end is here without a single frame.
void TestSession::stopDoesNotWaitForFrames()
{
    Crowded crowded;
    const qsizetype before = crowded.rows();
    crowded.arrive(50'000);
    QCOMPARE(crowded.session.state(), Session::State::Running);
    crowded.session.stop();
    for (int i = 0; i < 20; ++i)
        crowded.deliver();
    QCOMPARE(crowded.session.state(), Session::State::Idle);
    QCOMPARE(crowded.rows(), before + 50'000 + 1); // nothing is lost, and a notice: it ended
}

/// The queue of facts fills meanwhile, and a full one holds the peers back.
void TestSession::whatTheDiskCannotTakeWaits()
{
    Crowded crowded;
    const qsizetype before = crowded.rows();
    crowded.source->behind = true;
    crowded.arrive(1);
    crowded.arrive(1);
    EVENTUALLY_VERIFY(crowded.source->asked > 3); // a frame each
    QCOMPARE(crowded.rows(), before + 1);
    crowded.source->behind = false;
    EVENTUALLY_COMPARE(crowded.rows(), before + 2);
    crowded.source->behind = true;
    crowded.arrive(1);
    crowded.arrive(1);
    QCOMPARE(crowded.rows(), before + 3);
    crowded.session.stop(); // that does not wait for a disk
    crowded.deliver();
    EVENTUALLY_COMPARE(crowded.session.state(), Session::State::Idle);
}

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
