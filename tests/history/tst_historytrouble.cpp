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
#include <QTimer>

#ifdef Q_OS_LINUX
#include <sys/mount.h>

#include <cerrno>
#include <cstring>
#endif

using namespace tincan;

namespace {

HistoryLimits quick()
{
    HistoryLimits limits;
    limits.flushMs = 1;
    limits.retryMs = 20;
    limits.busyMs = 20;
    return limits;
}

#ifdef Q_OS_LINUX
/// A disk of its own, to be filled and write-protected. Needs the rights to mount one.
class SmallDisk
{
public:
    SmallDisk()
        : m_error(mount("tincan", place(), "tmpfs", 0, "size=2m") == 0 ? 0 : errno)
    {}
    ~SmallDisk()
    {
        if (m_error == 0)
            umount2(place(), MNT_DETACH);
    }
    Q_DISABLE_COPY_MOVE(SmallDisk)

    QString path() const { return m_folder.path(); }
    QByteArray error() const { return m_error ? QByteArray(std::strerror(m_error)) : QByteArray(); }
    bool setReadOnly(bool on)
    {
        return mount("tincan", place(), "tmpfs", MS_REMOUNT | (on ? MS_RDONLY : 0), "size=2m") == 0;
    }

private:
    const char *place()
    {
        if (m_place.isEmpty())
            m_place = m_folder.path().toLocal8Bit();
        return m_place.constData();
    }

    QTemporaryDir m_folder;
    QByteArray m_place;
    int m_error;
};
#endif

} // namespace

class TestHistoryTrouble : public QObject
{
    Q_OBJECT

private slots:
    /// F78: nothing is lost while the disk is full, and saving goes on by itself.
    void aFullDiskLosesNothing()
    {
#ifdef Q_OS_LINUX
        SmallDisk disk;
        if (!disk.error().isEmpty())
            QSKIP(QByteArray("no right to mount a small disk: " + disk.error()).constData());
        QFile filler(disk.path() + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly));
        filler.write(QByteArray(1'400'000, 'f'));
        filler.flush();

        History history(disk.path() + QStringLiteral("/tincan"), quick());
        QSignalSpy troubled(&history, &History::troubled);
        QSignalSpy recovered(&history, &History::recovered);
        const auto source = history.makeSource();
        source->begin({});
        QByteArrayList expected;
        for (quint64 i = 0; i < 900; ++i) {
            expected.append(QByteArray::number(i) + QByteArray(1000, 'x'));
            source->append({said(i, expected.last())});
        }
        EVENTUALLY_VERIFY(!troubled.isEmpty());
        QCOMPARE(troubled[0][0].value<HistoryTrouble>().kind, HistoryTrouble::Kind::DiskFull);
        QVERIFY(history.trouble());
        QCOMPARE(textsOf(*source), expected);

