// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "said.h"

#include "history/historywriter.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace tincan;

namespace {

/// With what SQLite has not taken into the file yet.
qint64 sizeOf(const History &history)
{
    return QFileInfo(history.fileName()).size() + QFileInfo(history.fileName() + QStringLiteral("-wal")).size();
}

/// The first value of the answer, or another column of it; from a connection of its own.
QVariant ask(const QString &fileName, const QString &words, int column = 0)
{
    QVariant answer;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("ask"));
        file.setDatabaseName(fileName);
        QSqlQuery query(file);
        if (file.open() && query.exec(words) && query.next())
            answer = query.value(column);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("ask"));
    return answer;
}

qint64 blocksOf(const QString &fileName, ConversationId id)
{
    return ask(fileName, QStringLiteral("SELECT count(*) FROM block WHERE id >> 32 = %1").arg(qint64(id))).toLongLong();
}

} // namespace

class TestHistory : public QObject
{
    Q_OBJECT

private slots:
    void whatWasSaidIsThereAgain()
    {
        QTemporaryDir folder;
        const QByteArray bytes("caf\xc3\xa9 \x00\xff\r\n", 10);
        {
            History history(folder.path());
            keep(history, {started(), said(1, bytes), said(2, "")});
        }
        History history(folder.path());
        const QList<ConversationInfo> all = history.conversations();
        QCOMPARE(all.size(), 1);
        QCOMPARE(all[0].messages, 2);
        QCOMPARE(all[0].rows, 3);
        QCOMPARE(all[0].peers.first().toString(), QStringLiteral("192.0.2.7:50000"));
        QCOMPARE(all[0].address.toString(), QStringLiteral("0.0.0.0:1314"));
        const auto source = history.open(all[0].id);
        QCOMPARE(textsOf(*source), QByteArrayList({"-", bytes, ""}));
    }

    void whatACutDeletionLeftGoesWithTheNextStart()
    {
        QTemporaryDir folder;
        const QString name = History(folder.path()).fileName();
        {
            History history(folder.path());
            keep(history, {said(1, "deleted")});
        }
        const qint64 old = ask(name, QStringLiteral("DELETE FROM conversation RETURNING id")).toLongLong();
        QCOMPARE(ask(name, QStringLiteral("SELECT count(*) FROM block")).toInt(), 1);
        {
            History history(folder.path());
            QVERIFY(qint64(keep(history, {said(2, "new")})) > old);
        }
        QCOMPARE(ask(name, QStringLiteral("SELECT count(*) FROM block")).toInt(), 1);
        QCOMPARE(ask(name, QStringLiteral("SELECT id >> 32 FROM block")),
                 ask(name, QStringLiteral("SELECT id FROM conversation")));
    }

    void nobodyElseMayReadIt()
    {
#ifdef Q_OS_WIN
        QSKIP("a person's folder on Windows is private already");
#endif
        QTemporaryDir folder;
        History history(folder.path() + QStringLiteral("/new"));
        keep(history, lines(1, 1));
        const QFile::Permissions others = QFile::ReadGroup | QFile::ReadOther | QFile::ExeGroup | QFile::ExeOther;
        QCOMPARE(QFileInfo(folder.path() + QStringLiteral("/new")).permissions() & others, QFile::Permissions());
    }

    void everythingKnownOfAMessageIsKept()
    {
        QTemporaryDir folder;
        History history(folder.path());
        Message sent{typedMessageId(1), 17, {QStringLiteral("::1"), 2}, {{QStringLiteral("192.0.2.9"), 3}}, "hello"};
        sent.origin = Origin::PassedOn;
        sent.delivery = Delivery::Failed;
        sent.problem = std::make_shared<const SendProblem>(
            SendProblem{{{QStringLiteral("192.0.2.9"), 3}}, {FailureKind::Reset, QStringLiteral("h"), 5, 6}});
        Message received{MessageId{9}, 18, {QStringLiteral("::1"), 2}, {}, "cut", 77, 2};
        received.incomplete = true;
        received.answered = true;
        const ConversationId id = keep(history, {fact::MessageAdded{sent}, fact::MessageAdded{received}});

        const QList<Entry> rows = history.open(id)->page(0, 2);
        const auto first = std::get<Message>(rows[0]);
        QCOMPARE(first.id, sent.id);
        QCOMPARE(first.timeMs, sent.timeMs);
        QCOMPARE(first.peer, sent.peer);
        QCOMPARE(first.others, sent.others);
        QCOMPARE(first.origin, sent.origin);
        QCOMPARE(first.delivery, sent.delivery);
        QCOMPARE(first.problem->peers, sent.problem->peers);
        QCOMPARE(first.problem->reason, sent.problem->reason);
        const auto second = std::get<Message>(rows[1]);
        QCOMPARE(second.readId, received.readId);
        QCOMPARE(second.keptBytes, received.keptBytes);
        QVERIFY(second.incomplete);
        QVERIFY(second.answered);
    }

