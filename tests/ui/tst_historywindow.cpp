// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "historyfixture.h"
#include "historywindow/pastconversation.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptpane.h"
#include "transcript/transcriptview.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTranslator>

using namespace tincan;

namespace {

class Shouting : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        return QByteArray(context).startsWith("tincan::") ? QString::fromUtf8(source).toUpper() : QString();
    }
};

QByteArrayList lines(int count, const QByteArray &needle, int at)
{
    QByteArrayList result;
    for (int i = 0; i < count; ++i)
        result.append(i == at ? needle : "line " + QByteArray::number(i));
    return result;
}

QStringList texts(const PastConversation &conversation)
{
    QStringList result;
    const TranscriptModel &model = *const_cast<PastConversation &>(conversation).pane().view().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.messageAt(row))
            result.append(model.row(row).text);
    }
    return result;
}

} // namespace

class TestHistoryWindow : public QObject
{
    Q_OBJECT

private slots:
    void conversationsStandBelowTheirDays();
    void newOnesAppear();
    void filtersNarrowTheList();
    void choosingOneShowsWhatWasSaid();
    void aStoredOneOffersNothingToDo();
    void typingFindsWhileOneTypes();
    void filtersNarrowTheHits();
    void enterLeadsToTheMessage();
    void enterMayComeBeforeTheHits();
    void upAndDownGoThroughTheHits();
    void escapeClearsThenCloses();
    void tooManyHitsAreSaid();
    void whatIsNotThereIsSaid();
    void offIsSaid();
    void findingInTheOpenOne();
    void aNarrowWindowShowsOneSide();
    void remembersItsPlace();
    void wordsFollowTheLanguage();

private:
    static void type(const HistoryFixture &f, const QString &text)
    {
        QTest::keyClicks(f.part<QLineEdit>("historySearch"), text);
    }
    static void press(const HistoryFixture &f, Qt::Key key)
    {
        QTest::keyClick(f.part<QLineEdit>("historySearch"), key);
    }
};

void TestHistoryWindow::conversationsStandBelowTheirDays()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.3"), {"old"}, 40);
    f.keep(QStringLiteral("10.0.0.2"), {"before"}, 1);
    f.keep(QStringLiteral("10.0.0.1"), {"one", "two"});
    f.open();
    const QString longAgo = QLocale().toString(QDate::currentDate().addDays(-40), QLocale::LongFormat);
    EVENTUALLY_COMPARE(f.rows("historyList"), QStringList({QStringLiteral("[Today]"), QStringLiteral("10.0.0.1"),
                                                           QStringLiteral("[Yesterday]"), QStringLiteral("10.0.0.2"),
                                                           u'[' + longAgo + u']', QStringLiteral("10.0.0.3")}));
    const QModelIndex today = f.part<QListView>("historyList")->model()->index(1, 0);
    QVERIFY2(today.data(LowerRole).toString().startsWith(QStringLiteral("TCP server, port 1314")),
             qPrintable(today.data(LowerRole).toString()));
    QVERIFY(today.data(LowerRole).toString().contains(QStringLiteral("2 message")));
    QVERIFY(today.data(TimeRole).toString().startsWith(QLocale().toString(QTime(12, 0), QLocale::ShortFormat)));
    QVERIFY(today.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("10.0.0.1")));
}

void TestHistoryWindow::newOnesAppear()
{
    HistoryFixture f;
    f.open();
    QCOMPARE(f.rows("historyList"), QStringList());
    const auto live = f.keepLive(QStringLiteral("10.0.0.1"), {"hello"});
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    const auto lower = [&f] {
        return f.part<QListView>("historyList")->model()->index(1, 0).data(LowerRole).toString();
    };
    EVENTUALLY_VERIFY2(lower().contains(QStringLiteral("in a window")), qPrintable(lower()));
}

