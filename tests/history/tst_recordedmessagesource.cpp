// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "said.h"

#include "chat/memorymessagesource.h"
#include "history/historyreader.h"
#include "history/historywriter.h"
#include "history/recordedmessagesource.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <future>
#include <mutex>
#include <thread>

using namespace tincan;

namespace {

Delivery deliveryOf(const MessageSource &source, qsizetype row)
{
    const QList<Entry> entries = source.page(row, 1);
    const auto *message = entries.isEmpty() ? nullptr : std::get_if<Message>(&entries.first());
    return message ? message->delivery : Delivery::None;
}

fact::DeliveryChanged failedToSend(quint64 number)
{
    return {typedMessageId(number), Delivery::Failed, {{QStringLiteral("192.0.2.7"), 50000}}, {FailureKind::Reset}};
}

/// Everything that a row says, to compare two sources.
QString described(const Entry &entry)
{
    if (const auto *notice = std::get_if<Notice>(&entry))
        return QStringLiteral("notice %1 %2 x%3")
            .arg(int(notice->kind))
            .arg(notice->peer.toString())
            .arg(notice->count);
    const auto &message = std::get<Message>(entry);
    return QStringLiteral("%1 %2 %3 %4").arg(quint64(message.id)).arg(int(message.delivery)).arg(message.timeMs)
           + QString::fromUtf8(message.bytes);
}

QStringList allOf(const MessageSource &source)
{
    QStringList rows;
    while (rows.size() < source.count()) {
        const QList<Entry> entries = source.page(rows.size(), 50);
        if (entries.isEmpty())
            break;
        for (const Entry &entry : entries)
            rows.append(described(entry));
    }
    return rows;
}

} // namespace

class TestRecordedMessageSource : public QObject
{
    Q_OBJECT

private slots:
    void mostRowsLeaveTheMemoryAndStayReachable()
    {
        QTemporaryDir folder;
        History history(folder.path(), smallHistoryLimits());
        const auto source = history.makeSource();
        source->begin({});
        source->append(lines(0, 1000));
        EVENTUALLY_VERIFY(source->stored() >= 980);
        const QByteArrayList texts = textsOf(*source);
        QCOMPARE(texts.size(), 1000);
        for (int i = 0; i < 1000; ++i)
            QCOMPARE(texts[i], "line " + QByteArray::number(i));
    }

    void aLongMessageEndsAPage()
    {
        QTemporaryDir folder;
        HistoryLimits limits = smallHistoryLimits();
        limits.pageBytes = 100;
        History history(folder.path(), limits);
        const auto source = history.makeSource();
        source->begin({});
        QByteArrayList expected;
        for (quint64 i = 0; i < 60; ++i) {
            expected.append(QByteArray(int(i % 7) * 30, char('a' + i % 26)));
            source->append({said(i, expected.last())});
        }
        EVENTUALLY_VERIFY(source->stored() >= 40);
        QCOMPARE(textsOf(*source), expected);
    }

    void aMarkThatComesLateIsKeptToo()
    {
        QTemporaryDir folder;
        History history(folder.path(), smallHistoryLimits());
        {
            const auto source = history.makeSource();
            source->begin({});
            source->append({typed(1, "hello")});
            source->append(lines(2, 100));
            EVENTUALLY_VERIFY(source->stored() > 50);
            QCOMPARE(deliveryOf(*source, 0), Delivery::Queued);
            QSignalSpy changed(source.get(), &MessageSource::changed);

            source->append({failedToSend(1)});

            QCOMPARE(changed.size(), 1);
            QCOMPARE(changed[0][0].value<qsizetype>(), qsizetype(0));
            QCOMPARE(deliveryOf(*source, 0), Delivery::Failed);
        }
        EVENTUALLY_COMPARE(deliveryOf(*history.open(history.conversations()[0].id), 0), Delivery::Failed);
    }

    void whatWasNeverDecidedHasNoMarkLater()
    {
        QTemporaryDir folder;
        History history(folder.path(), smallHistoryLimits());
        const ConversationId id = keep(history, {typed(1, "hello")});
        QCOMPARE(deliveryOf(*history.open(id), 0), Delivery::None);
    }

    void theLastRowsAreSavedWhenTheWindowCloses()
    {
        QTemporaryDir folder;
        HistoryLimits limits = smallHistoryLimits();
        limits.flushMs = 60'000; // only the end makes them leave
        {
            History history(folder.path(), limits);
            const auto source = history.makeSource();
            source->begin({});
            source->append(lines(0, 3));
        }
        History history(folder.path());
        QCOMPARE(history.conversations().size(), 1);
        QCOMPARE(history.conversations()[0].messages, 3);
    }

