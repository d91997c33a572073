// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "talk.h"

using namespace tincan;

namespace {

ConversationSettings relaying(ReplyRule::Kind replies = ReplyRule::Kind::Off)
{
    ConversationSettings settings = settingsFor(Transport::Tcp, Role::Server);
    settings.passOn = true;
    settings.replies.kind = replies;
    return settings;
}

} // namespace

class TestRelay : public QObject
{
    Q_OBJECT

private slots:
    void threePeopleSeeEachOther()
    {
        Talk talk;
        talk.conversation.start(relaying());
        auto ada = talk.join(1, QStringLiteral("10.0.0.2"));
        auto eva = talk.join(2, QStringLiteral("10.0.0.3"));
        auto ida = talk.join(3, QStringLiteral("10.0.0.4"));

        ada->arrive("hello");
        talk.settle();

        QCOMPARE(ada->sends.size(), 0);
        QCOMPARE(eva->sends, QList<QByteArray>{"10.0.0.2: hello"});
        QCOMPARE(ida->sends, eva->sends);
        QCOMPARE(talk.heard.texts(Origin::PassedOn), QList<QByteArray>{"10.0.0.2: hello"});
    }

    void theNameIsTheOneThatThePersonGave()
    {
        Talk talk;
        talk.conversation.start(relaying());
        auto ada = talk.join(1, QStringLiteral("10.0.0.2"));
        auto eva = talk.join(2, QStringLiteral("10.0.0.3"));

        talk.conversation.setPeerName(QStringLiteral("10.0.0.2"), QStringLiteral("Ada"));
        ada->arrive("one");
        talk.conversation.setPeerName(QStringLiteral("10.0.0.2"), {});
        ada->arrive("two");

        QCOMPARE(eva->sends, (QList<QByteArray>{"Ada: one", "10.0.0.2: two"}));
    }

    void peersOfOneAddressAreToldApartByTheirPort()
    {
        Talk talk;
        talk.conversation.start(relaying());
        auto one = talk.join(40001);
        auto two = talk.join(40002);

        one->arrive("hello");

        QCOMPARE(two->sends, QList<QByteArray>{"10.0.0.2:40001: hello"});
    }

    void automaticAnswersAreNeverPassedOn()
    {
        Talk talk;
        talk.conversation.start(relaying(ReplyRule::Kind::Book));
        auto ada = talk.join(1);
        auto eva = talk.join(2);

        ada->arrive("服务端收到了信息hello");
        ada->arrive("[Mon Nov  2 06:05:09 2026] b'x'");
        QCOMPARE(eva->sends.size(), 0);
        QCOMPARE(ada->sends.size(), 2); // answered they are: it is TCP

        ada->arrive("a person");
        QCOMPARE(eva->sends.size(), 1);
        QVERIFY(eva->sends[0].endsWith(": a person")); // and not the answer that the server gave
    }

    void anEchoOfOurOwnAnswerIsNotPassedOn()
    {
        Talk talk;
        ConversationSettings settings = relaying(ReplyRule::Kind::Custom);
        settings.transport = Transport::Udp;
        settings.replies.customTemplate = QStringLiteral("got {text}");
        talk.conversation.start(settings);
        auto echo = talk.join(40001);
        auto eva = talk.join(40002);

        echo->arrive("hello");
        echo->arrive("got hello");

        QCOMPARE(eva->sends.size(), 1);
    }

    void onTcpAPersonMaySayWhatWasAnswered()
    {
        Talk talk;
        ConversationSettings settings = relaying(ReplyRule::Kind::Custom);
        settings.replies.customTemplate = QStringLiteral("Thanks");
        talk.conversation.start(settings);
        auto ada = talk.join(1);
        auto eva = talk.join(2);

        ada->arrive("hello");
        ada->arrive("Thanks");

        QCOMPARE(eva->sends.size(), 2);
    }

    void itCanBeSwitchedWhileRunning()
    {
        Talk talk;
        talk.conversation.start(relaying());
        auto ada = talk.join(1);
        auto eva = talk.join(2);

        talk.conversation.setPassOn(false);
        ada->arrive("one");
        talk.conversation.setPassOn(true);
        ada->arrive("two");

        QCOMPARE(eva->sends.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