void TestHistoryWindow::filtersNarrowTheList()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"over tcp"});
    f.keep(QStringLiteral("10.0.0.2"), {"over udp"}, 0, Transport::Udp);
    f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 3);
    f.part<QComboBox>("historyTransport")->setCurrentIndex(2);
    QCOMPARE(f.rows("historyList"), QStringList({QStringLiteral("[Today]"), QStringLiteral("10.0.0.2")}));
    auto *peer = f.part<QComboBox>("historyPeer");
    peer->setCurrentIndex(peer->findData(QStringLiteral("10.0.0.1")));
    QCOMPARE(f.rows("historyList"), QStringList());
    QCOMPARE(f.part<QLabel>("historyEmptyTitle")->text(), QStringLiteral("Nothing here"));
    QVERIFY(f.part<QWidget>("historyEmpty")->isVisible());
    f.part<QComboBox>("historyTransport")->setCurrentIndex(0);
    QCOMPARE(f.rows("historyList"), QStringList({QStringLiteral("[Today]"), QStringLiteral("10.0.0.1")}));
}

void TestHistoryWindow::choosingOneShowsWhatWasSaid()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"one", "two"});
    f.keep(QStringLiteral("10.0.0.2"), {"three"}, 0, Transport::Udp);
    HistoryWindow &window = f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 3);
    QVERIFY(!window.conversation());
    f.choose(QStringLiteral("10.0.0.1"));
    QVERIFY(window.conversation());
    QCOMPARE(texts(*window.conversation()), QStringList({QStringLiteral("one"), QStringLiteral("two")}));
    QCOMPARE(f.part<QLabel>("historyTitle")->text(), QStringLiteral("10.0.0.1"));
    QVERIFY(f.part<QLabel>("historyKind")->accessibleName().contains(QStringLiteral("TCP server")));
    f.choose(QStringLiteral("10.0.0.2"));
    QCOMPARE(texts(*window.conversation()), QStringList{QStringLiteral("three")});
    const TranscriptModel &model = *window.conversation()->pane().view().model();
    QCOMPARE(model.runOf(0).transport, Transport::Udp); // its notices are worded for UDP
}

void TestHistoryWindow::aStoredOneOffersNothingToDo()
{
    HistoryFixture f;
    {
        const auto rows = f.keepLive(QStringLiteral("10.0.0.1"), {"one"});
        Message message{
            typedMessageId(1), HistoryFixture::noon(0) + 5000, {QStringLiteral("10.0.0.1"), 40'000}, {}, {}};
        message.bytes = "lost";
        message.origin = Origin::Typed;
        message.delivery = Delivery::Queued;
        rows->append({fact::MessageAdded{message}});
        const Failure lost{FailureKind::ConnectionLost, {}, 0};
        rows->append({fact::DeliveryChanged{message.id, Delivery::Failed, {message.peer}, lost}});
    }
    HistoryWindow &window = f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    f.choose(QStringLiteral("10.0.0.1"));
    const TranscriptModel &model = *window.conversation()->pane().view().model();
    const TranscriptRow last = model.row(model.rowCount() - 1);
    QCOMPARE(last.text, QStringLiteral("lost"));
    QVERIFY(last.failed);
    QVERIFY(last.actions.isEmpty()); // nobody is there to send it to again
}

void TestHistoryWindow::typingFindsWhileOneTypes()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.2"), {"an old Needle in hay", "hay"}, 1);
    f.keep(QStringLiteral("10.0.0.1"), {"needle one", "hay", "and needle two"});
    f.open();
    type(f, QStringLiteral("needl"));
    EVENTUALLY_COMPARE(f.rows("historyHits"), QStringList({QStringLiteral("10.0.0.1"), QStringLiteral("10.0.0.1"),
                                                           QStringLiteral("10.0.0.2")}));
    QVERIFY(f.part<QListView>("historyHits")->isVisible());
    const QModelIndex newest = f.part<QListView>("historyHits")->model()->index(0, 0);
    const QString context = newest.data(LowerRole).toString();
    QCOMPARE(context, QStringLiteral("10.0.0.1: and needle two"));
    QCOMPARE(context.mid(newest.data(MatchStartRole).toInt(), newest.data(MatchLengthRole).toInt()),
             QStringLiteral("needl"));
    EVENTUALLY_COMPARE(f.part<QLabel>("historyNote")->text().left(5), QStringLiteral("3 hit"));
    type(f, QStringLiteral("e t"));
    EVENTUALLY_COMPARE(f.rows("historyHits"), QStringList{QStringLiteral("10.0.0.1")});
}

void TestHistoryWindow::filtersNarrowTheHits()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"needle over tcp"});
    f.keep(QStringLiteral("10.0.0.2"), {"needle over udp"}, 0, Transport::Udp);
    f.open();
    type(f, QStringLiteral("needle"));
    EVENTUALLY_COMPARE(f.rows("historyHits").size(), 2);
    f.part<QComboBox>("historyTransport")->setCurrentIndex(1);
    EVENTUALLY_COMPARE(f.rows("historyHits"), QStringList{QStringLiteral("10.0.0.1")});
}

