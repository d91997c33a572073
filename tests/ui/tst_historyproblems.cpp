// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "historywindow/historywindow.h"
#include "mainwindow/mainwindow.h"
#include "session/session.h"
#include "windowtest.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QUrl>

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

} // namespace

/// What a window says of the history, and how it leads there.
class TestHistoryProblems : public WindowTest
{
    Q_OBJECT

public slots:
    void takeUrl(const QUrl &url) { m_opened = url; } // NOLINT: called by its name

private slots:
    void troubleIsToldAndGoesByItself_data();
    void troubleIsToldAndGoesByItself();
    void aDeletionThatFailsHasWordsOfItsOwn_data();
    void aDeletionThatFailsHasWordsOfItsOwn();
    void whatIsBeingLostIsTold();
    void aClosedBannerStaysClosed();
    void conversationsThatComeAndGoDoNotTakeItAway();
    void whatIsForgottenIsToldOnce();
    void aFileSetAsideIsTold();
    void showFolderShowsIt();
    void wordsFollowTheLanguage();
    void theKeyOpensOneWindow();
    void theProgramGoesOnWithIt();
    void aNewWindowFromIt();
    void quittingEndsItToo();

private:
    HistoryTrouble trouble(HistoryTrouble::Kind kind) { return {kind, history().fileName(), QStringLiteral("why")}; }

    QUrl m_opened;
};

void TestHistoryProblems::troubleIsToldAndGoesByItself_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("words");
    QTest::addRow("full") << int(HistoryTrouble::Kind::DiskFull) << QStringLiteral("the disk is full");
    QTest::addRow("read-only") << int(HistoryTrouble::Kind::ReadOnly) << QStringLiteral("may not be written");
    QTest::addRow("busy") << int(HistoryTrouble::Kind::Busy) << QStringLiteral("another program");
    QTest::addRow("no place") << int(HistoryTrouble::Kind::CannotOpen) << QStringLiteral("cannot be opened");
    QTest::addRow("other") << int(HistoryTrouble::Kind::Other) << QStringLiteral("why");
}

void TestHistoryProblems::troubleIsToldAndGoesByItself()
{
    QFETCH(const int, kind);
    QFETCH(const QString, words);
    MainWindow *one = open();
    windows().showHistory();
    const QList<QWidget *> all{one, open(), windows().history()};
    emit history().troubled(trouble(HistoryTrouble::Kind(kind)));
    for (QWidget *window : all) {
        QVERIFY2(bannerText(window).contains(words), qPrintable(bannerText(window)));
        QVERIFY(bannerText(window).contains(QStringLiteral("stay in memory")));
    }
    emit history().recovered();
    for (QWidget *window : all)
        QCOMPARE(bannerText(window), QString());
}

void TestHistoryProblems::aDeletionThatFailsHasWordsOfItsOwn_data()
{
    troubleIsToldAndGoesByItself_data();
}

void TestHistoryProblems::aDeletionThatFailsHasWordsOfItsOwn()
{
    QFETCH(const int, kind);
    QFETCH(const QString, words);
    MainWindow *window = open();
    HistoryTrouble deleting = trouble(HistoryTrouble::Kind(kind));
    deleting.task = HistoryTrouble::Task::Deleting;
    emit history().troubled(deleting);
    const QString text = bannerText(window);
    QVERIFY2(text.contains(words), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("could not be deleted")), qPrintable(text));
    QVERIFY2(!text.contains(QStringLiteral("memory")) && !text.contains(QStringLiteral("saved")), qPrintable(text));
    emit history().troubled(trouble(HistoryTrouble::Kind(kind)));
    QVERIFY(bannerText(window).contains(QStringLiteral("could not be saved")));
    emit history().recovered();
    QCOMPARE(bannerText(window), QString());
}

/// The cap is reached: from now on something is lost, and that is another matter than waiting.
void TestHistoryProblems::whatIsBeingLostIsTold()
{
    MainWindow *window = open();
    emit history().troubled(trouble(HistoryTrouble::Kind::DiskFull));
    emit history().overflowed();
    const QString text = bannerText(window);
    QVERIFY2(text.contains(QStringLiteral("the oldest messages are being lost")), qPrintable(text));
    QVERIFY2(text.contains(QStringLiteral("Ctrl+S")), qPrintable(text)); // what helps
    emit history().recovered();
    QCOMPARE(bannerText(window), QString());
}

void TestHistoryProblems::aClosedBannerStaysClosed()
{
    MainWindow *window = open();
    emit history().troubled(trouble(HistoryTrouble::Kind::DiskFull));
    find<QPushButton>(window, "bannerClose")->click();
    emit history().troubled(trouble(HistoryTrouble::Kind::DiskFull)); // the next attempt
    QCOMPARE(bannerText(window), QString());
    emit history().troubled(trouble(HistoryTrouble::Kind::ReadOnly)); // something else
    QVERIFY(!bannerText(window).isEmpty());
    emit history().recovered();
    emit history().troubled(trouble(HistoryTrouble::Kind::ReadOnly)); // again, after it had worked
    QVERIFY(!bannerText(window).isEmpty());
}

