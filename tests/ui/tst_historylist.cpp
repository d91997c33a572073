// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "historyfixture.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace tincan;

/// What the list of conversations reads, and when.
class TestHistoryList : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatHasChangedIsReadAgain();
    void whatAnotherProgramSavesShowsOnceSomebodyLooks_data();
    void whatAnotherProgramSavesShowsOnceSomebodyLooks();
    void aHiddenWindowReadsNothing();
    void theFilterKnowsEverybody();
    void whoeverCrowdsAServerLeavesRoom();
    void theOpenFilterStaysAsItIs();
    void theMarkOfALiveOneIsNeverCut();
    void hitsOfADeletedConversationGo();
    void whenAllHitsAreGoneTheOlderOnesCome();
    void aHitKnowsAConversationThatTheListDoesNot();
    void whereNothingWasFoundIsSaid();

private:
    static QString noteOf(const HistoryFixture &f) { return f.part<QLabel>("historyNote")->text(); }
    /// The second line of the newest conversation with exactly this address.
    static QString lineOf(const HistoryFixture &f, const QString &ip)
    {
        const qsizetype row = f.rows("historyList").indexOf(ip);
        return f.part<QListView>("historyList")->model()->index(int(row), 0).data(LowerRole).toString();
    }
};

void TestHistoryList::onlyWhatHasChangedIsReadAgain()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"hello"});
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    const auto live = f.keepLive(QStringLiteral("10.0.0.2"), {"one"});
    EVENTUALLY_VERIFY(lineOf(f, QStringLiteral("10.0.0.2")).contains(QStringLiteral("1 message")));
    const QString before = lineOf(f, QStringLiteral("10.0.0.1"));
    for (const char *ip : {"10.0.0.1", "10.0.0.2"})
        QVERIFY(f.setMessages(f.find(QLatin1String(ip))->id, 77));
    emit f.history.changed({f.find(QStringLiteral("10.0.0.2"))->id});
    QVERIFY(lineOf(f, QStringLiteral("10.0.0.2")).contains(QStringLiteral("77 message")));
    QCOMPARE(lineOf(f, QStringLiteral("10.0.0.1")), before);
    f.open();
    QVERIFY(lineOf(f, QStringLiteral("10.0.0.1")).contains(QStringLiteral("77 message")));
}

void TestHistoryList::whatAnotherProgramSavesShowsOnceSomebodyLooks_data()
{
    QTest::addColumn<bool>("saves");
    QTest::newRow("a program that has saved something") << true;
    QTest::newRow("one that only reads") << false;
}

void TestHistoryList::whatAnotherProgramSavesShowsOnceSomebodyLooks()
{
    QFETCH(const bool, saves);
    HistoryFixture f;
    if (saves)
        f.keep(QStringLiteral("10.0.0.1"), {"hello"});
    HistoryWindow &window = f.open();
    QWidget other; // the other program's window
    other.show();
    other.activateWindow();
    EVENTUALLY_VERIFY(!window.isActiveWindow());
    EVENTUALLY_COMPARE(f.rows("historyList").size(), saves ? 2 : 0);
    {
        History elsewhere(f.folder.filePath(QStringLiteral("history")));
        const auto rows = elsewhere.makeSource();
        rows->begin(HistoryFixture::server());
        rows->append(HistoryFixture::talk(QStringLiteral("10.0.0.9"), {"from elsewhere"}, HistoryFixture::noon(0)));
    }
    window.activateWindow();
    EVENTUALLY_VERIFY(f.rows("historyList").contains(QStringLiteral("10.0.0.9")));
}

void TestHistoryList::aHiddenWindowReadsNothing()
{
    HistoryFixture f;
    HistoryWindow &window = f.open();
    window.hide();
    const QSignalSpy changed(&f.history, &History::changed);
    f.keep(QStringLiteral("10.0.0.1"), {"hello"});
    EVENTUALLY_VERIFY(!changed.isEmpty());
    QCOMPARE(f.rows("historyList"), QStringList());
    window.present();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
}

void TestHistoryList::theFilterKnowsEverybody()
{
    HistoryFixture f;
    f.keepCrowd(QStringLiteral("10.0.0.%1"), 12);
    f.keep(QStringLiteral("10.0.1.1"), {"hello"});
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 3);
    auto *people = f.part<QComboBox>("historyPeer");
    const int last = people->findData(QStringLiteral("10.0.0.12"));
    QVERIFY(last > 0);
    people->setCurrentIndex(last);
    QCOMPARE(f.rows("historyList").size(), 2);
    QVERIFY(f.rows("historyList")[1].startsWith(QStringLiteral("10.0.0.1,")));
}

void TestHistoryList::whoeverCrowdsAServerLeavesRoom()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.1.1"), {"hello"});
    f.keepCrowd(QStringLiteral("10.0.0.%1"), 250);
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 3);
    const auto *people = f.part<QComboBox>("historyPeer");
    QCOMPARE(people->count(), 1 + 200);
    QVERIFY(people->findData(QStringLiteral("10.0.1.1")) > 0);
}