    void theNewestConversationIsTheFirst()
    {
        QTemporaryDir folder;
        History history(folder.path());
        ConversationSettings udp;
        udp.transport = Transport::Udp;
        udp.role = Role::Client;
        const ConversationId older = keep(history, lines(1, 3));
        const ConversationId newer = keep(history, lines(1, 2), udp);
        const QList<ConversationInfo> all = history.conversations();
        QCOMPARE(all.size(), 2);
        QCOMPARE(all[0].id, newer);
        QCOMPARE(all[0].transport, Transport::Udp);
        QCOMPARE(all[0].role, Role::Client);
        QCOMPARE(all[1].id, older);
    }

    void eachStartIsAConversationOfItsOwn()
    {
        QTemporaryDir folder;
        History history(folder.path());
        const auto source = history.makeSource();
        source->begin({});
        source->append({started(), said(1, "one")});
        source->begin({});
        source->append({started(), said(2, "two")});
        EVENTUALLY_COMPARE(history.conversations().size(), 2);
        QCOMPARE(textsOf(*source), QByteArrayList({"-", "one", "-", "two"}));
        QCOMPARE(textsOf(*history.open(history.conversations()[0].id)), QByteArrayList({"-", "two"}));
    }

    void switchedOffNothingIsWritten()
    {
        QTemporaryDir folder;
        History history(folder.path() + QStringLiteral("/none"));
        history.setKeeping(false);
        {
            const auto source = history.makeSource();
            source->begin({});
            source->append(lines(1, 3000));
            QCOMPARE(textsOf(*source).size(), 3000);
        }
        QVERIFY(history.conversations().isEmpty());
        QVERIFY(!QFileInfo::exists(history.fileName()));
    }

    void switchedOffInTheMiddleTheRestStaysInMemory()
    {
        QTemporaryDir folder;
        History history(folder.path());
        const auto source = history.makeSource();
        source->begin({});
        source->append({said(1, "kept")});
        EVENTUALLY_COMPARE(history.conversations().size(), 1);
        history.setKeeping(false);
        source->append({said(2, "not kept")});
        history.setKeeping(true);
        source->append({said(3, "kept again")});
        EVENTUALLY_COMPARE(history.conversations().size(), 2);
        QCOMPARE(textsOf(*history.open(history.conversations()[0].id)), QByteArrayList({"kept again"}));
        QCOMPARE(textsOf(*history.open(history.conversations()[1].id)), QByteArrayList({"kept"}));
        QCOMPARE(textsOf(*source), QByteArrayList({"kept", "not kept", "kept again"}));
    }

    void removedIsGone()
    {
        QTemporaryDir folder;
        History history(folder.path());
        const ConversationId first = keep(history, lines(1, 3));
        keep(history, lines(1, 2));
        history.remove(first);
        EVENTUALLY_COMPARE(history.conversations().size(), 1);
        QVERIFY(!history.open(first));
    }

