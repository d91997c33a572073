// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "commandline/orderlyend.h"
#include "eventually.h"
#include "mainwindow/mainwindow.h"
#include "presencetest.h"
#include "session/session.h"
#include "settings/settingsdialog.h"

#include <QAction>
#include <QDialog>
#include <QMenu>
#include <QPointer>
#include <QSignalSpy>
#include <QTest>

using namespace tincan;

/// What becomes of the last window when it is closed, with and without a tray.
class TestTray : public PresenceTest
{
    Q_OBJECT

private slots:
    void theLastWindowStaysInTheTray();
    void itsDialogsGoWithTheWindow();
    void onlyTheLastOneStays();
    void withoutATrayClosingEndsTheProgram();
    void withoutTheWishClosingEndsTheProgram();
    void aTrayThatWentWhileHiddenGivesTheWindowBack();
    void withoutTheWishTheWindowComesBack();
    void saysOnceThatItKeepsRunning();
    void quitEndsWhatIsHidden();
    void anOrderlyEndHidesNothing();
    void beginsInTheTray();
    void aTrayThatComesLaterIsUsed();
    void theMenuNamesTheWindows();
    void aTrayThatGoesWhileItIsAskedHarmsNothing();
};

void TestTray::theLastWindowStaysInTheTray()
{
    begin();
    QVERIFY(talk());
    preferences().setKeepRunning(true);
    QSignalSpy gone(&windows(), &Windows::allGone);
    const quint16 port = server()->session().local().port;
    client()->session().stop();
    closeAndLetGo(client()); // not the last one
    server()->close();
    QVERIFY(!server()->isVisible());
    QCOMPARE(windows().hidden(), QList<MainWindow *>{server()});
    EVENTUALLY_VERIFY(m_presence->isWatching());
    QVERIFY(m_tray->isShown());

    // it goes on
    MainWindow *other = open();
    other->applyAndStart(settingsFor(Transport::Tcp, Role::Client, port));
    EVENTUALLY_COMPARE(server()->session().peers().size(), 1);
    QVERIFY(hear(QStringLiteral("are you there?")));
    QCOMPARE(m_first->shown.last().body, QStringLiteral("are you there?"));

    emit m_tray->allWindowsWanted();
    QVERIFY(server()->isVisible());
    EVENTUALLY_VERIFY(!m_presence->isWatching()); // nothing looks while nothing is hidden
    QVERIFY(gone.isEmpty());
}

void TestTray::itsDialogsGoWithTheWindow()
{
    begin();
    preferences().setKeepRunning(true);
    MainWindow *window = open();
    window->activateWindow();
    EVENTUALLY_VERIFY(window->isActiveWindow());
    find<QAction>(window, "settingsAction")->trigger();
    const QPointer<SettingsDialog> dialog = window->findChild<SettingsDialog *>();
    EVENTUALLY_VERIFY(dialog && dialog->isActiveWindow());
    window->close();
    QCOMPARE(windows().hidden(), QList<MainWindow *>{window});
    QVERIFY(!dialog || !dialog->isVisible());
    EVENTUALLY_VERIFY(!dialog);
    emit window->session().messageReceived({QStringLiteral("10.0.0.2"), 5}, "hello");
    QCOMPARE(window->unread(), 1U);
    QCOMPARE(m_first->shown.last().body, QStringLiteral("hello"));

    // one that comes up later does not make the window a looked at one
    QDialog late(window);
    late.show();
    late.activateWindow();
    EVENTUALLY_VERIFY(late.isActiveWindow());
    emit window->session().messageReceived({QStringLiteral("10.0.0.3"), 5}, "and I");
    QCOMPARE(window->unread(), 2U);
}

void TestTray::onlyTheLastOneStays()
{
    begin();
    preferences().setKeepRunning(true);
    MainWindow *one = open();
    MainWindow *two = open();
    closeAndLetGo(one);
    QCOMPARE(windows().all(), QList<MainWindow *>{two});
    two->showMinimized();
    MainWindow *three = open();
    closeAndLetGo(three); // the minimized one is still there
    two->close();
    QCOMPARE(windows().hidden(), QList<MainWindow *>{two});
}

void TestTray::withoutATrayClosingEndsTheProgram()
{
    begin();
    preferences().setKeepRunning(true);
    MainWindow *window = open();
    m_hasTray = false; // it was there, and has gone
    QSignalSpy gone(&windows(), &Windows::allGone);
    window->close();
    EVENTUALLY_COMPARE(gone.size(), 1);
}

void TestTray::withoutTheWishClosingEndsTheProgram()
{
    begin();
    MainWindow *window = open();
    QVERIFY(!m_tray->isShown());
    QSignalSpy gone(&windows(), &Windows::allGone);
    window->close();
    EVENTUALLY_COMPARE(gone.size(), 1);
}

void TestTray::aTrayThatWentWhileHiddenGivesTheWindowBack()
{
    begin();
    preferences().setKeepRunning(true);
    MainWindow *window = open();
    window->close();
    EVENTUALLY_VERIFY(m_presence->isWatching());
    QVERIFY(!window->isVisible());
    m_hasTray = false;
    EVENTUALLY_VERIFY(window->isVisible());
    EVENTUALLY_VERIFY(!m_presence->isWatching());
}