    /// As the window sees it, the source is the one in memory: whatever is appended, marked and merged in whatever pieces.
    void itShowsTheSameAsTheOneInMemory_data()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 8; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }

    void itShowsTheSameAsTheOneInMemory()
    {
        QFETCH(const quint32, seed);
        QRandomGenerator random(seed);
        QTemporaryDir folder;
        History history(folder.path(), smallHistoryLimits());
        const auto source = history.makeSource();
        MemoryMessageSource memory;
        QList<quint64> open;
        quint64 number = 0;
        const auto nextFact = [&]() -> Fact {
            switch (random.bounded(6)) {
            case 0: open.append(++number); return typed(number, "typed");
            case 1: {
                if (open.isEmpty())
                    return started();
                const quint64 id = open.takeAt(random.bounded(open.size()));
                if (random.bounded(2))
                    return failedToSend(id);
                return fact::DeliveryChanged{typedMessageId(id), Delivery::HandedOver, {}, {}};
            }
            case 2: return fact::PeerJoined{1000, {QStringLiteral("192.0.2.9"), quint16(random.bounded(99))}};
            default: ++number; return said(number, "line " + QByteArray::number(number));
            }
        };
        source->begin({});
        for (int round = 0; round < 40; ++round) {
            if (random.bounded(15) == 0)
                source->begin({});
            QList<Fact> facts;
            for (int i = random.bounded(40); i > 0; --i)
                facts.append(nextFact());
            source->append(facts);
            memory.append(facts);
            if (random.bounded(3) == 0)
                QTest::qWait(random.bounded(6)); // some of it reaches the disk in between
            const qsizetype row = random.bounded(int(memory.count()) + 1);
            if (row < memory.count())
                QCOMPARE(described(source->page(row, 1).value(0)), described(memory.page(row, 1).value(0)));
        }
        QCOMPARE(allOf(*source), allOf(memory));
        QCOMPARE(source->weights(0, source->count()), memory.weights(0, memory.count()));
        EVENTUALLY_VERIFY(source->stored() > source->count() - 40);
        QCOMPARE(allOf(*source), allOf(memory));
    }

    /// While the writer looks at the file nobody can read it.
    void aMarkThatComesWhileNothingCanBeReadIsKept()
    {
        QTemporaryDir folder;
        const QString fileName = folder.filePath(QStringLiteral("history.sqlite"));
        const auto door = std::make_shared<std::shared_mutex>();
        const HistoryLimits limits = smallHistoryLimits();
        HistoryReader reader(fileName, limits, door);
        HistoryWriter writer(fileName, limits, door);
        ConversationId id{};
        {
            RecordedMessageSource source(
                reader, [](const auto &, const auto &, auto) { return nullptr; }, [] { return LiveId{1}; }, limits);
            connect(&source, &RecordedMessageSource::batchReady, &writer, &HistoryWriter::write, Qt::QueuedConnection);
            connect(&writer, &HistoryWriter::written, &source, [&](LiveId live, ConversationId known) {
                id = known;
                source.onWritten(live, known);
            });
            source.begin({});
            source.append({typed(1, "hello")});
            source.append(lines(2, 100));
            EVENTUALLY_VERIFY(source.stored() > 50);
            std::promise<void> locked;
            std::promise<void> enough;
            std::thread looking([&] {
                const std::unique_lock lock(*door);
                locked.set_value();
                enough.get_future().wait();
            });
            locked.get_future().wait();
            source.append({failedToSend(1)});
            QCOMPARE(deliveryOf(source, 0), Delivery::None); // nothing can be read
            enough.set_value();
            looking.join();
            source.forgetPages();
            QCOMPARE(deliveryOf(source, 0), Delivery::Failed);
            EVENTUALLY_VERIFY(source.waitingMessages() == 0);
        }
        EVENTUALLY_COMPARE(std::get<Message>(reader.rows(id, 0, 1).at(0)).delivery, Delivery::Failed);
    }

    void weightsOfAStoredConversationAreThoseOfItsRows()
    {
        QTemporaryDir folder;
        History history(folder.path());
        QList<Fact> facts;
        for (quint64 i = 0; i < 2500; ++i)
            facts.append(said(i, QByteArray(int(i % 50) * 20, 'x')));
        const auto source = history.open(keep(history, facts));
        MemoryMessageSource memory;
        memory.append(facts);
        QCOMPARE(source->weights(0, 2500), memory.weights(0, 2500));
        QCOMPARE(source->weights(1000, 100), memory.weights(1000, 100));
    }
};

QTEST_GUILESS_MAIN(TestRecordedMessageSource)
#include "tst_recordedmessagesource.moc"
