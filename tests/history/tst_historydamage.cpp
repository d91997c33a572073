// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "said.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace tincan;

namespace {

/// Not to wait for what a person would not notice.
HistoryLimits quick()
{
    HistoryLimits limits;
    limits.flushMs = 1;
    return limits;
}

enum class Damage { Flip, Cut, Zero, NotADatabase, Newer, Empty };

QByteArray contentOf(const QString &fileName)
{
    QFile file(fileName);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &fileName, const QByteArray &content)
{
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(content);
}

/// The page where these bytes stand; whether there is one.
bool breakPage(const QString &fileName, const QByteArray &bytes)
{
    constexpr int page = 4096;
    QByteArray content = contentOf(fileName);
    const qsizetype hit = content.indexOf(bytes);
    if (hit < page)
        return false;
    write(fileName, content.replace(hit / page * page, page, QByteArray(page, '\xff')));
    return true;
}

/// From a connection of its own; whether all of it worked.
bool change(const QString &fileName, const QStringList &statements)
{
    bool good = false;
    {
        QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("change"));
        file.setDatabaseName(fileName);
        good = file.open();
        QSqlQuery query(file);
        for (const QString &statement : statements)
            good = query.exec(statement) && good;
    }
    QSqlDatabase::removeDatabase(QStringLiteral("change"));
    return good;
}

