// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "chat/memorymessagesource.h"
#include "eventually.h"
#include "talk.h"
#include "wire/bookreply.h"

using namespace tincan;

namespace {

/// A conversation whose clock a test can set.
struct Jumping {
    explicit Jumping(ChatLimits limits = {})
        : conversation(factory.function(), Talk::toldAtOnce(limits), [this] { return now.toMSecsSinceEpoch(); })
        , heard(conversation)
    {
        QObject::connect(&conversation, &Conversation::facts, &source,
                         [this](const FactBatch &batch) { source.append(batch.facts); });
    }

    QPointer<LoopbackLink> start(Transport transport, Role role)
    {
        conversation.start(settingsFor(transport, role));
        return role == Role::Client ? factory.newest : factory.endpoint->join({QStringLiteral("10.0.0.2"), 50'000});
    }
    void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::sendPostedEvents();
    }

    QDateTime now{QDate(2026, 11, 22), QTime(6, 26, 0)};
    LoopbackFactory factory;
    Conversation conversation;
    FactRecorder heard;
    MemoryMessageSource source;
};

QByteArrayList shown(const MessageSource &source)
{
    QByteArrayList texts;
    source.visit(0, source.count(), [&texts](const Entry &entry) {
        const auto *message = std::get_if<Message>(&entry);
        if (message && message->origin == Origin::Received)
            texts.append(message->bytes);
    });
    return texts;
}

} // namespace

/// Rows of the list of faults: clocks that are wrong, here and elsewhere.
class TestFaultsClock : public QObject
{
    Q_OBJECT

private slots:
    void f82_messagesStayInTheirOrder();
    void f82_answersAreCountedByTheSteadyClock();
    void f82_floodsAreMeasuredByTheSteadyClock();
    void f83_remoteTimesAreText_data();
    void f83_remoteTimesAreText();
};

/// F82: the clock jumps by years, in both directions: what was said stays in the order in which it came.
void TestFaultsClock::f82_messagesStayInTheirOrder()
{
    Jumping talk;
    const QPointer<LoopbackLink> peer = talk.start(Transport::Tcp, Role::Server);
    const QDateTime start = talk.now;
    peer->arrive("now");
    talk.now = start.addYears(10);
    peer->arrive("in ten years");
    talk.now = start.addYears(-20);
    peer->arrive("twenty years ago");
    talk.settle();
    peer->arrive("and then");
    talk.now = start.addSecs(1);
    peer->arrive("now again");
    talk.settle();

    QCOMPARE(shown(talk.source), (QByteArrayList{"now", "in ten years", "twenty years ago", "and then", "now again"}));
    quint64 last = 0;
    for (const Message &message : talk.heard.messages(Origin::Received))
        QVERIFY(std::exchange(last, quint64(message.id)) < quint64(message.id));
    QCOMPARE(talk.heard.messages(Origin::Received)[1].timeMs, start.addYears(10).toMSecsSinceEpoch());
}

/// F82: the limit of answers neither pauses nor forgets anything because of a jump.
void TestFaultsClock::f82_answersAreCountedByTheSteadyClock()
{
    Jumping talk;
    const QPointer<LoopbackLink> peer = talk.start(Transport::Udp, Role::Server);
    const int limit = settingsFor(Transport::Udp, Role::Server).replies.limitPerSecond;
    // An ordinary conversation, while the clock goes mad: every message is answered.
    for (int i = 0; i < 20; ++i) {
        talk.now = talk.now.addYears(i % 2 == 0 ? 10 : -20);
        peer->arriveAt(1'000 * i, "hello " + QByteArray::number(i));
    }
    QCOMPARE(peer->sends.size(), 20);
    // Far too many in three steady seconds, while the clock claims years between them: paused.
    for (int second = 30; second < 33; ++second) {
        for (int i = 0; i <= limit; ++i) {
            talk.now = talk.now.addDays(1);
            peer->arriveAt(1'000 * second + i, "loud " + QByteArray::number(second) + ' ' + QByteArray::number(i));
        }
    }
    talk.settle();
    QCOMPARE(talk.heard.count<fact::RepliesPaused>(), 1);
}

/// F82: a flood is found although the clock goes backwards.
void TestFaultsClock::f82_floodsAreMeasuredByTheSteadyClock()
{
    ChatLimits limits;
    limits.floodPerSecond = 100; // a machine that stands still for seconds makes a rate small
    limits.floodMs = 1;
    limits.floodWindowMs = 50;
    Jumping talk(limits);
    const QPointer<LoopbackLink> peer = talk.start(Transport::Tcp, Role::Server);
    for (int i = 0; i < 2'000; ++i) {
        talk.now = talk.now.addSecs(-3'600);
        peer->arrive("x");
    }
    EVENTUALLY_COMPARE(talk.heard.count<fact::Flooding>(), 1);
    EVENTUALLY_COMPARE(talk.heard.count<fact::FloodEnded>(), 1);
}

void TestFaultsClock::f83_remoteTimesAreText_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("0") << QByteArray("[Thu Jan  1 00:00:00 1970] b'hello'");
    QTest::newRow("future") << QByteArray("[Fri Dec 31 23:59:59 9999] b'hello'");
    QTest::newRow("max") << QByteArray("[Sun Dec  4 15:30:07 292277026596] b'hello'");
    QTest::newRow("nonsense") << QByteArray("[Mon Foo 99 99:99:99 -1] b'hello'");
}

/// F83: the time that an answer of the book's server claims is a part of its text. Ours is the one that counts.
void TestFaultsClock::f83_remoteTimesAreText()
{
    QFETCH(QByteArray, answer);
    Jumping talk;
    const QPointer<LoopbackLink> server = talk.start(Transport::Udp, Role::Client);
    server->arrive("before");
    server->arrive(answer);
    server->arrive("after");
    talk.settle();
    QCOMPARE(shown(talk.source), (QByteArrayList{"before", answer, "after"}));
    for (const Message &message : talk.heard.messages(Origin::Received))
        QCOMPARE(message.timeMs, talk.now.toMSecsSinceEpoch());
}

QTEST_GUILESS_MAIN(TestFaultsClock)
#include "tst_faults_clock.moc"