void TestTray::withoutTheWishTheWindowComesBack()
{
    begin();
    preferences().setKeepRunning(true);
    MainWindow *window = open();
    window->close();
    QVERIFY(!window->isVisible());
    preferences().setKeepRunning(false); // from a window of this profile
    QVERIFY(window->isVisible());
    QVERIFY(!m_tray->isShown());
}

void TestTray::saysOnceThatItKeepsRunning()
{
    begin();
    preferences().setKeepRunning(true);
    MainWindow *window = open();
    for (int i = 0; i < 3; ++i) {
        window->close();
        EVENTUALLY_VERIFY(m_presence->isWatching());
        emit m_tray->windowWanted(window);
        EVENTUALLY_VERIFY(!m_presence->isWatching());
    }
    QCOMPARE(m_first->shown.size(), 1);
    QCOMPARE(m_first->shown.first().title, QStringLiteral("Tincan keeps running"));
    QCOMPARE(m_first->shown.first().window, window);
}

void TestTray::quitEndsWhatIsHidden()
{
    begin();
    preferences().setKeepRunning(true);
    MainWindow *window = startedServer();
    QVERIFY(window);
    window->close();
    QCOMPARE(windows().hidden().size(), 1);
    MainWindow *shown = open();
    QSignalSpy gone(&windows(), &Windows::allGone);
    QSignalSpy stopped(&window->session(), &Session::stopped);
    find<QAction>(shown, "quitAction")->trigger();
    EVENTUALLY_COMPARE(gone.size(), 1);
    QCOMPARE(stopped.size(), 1); // in good order
}

void TestTray::anOrderlyEndHidesNothing()
{
    begin();
    preferences().setKeepRunning(true);
    MainWindow *window = open();
    OrderlyEnd end(windows());
    QVERIFY(windows().canHide());
    end.begin();
    QVERIFY(!windows().canHide()); // the end of the program closes the windows
    const QPointer<MainWindow> gone(window);
    window->close();
    EVENTUALLY_VERIFY(!gone);
}

void TestTray::beginsInTheTray()
{
    begin();
    QVERIFY(!windows().canHide());
    preferences().setKeepRunning(true);
    QVERIFY(windows().canHide());
    MainWindow *window = windows().open(Windows::Opening::InTray);
    QVERIFY(!window->isVisible());
    EVENTUALLY_VERIFY(m_presence->isWatching());
    emit m_tray->windowWanted(window);
    EVENTUALLY_VERIFY(window->isActiveWindow());
    m_hasTray = false;
    QVERIFY(!windows().canHide());
}

void TestTray::aTrayThatComesLaterIsUsed()
{
    begin(false);
    preferences().setKeepRunning(true);
    MainWindow *window = open();
    m_hasTray = true;
    QVERIFY(!m_tray->isShown());
    m_presence->onTrayChanged();
    QVERIFY(m_tray->isShown());
    QVERIFY(window->isVisible());
}

void TestTray::theMenuNamesTheWindows()
{
    begin();
    QVERIFY(talk());
    QMenu *menu = trayMenu();
    QVERIFY(menu);
    const auto texts = [menu] {
        QStringList words;
        for (const QAction *action : menu->actions())
            words.append(action->isSeparator() ? QStringLiteral("-") : action->text());
        return words;
    };
    const auto wanted = [this] {
        return QStringList{server()->windowTitle(), client()->windowTitle(),
                           QStringLiteral("-"),     QStringLiteral("&New conversation"),
                           QStringLiteral("-"),     QStringLiteral("&Quit")};
    };
    EVENTUALLY_COMPARE(texts(), wanted());
    QVERIFY(hear(QStringLiteral("hello")));
    QVERIFY(server()->windowTitle().startsWith(QLatin1String("(1) ")));
    QCOMPARE(texts(), wanted());
    server()->setWindowTitle(QStringLiteral("Salt & Co")); // no mnemonic
    QCOMPARE(texts().first(), QStringLiteral("Salt && Co"));

    menu->actions().first()->trigger();
    EVENTUALLY_VERIFY(server()->isActiveWindow());
    menu->actions().at(3)->trigger();
    QCOMPARE(windows().all().size(), 3);
    EVENTUALLY_COMPARE(texts().size(), 7);
    closeAndLetGo(windows().all().last());
    EVENTUALLY_COMPARE(texts().size(), 6);
    QSignalSpy gone(&windows(), &Windows::allGone);
    menu->actions().last()->trigger();
    EVENTUALLY_COMPARE(gone.size(), 1);
    EVENTUALLY_COMPARE(texts().size(), 4); // no window; the first rule is hidden
}

void TestTray::aTrayThatGoesWhileItIsAskedHarmsNothing()
{
    int asked = 0;
    TrayIcon icon(QIcon(QStringLiteral(":/icons/tincan-32.png")), [&asked] { return ++asked == 1; });
    icon.tell({nullptr, QStringLiteral("Bob"), QStringLiteral("hello")});
    QVERIFY(!icon.tell({nullptr, QStringLiteral("Bob"), QStringLiteral("are you there?")}));
}

QTEST_MAIN(TestTray)
#include "tst_tray.moc"
