// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "desktop/presence.h"

#include "commandline/orderlyend.h"
#include "desktop/limits.h"
#include "desktop/notifications.h"
#include "desktop/trayicon.h"
#include "desktop/trayway.h"
#include "mainwindow/mainwindow.h"
#include "peers/peersmodel.h"
#include "session/session.h"
#include "windowtest.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace tincan;

/// Writes down what it shall show.
class FakeWay : public NotificationWay
{
    Q_OBJECT

public:
    void show(const Notification &notification) override
    {
        if (isShut)
            emit notShown(notification);
        else
            shown.append(notification);
    }
    void close(const QWidget *window) override { closed.append(window); }

    QList<Notification> shown;
    QList<const QWidget *> closed;
    bool isShut = false;
};

/// What the program does on the desktop while nobody looks, with and without a tray.
class TestPresence : public WindowTest
{
    Q_OBJECT

private slots:
    void tellsWhatArrivedUnseen();
    void tellsNothingToWhoLooks();
    void oncePerPeerInThreeSeconds();
    void hidesWhatWasWritten();
    void canBeSwitchedOff();
    void aMutedPeerIsNotTold();
    void aTextHasItsLimit_data();
    void aTextHasItsLimit();
    void theNextWayGetsWhatOneCannotShow();
    void lookingClosesIt();
    void aClickBringsTheWindowBack();

    void theLastWindowStaysInTheTray();
    void onlyTheLastOneStays();
    void withoutATrayClosingEndsTheProgram();
    void withoutTheWishClosingEndsTheProgram();
    void aTrayThatWentWhileHiddenGivesTheWindowBack();
    void withoutTheWishTheWindowComesBack();
    void saysOnceThatItKeepsRunning();
    void quitEndsWhatIsHidden();
    void anOrderlyEndHidesNothing();
    void beginsInTheTray();
    void theMenuNamesTheWindows();

private:
    void begin(bool tray = true);
    /// The server is not looked at; the client is.
    bool talk();
    MainWindow *server() { return windows().all().value(0); }
    MainWindow *client() { return windows().all().value(1); }
    /// What a peer writes arrives at the server.
    bool hear(const QString &text);
    QMenu *trayMenu();
    void closeAndLetGo(MainWindow *window);

    bool m_hasTray = true;
    qint64 m_nowMs = 0;
    // in this order: each one uses those before it
    std::unique_ptr<TrayIcon> m_tray;
    FakeWay *m_first = nullptr;
    FakeWay *m_second = nullptr;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<Presence> m_presence;
};

void TestPresence::begin(bool tray)
{
    m_presence.reset();
    m_hasTray = tray;
    m_nowMs = 0;
    const auto hasTray = [this] { return m_hasTray; };
    useDesktop({hasTray, nullptr});
    m_tray = std::make_unique<TrayIcon>(QIcon(QStringLiteral(":/icons/tincan-32.png")), hasTray);
    auto first = std::make_unique<FakeWay>();
    auto second = std::make_unique<FakeWay>();
    m_first = first.get();
    m_second = second.get();
    std::vector<std::unique_ptr<NotificationWay>> ways;
    ways.push_back(std::move(first));
    ways.push_back(std::move(second));
    m_notifications = std::make_unique<Notifications>(std::move(ways));
    m_presence = std::make_unique<Presence>(
        Presence::Parts{windows(), preferences(), *m_notifications, *m_tray}, [this] { return m_nowMs; },
        std::chrono::milliseconds(1));
}

bool TestPresence::talk()
{
    MainWindow *server = startedServer();
    if (!server)
        return false;
    server->session().setReplies({ReplyRule::Kind::Off, {}, 50});
    MainWindow *client = clientOf(server);
    if (!client)
        return false;
    client->activateWindow();
    return QTest::qWaitFor([client] { return client->isActiveWindow(); });
}

