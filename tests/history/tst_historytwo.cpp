// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "said.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tincan;

/// Two programs with one profile.
class TestHistoryTwo : public QObject
{
    Q_OBJECT

private slots:
    void bothGoOnWhenOneSetsTheFileAside();
    void aDeletedFileIsBegunAgain();
    void whatGoesOnElsewhereStays();
    void eachProgramHasItsOwnBadEnd();
    void aProgramThatRunsIsNoBadEnd();
    void whatAnotherOneSavesIsNoticed();

private:
    /// Something that is not needed to go on: only a check finds it.
    static void breakAPage(const QString &fileName);
    static HistoryLimits quick();
    /// Another program, which has said that it saved so many rows; null if it has not.
    static std::unique_ptr<QProcess> program(const QString &folder, qint64 &rows);
};

HistoryLimits TestHistoryTwo::quick()
{
    HistoryLimits limits;
    limits.flushMs = 1;
    limits.retryMs = 20;
    return limits;
}

std::unique_ptr<QProcess> TestHistoryTwo::program(const QString &folder, qint64 &rows)
{
    auto child = std::make_unique<QProcess>();
    child->start(QStringLiteral(TINCAN_HISTORY_CHILD), {folder, QStringLiteral("5")});
    int answers = 0;
    const auto isEnough = [&] {
        for (; child->canReadLine(); ++answers)
            rows = child->readLine().trimmed().toLongLong();
        return answers == 5;
    };
    return QTest::qWaitFor(isEnough, 20'000) ? std::move(child) : nullptr;
}

void TestHistoryTwo::bothGoOnWhenOneSetsTheFileAside()
{
#ifdef Q_OS_WIN
    QSKIP("Windows renames no file that another program has open");
#endif
    QTemporaryDir folder(quickPlace());
    const QString fileName = folder.filePath(QStringLiteral("history.sqlite"));
    {
        History before(folder.path(), quick());
        keep(before, lines(0, 5000));
    }
    qint64 rows = 0;
    std::unique_ptr<QProcess> other;
    {
        History history(folder.path(), quick());
        const auto source = history.makeSource();
        source->begin({});
        source->append({started(), said(1, "before")});
        EVENTUALLY_COMPARE(history.unsavedMessages(), 0);
        QCOMPARE(history.conversations().size(), 2);

        QFile file(fileName); // a page in the middle of the older conversation
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2 / 4096 * 4096));
        file.write(QByteArray(4096, '\xff'));
        file.close();
        other = program(folder.path(), rows);
        QVERIFY(other);
        QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("history *.sqlite")}).size(), 1);

        source->append({said(2, "after")});
        EVENTUALLY_COMPARE(history.unsavedMessages(), 0);
        // in the file that everybody reads, from its beginning
        History reader(folder.path());
        const auto mine = [&reader]() -> std::optional<ConversationInfo> {
            const QList<ConversationInfo> all = reader.conversations();
            for (const ConversationInfo &info : all) {
                if (info.messages == 2)
                    return info;
            }
            return {};
        };
        QVERIFY(mine());
        QCOMPARE(textsOf(*reader.open(mine()->id)), QByteArrayList({"-", "before", "after"}));
        QCOMPARE(mine()->peers.size(), 1);
        QCOMPARE(mine()->address.toString(), QStringLiteral("0.0.0.0:1314"));
        QCOMPARE(textsOf(*source), QByteArrayList({"-", "before", "after"}));
    }
    // this program has closed the file; the log belongs to the other one, which comes to no good end
    QVERIFY(QFileInfo::exists(fileName + QStringLiteral("-wal")));
    other->kill();
    other->waitForFinished();
    History history(folder.path(), quick());
    const QList<ConversationInfo> all = history.conversations();
    const auto theirs =
        std::find_if(all.begin(), all.end(), [rows](const ConversationInfo &info) { return info.messages == rows; });
    QVERIFY(theirs != all.end());
    QVERIFY(!textsOf(*history.open(theirs->id)).contains("-"));
    QCOMPARE(QDir(folder.path()).entryList({QStringLiteral("history *.sqlite")}).size(), 1);
}

void TestHistoryTwo::aDeletedFileIsBegunAgain()
{
#ifdef Q_OS_WIN
    QSKIP("Windows deletes no file that a program has open");
#endif
    QTemporaryDir folder(quickPlace());
    {
        History history(folder.path(), quick());
        const auto source = history.makeSource();
        source->begin({});
        source->append({said(1, "one")});
        EVENTUALLY_COMPARE(history.unsavedMessages(), 0);
        const QStringList files =
            QDir(folder.path()).entryList({QStringLiteral("*.sqlite"), QStringLiteral("*.sqlite-*")}, QDir::Files);
        for (const QString &file : files)
            QVERIFY(QFile::remove(folder.filePath(file)));
        source->append({said(2, "two")});
        EVENTUALLY_COMPARE(history.unsavedMessages(), 0);
        QCOMPARE(textsOf(*source), QByteArrayList({"one", "two"}));
        History other(folder.path(), quick());
        QCOMPARE(other.conversations().size(), 1);
        QVERIFY(other.isLive(other.conversations()[0].id)); // the fresh file knows who has it open, and who was there
        QCOMPARE(other.conversations()[0].peers.value(0).ip, QStringLiteral("192.0.2.7"));
    }
    History history(folder.path(), quick());
    QCOMPARE(history.conversations().size(), 1);
    QCOMPARE(textsOf(*history.open(history.conversations()[0].id)), QByteArrayList({"one", "two"}));
}