    void clearLeavesWhatIsGoingOnAndGivesTheSpaceBack()
    {
        QTemporaryDir folder;
        History history(folder.path());
        QList<Fact> many;
        for (quint64 i = 0; i < 20'000; ++i)
            many.append(said(i, QByteArray(100, 'x')));
        QVERIFY(keep(history, many) != ConversationId{});
        const auto source = history.makeSource();
        source->begin({});
        source->append({said(1, "still here")});
        EVENTUALLY_COMPARE(history.conversations().size(), 2);
        QVERIFY(sizeOf(history) > 1'000'000);
        QFile aside(folder.path() + QStringLiteral("/history 2026-01-01 120000.sqlite"));
        QVERIFY(aside.open(QIODevice::WriteOnly));
        aside.close(); // Windows deletes no file that is open
        QVERIFY(QFile::copy(aside.fileName(), folder.path() + QStringLiteral("/history of my own.sqlite")));
        history.clear();
        EVENTUALLY_COMPARE(history.conversations().size(), 1);
        EVENTUALLY_VERIFY(!aside.exists());
        QVERIFY(QFile::exists(folder.path() + QStringLiteral("/history of my own.sqlite")));
        QCOMPARE(textsOf(*history.open(history.conversations()[0].id)), QByteArrayList({"still here"}));
        EVENTUALLY_VERIFY(sizeOf(history) < 100'000);
    }

    /// Not one that has just begun either, whose first rows wait for the disk.
    void clearLeavesWhatWaitsToBeSaved()
    {
        QTemporaryDir folder;
        QFile obstacle(folder.filePath(QStringLiteral("place")));
        QVERIFY(obstacle.open(QIODevice::WriteOnly));
        HistoryLimits limits;
        limits.retryMs = 20;
        limits.batchRows = 1; // on its way at once
        History history(folder.filePath(QStringLiteral("place/history")), limits);
        {
            const auto over = history.makeSource();
            over->begin({});
            over->append({said(1, "over")});
        }
        const auto source = history.makeSource();
        source->begin({});
        source->append({said(1, "goes on")});
        EVENTUALLY_VERIFY(history.trouble());
        EVENTUALLY_COMPARE(history.unsavedMessages(), 2);
        history.clear();
        QVERIFY(obstacle.remove());
        EVENTUALLY_COMPARE(history.unsavedMessages(), 0);
        const ConversationId later = keep(history, lines(0, 3));
        history.remove(later);
        EVENTUALLY_VERIFY(!history.open(later)); // and what was cleared before it
        QCOMPARE(history.conversations().size(), 1);
        QCOMPARE(textsOf(*history.open(history.conversations()[0].id)), QByteArrayList({"goes on"}));
    }

    void savingGoesOnWhileMuchIsRemoved()
    {
        QTemporaryDir folder(quickPlace());
        const QString fileName = folder.filePath(QStringLiteral("history.sqlite"));
        HistoryWriter writer(fileName, {}, std::make_shared<std::shared_mutex>());
        ConversationId big{};
        connect(&writer, &HistoryWriter::written, this, [&big](LiveId live, ConversationId id) {
            if (live == LiveId{1})
                big = id;
        });
        for (qint64 row = 0; row < 300; ++row) {
            const Message message{MessageId{quint64(row)}, 1, {}, {}, QByteArray(20'000, 'x')}; // a block each
            writer.write({LiveId{1}, {}, 1, {{row, message}}});
        }
        writer.end(LiveId{1});
        QCOMPARE(blocksOf(fileName, big), 300);

        QSignalSpy written(&writer, &HistoryWriter::written);
        writer.remove({big});
        writer.write({LiveId{2}, {}, 1, {{0, Message{MessageId{1}, 1, {}, {}, "said meanwhile"}}}});
        QCOMPARE(written.size(), 1);
        const qint64 left = blocksOf(fileName, big);
        QVERIFY2(left > 100, qPrintable(QString::number(left)));
        EVENTUALLY_COMPARE(blocksOf(fileName, big), 0);
    }

    void oldOnesAreForgotten()
    {
        QTemporaryDir folder;
        History history(folder.path());
        Message old{MessageId{1}, 1'000'000, {QStringLiteral("192.0.2.7"), 1}, {}, "in 1970"};
        Message recent = old;
        recent.timeMs = QDateTime::currentMSecsSinceEpoch();
        keep(history, {fact::MessageAdded{old}});
        const ConversationId newer = keep(history, {fact::MessageAdded{recent}});
        history.setDays(30);
        EVENTUALLY_COMPARE(history.conversations().size(), 1);
        QCOMPARE(history.conversations()[0].id, newer);
    }

    void changesAreTold()
    {
        QTemporaryDir folder;
        History history(folder.path());
        QSignalSpy changed(&history, &History::changed);
        keep(history, lines(1, 3));
        EVENTUALLY_VERIFY(!changed.isEmpty());
        const auto live = history.makeSource();
        live->begin({});
        live->append(lines(1, 3));
        const auto isNamed = [&] { // then only it need be read again
            return std::any_of(changed.cbegin(), changed.cend(), [&history](const QVariantList &told) {
                const auto ids = told[0].value<QList<ConversationId>>();
                return !ids.isEmpty() && ids.contains(history.conversations().at(0).id);
            });
        };
        EVENTUALLY_COMPARE(history.conversations().size(), 2);
        for (quint64 next = 4; next < 7 && !isNamed(); ++next) { // what was before may be told together with it
            const qsizetype before = changed.size();
            live->append(lines(next, 1));
            EVENTUALLY_VERIFY(changed.size() > before);
        }
        QVERIFY(isNamed());
    }

    void aFileOfTheFirstVersionIsBroughtUpToDate_data()
    {
        QTest::addColumn<int>("openNote");
        QTest::newRow("ended well") << 0;
        QTest::newRow("killed") << 1;
    }

    /// Version 1 had no index on the people, and one note for all programs that had the file open.
    void aFileOfTheFirstVersionIsBroughtUpToDate()
    {
        QFETCH(const int, openNote);
        QTemporaryDir folder;
        const QString name = History(folder.path()).fileName();
        ConversationId id{};
        {
            History history(folder.path());
            id = keep(history, {said(1, "old", {QStringLiteral("192.0.2.1"), 1})});
        }
        ask(name, QStringLiteral("DROP INDEX peer_ip"));
        ask(name, QStringLiteral("INSERT INTO note VALUES('open', %1)").arg(openNote));
        ask(name, QStringLiteral("PRAGMA user_version = 1"));
        {
            History history(folder.path()); // reading does without
            QCOMPARE(history.conversationsWith(QStringLiteral("192.0.2.1")), QSet<ConversationId>{id});
            QSignalSpy aside(&history, &History::fileSetAside);
            keep(history, {said(1, "new", {QStringLiteral("192.0.2.2"), 1})});
            QCOMPARE(aside.size(), 0);
            QCOMPARE(history.conversationsWith(QStringLiteral("192.0.2.1")), QSet<ConversationId>{id});
            QCOMPARE(textsOf(*history.open(id)), QByteArrayList({"old"}));
        }
        QCOMPARE(ask(name, QStringLiteral("PRAGMA user_version")).toInt(), HistoryFile::schemaVersion);
        // or every start from now on would check all of the file
        QCOMPARE(ask(name, QStringLiteral("SELECT count(*) FROM note WHERE name LIKE 'open%' AND value != 0")).toInt(),
                 0);
    }

    /// Once a second while something is said.
    void whoWasWhereIsFoundWithoutReadingEverybody()
    {
        QTemporaryDir folder;
        History history(folder.path());
        keep(history, lines(0, 1));
        const QString plan =
            ask(history.fileName(),
                QStringLiteral("EXPLAIN QUERY PLAN SELECT DISTINCT conversation FROM peer WHERE ip = ''"), 3)
                .toString();
        QVERIFY2(plan.startsWith(QStringLiteral("SEARCH")), qPrintable(plan));
    }

    void everybodyIsFound()
    {
        QTemporaryDir folder;
        HistoryLimits limits;
        limits.namedPeers = 1;
        History history(folder.path(), limits);
        const ConversationId older = keep(history, {said(1, "a", {QStringLiteral("192.0.2.1"), 1}),
                                                    said(2, "b", {QStringLiteral("192.0.2.2"), 1}),
                                                    said(3, "c", {QStringLiteral("192.0.2.2"), 2})});
        const ConversationId newer = keep(
            history, {said(1, "a", {QStringLiteral("192.0.2.3"), 1}), said(2, "b", {QStringLiteral("192.0.2.1"), 1})});
        QCOMPARE(history.conversations()[1].peerCount, 3);
        QCOMPARE(history.conversations()[1].peers, QList<PeerAddress>({{QStringLiteral("192.0.2.1"), 1}}));
        QCOMPARE(history.addresses(9),
                 QStringList({QStringLiteral("192.0.2.3"), QStringLiteral("192.0.2.1"), QStringLiteral("192.0.2.2")}));
        QCOMPARE(history.addresses(2), QStringList({QStringLiteral("192.0.2.3"), QStringLiteral("192.0.2.1")}));
        QCOMPARE(history.conversationsWith(QStringLiteral("192.0.2.1")), QSet<ConversationId>({older, newer}));
        QCOMPARE(history.conversationsWith(QStringLiteral("192.0.2.2")), QSet<ConversationId>({older}));
        QCOMPARE(history.conversationsWith(QStringLiteral("192.0.2.9")), QSet<ConversationId>());
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