bool TestPresence::hear(const QString &text)
{
    const quint64 before = server()->session().counters().received;
    client()->session().send(text, {});
    return QTest::qWaitFor([this, before] { return server()->session().counters().received > before; });
}

QMenu *TestPresence::trayMenu()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == QLatin1String("trayMenu"))
            return qobject_cast<QMenu *>(widget);
    }
    return nullptr;
}

void TestPresence::closeAndLetGo(MainWindow *window)
{
    const QPointer<MainWindow> gone(window);
    window->close();
    QTRY_VERIFY(!gone);
}

// --- notifications ----------------------------------------------------------------------------------------------

void TestPresence::tellsWhatArrivedUnseen()
{
    begin();
    QVERIFY(talk());
    QVERIFY(hear(QStringLiteral("hello\r\n  there")));
    QCOMPARE(m_first->shown.size(), 1);
    QCOMPARE(m_first->shown.first().window, server());
    QCOMPARE(m_first->shown.first().title, QStringLiteral("127.0.0.1"));
    QCOMPARE(m_first->shown.first().body, QStringLiteral("hello there"));
}

void TestPresence::tellsNothingToWhoLooks()
{
    begin();
    QVERIFY(talk());
    server()->activateWindow();
    QTRY_VERIFY(server()->isActiveWindow());
    QVERIFY(hear(QStringLiteral("one")));
    find<QAction>(server(), "settingsAction")->trigger(); // a dialog of it is the active window
    QTRY_VERIFY(!server()->isActiveWindow());
    QVERIFY(hear(QStringLiteral("two")));
    QVERIFY(m_first->shown.isEmpty());
    QCOMPARE(server()->unread(), 0U);
}

/// F50
void TestPresence::oncePerPeerInThreeSeconds()
{
    begin();
    QVERIFY(talk());
    for (int i = 0; i < 20; ++i)
        QVERIFY(hear(QStringLiteral("again")));
    QCOMPARE(m_first->shown.size(), 1);
    QCOMPARE(server()->unread(), 20U); // all of them count
    m_nowMs = alertEveryMs - 1;
    QVERIFY(hear(QStringLiteral("again")));
    QCOMPARE(m_first->shown.size(), 1);
    m_nowMs = alertEveryMs;
    QVERIFY(hear(QStringLiteral("later")));
    QCOMPARE(m_first->shown.size(), 2);
    QCOMPARE(m_first->shown.last().body, QStringLiteral("later"));
}

void TestPresence::hidesWhatWasWritten()
{
    begin();
    preferences().setNotificationTexts(false);
    QVERIFY(talk());
    QVERIFY(hear(QStringLiteral("a secret")));
    QCOMPARE(m_first->shown.size(), 1);
    QCOMPARE(m_first->shown.first().title, QStringLiteral("New message from 127.0.0.1"));
    QCOMPARE(m_first->shown.first().body, QString());
}

void TestPresence::canBeSwitchedOff()
{
    begin();
    preferences().setNotifications(false);
    QVERIFY(talk());
    QVERIFY(hear(QStringLiteral("hello")));
    QVERIFY(m_first->shown.isEmpty());
    preferences().setNotifications(true); // at once
    QVERIFY(hear(QStringLiteral("hello")));
    QCOMPARE(m_first->shown.size(), 1);
}

void TestPresence::aMutedPeerIsNotTold()
{
    begin();
    QVERIFY(talk());
    server()->findChild<PeersModel *>()->setMuted(QStringLiteral("127.0.0.1"), true);
    QVERIFY(hear(QStringLiteral("hello")));
    QVERIFY(m_first->shown.isEmpty());
    server()->findChild<PeersModel *>()->setMuted(QStringLiteral("127.0.0.1"), false);
    QVERIFY(hear(QStringLiteral("hello")));
    QCOMPARE(m_first->shown.size(), 1);
}