QByteArray damaged(QByteArray content, Damage damage, QRandomGenerator &random)
{
    const auto place = [&content, &random] { return random.bounded(int(content.size())); };
    switch (damage) {
    case Damage::Flip:
        for (int i = 1 + random.bounded(20); i > 0; --i)
            content[place()] ^= char(1 << random.bounded(8));
        break;
    case Damage::Cut: content.truncate(place()); break;
    case Damage::Zero: {
        const int first = place();
        const int n = std::min(1 + random.bounded(20'000), int(content.size()) - first);
        content.replace(first, n, QByteArray(n, '\0'));
        break;
    }
    case Damage::NotADatabase:
        content = QByteArray(1 + random.bounded(9000), '\0');
        random.generate(content.begin(), content.end());
        break;
    case Damage::Newer: content[63] = 99; break; // user_version, see https://www.sqlite.org/fileformat.html
    case Damage::Empty: content.clear(); break;
    }
    return content;
}

/// Everything that a window could ask for.
void lookAtEverything(History &history)
{
    const QList<ConversationInfo> all = history.conversations();
    for (const ConversationInfo &info : all) {
        const auto source = history.open(info.id);
        if (!source)
            continue; // it cannot be read, which is said
        QVERIFY(info.messages == 0 || source->count() > 0);
        const qsizetype looked = std::min<qsizetype>(source->count(), 5000);
        source->weights(0, looked);
        for (qsizetype row = 0; row < looked;) {
            const QList<Entry> entries = source->page(row, 500);
            QVERIFY(!entries.isEmpty());
            row += entries.size();
        }
    }
    const auto search = history.search({QStringLiteral("line 7")});
    QSignalSpy finished(search.get(), &HistorySearch::finished);
    QVERIFY(finished.wait(20'000));
}

} // namespace

class TestHistoryDamage : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QTemporaryDir folder(quickPlace());
        {
            History history(folder.path(), quick());
            keep(history, lines(0, 3000));
            keep(history, lines(0, 50));
            keep(history, {said(1, QByteArray(300'000, 'x'))});
        }
        m_good = contentOf(folder.path() + QStringLiteral("/history.sqlite"));
        QVERIFY(m_good.size() > 400'000);
    }

    /// F79: whatever happened to the file, the program starts, and what is said from then on is kept.
    void aDamagedFileKeepsNobodyFromTalking_data()
    {
        QTest::addColumn<int>("part");
        for (int part = 0; part < 5; ++part)
            QTest::addRow("part %d", part) << part;
    }

    void aDamagedFileKeepsNobodyFromTalking()
    {
        QFETCH(const int, part);
        QRandomGenerator random(quint32(79 + part));
        for (int i = 0; i < 100; ++i) {
            QTemporaryDir folder(quickPlace());
            const QString fileName = folder.path() + QStringLiteral("/history.sqlite");
            write(fileName, damaged(m_good, Damage(random.bounded(6)), random));
            {
                History history(folder.path(), quick());
                lookAtEverything(history);
                const auto source = history.makeSource();
                source->begin({});
                source->append(lines(1, 3));
                const auto isKept = [&history] {
                    const QList<ConversationInfo> all = history.conversations();
                    return !all.isEmpty() && all.first().messages == 3;
                };
                QVERIFY(QTest::qWaitFor(isKept, 20'000));
            }
            History again(folder.path(), quick());
            const QList<ConversationInfo> all = again.conversations();
            QVERIFY(!all.isEmpty());
            QCOMPARE(textsOf(*again.open(all.first().id)), QByteArrayList({"line 1", "line 2", "line 3"}));
            lookAtEverything(again);
        }
    }

    void whatCannotBeReadIsSetAsideAndTold_data()
    {
        QTest::addColumn<int>("damage");
        QTest::addColumn<SetAside::Why>("why");
        QTest::newRow("not a database") << int(Damage::NotADatabase) << SetAside::Why::Damaged;
        QTest::newRow("empty") << int(Damage::Empty) << SetAside::Why::Damaged;
        QTest::newRow("newer") << int(Damage::Newer) << SetAside::Why::Newer;
    }

    void whatCannotBeReadIsSetAsideAndTold()
    {
        QFETCH(const int, damage);
        QFETCH(const SetAside::Why, why);
        QRandomGenerator random(1);
        QTemporaryDir folder(quickPlace());
        const QByteArray content = damaged(m_good, Damage(damage), random);
        write(folder.path() + QStringLiteral("/history.sqlite"), content);
        History history(folder.path(), quick());
        QSignalSpy aside(&history, &History::fileSetAside);
        keep(history, lines(1, 1));
        EVENTUALLY_COMPARE(aside.size(), 1);
        const auto told = aside[0][0].value<SetAside>();
        QCOMPARE(told.why, why);
        QCOMPARE(contentOf(told.fileName), content);
        QVERIFY(told.fileName.contains(QDate::currentDate().toString(Qt::ISODate)));
    }

    /// SQLite does not see a flipped bit in a message.
    void aMessageThatBecameANoticeIsNotFound()
    {
        QTemporaryDir folder(quickPlace());
        {
            History history(folder.path(), quick());
            keep(history, {said(1, "needle")});
        }
        const QString fileName = folder.path() + QStringLiteral("/history.sqlite");
        QByteArray content = contentOf(fileName);
        const qsizetype body = content.lastIndexOf("needle");
        QVERIFY(body > 0);
        const qsizetype kind = content.lastIndexOf(QByteArray("\x06\0\0\0\0\0\0\0\0\0\0\0", 12), body) + 10;
        QVERIFY(kind > 10); // behind bodyEnd, extraEnd and the number of the address
        content[kind] = 17;
        write(fileName, content);

        History history(folder.path(), quick());
        QCOMPARE(textsOf(*history.open(history.conversations().at(0).id)), QByteArrayList({"-"}));
        const auto search = history.search({QStringLiteral("needle")});
        QSignalSpy found(search.get(), &HistorySearch::found);
        QSignalSpy finished(search.get(), &HistorySearch::finished);
        QVERIFY(finished.wait(patienceMs));
        QCOMPARE(found.size(), 0);
    }

    /// One page is broken: the block that it belongs to is lost, and every other row is what was said.
    void onlyWhatIsBrokenIsLost()
    {
        constexpr int rows = 20'000;
        QTemporaryDir folder(quickPlace());
        {
            History history(folder.path(), quick());
            keep(history, lines(0, rows));
        }
        QVERIFY(breakPage(folder.path() + QStringLiteral("/history.sqlite"), "line 10000"));

        History history(folder.path(), quick());
        QSignalSpy aside(&history, &History::fileSetAside);
        const ConversationId fresh = keep(history, lines(1, 1));
        EVENTUALLY_COMPARE(aside.size(), 1);
        const QList<ConversationInfo> all = history.conversations();
        QCOMPARE(all.size(), 2);
        QVERIFY(all[1].id != fresh);
        const QByteArrayList texts = textsOf(*history.open(all[1].id));
        QCOMPARE(texts.size(), rows);
        int lost = 0;
        for (int i = 0; i < rows; ++i) {
            if (texts[i] == "-")
                ++lost;
            else
                QCOMPARE(texts[i], "line " + QByteArray::number(i));
        }
        QCOMPARE(texts[10'000], QByteArray("-"));
        QVERIFY2(lost <= 1024, qPrintable(QString::number(lost)));
        QCOMPARE(aside[0][0].value<SetAside>().salvaged, rows - lost);
    }

    /// Nobody writes: it is somebody who reads that comes upon it.
    void whatAReaderFindsIsSetAsideToo_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::addColumn<bool>("isThere");
        QTest::newRow("one of many pages") << QByteArray("line 10000") << true;
        QTest::newRow("the only page of a conversation") << QByteArray("a word of its own") << false;
    }

    void whatAReaderFindsIsSetAsideToo()
    {
        QFETCH(const QByteArray, broken);
        QFETCH(const bool, isThere);
        QTemporaryDir folder(quickPlace());
        {
            History history(folder.path(), quick());
            keep(history, isThere ? lines(0, 20'000) : QList<Fact>{said(1, "a word of its own")});
        }
        History history(folder.path(), quick());
        QSignalSpy aside(&history, &History::fileSetAside);
        const ConversationId id = history.conversations().first().id;
        QVERIFY(history.open(id));
        QVERIFY(breakPage(history.fileName(), broken));

        const auto rows = history.open(id); // as it is read, or not at all
        QCOMPARE(rows != nullptr, isThere);
        if (rows)
            QCOMPARE(textsOf(*rows).size(), 20'000);
        EVENTUALLY_COMPARE(aside.size(), 1);
        EVENTUALLY_COMPARE(history.conversations().size(), isThere ? 1 : 0); // the list names nothing that is not there
        if (isThere)
            QCOMPARE(textsOf(*history.open(id))[9'000], QByteArray("line 9000"));
        QCOMPARE(aside.size(), 1);
    }

    void whatASearchFindsIsSetAsideToo()
    {
        QTemporaryDir folder(quickPlace());
        {
            History history(folder.path(), quick());
            keep(history, lines(0, 20'000));
        }
        History history(folder.path(), quick());
        QSignalSpy aside(&history, &History::fileSetAside);
        QVERIFY(breakPage(history.fileName(), "line 10000"));
        const auto search = history.search({QStringLiteral("line 19999")});
        QSignalSpy found(search.get(), &HistorySearch::found);
        EVENTUALLY_COMPARE(aside.size(), 1);
        QCOMPARE(found.size(), 1); // what can be read is searched
    }

    /// The check says that the file is good, and writing says that it is not: it is set aside the second time.
    void aFileThatIsCorruptTwiceIsNotTriedForEver()
    {
        QTemporaryDir folder(quickPlace());
        HistoryLimits limits = quick();
        limits.retryMs = 20;
        ConversationId id{};
        {
            History history(folder.path(), limits);
            id = keep(history, {said(1, "one")});
        }
        // An index without an entry for what stands in its table: the quick check does not compare them.
        const auto setIndex = QStringLiteral("UPDATE sqlite_master SET sql = 'CREATE INDEX peer_ip ON peer(ip)%1'"
                                             " WHERE name = 'peer_ip'");
        const QString allowed = QStringLiteral("PRAGMA writable_schema = 1");
        const QString fileName = folder.filePath(QStringLiteral("history.sqlite"));
        QVERIFY(change(fileName, {allowed, setIndex.arg(QStringLiteral(" WHERE 0"))}));
        QVERIFY(change(fileName, {QStringLiteral("INSERT INTO peer VALUES(%1, 7, '192.0.2.9', 1)").arg(qint64(id))}));
        QVERIFY(change(fileName, {allowed, setIndex.arg(QString())}));

        History history(folder.path(), limits);
        QSignalSpy aside(&history, &History::fileSetAside);
        const ConversationId stays = keep(history, {said(1, "two")});
        QCOMPARE(aside.size(), 0); // nothing is wrong with it, says the check
        history.remove(id);
        EVENTUALLY_COMPARE(aside.size(), 1);
        EVENTUALLY_VERIFY(!history.open(id)); // in the new one, where everything was taken over
        QCOMPARE(textsOf(*history.open(stays)), QByteArrayList{"two"});
        QCOMPARE(aside.size(), 1);
    }

    void whatCanStillBeReadIsTakenOver()
    {
        QTemporaryDir folder(quickPlace());
        QByteArray content = m_good;
        // the root of a table that nobody needs: everything else is whole
        const qsizetype text = content.indexOf("CREATE TABLE note");
        QVERIFY(text > 0);
        content.replace(text, 17, "CREATE TABLE NOTE");
        content.replace(content.size() - 4096 * 3, 200, QByteArray(200, '\xff'));
        write(folder.path() + QStringLiteral("/history.sqlite"), content);
        History history(folder.path(), quick());
        QSignalSpy aside(&history, &History::fileSetAside);
        keep(history, lines(1, 1));
        EVENTUALLY_COMPARE(aside.size(), 1);
        QVERIFY2(aside[0][0].value<SetAside>().salvaged > 1000,
                 qPrintable(QString::number(aside[0][0].value<SetAside>().salvaged)));
        QVERIFY(history.conversations().size() >= 2);
    }

    void aLargeFileIsCheckedOnlyAfterABadEnd_data()
    {
        QTest::addColumn<QStringList>("badEnd");
        QTest::newRow("of a program that is gone")
            << QStringList{QStringLiteral("INSERT INTO note VALUES('open 7', 7)")};
        QTest::newRow("of version 1") << QStringList{QStringLiteral("DROP INDEX peer_ip"),
                                                     QStringLiteral("INSERT INTO note VALUES('open', 1)"),
                                                     QStringLiteral("PRAGMA user_version = 1")};
    }

    /// A check of a gigabyte takes seconds.
    void aLargeFileIsCheckedOnlyAfterABadEnd()
    {
        QFETCH(const QStringList, badEnd);
        QTemporaryDir folder;
        HistoryLimits limits = quick();
        limits.checkedBytes = 0;
        QString fileName;
        {
            History history(folder.path(), limits);
            fileName = history.fileName();
            keep(history, lines(0, 5000));
        }
        QFile file(fileName); // something that is not needed to go on
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2 / 4096 * 4096));
        file.write(QByteArray(4096, '\xff'));
        file.close();
        {
            History history(folder.path(), limits);
            QSignalSpy aside(&history, &History::fileSetAside);
            QVERIFY(keep(history, lines(0, 3)) != ConversationId{});
            QCOMPARE(aside.size(), 0);
        }
        QVERIFY(change(fileName, badEnd)); // as after a crash
        History history(folder.path(), limits);
        QSignalSpy aside(&history, &History::fileSetAside);
        keep(history, lines(0, 4));
        EVENTUALLY_COMPARE(aside.size(), 1);
    }

private:
    QByteArray m_good;
};

QTEST_GUILESS_MAIN(TestHistoryDamage)
#include "tst_historydamage.moc"