void TestHistoryTwo::whatGoesOnElsewhereStays()
{
    QTemporaryDir folder(quickPlace());
    qint64 rows = 0;
    const std::unique_ptr<QProcess> other = program(folder.path(), rows);
    QVERIFY(other);
    History history(folder.path(), quick());
    QCOMPARE(history.conversations().size(), 1);
    const ConversationId theirs = history.conversations()[0].id;
    QVERIFY(history.isLive(theirs));
    const ConversationId mine = keep(history, lines(0, 1));
    QVERIFY(!history.isLive(mine));
    history.remove(theirs);
    history.clear();
    EVENTUALLY_COMPARE(history.conversations().size(), 1);
    QCOMPARE(history.conversations()[0].id, theirs);

    other->kill();
    other->waitForFinished();
    QCOMPARE(history.conversations().size(), 1);
    QVERIFY(!history.isLive(theirs)); // nobody is there any more
    history.remove(theirs);
    EVENTUALLY_COMPARE(history.conversations().size(), 0);
}

void TestHistoryTwo::breakAPage(const QString &fileName)
{
    QFile file(fileName);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(file.size() / 2 / 4096 * 4096));
    file.write(QByteArray(4096, '\xff'));
}

/// A large file is looked at after the crash of one program, though another one ended well since.
void TestHistoryTwo::eachProgramHasItsOwnBadEnd()
{
    QTemporaryDir folder(quickPlace());
    HistoryLimits limits = quick();
    limits.checkedBytes = 0;
    qint64 rows = 0;
    {
        History history(folder.path(), limits);
        keep(history, lines(0, 5000));
    }
    const std::unique_ptr<QProcess> other = program(folder.path(), rows);
    QVERIFY(other);
    {
        History history(folder.path(), limits);
        keep(history, lines(0, 1));
        other->kill();
        other->waitForFinished();
        keep(history, lines(0, 2));
    }
    breakAPage(folder.filePath(QStringLiteral("history.sqlite")));
    History history(folder.path(), limits);
    QSignalSpy aside(&history, &History::fileSetAside);
    keep(history, lines(0, 3));
    EVENTUALLY_COMPARE(aside.size(), 1);
}

/// Nor does it have to be looked at because somebody else has it open.
void TestHistoryTwo::aProgramThatRunsIsNoBadEnd()
{
    QTemporaryDir folder(quickPlace());
    HistoryLimits limits = quick();
    limits.checkedBytes = 0;
    qint64 rows = 0;
    {
        History history(folder.path(), limits);
        keep(history, lines(0, 5000));
    }
    const std::unique_ptr<QProcess> other = program(folder.path(), rows);
    QVERIFY(other);
    breakAPage(folder.filePath(QStringLiteral("history.sqlite")));
    History history(folder.path(), limits);
    QSignalSpy aside(&history, &History::fileSetAside);
    QVERIFY(keep(history, lines(0, 1)) != ConversationId{});
    QCOMPARE(aside.size(), 0);
}

void TestHistoryTwo::whatAnotherOneSavesIsNoticed()
{
    QTemporaryDir folder(quickPlace());
    History history(folder.path(), quick());
    History other(folder.path(), quick());
    const auto isToldOfAll = [](const QSignalSpy &changed) {
        return std::any_of(changed.cbegin(), changed.cend(),
                           [](const QVariantList &told) { return told[0].value<QList<ConversationId>>().isEmpty(); });
    };
    const auto source = history.makeSource();
    source->begin({});
    source->append({said(1, "one")});
    EVENTUALLY_COMPARE(history.unsavedMessages(), 0);
    QVERIFY(keep(other, lines(0, 3)) != ConversationId{}); // opened, and all that goes with it
    QSignalSpy changed(&history, &History::changed);
    source->append({said(2, "two")}); // here something is said
    EVENTUALLY_VERIFY(isToldOfAll(changed));

    EVENTUALLY_COMPARE(history.unsavedMessages(), 0);
    QVERIFY(keep(other, lines(0, 3)) != ConversationId{});
    changed.clear();
    history.lookElsewhere(); // here somebody looks
    EVENTUALLY_VERIFY(isToldOfAll(changed));
}

QTEST_GUILESS_MAIN(TestHistoryTwo)
#include "tst_historytwo.moc"