void TestHistoryList::theOpenFilterStaysAsItIs()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"hello"});
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    auto *people = f.part<QComboBox>("historyPeer");
    QSignalSpy removed(people->model(), &QAbstractItemModel::rowsRemoved);
    people->showPopup();
    EVENTUALLY_VERIFY(people->view()->isVisible());
    auto live = f.keepLive(QStringLiteral("10.0.0.2"), {"one"});
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 3);
    QCOMPARE(people->count(), 2);
    QCOMPARE(removed.size(), 0);
    people->hidePopup();
    EVENTUALLY_COMPARE(people->count(), 3);
    const qsizetype before = removed.size();
    live->append({HistoryFixture::talk(QStringLiteral("10.0.0.2"), {"one", "two"}, HistoryFixture::noon(0)).last()});
    EVENTUALLY_VERIFY(lineOf(f, QStringLiteral("10.0.0.2")).contains(QStringLiteral("2 message")));
    QCOMPARE(removed.size(), before); // the same people
}

/// What stands last goes first where there is little room.
void TestHistoryList::theMarkOfALiveOneIsNeverCut()
{
    HistoryFixture f;
    const auto live = f.keepLive(QStringLiteral("10.0.0.1"), {"one"});
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    const QString line = lineOf(f, QStringLiteral("10.0.0.1"));
    QVERIFY2(line.startsWith(QStringLiteral("in a window ")), qPrintable(line));
    QVERIFY2(line.contains(QStringLiteral("1 message")), qPrintable(line));
}

void TestHistoryList::hitsOfADeletedConversationGo()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"needle 1", "needle 2"}, 3);
    f.keep(QStringLiteral("10.0.0.2"), {"needle 3", "needle 4"}, 2);
    f.keep(QStringLiteral("10.0.0.3"), {"needle 5"}, 1);
    f.open();
    f.part<QLineEdit>("historySearch")->setText(QStringLiteral("needle"));
    EVENTUALLY_VERIFY(noteOf(f).startsWith(QStringLiteral("5 hit")));
    auto *list = f.part<QListView>("historyHits");
    const auto saidIn = [list](const QModelIndex &index) { return list->model()->data(index, LowerRole).toString(); };
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(saidIn(list->currentIndex()), QStringLiteral("10.0.0.2: needle 4"));
    f.history.remove(f.find(QStringLiteral("10.0.0.2"))->id);
    EVENTUALLY_COMPARE(f.rows("historyHits"), QStringList({QStringLiteral("10.0.0.3"), QStringLiteral("10.0.0.1"),
                                                           QStringLiteral("10.0.0.1")}));
    QVERIFY2(noteOf(f).startsWith(QStringLiteral("3 hit")), qPrintable(noteOf(f)));
    QCOMPARE(saidIn(list->currentIndex()), QStringLiteral("10.0.0.1: needle 2"));
    f.history.clear();
    EVENTUALLY_COMPARE(f.rows("historyHits"), QStringList());
    QVERIFY(f.part<QWidget>("historyEmpty")->isVisible());
}

void TestHistoryList::whenAllHitsAreGoneTheOlderOnesCome()
{
    HistoryLimits limits;
    limits.mostHits = 2;
    HistoryFixture f(limits);
    f.keep(QStringLiteral("10.0.0.1"), {"needle 1"}, 1);
    f.keep(QStringLiteral("10.0.0.2"), {"needle 2", "needle 3"});
    f.open();
    f.part<QLineEdit>("historySearch")->setText(QStringLiteral("needle"));
    EVENTUALLY_VERIFY(noteOf(f).startsWith(QStringLiteral("More than 2")));
    f.history.remove(f.find(QStringLiteral("10.0.0.2"))->id);
    EVENTUALLY_COMPARE(f.rows("historyHits"), QStringList{QStringLiteral("10.0.0.1")});
}

void TestHistoryList::aHitKnowsAConversationThatTheListDoesNot()
{
    HistoryFixture f; // it saves nothing itself, and so hears nothing of what another program saves
    const auto saveElsewhere = [&f](const QString &ip, int daysAgo) {
        History elsewhere(f.folder.filePath(QStringLiteral("history")));
        const auto rows = elsewhere.makeSource();
        rows->begin(HistoryFixture::server());
        rows->append(HistoryFixture::talk(ip, {"needle"}, HistoryFixture::noon(daysAgo)));
    };
    saveElsewhere(QStringLiteral("10.0.0.1"), 1);
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    saveElsewhere(QStringLiteral("10.0.0.2"), 0);
    f.part<QLineEdit>("historySearch")->setText(QStringLiteral("needle"));
    EVENTUALLY_COMPARE(f.rows("historyHits"), QStringList({QStringLiteral("10.0.0.2"), QStringLiteral("10.0.0.1")}));
}

void TestHistoryList::whereNothingWasFoundIsSaid()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"needle"});
    f.keep(QStringLiteral("10.0.0.2"), {"hay"}, 0, Transport::Udp);
    f.open();
    const auto *text = f.part<QLabel>("historyEmptyText");
    f.part<QLineEdit>("historySearch")->setText(QStringLiteral("needle"));
    f.part<QComboBox>("historyTransport")->setCurrentIndex(2);
    EVENTUALLY_COMPARE(text->text(), QStringLiteral("No messages contain \"needle\" while \"UDP\" is chosen above."));
    auto *people = f.part<QComboBox>("historyPeer");
    people->setCurrentIndex(people->findData(QStringLiteral("10.0.0.2")));
    EVENTUALLY_VERIFY(text->text().contains(QStringLiteral("\"UDP, 10.0.0.2\"")));
    people->setCurrentIndex(0);
    f.part<QComboBox>("historyTransport")->setCurrentIndex(0);
    EVENTUALLY_COMPARE(f.rows("historyHits"), QStringList{QStringLiteral("10.0.0.1")});
}

QTEST_MAIN(TestHistoryList)
#include "tst_historylist.moc"
