// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "chat/factqueue.h"
#include "eventually.h"

#include <QSignalSpy>
#include <QTest>

using namespace tincan;

namespace {

Fact text(const QByteArray &bytes)
{
    Message message;
    message.bytes = bytes;
    return fact::MessageAdded{message};
}

QByteArray textsOf(const FactBatch &batch)
{
    QByteArray all;
    for (const Fact &fact : batch.facts)
        all += std::get<fact::MessageAdded>(fact).message.bytes + ' ';
    return all.trimmed();
}

} // namespace

class TestFactQueue : public QObject
{
    Q_OBJECT

private slots:
    void oneTurnIsOneBatchAndOneIsInFlight()
    {
        FactQueue queue({});
        QList<QByteArray> batches;
        connect(&queue, &FactQueue::batch, this, [&](const FactBatch &batch) { batches.append(textsOf(batch)); });

        queue.push(text("a"));
        queue.push(text("b"));
        EVENTUALLY_COMPARE(batches, QList<QByteArray>{"a b"});
        queue.push(text("c"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(batches.size(), 1); // the first was not taken yet

        queue.taken();
        EVENTUALLY_COMPARE(batches, (QList<QByteArray>{"a b", "c"}));
    }

    void aLongQueueLeavesInOrderInBatches()
    {
        ChatLimits limits;
        limits.batchSize = 2;
        FactQueue queue(limits);
        QList<QByteArray> batches;
        connect(&queue, &FactQueue::batch, this, [&](const FactBatch &batch) {
            batches.append(textsOf(batch));
            queue.taken();
        });

        for (const char *word : {"a", "b", "c", "d", "e"})
            queue.push(text(word));

        EVENTUALLY_COMPARE(batches, (QList<QByteArray>{"a b", "c d", "e"}));
    }

    void anAnswerThatTheNetworkTookBeforeItLeftIsToldAsSuch()
    {
        ChatLimits limits;
        limits.batchSize = 2;
        FactQueue queue(limits);
        QList<Delivery> told;
        connect(&queue, &FactQueue::batch, this, [&](const FactBatch &batch) {
            for (const Fact &fact : batch.facts)
                told.append(std::get<fact::MessageAdded>(fact).message.delivery);
        });
        Message queued;
        queued.delivery = Delivery::Queued;
        queued.origin = Origin::Reply;
        const quint64 first = queue.push(fact::MessageAdded{queued});
        queue.push(text("between"));
        EVENTUALLY_COMPARE(told, (QList<Delivery>{Delivery::Queued, Delivery::None}));

        queue.push(text("c"));
        queue.push(text("d"));
        const quint64 second = queue.push(fact::MessageAdded{queued});
        queued.origin = Origin::Typed;
        const quint64 typed = queue.push(fact::MessageAdded{queued});
        QVERIFY(!queue.handOver(first)); // it has left
        QVERIFY(queue.handOver(second));
        QVERIFY(!queue.handOver(typed)); // who typed it has seen it waiting

        told.clear();
        queue.taken();
        EVENTUALLY_COMPARE(told.size(), 2);
        told.clear();
        queue.taken();
        EVENTUALLY_COMPARE(told, (QList<Delivery>{Delivery::HandedOver, Delivery::Queued}));
    }

    void aWholeBatchDoesNotWaitForTheMoment()
    {
        ChatLimits limits;
        limits.batchSize = 2;
        limits.tellAfterMs = 3'600'000;
        FactQueue queue(limits);
        QSignalSpy batches(&queue, &FactQueue::batch);

        queue.push(text("a"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(batches.size(), 0);

        queue.push(text("b"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(batches.size(), 1);
    }

    void countersTravelWithoutAFact()
    {
        FactQueue queue({});
        QList<quint64> dropped;
        connect(&queue, &FactQueue::batch, this,
                [&](const FactBatch &batch) { dropped.append(batch.counters.dropped); });

        queue.counters().dropped = 3;
        queue.touch();

        EVENTUALLY_COMPARE(dropped, QList<quint64>{3});
    }

    void manyRecipientsFillItToo()
    {
        ChatLimits limits;
        limits.factBytesHigh = 10'000;
        FactQueue queue(limits);
        Message passedOn;
        passedOn.others = QList<PeerAddress>(1'000);

        queue.push(fact::MessageAdded{passedOn});

        QVERIFY(queue.isFull());
    }

    void isFullBetweenTheMarks_data()
    {
        QTest::addColumn<ChatLimits>("limits");
        ChatLimits few;
        few.factsHigh = 4;
        few.factsLow = 1;
        few.batchSize = 2;
        QTest::newRow("entries") << few;
        ChatLimits bytes;
        bytes.factBytesHigh = 4;
        bytes.factBytesLow = 1;
        bytes.batchSize = 2;
        QTest::newRow("bytes") << bytes;
    }
    void isFullBetweenTheMarks()
    {
        QFETCH(ChatLimits, limits);
        FactQueue queue(limits);
        QSignalSpy full(&queue, &FactQueue::fullChanged);
        QSignalSpy batches(&queue, &FactQueue::batch);

        for (int i = 0; i < 4; ++i)
            queue.push(text("x"));
        QCOMPARE(full.size(), 1);
        QVERIFY(queue.isFull());

        EVENTUALLY_COMPARE(batches.size(), 1); // 2 left: above the low mark
        QVERIFY(queue.isFull());
        queue.taken();
        EVENTUALLY_COMPARE(batches.size(), 2); // none left
        QVERIFY(!queue.isFull());
        QCOMPARE(full.size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestFactQueue)
#include "tst_factqueue.moc"
