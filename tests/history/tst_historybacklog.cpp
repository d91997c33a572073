// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "said.h"

#include "history/recordedmessagesource.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tincan;

namespace {

/// A folder that cannot be made, because a file is in the place of the one above it.
class BlockedFolder
{
public:
    BlockedFolder() { QVERIFY(m_obstacle.open(QIODevice::WriteOnly)); }

    QString path() const { return m_obstacle.fileName() + QStringLiteral("/history"); }
    bool clear() { return m_obstacle.remove(); }

private:
    QTemporaryDir m_parent;
    QFile m_obstacle{m_parent.filePath(QStringLiteral("place"))};
};

} // namespace

/// The rows of a RecordedMessageSource that wait for the disk, or shall not reach it: how many, and what happens then.
class TestHistoryBacklog : public QObject
{
    Q_OBJECT

private slots:
    void whatIsNotKeptHasACap()
    {
        QTemporaryDir folder;
        HistoryLimits limits = smallHistoryLimits();
        limits.unsavedBytes = 20'000;
        History history(folder.path(), limits);
        history.setKeeping(false);
        const auto source = history.makeSource();
        QSignalSpy trimmed(source.get(), &MessageSource::trimmed);
        const QSignalSpy forgot(source.get(), &LiveMessageSource::forgot);
        const QSignalSpy overflowed(&history, &History::overflowed);
        source->begin({});
        source->append(lines(0, 500));
        QCOMPARE(trimmed.size(), 1);
        QCOMPARE(forgot.size(), 1);
        QCOMPARE(overflowed.size(), 0);
        const auto gone = trimmed[0][0].value<qsizetype>();
        QCOMPARE(source->count(), 500 - gone);
        QCOMPARE(textsOf(*source).first(), "line " + QByteArray::number(gone));
    }

    /// Whoever brings more than the disk takes waits for it.
    void itSaysThatItIsBehind()
    {
        QTemporaryDir folder;
        HistoryLimits limits = smallHistoryLimits();
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
        HistoryLimits limits = smallHistoryLimits();
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
        BlockedFolder folder;
        HistoryLimits limits = smallHistoryLimits();
        limits.unsavedHigh = 5'000;
        limits.behindMs = 1;
        History failing(folder.path(), limits);
        const auto unsaved = failing.makeSource();
        unsaved->begin({});
        unsaved->append(lines(0, 500));
        EVENTUALLY_VERIFY(failing.trouble());
        EVENTUALLY_VERIFY(!unsaved->isBehind());

        QTemporaryDir free;
        History off(free.path(), limits);
        off.setKeeping(false);
        const auto unkept = off.makeSource();
        unkept->begin({});
        unkept->append(lines(0, 500));
        QVERIFY(!unkept->isBehind());
    }

    /// A disk that was full for too long: one notice stands for what is missing, and the rows around it are right.
    void whatCouldNotBeSavedIsOneNotice()
    {
        BlockedFolder folder;
        HistoryLimits limits = smallHistoryLimits();
        limits.unsavedBytes = 20'000;
        limits.retryMs = 20;
        History history(folder.path(), limits);
        QSignalSpy overflowed(&history, &History::overflowed);
        const auto source = history.makeSource();
        QSignalSpy trimmed(source.get(), &MessageSource::trimmed);
        const QSignalSpy forgot(source.get(), &LiveMessageSource::forgot);
        source->begin({});
        source->append(lines(0, 15));
        EVENTUALLY_VERIFY(history.trouble()); // these are on their way
        QCOMPARE(overflowed.size(), 0);
        for (quint64 i = 15; i < 500; i += 5)
            source->append(lines(i, 5));
        QVERIFY(trimmed.size() > 1);
        QCOMPARE(overflowed.size(), 1);
        QCOMPARE(forgot.size(), 0); // that was not wished
        const QByteArrayList shown = textsOf(*source);
        QVERIFY(shown.size() < 400);
        QCOMPARE(history.unsavedMessages(), 15 + shown.size());

        QVERIFY(folder.clear());
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
        BlockedFolder folder;
        HistoryLimits limits = smallHistoryLimits();
        limits.unsavedBytes = 20'000;
        limits.retryMs = 20;
        History history(folder.path(), limits);
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

        QVERIFY(folder.clear());
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
};

QTEST_GUILESS_MAIN(TestHistoryBacklog)
#include "tst_historybacklog.moc"
