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

/// So small that a few hundred rows fill batches and pages.
HistoryLimits smallLimits()
{
    HistoryLimits limits;
    limits.flushMs = 1;
    limits.batchRows = 20;
    limits.tailRows = 10;
    limits.pageRows = 8;
    limits.pages = 3;
    return limits;
}

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
        History history(folder.path(), smallLimits());
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
        HistoryLimits limits = smallLimits();
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
        History history(folder.path(), smallLimits());
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
        History history(folder.path(), smallLimits());
        const ConversationId id = keep(history, {typed(1, "hello")});
        QCOMPARE(deliveryOf(*history.open(id), 0), Delivery::None);
    }

    void theLastRowsAreSavedWhenTheWindowCloses()
    {
        QTemporaryDir folder;
        HistoryLimits limits = smallLimits();
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
        History history(folder.path(), smallLimits());
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

    void whatIsNotKeptHasACap()
    {
        QTemporaryDir folder;
        HistoryLimits limits = smallLimits();
        limits.unsavedBytes = 20'000;
        History history(folder.path(), limits);
        history.setKeeping(false);
        const auto source = history.makeSource();
        QSignalSpy trimmed(source.get(), &MessageSource::trimmed);
        source->begin({});
        source->append(lines(0, 500));
        QCOMPARE(trimmed.size(), 1);
        const auto gone = trimmed[0][0].value<qsizetype>();
        QCOMPARE(source->count(), 500 - gone);
        QCOMPARE(textsOf(*source).first(), "line " + QByteArray::number(gone));
    }

    /// Whoever brings more than the disk takes waits for it.
    void itSaysThatItIsBehind()
    {
        QTemporaryDir folder;
        HistoryLimits limits = smallLimits();
        limits.unsavedHigh = 100'000;
        limits.behindMs = 60'000;
        History history(folder.path(), limits);
        history.setKeeping(false);
        const auto source = history.makeSource();
        source->begin({});
        source->append(lines(1'000, 1'500)); // in memory, and not for the disk
        history.setKeeping(true);
        source->append(lines(0, 5));
        QVERIFY(!source->isBehind());
        source->append(lines(5, 100));
        QVERIFY(!source->isBehind()); // a batch is on its way, and little waits
        source->append(lines(105, 2'000));
        QVERIFY(source->isBehind());
        EVENTUALLY_VERIFY(!source->isBehind());
    }

    /// Then the memory of a flood goes back to the system.
    void itSaysThatItHasCaughtUp()
    {
        QTemporaryDir folder;
        HistoryLimits limits = smallLimits();
        limits.unsavedHigh = 200'000;
        limits.tailBytes = 20'000;
        History history(folder.path(), limits);
        const auto source = history.makeSource();
        const QSignalSpy caughtUp(qobject_cast<RecordedMessageSource *>(source.get()),
                                  &RecordedMessageSource::caughtUp);
        source->begin({});
        source->append(lines(0, 50));
        EVENTUALLY_COMPARE(history.unsavedMessages(), 0);
        QCOMPARE(caughtUp.size(), 0); // little is not worth it
        source->append(lines(50, 2'000));
        QCOMPARE(caughtUp.size(), 0);
        EVENTUALLY_COMPARE(caughtUp.size(), 1);
        EVENTUALLY_COMPARE(history.unsavedMessages(), 0);
        QCOMPARE(caughtUp.size(), 1);
    }

    /// A disk that takes nothing holds nobody up, and neither do rows that are not for the disk.
    void nobodyWaitsForADiskThatFails()
    {
        QTemporaryDir folder;
        QFile obstacle(folder.filePath(QStringLiteral("place")));
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        HistoryLimits limits = smallLimits();
        limits.unsavedHigh = 5'000;
        limits.behindMs = 1;
        History failing(folder.filePath(QStringLiteral("place/history")), limits);
        const auto unsaved = failing.makeSource();
        unsaved->begin({});
        unsaved->append(lines(0, 500));
        EVENTUALLY_VERIFY(failing.trouble());
        EVENTUALLY_VERIFY(!unsaved->isBehind());

        History off(folder.filePath(QStringLiteral("other")), limits);
        off.setKeeping(false);
        const auto unkept = off.makeSource();
        unkept->begin({});
        unkept->append(lines(0, 500));
        QVERIFY(!unkept->isBehind());
    }

    /// A disk that was full for too long: one notice stands for what is missing, and the rows around it are right.
    void whatCouldNotBeSavedIsOneNotice()
    {
        QTemporaryDir folder;
        QFile obstacle(folder.filePath(QStringLiteral("place")));
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        HistoryLimits limits = smallLimits();
        limits.unsavedBytes = 20'000;
        limits.retryMs = 20;
        History history(folder.filePath(QStringLiteral("place/history")), limits);
        QSignalSpy overflowed(&history, &History::overflowed);
        const auto source = history.makeSource();
        QSignalSpy trimmed(source.get(), &MessageSource::trimmed);
        source->begin({});
        source->append(lines(0, 15));
        EVENTUALLY_VERIFY(history.trouble()); // these are on their way
        QCOMPARE(overflowed.size(), 0);
        for (quint64 i = 15; i < 500; i += 5)
            source->append(lines(i, 5));
        QVERIFY(trimmed.size() > 1);
        QCOMPARE(overflowed.size(), 1);
        const QByteArrayList shown = textsOf(*source);
        QVERIFY(shown.size() < 400);
        QCOMPARE(history.unsavedMessages(), 15 + shown.size());

        QVERIFY(obstacle.remove());
        EVENTUALLY_VERIFY(source->stored() > shown.size() - 20);
        source->append(lines(500, 50)); // and on
        EVENTUALLY_VERIFY(source->stored() > shown.size() + 30);
        EVENTUALLY_COMPARE(history.unsavedMessages(), 0);
        QByteArrayList expected;
        for (int i = 0; i < 15; ++i)
            expected.append("line " + QByteArray::number(i));
        expected += "-";
        expected += shown;
        for (int i = 500; i < 550; ++i)
            expected.append("line " + QByteArray::number(i));
        const auto stored = history.open(history.conversations().at(0).id);
        QCOMPARE(textsOf(*stored), expected);
        const auto notice = std::get<Notice>(stored->page(15, 1).at(0));
        QCOMPARE(notice.kind, Notice::Kind::NotSaved);
        QCOMPARE(notice.count, 500 - 15 - shown.size());
        QCOMPARE(textsOf(*source), expected.mid(16)); // in the window, too, though most of it is in the file
        QVERIFY(source->stored() > 0);
    }

    /// Not a single row of the second start could be saved.
    void aStartThatIsLostAltogetherIsANoticeToo()
    {
        QTemporaryDir folder;
        QFile obstacle(folder.filePath(QStringLiteral("place")));
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        HistoryLimits limits = smallLimits();
        limits.unsavedBytes = 20'000;
        limits.retryMs = 20;
        History history(folder.filePath(QStringLiteral("place/history")), limits);
        const auto source = history.makeSource();
        source->begin({});
        source->append(lines(0, 15));
        EVENTUALLY_VERIFY(history.trouble()); // these are on their way
        source->begin({});
        source->append(lines(15, 30));
        source->begin({});
        for (quint64 i = 45; i < 500; i += 5)
            source->append(lines(i, 5));
        const QByteArrayList shown = textsOf(*source);
        QVERIFY(shown.size() < 400);

        QVERIFY(obstacle.remove());
        EVENTUALLY_COMPARE(history.unsavedMessages(), 0);
        const QList<ConversationInfo> all = history.conversations();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all[1].messages, 30);
        const auto lost = history.open(all[1].id);
        QCOMPARE(textsOf(*lost), QByteArrayList({"-"}));
        const auto notice = std::get<Notice>(lost->page(0, 1).at(0));
        QCOMPARE(notice.kind, Notice::Kind::NotSaved);
        QCOMPARE(notice.count, 30);
        QCOMPARE(textsOf(*history.open(all[0].id)), QByteArrayList{"-"} + shown);
        QCOMPARE(textsOf(*source), shown);
    }

    /// While the writer looks at the file nobody can read it.
    void aMarkThatComesWhileNothingCanBeReadIsKept()
    {
        QTemporaryDir folder;
        const QString fileName = folder.filePath(QStringLiteral("history.sqlite"));
        const auto door = std::make_shared<std::shared_mutex>();
        const HistoryLimits limits = smallLimits();
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
