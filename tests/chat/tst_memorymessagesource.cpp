// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "chat/memorymessagesource.h"

#include <QSignalSpy>
#include <QTest>

using namespace tincan;

namespace {

const PeerAddress ada{QStringLiteral("10.0.0.2"), 40000};

Fact added(quint64 id, const QByteArray &bytes, Delivery delivery = Delivery::None)
{
    Message message;
    message.id = MessageId{id};
    message.peer = ada;
    message.bytes = bytes;
    message.delivery = delivery;
    return fact::MessageAdded{message};
}

QByteArray textAt(const MessageSource &source, qsizetype row)
{
    return std::get<Message>(source.page(row, 1).first()).bytes;
}

} // namespace

class TestMemoryMessageSource : public QObject
{
    Q_OBJECT

private slots:
    void keepsMessagesAndNoticesInOrder()
    {
        MemoryMessageSource source;
        QSignalSpy appended(&source, &MessageSource::appended);

        source.append({fact::PeerJoined{1, ada}, added(1, "hello"), fact::PeerLeft{2, ada, {FailureKind::Reset}}});

        QCOMPARE(source.count(), 3);
        QCOMPARE(appended.size(), 1);
        const auto page = source.page(0, 10);
        QCOMPARE(std::get<Notice>(page[0]).kind, Notice::Kind::Joined);
        QCOMPARE(std::get<Message>(page[1]).bytes, QByteArray("hello"));
        QCOMPARE(std::get<Notice>(page[2]).reason.kind, FailureKind::Reset);
    }

    void everyFactThatBelongsInATranscriptHasItsNotice()
    {
        MemoryMessageSource source;

        source.append({fact::Started{1, ada, false}, fact::Failed{2, {FailureKind::Refused}}, fact::Stopped{3, {}},
                       fact::PeerRefused{4, ada, {FailureKind::TooManyClients}}, fact::Trouble{5, ada, {}},
                       fact::RepliesPaused{6, ada}, fact::RepliesResumed{7, ada}, fact::Refused{MessageId{9}, {}}});

        using Kind = Notice::Kind;
        const QList<Kind> expected{Kind::Started, Kind::Failed,        Kind::Stopped,       Kind::PeerRefused,
                                   Kind::Trouble, Kind::RepliesPaused, Kind::RepliesResumed};
        QCOMPARE(source.count(), expected.size()); // a refused command leaves no line
        for (qsizetype i = 0; i < expected.size(); ++i)
            QCOMPARE(std::get<Notice>(source.page(i, 1).first()).kind, expected[i]);
    }

    void pagesAreClampedToWhatIsThere_data()
    {
        QTest::addColumn<qsizetype>("first");
        QTest::addColumn<qsizetype>("n");
        QTest::addColumn<qsizetype>("got");
        QTest::newRow("all") << qsizetype(0) << qsizetype(3) << qsizetype(3);
        QTest::newRow("past the end") << qsizetype(2) << qsizetype(9) << qsizetype(1);
        QTest::newRow("outside") << qsizetype(7) << qsizetype(2) << qsizetype(0);
        QTest::newRow("before the start") << qsizetype(-2) << qsizetype(3) << qsizetype(1);
    }
    void pagesAreClampedToWhatIsThere()
    {
        QFETCH(qsizetype, first);
        QFETCH(qsizetype, n);
        QFETCH(qsizetype, got);
        MemoryMessageSource source;
        source.append({added(1, "a"), added(2, "b"), added(3, "c")});

        QCOMPARE(source.page(first, n).size(), got);
    }

    void aDeliveryMarkChangesItsOwnRow()
    {
        MemoryMessageSource source;
        QSignalSpy marked(&source, &MessageSource::marked);
        source.append({added(1, "a", Delivery::Queued), added(2, "b", Delivery::Queued)});

        source.append({fact::DeliveryChanged{MessageId{2}, Delivery::HandedOver, {}, {}}});

        QCOMPARE(std::get<Message>(source.page(0, 1).first()).delivery, Delivery::Queued);
        QCOMPARE(std::get<Message>(source.page(1, 1).first()).delivery, Delivery::HandedOver);
        QCOMPARE(marked.size(), 1);
        QCOMPARE(marked[0][0].value<qsizetype>(), qsizetype(1));
    }

    void aFailureKeepsWhoAndWhy()
    {
        MemoryMessageSource source;
        QSignalSpy changed(&source, &MessageSource::changed);
        source.append({added(1, "a", Delivery::Queued)});

        source.append({fact::DeliveryChanged{MessageId{1}, Delivery::Failed, {ada}, {FailureKind::Reset}}});

        const auto message = std::get<Message>(source.page(0, 1).first());
        QCOMPARE(message.problem->peers, QList<PeerAddress>{ada});
        QCOMPARE(message.problem->reason.kind, FailureKind::Reset);
        QCOMPARE(changed.size(), 1);
    }

    void manyRecipientsCountAgainstTheCap()
    {
        ChatLimits limits;
        limits.transcriptBytes = 40'000;
        MemoryMessageSource source(limits);
        Message passedOn;
        passedOn.others = QList<PeerAddress>(1'000, ada);

        source.append({fact::MessageAdded{passedOn}, fact::MessageAdded{passedOn}});

        QCOMPARE(source.count(), 1);
    }

    void theOldestGoAtTheCapAndAreCounted()
    {
        ChatLimits limits;
        limits.transcriptBytes = 40'000;
        MemoryMessageSource source(limits);
        QSignalSpy trimmed(&source, &MessageSource::trimmed);
        source.append({added(1, QByteArray(15'000, 'a')), added(2, QByteArray(15'000, 'b'), Delivery::Queued)});
        QCOMPARE(source.forgotten(), quint64(0));

        source.append(
            {added(3, QByteArray(15'000, 'c')), fact::DeliveryChanged{MessageId{2}, Delivery::Failed, {ada}, {}}});

        QCOMPARE(source.forgotten(), quint64(1));
        QCOMPARE(trimmed.size(), 1);
        QCOMPARE(textAt(source, 0).front(), 'b');
        QCOMPARE(std::get<Message>(source.page(0, 1).first()).delivery, Delivery::Failed);
    }
};

QTEST_GUILESS_MAIN(TestMemoryMessageSource)
#include "tst_memorymessagesource.moc"