void TestPresence::aTextHasItsLimit_data()
{
    QTest::addColumn<QString>("sent");
    QTest::addColumn<QString>("told");
    QTest::newRow("long") << QString(100'000, u'x') << QString(notifiedText, u'x') + QChar(0x2026);
    QTest::newRow("half a pair") << QString(notifiedText - 1, u'x') + QString::fromUcs4(U"\U0001F44D y")
                                 << QString(notifiedText - 1, u'x') + QChar(0x2026);
    QTest::newRow("just fits") << QString(notifiedText, u'x') << QString(notifiedText, u'x');
    QTest::newRow("line end") << QStringLiteral("hello\n") << QStringLiteral("hello");
    QTest::newRow("only a line end") << QStringLiteral("\n") << QStringLiteral("Empty message");
    QTest::newRow("controls") << QStringLiteral("a\x1b[1m\u202e") + QChar(0)
                              << QStringLiteral("a\u27e8ESC\u27e9[1m\u27e8RLO\u27e9\u27e8NUL\u27e9");
}

void TestPresence::aTextHasItsLimit()
{
    QFETCH(QString, sent);
    QFETCH(QString, told);
    begin();
    MainWindow *window = open();
    QWidget other;
    other.show();
    other.activateWindow();
    QTRY_VERIFY(other.isActiveWindow());
    emit window->session().messageReceived({QStringLiteral("10.0.0.2"), 5}, sent.toUtf8());
    QCOMPARE(m_first->shown.size(), 1);
    QCOMPARE(m_first->shown.first().body, told);
}

void TestPresence::theNextWayGetsWhatOneCannotShow()
{
    begin();
    QVERIFY(talk());
    m_first->isShut = true;
    QVERIFY(hear(QStringLiteral("hello")));
    QVERIFY(m_first->shown.isEmpty());
    QCOMPARE(m_second->shown.size(), 1);
    QCOMPARE(m_second->shown.first().body, QStringLiteral("hello"));

    TrayWay trayWay(*m_tray);
    QSignalSpy notShown(&trayWay, &NotificationWay::notShown);
    m_hasTray = false;
    trayWay.show(m_second->shown.first());
    QCOMPARE(notShown.size(), 1);
}

void TestPresence::lookingClosesIt()
{
    begin();
    QVERIFY(talk());
    QVERIFY(hear(QStringLiteral("hello")));
    m_first->closed.clear();
    server()->activateWindow();
    QTRY_COMPARE(m_first->closed, QList<const QWidget *>{server()});
    QCOMPARE(m_second->closed.last(), server());
}

void TestPresence::aClickBringsTheWindowBack()
{
    begin();
    QVERIFY(talk());
    server()->showMinimized();
    QVERIFY(hear(QStringLiteral("hello")));
    QCOMPARE(m_first->shown.size(), 1);
    emit m_first->activated(server(), {});
    QTRY_VERIFY(server()->isActiveWindow());
    QVERIFY(server()->isVisible() && !server()->isMinimized());
}

// --- the tray ---------------------------------------------------------------------------------------------------

void TestPresence::theLastWindowStaysInTheTray()
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
    QTRY_VERIFY(m_presence->isWatching());
    QVERIFY(m_tray->isShown());

    // it goes on
    MainWindow *other = open();
    other->applyAndStart(settingsFor(Transport::Tcp, Role::Client, port));
    QTRY_COMPARE(server()->session().peers().size(), 1);
    QVERIFY(hear(QStringLiteral("are you there?")));
    QCOMPARE(m_first->shown.last().body, QStringLiteral("are you there?"));

    emit m_tray->allWindowsWanted();
    QVERIFY(server()->isVisible());
    QTRY_VERIFY(!m_presence->isWatching()); // nothing looks while nothing is hidden
    QVERIFY(gone.isEmpty());
}

void TestPresence::onlyTheLastOneStays()
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