void TestHistoryWindow::enterLeadsToTheMessage()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), lines(400, "the needle", 37));
    HistoryWindow &window = f.open();
    type(f, QStringLiteral("needle"));
    EVENTUALLY_COMPARE(f.rows("historyHits").size(), 1);
    press(f, Qt::Key_Return);
    QVERIFY(window.conversation());
    TranscriptView &view = window.conversation()->pane().view();
    const int row = 37 + 2; // after the notices that it started and that somebody joined
    QCOMPARE(view.model()->row(row).text, QStringLiteral("the needle"));
    EVENTUALLY_VERIFY(!view.rowRect(row).isEmpty());
    QVERIFY(view.viewport()->rect().contains(view.rowRect(row).center()));
    QVERIFY(view.rowRect(401).isEmpty());
    QCOMPARE(QApplication::focusWidget(), f.part<QLineEdit>("historySearch")); // the next one is a key away
}

void TestHistoryWindow::enterMayComeBeforeTheHits()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"hay", "needle"});
    HistoryWindow &window = f.open();
    type(f, QStringLiteral("needle"));
    press(f, Qt::Key_Return); // faster than the pause after typing
    EVENTUALLY_VERIFY(window.conversation());
}

void TestHistoryWindow::upAndDownGoThroughTheHits()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"needle 1", "needle 2", "needle 3"});
    f.open();
    type(f, QStringLiteral("needle"));
    EVENTUALLY_COMPARE(f.rows("historyHits").size(), 3);
    const auto *list = f.part<QListView>("historyHits");
    press(f, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 0);
    press(f, Qt::Key_Down);
    press(f, Qt::Key_Down);
    press(f, Qt::Key_Down); // the last one stays
    QCOMPARE(list->currentIndex().row(), 2);
    press(f, Qt::Key_Up);
    QCOMPARE(list->currentIndex().row(), 1);
    QCOMPARE(QApplication::focusWidget(), f.part<QLineEdit>("historySearch"));
}

void TestHistoryWindow::escapeClearsThenCloses()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"needle"});
    HistoryWindow &window = f.open();
    type(f, QStringLiteral("needle"));
    EVENTUALLY_COMPARE(f.rows("historyHits").size(), 1);
    press(f, Qt::Key_Escape);
    QVERIFY(f.part<QLineEdit>("historySearch")->text().isEmpty());
    QVERIFY(f.part<QListView>("historyList")->isVisible());
    QVERIFY(window.isVisible());
    press(f, Qt::Key_Escape);
    QVERIFY(!window.isVisible());
}

void TestHistoryWindow::tooManyHitsAreSaid()
{
    HistoryLimits limits;
    limits.mostHits = 20;
    HistoryFixture f(limits);
    f.keep(QStringLiteral("10.0.0.1"), QByteArrayList(50, "needle"));
    f.open();
    type(f, QStringLiteral("needle"));
    EVENTUALLY_COMPARE(f.part<QLabel>("historyNote")->text(),
                       QStringLiteral("More than 20 hits. The newest are shown."));
    QCOMPARE(f.rows("historyHits").size(), 20);
}

void TestHistoryWindow::whatIsNotThereIsSaid()
{
    HistoryFixture f;
    f.open();
    QVERIFY(f.part<QWidget>("historyEmpty")->isVisible());
    QCOMPARE(f.part<QLabel>("historyEmptyTitle")->text(), QStringLiteral("Nothing kept yet"));
    QVERIFY(!f.part<QWidget>("historyOff")->isVisible());
    QVERIFY(!f.part<QPushButton>("historyExportAll")->isEnabled());
    type(f, QStringLiteral("xyz"));
    EVENTUALLY_COMPARE(f.part<QLabel>("historyEmptyTitle")->text(), QStringLiteral("Nothing found"));
    QVERIFY(f.part<QLabel>("historyEmptyText")->text().contains(QStringLiteral("\"xyz\"")));
}