        filler.close();
        QVERIFY(QFile::remove(filler.fileName()));
        EVENTUALLY_VERIFY(!recovered.isEmpty());
        EVENTUALLY_COMPARE(history.conversations().value(0).messages, expected.size());
        QCOMPARE(textsOf(*history.open(history.conversations()[0].id)), expected);
#else
        QSKIP("a small disk can be made on Linux only");
#endif
    }

    void aDiskThatHasRoomAgainGetsEverything()
    {
#ifdef Q_OS_LINUX
        SmallDisk disk;
        if (!disk.error().isEmpty())
            QSKIP(QByteArray("no right to mount a small disk: " + disk.error()).constData());
        QFile filler(disk.path() + QStringLiteral("/filler"));
        QVERIFY(filler.open(QIODevice::WriteOnly));
        while (filler.write(QByteArray(4096, 'f')) > 0 && filler.flush()) {}

        History history(disk.path(), quick());
        QSignalSpy troubled(&history, &History::troubled);
        QSignalSpy recovered(&history, &History::recovered);
        const auto source = history.makeSource();
        source->begin({});
        source->append(lines(0, 500));
        EVENTUALLY_VERIFY(!troubled.isEmpty());
        source->append(lines(500, 500));

        filler.close(); // says that it could not write everything
        QVERIFY(QFile::remove(filler.fileName()));
        EVENTUALLY_VERIFY(!recovered.isEmpty());
        EVENTUALLY_COMPARE(history.conversations().value(0).messages, 1000);
        QVERIFY(!history.trouble());
        QCOMPARE(textsOf(*history.open(history.conversations()[0].id)), textsOf(*source));
#else
        QSKIP("a small disk can be made on Linux only");
#endif
    }

    void aDiskThatIsReadOnlyIsNamed_data()
    {
        QTest::addColumn<bool>("hasFile");
        QTest::newRow("a history from before") << true;
        QTest::newRow("no history yet") << false;
    }

    /// F81: read-only. A disk with a file that is being written cannot become so.
    void aDiskThatIsReadOnlyIsNamed()
    {
#ifdef Q_OS_LINUX
        QFETCH(const bool, hasFile);
        SmallDisk disk;
        if (!disk.error().isEmpty())
            QSKIP(QByteArray("no right to mount a small disk: " + disk.error()).constData());
        if (hasFile) {
            History before(disk.path(), quick());
            keep(before, lines(0, 1));
        }
        QVERIFY(disk.setReadOnly(true));
        History history(disk.path(), quick());
        QSignalSpy troubled(&history, &History::troubled);
        const auto source = history.makeSource();
        source->begin({});
        source->append(lines(0, 5));
        EVENTUALLY_VERIFY(!troubled.isEmpty());
        QCOMPARE(troubled[0][0].value<HistoryTrouble>().kind, HistoryTrouble::Kind::ReadOnly);
        QVERIFY(disk.setReadOnly(false));
        EVENTUALLY_COMPARE(history.conversations().value(0).messages, 5);
#else
        QSKIP("a small disk can be made on Linux only");
#endif
    }

    void aFolderThatCannotBeIsNamed()
    {
        QTemporaryDir folder;
        QFile file(folder.path() + QStringLiteral("/occupied"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        History history(file.fileName() + QStringLiteral("/history"), quick());
        QSignalSpy troubled(&history, &History::troubled);
        const auto source = history.makeSource();
        source->begin({});
        source->append(lines(0, 5));
        EVENTUALLY_VERIFY(!troubled.isEmpty());
        QCOMPARE(troubled[0][0].value<HistoryTrouble>().kind, HistoryTrouble::Kind::CannotOpen);
        QCOMPARE(textsOf(*source).size(), 5);
        QVERIFY(file.remove());
        EVENTUALLY_COMPARE(history.conversations().value(0).messages, 5);
    }

    /// F81: another program keeps the file locked.
    void aLockedFileIsWaitedFor()
    {
        QTemporaryDir folder;
        History history(folder.path(), quick());
        keep(history, lines(0, 1));
        QSignalSpy troubled(&history, &History::troubled);
        QSignalSpy recovered(&history, &History::recovered);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("other"));
            other.setDatabaseName(history.fileName());
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
            const auto source = history.makeSource();
            source->begin({});
            source->append(lines(0, 5));
            EVENTUALLY_VERIFY(!troubled.isEmpty());
            QCOMPARE(troubled[0][0].value<HistoryTrouble>().kind, HistoryTrouble::Kind::Busy);
            QVERIFY(query.exec(QStringLiteral("COMMIT")));
            EVENTUALLY_VERIFY(!recovered.isEmpty());
            EVENTUALLY_COMPARE(history.conversations().value(0).messages, 5);
            other.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("other"));
    }

    void aDeletionThatFailsIsNamedAsSuch()
    {
        QTemporaryDir folder;
        History history(folder.path(), quick());
        const ConversationId id = keep(history, lines(0, 1));
        History reader(folder.path());
        EVENTUALLY_VERIFY(!reader.conversations().isEmpty() && !reader.isLive(id)); // nothing else is to be written
        QSignalSpy troubled(&history, &History::troubled);
        QSignalSpy recovered(&history, &History::recovered);
        {
            QSqlDatabase other = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("locked"));
            other.setDatabaseName(history.fileName());
            QVERIFY(other.open());
            QSqlQuery query(other);
            QVERIFY(query.exec(QStringLiteral("BEGIN IMMEDIATE")));
            history.remove(id);
            EVENTUALLY_VERIFY(!troubled.isEmpty());
            QCOMPARE(troubled[0][0].value<HistoryTrouble>().task, HistoryTrouble::Task::Deleting);
            const auto source = history.makeSource(); // and what is said meanwhile is another matter
            source->begin({});
            source->append(lines(0, 5));
            EVENTUALLY_COMPARE(troubled.last()[0].value<HistoryTrouble>().task, HistoryTrouble::Task::Saving);
            QVERIFY(query.exec(QStringLiteral("COMMIT")));
            EVENTUALLY_VERIFY(!recovered.isEmpty());
            EVENTUALLY_VERIFY(!history.open(id));
            other.close();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("locked"));
    }

    /// Two programs with one profile, two windows in each.
    void manyMayWriteAtOnce()
    {
        QTemporaryDir folder;
        HistoryLimits limits = quick();
        limits.busyMs = 5000;
        History one(folder.path(), limits);
        History other(folder.path(), limits);
        std::vector<std::unique_ptr<LiveMessageSource>> sources;
        for (History *history : {&one, &one, &other, &other}) {
            sources.push_back(history->makeSource());
            sources.back()->begin({});
        }
        for (quint64 round = 0; round < 40; ++round) {
            for (const auto &source : sources)
                source->append(lines(round * 10, 10));
            QCoreApplication::processEvents();
        }
        const auto rows = [&one] {
            qint64 sum = 0;
            const QList<ConversationInfo> all = one.conversations();
            for (const ConversationInfo &info : all)
                sum += info.messages;
            return sum;
        };
        QTRY_COMPARE_WITH_TIMEOUT(rows(), 1600, 30'000);
        const QList<ConversationInfo> all = other.conversations();
        QCOMPARE(all.size(), 4);
        for (const ConversationInfo &info : all)
            QCOMPARE(textsOf(*other.open(info.id)), textsOf(*sources.front()));
    }

    /// As on Windows, while another program has it open.
    void aDamagedFileThatCannotBeRenamedIsNotTriedAgainAndAgain()
    {
#ifdef Q_OS_LINUX
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("history.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        const QByteArray name = QFile::encodeName(file.fileName());
        if (mount(name.constData(), name.constData(), nullptr, MS_BIND, nullptr) != 0)
            QSKIP("no right to mount a file, which then cannot be renamed");
        HistoryLimits limits = quick();
        limits.asideRetryMs = 60'000;
        HistoryWriter writer(file.fileName(), limits, std::make_shared<std::shared_mutex>());
        QSignalSpy troubled(&writer, &HistoryWriter::troubled);
        QSignalSpy aside(&writer, &HistoryWriter::fileSetAside);
        QSignalSpy written(&writer, &HistoryWriter::written);
        const Message message{MessageId{1}, 1, {}, {}, "one"};
        HistoryBatch batch{LiveId{1}, {}, 1, {}, 1};
        batch.rows.append({0, message});
        writer.expect(batch);
        writer.write(batch);
        const QList<QTimer *> timers = writer.findChildren<QTimer *>();
        int next = -1;
        for (const QTimer *timer : timers) {
            if (timer->isActive())
                next = next < 0 ? timer->remainingTime() : std::min(next, timer->remainingTime());
        }
        umount2(name.constData(), MNT_DETACH);
        QCOMPARE(troubled.size(), 1);
        QCOMPARE(troubled[0][0].value<HistoryTrouble>().kind, HistoryTrouble::Kind::Busy);
        QVERIFY2(next > 30'000, qPrintable(QString::number(next)));
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("history *")}), QStringList()); // no copy either

        writer.tryAgain();
        QCOMPARE(aside.size(), 1);
        QCOMPARE(written.size(), 1);
        QCOMPARE(writer.unsaved(), 0);
#else
        QSKIP("made with a mount, on Linux only");
#endif
    }

    /// F82: the clock does not decide what is older, and a clock that jumped deletes nothing.
    void aClockThatJumpsDeletesNothing()
    {
        QTemporaryDir folder;
        const qint64 day = 24LL * 3600 * 1000;
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QString fileName;
        {
            History history(folder.path(), quick());
            fileName = history.fileName();
            const Message past{
                MessageId{1}, now - 4000 * day, {QStringLiteral("192.0.2.7"), 1}, {}, "said when the clock was wrong"};
            keep(history, {said(1, "first")});
            keep(history, {fact::MessageAdded{past}});
            QCOMPARE(std::get<Message>(history.open(history.conversations()[0].id)->page(0, 1)[0]).bytes, past.bytes);
        }
        {
            QSqlDatabase file = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("clock"));
            file.setDatabaseName(fileName);
            QVERIFY(file.open());
            QVERIFY(QSqlQuery(file).exec(
                QStringLiteral("INSERT OR REPLACE INTO note VALUES('seen', %1)").arg(now - 365 * day)));
        }
        QSqlDatabase::removeDatabase(QStringLiteral("clock"));
        {
            History history(folder.path(), quick()); // a year went by since the last time, says the clock
            history.setDays(30);
            keep(history, lines(0, 1));
            history.setDays(31);
            keep(history, lines(0, 2));
            QCOMPARE(history.conversations().size(), 4);
        }
        History history(folder.path(), quick()); // it is still so
        history.setDays(30);
        EVENTUALLY_COMPARE(history.conversations().size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestHistoryTrouble)
#include "tst_historytrouble.moc"