void TestPresence::withoutATrayClosingEndsTheProgram()
{
    begin();
    preferences().setKeepRunning(true);
    MainWindow *window = open();
    m_hasTray = false; // it was there, and has gone
    QSignalSpy gone(&windows(), &Windows::allGone);
    window->close();
    QTRY_COMPARE(gone.size(), 1);
}

void TestPresence::withoutTheWishClosingEndsTheProgram()
{
    begin();
    MainWindow *window = open();
    QVERIFY(!m_tray->isShown());
    QSignalSpy gone(&windows(), &Windows::allGone);
    window->close();
    QTRY_COMPARE(gone.size(), 1);
}

void TestPresence::aTrayThatWentWhileHiddenGivesTheWindowBack()
{
    begin();
    preferences().setKeepRunning(true);
    MainWindow *window = open();
    window->close();
    QTRY_VERIFY(m_presence->isWatching());
    QVERIFY(!window->isVisible());
    m_hasTray = false;
    QTRY_VERIFY(window->isVisible());
    QTRY_VERIFY(!m_presence->isWatching());
}

void TestPresence::withoutTheWishTheWindowComesBack()
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

void TestPresence::saysOnceThatItKeepsRunning()
{
    begin();
    preferences().setKeepRunning(true);
    MainWindow *window = open();
    for (int i = 0; i < 3; ++i) {
        window->close();
        QTRY_VERIFY(m_presence->isWatching());
        emit m_tray->windowWanted(window);
        QTRY_VERIFY(!m_presence->isWatching());
    }
    QCOMPARE(m_first->shown.size(), 1);
    QCOMPARE(m_first->shown.first().title, QStringLiteral("Tincan keeps running"));
    QCOMPARE(m_first->shown.first().window, window);
}

void TestPresence::quitEndsWhatIsHidden()
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
    QTRY_COMPARE(gone.size(), 1);
    QCOMPARE(stopped.size(), 1); // in good order
}

void TestPresence::anOrderlyEndHidesNothing()
{
    begin();
    preferences().setKeepRunning(true);
    MainWindow *window = open();
    OrderlyEnd end(windows());
    QVERIFY(windows().canHide());
    windows().stopHiding(); // what OrderlyEnd does before the program quits
    const QPointer<MainWindow> gone(window);
    window->close();
    QTRY_VERIFY(!gone);
}

void TestPresence::beginsInTheTray()
{
    begin();
    QVERIFY(!windows().canHide());
    preferences().setKeepRunning(true);
    QVERIFY(windows().canHide());
    MainWindow *window = windows().open(Windows::Opening::InTray);
    QVERIFY(!window->isVisible());
    QTRY_VERIFY(m_presence->isWatching());
    emit m_tray->windowWanted(window);
    QTRY_VERIFY(window->isActiveWindow());
    m_hasTray = false;
    QVERIFY(!windows().canHide());
}

void TestPresence::theMenuNamesTheWindows()
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
    QTRY_COMPARE(texts(), wanted());
    QVERIFY(hear(QStringLiteral("hello")));
    QVERIFY(server()->windowTitle().startsWith(QLatin1String("(1) ")));
    QCOMPARE(texts(), wanted());
    server()->setWindowTitle(QStringLiteral("Salt & Co")); // no mnemonic
    QCOMPARE(texts().first(), QStringLiteral("Salt && Co"));

    menu->actions().first()->trigger();
    QTRY_VERIFY(server()->isActiveWindow());
    menu->actions().at(3)->trigger();
    QCOMPARE(windows().all().size(), 3);
    QTRY_COMPARE(texts().size(), 7);
    closeAndLetGo(windows().all().last());
    QTRY_COMPARE(texts().size(), 6);
    QSignalSpy gone(&windows(), &Windows::allGone);
    menu->actions().last()->trigger();
    QTRY_COMPARE(gone.size(), 1);
    QTRY_COMPARE(texts().size(), 4); // no window; the first rule is hidden
}

QTEST_MAIN(TestPresence)
#include "tst_presence.moc"
