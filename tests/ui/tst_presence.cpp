// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "desktop/limits.h"
#include "desktop/trayway.h"
#include "eventually.h"
#include "mainwindow/mainwindow.h"
#include "peers/peersmodel.h"
#include "presencetest.h"
#include "session/session.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace tincan;

/// What the program tells on the desktop while nobody looks.
class TestPresence : public PresenceTest
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
    void aWindowThatIsEndingStaysAway();
};

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
    EVENTUALLY_VERIFY(server()->isActiveWindow());
    QVERIFY(hear(QStringLiteral("one")));
    find<QAction>(server(), "settingsAction")->trigger(); // a dialog of it is the active window
    EVENTUALLY_VERIFY(!server()->isActiveWindow());
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
    m_nowMs = alertEveryMs;
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
    EVENTUALLY_VERIFY(other.isActiveWindow());
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
    EVENTUALLY_COMPARE(m_first->closed, QList<const QWidget *>{server()});
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
    EVENTUALLY_VERIFY(server()->isActiveWindow());
    QVERIFY(server()->isVisible() && !server()->isMinimized());
}

/// It only waits for its conversation to stop.
void TestPresence::aWindowThatIsEndingStaysAway()
{
    begin();
    QVERIFY(talk());
    QVERIFY(hear(QStringLiteral("hello")));
    QCOMPARE(m_first->shown.size(), 1);
    server()->close();
    QVERIFY(server()->isEnding());
    emit m_first->activated(server(), {});
    QVERIFY(!server()->isVisible());
    emit m_tray->windowWanted(server());
    QVERIFY(!server()->isVisible());
    emit server()->session().messageReceived({QStringLiteral("10.0.0.2"), 5}, "too late");
    QCOMPARE(m_first->shown.size(), 1);
}

QTEST_MAIN(TestPresence)
#include "tst_presence.moc"