void TestHistoryProblems::conversationsThatComeAndGoDoNotTakeItAway()
{
    MainWindow *window = open();
    emit history().troubled(trouble(HistoryTrouble::Kind::DiskFull));
    window->applyAndStart(settingsFor(Transport::Tcp, Role::Server, 0));
    QVERIFY(bannerText(window).contains(QStringLiteral("disk is full")));
    EVENTUALLY_COMPARE(window->session().state(), Session::State::Running);
    window->session().stop();
    EVENTUALLY_COMPARE(window->session().state(), Session::State::Idle);
    QVERIFY2(bannerText(window).contains(QStringLiteral("disk is full")), qPrintable(bannerText(window)));
}

void TestHistoryProblems::whatIsForgottenIsToldOnce()
{
    MainWindow *window = open();
    emit window->session().source()->forgot();
    QVERIFY2(bannerText(window).contains(QStringLiteral("Ctrl+S")), qPrintable(bannerText(window))); // what helps
    find<QPushButton>(window, "bannerClose")->click();
    emit window->session().source()->forgot(); // with the next message
    QCOMPARE(bannerText(window), QString());
    window->applyAndStart(settingsFor(Transport::Tcp, Role::Server, 0));
    emit window->session().source()->forgot();
    QVERIFY(!bannerText(window).isEmpty());
}

void TestHistoryProblems::aFileSetAsideIsTold()
{
    MainWindow *window = open();
    const QString name = QStringLiteral("/somewhere/history 2026-11-22.sqlite");
    emit history().fileSetAside({SetAside::Why::Damaged, name, 0});
    QVERIFY2(bannerText(window).contains(QStringLiteral("damaged")), qPrintable(bannerText(window)));
    QVERIFY(bannerText(window).contains(QStringLiteral("history 2026-11-22.sqlite")));
    emit history().fileSetAside({SetAside::Why::Damaged, name, 12});
    QVERIFY2(bannerText(window).contains(QStringLiteral("12 message")), qPrintable(bannerText(window)));
    emit history().fileSetAside({SetAside::Why::Newer, name, 0});
    QVERIFY2(bannerText(window).contains(QStringLiteral("newer Tincan")), qPrintable(bannerText(window)));
    emit history().recovered(); // that is something else
    QVERIFY(!bannerText(window).isEmpty());
}

void TestHistoryProblems::showFolderShowsIt()
{
    MainWindow *window = open();
    QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "takeUrl");
    emit history().fileSetAside({SetAside::Why::Damaged, QStringLiteral("/somewhere/aside.sqlite"), 0});
    QPushButton *button = remedy(window, "Show folder");
    QVERIFY(button);
    button->click();
    QDesktopServices::unsetUrlHandler(QStringLiteral("file"));
    QCOMPARE(m_opened, QUrl::fromLocalFile(QStringLiteral("/somewhere")));
    QVERIFY(!bannerText(window).isEmpty()); // looking mends nothing
}

void TestHistoryProblems::wordsFollowTheLanguage()
{
    MainWindow *window = open();
    emit history().troubled(trouble(HistoryTrouble::Kind::DiskFull));
    Shouting loud;
    QVERIFY(QCoreApplication::installTranslator(&loud));
    EVENTUALLY_VERIFY2(bannerText(window).contains(QStringLiteral("THE DISK IS FULL")), qPrintable(bannerText(window)));
}

void TestHistoryProblems::theKeyOpensOneWindow()
{
    MainWindow *one = open();
    MainWindow *two = open();
    QCOMPARE(find<QAction>(one, "historyAction")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_H));
    find<QAction>(one, "historyAction")->trigger();
    HistoryWindow *shown = windows().history();
    QVERIFY(shown && shown->isVisible());
    find<QAction>(two, "historyAction")->trigger();
    QCOMPARE(windows().history(), shown);
    shown->close();
    EVENTUALLY_VERIFY(!windows().history());
    find<QAction>(two, "historyAction")->trigger();
    QVERIFY(windows().history()->isVisible());
}

void TestHistoryProblems::theProgramGoesOnWithIt()
{
    MainWindow *window = open();
    windows().showHistory();
    QSignalSpy gone(&windows(), &Windows::allGone);
    window->close();
    EVENTUALLY_VERIFY(windows().all().isEmpty());
    QCOMPARE(gone.size(), 0); // somebody is reading
    windows().history()->close();
    EVENTUALLY_COMPARE(gone.size(), 1);
}

void TestHistoryProblems::aNewWindowFromIt()
{
    MainWindow *window = open();
    windows().showHistory();
    window->close();
    EVENTUALLY_VERIFY(windows().all().isEmpty());
    (void)QTest::qWaitForWindowActive(windows().history());
    QTest::keyClick(windows().history(), Qt::Key_N, Qt::ControlModifier);
    EVENTUALLY_COMPARE(windows().all().size(), 1);
    QVERIFY(windows().all().first()->isVisible());
}

void TestHistoryProblems::quittingEndsItToo()
{
    open();
    windows().showHistory();
    QSignalSpy gone(&windows(), &Windows::allGone);
    windows().quit();
    EVENTUALLY_COMPARE(gone.size(), 1);
    QVERIFY(!windows().history());
}

QTEST_MAIN(TestHistoryProblems)
#include "tst_historyproblems.moc"