void TestHistoryWindow::offIsSaid()
{
    HistoryFixture f;
    f.open();
    f.preferences.setKeepHistory(false);
    QCOMPARE(f.part<QLabel>("historyEmptyTitle")->text(), QStringLiteral("The history is off"));
    QVERIFY(f.part<QWidget>("historyOff")->isVisible());
    f.part<QPushButton>("historySettings")->click();
    auto *dialog = f.part<QWidget>("settingsDialog");
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(dialog->findChild<QWidget *>(QStringLiteral("keepHistoryBox"))->isVisible()); // the right page
    f.preferences.setKeepHistory(true);
    QVERIFY(!f.part<QWidget>("historyOff")->isVisible());
}

void TestHistoryWindow::findingInTheOpenOne()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), lines(60, "the needle", 5));
    HistoryWindow &window = f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    f.choose(QStringLiteral("10.0.0.1"));
    QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
    auto *field = f.part<QLineEdit>("findField");
    EVENTUALLY_VERIFY(field->isVisible());
    field->setText(QStringLiteral("needle"));
    EVENTUALLY_COMPARE(f.part<QLabel>("findResult")->text(), QStringLiteral("1 of 1"));
    EVENTUALLY_VERIFY(!window.conversation()->pane().view().rowRect(7).isEmpty());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!window.conversation()->pane().isFinding());
    QVERIFY(window.isVisible());
}

void TestHistoryWindow::aNarrowWindowShowsOneSide()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"hello"});
    HistoryWindow &window = f.open();
    window.resize(360, 420);
    EVENTUALLY_COMPARE(window.size(), QSize(360, 420));
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    QVERIFY(f.part<QListView>("historyList")->isVisible());
    press(f, Qt::Key_Down); // goes there, and the list stays
    QVERIFY(f.part<QListView>("historyList")->isVisible());
    f.choose(QStringLiteral("10.0.0.1"));
    QVERIFY(!f.part<QListView>("historyList")->isVisible());
    QVERIFY(window.conversation()->isVisible());
    QVERIFY(window.conversation()->pane().view().hasFocus());
    QVERIFY(f.part<QPushButton>("historyBack")->isVisible());
    f.part<QPushButton>("historyBack")->click();
    EVENTUALLY_VERIFY(f.part<QListView>("historyList")->isVisible());
    f.choose(QStringLiteral("10.0.0.1"));
    window.resize(900, 500);
    EVENTUALLY_VERIFY(f.part<QListView>("historyList")->isVisible());
    QVERIFY(window.conversation()->isVisible());
    QVERIFY(!f.part<QPushButton>("historyBack")->isVisible());
}

void TestHistoryWindow::remembersItsPlace()
{
    HistoryFixture f;
    f.open().resize(777, 555);
    f.window->close();
    QCOMPARE(f.open().size(), QSize(777, 555));
}

void TestHistoryWindow::wordsFollowTheLanguage()
{
    HistoryFixture f;
    f.keep(QStringLiteral("10.0.0.1"), {"hello"});
    HistoryWindow &window = f.open();
    EVENTUALLY_COMPARE(f.rows("historyList").size(), 2);
    f.choose(QStringLiteral("10.0.0.1"));
    Shouting loud;
    QVERIFY(QCoreApplication::installTranslator(&loud));
    EVENTUALLY_COMPARE(window.windowTitle(), QStringLiteral("TINCAN - HISTORY"));
    QCOMPARE(f.rows("historyList").first(), QStringLiteral("[TODAY]"));
    QCOMPARE(f.part<QPushButton>("historyExport")->text(), QStringLiteral("&EXPORT..."));
    QCOMPARE(f.part<QPushButton>("historyExportAll")->text(), QStringLiteral("EXPORT &ALL..."));
    QCOMPARE(f.part<QLineEdit>("historySearch")->placeholderText(), QStringLiteral("SEARCH ALL CONVERSATIONS"));
}

QTEST_MAIN(TestHistoryWindow)
#include "tst_historywindow.moc"
