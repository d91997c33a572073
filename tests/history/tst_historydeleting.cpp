// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "said.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tincan;

namespace {

/// With what SQLite has not taken into the file yet.
qint64 sizeOf(const History &history)
{
    return QFileInfo(history.fileName()).size() + QFileInfo(history.fileName() + QStringLiteral("-wal")).size();
}

/// Whether this stands in the file, or in what SQLite has not taken into it yet.
bool isOnDisk(const History &history, const QByteArray &text)
{
    for (const char *suffix : {"", "-wal"}) {
        QFile file(history.fileName() + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
            return true;
    }
    return false;
}

} // namespace

class TestHistoryDeleting : public QObject
{
    Q_OBJECT

private slots:
    void muchGivesTheSpaceBack()
    {
        QTemporaryDir folder;
        HistoryLimits limits;
        limits.freeBytes = 1'000'000;
        History history(folder.path(), limits);
        QList<Fact> many;
        for (quint64 i = 0; i < 20'000; ++i)
            many.append(said(i, QByteArray(100, 'x')));
        const ConversationId large = keep(history, many);
        keep(history, lines(1, 3));
        QVERIFY(sizeOf(history) > 1'000'000);
        history.remove(large);
        EVENTUALLY_VERIFY(sizeOf(history) < 100'000);
        QCOMPARE(textsOf(*history.open(history.conversations()[0].id)).size(), 3);
    }

    /// The question before it says so.
    void whatIsDeletedCannotBeBroughtBack()
    {
        QTemporaryDir folder;
        History history(folder.path());
        const ConversationId secret = keep(history, {said(1, "a secret")});
        keep(history, {said(1, "no secrecy")});
        QVERIFY(isOnDisk(history, "a secret"));
        history.remove(secret);
        EVENTUALLY_VERIFY(!isOnDisk(history, "a secret"));
        QVERIFY(isOnDisk(history, "no secrecy"));
    }

    /// Nobody asked for a deletion of what is old; what is said is not saved.
    void whatIsInTheWayOfSavingIsToldAsThat()
    {
        QTemporaryDir folder;
        HistoryLimits limits;
        limits.flushMs = 1;
        limits.retryMs = 20;
        History history(folder.path(), limits);
        QVERIFY(QDir().mkpath(history.fileName())); // a folder in its place
        QSignalSpy troubled(&history, &History::troubled);
        history.setDays(30);
        EVENTUALLY_VERIFY(!troubled.isEmpty());
        QCOMPARE(troubled[0][0].value<HistoryTrouble>().task, HistoryTrouble::Task::Saving);
        QCOMPARE(troubled[0][0].value<HistoryTrouble>().kind, HistoryTrouble::Kind::CannotOpen);
        history.clear();
        const auto source = history.makeSource();
        source->begin({});
        source->append(lines(0, 5));
        EVENTUALLY_COMPARE(history.unsavedMessages(), 5);
        history.tryAgain();
        EVENTUALLY_VERIFY(troubled.size() > 1);
        for (const QList<QVariant> &told : std::as_const(troubled))
            QCOMPARE(told[0].value<HistoryTrouble>().task, HistoryTrouble::Task::Saving);
        QVERIFY(QDir(history.fileName()).removeRecursively());
        EVENTUALLY_COMPARE(history.unsavedMessages(), 0);
    }

    void aDeletionThatSavingWaitsForIsATroubleOfSaving()
    {
        QTemporaryDir folder;
        HistoryLimits limits;
        limits.flushMs = 1;
        limits.retryMs = 20;
        History history(folder.path(), limits);
        QVERIFY(QDir().mkpath(history.fileName()));
        QSignalSpy troubled(&history, &History::troubled);
        history.clear();
        const auto source = history.makeSource();
        source->begin({});
        source->append(lines(0, 5));
        EVENTUALLY_VERIFY(history.trouble() && history.trouble()->task == HistoryTrouble::Task::Saving);
    }
};

QTEST_GUILESS_MAIN(TestHistoryDeleting)
#include "tst_historydeleting.moc"
