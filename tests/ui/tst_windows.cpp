// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "windowtest.h"

#include "mainwindow/mainwindow.h"
#include "session/session.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptview.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpServer>
#include <QTest>

using namespace tincan;

namespace {

const QString answer = QString::fromUtf8("\xe6\x9c\x8d\xe5\x8a\xa1\xe7\xab\xaf\xe6\x94\xb6\xe5\x88\xb0\xe4\xba\x86"
                                         "\xe4\xbf\xa1\xe6\x81\xaf");

} // namespace

class TestWindows : public WindowTest
{
    Q_OBJECT

private slots:
    void firstRunByKeyboard();
    void twoClients();
    void udpPair();
    void loopbackPair();
    void practiceDoor();
    void turnOffAnswersFromTheTranscript();
    void emptyStatesFollow();
    void regionsCycle();
    void narrowWindowHidesTheSidebar();
};

void TestWindows::firstRunByKeyboard()
{
    // a port that is free, because the person of this test types one
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const QString port = QString::number(probe.serverPort());
    probe.close();

    MainWindow *server = open();
    server->activateWindow();
    EVENTUALLY_VERIFY(QApplication::focusWidget());
    QVERIFY(tabTo(server, find<QLineEdit>(server, "portEdit")));
    QTest::keyClicks(QApplication::focusWidget(), port); // a tab selects what is there
    QVERIFY(tabTo(server, find<QPushButton>(server, "primaryButton")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EVENTUALLY_COMPARE(server->session().state(), Session::State::Running);
    QCOMPARE(server->windowTitle(), QStringLiteral("Tincan - TCP server :%1").arg(port));

    QTest::keyClick(server, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(windows().all().size(), 2);
    MainWindow *client = windows().all().last();
    client->activateWindow();
    EVENTUALLY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == client);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);   // Role
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // Client
    QVERIFY(tabTo(client, find<QLineEdit>(client, "portEdit")));
    QTest::keyClicks(QApplication::focusWidget(), port);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EVENTUALLY_COMPARE(client->session().peers().size(), 1);

    EVENTUALLY_COMPARE(QApplication::focusWidget(), composer(client)); // ready to write
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("hello"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const QStringList both{QStringLiteral("hello"), answer + QStringLiteral("hello")};
    EVENTUALLY_COMPARE(texts(client), both);
    EVENTUALLY_COMPARE(texts(server), both);
    QCOMPARE(composer(client)->toPlainText(), QString());

    QTest::keyClick(client, Qt::Key_D, Qt::ControlModifier);
    EVENTUALLY_COMPARE(client->session().state(), Session::State::Idle);
}

void TestWindows::twoClients()
{
    MainWindow *server = startedServer();
    QVERIFY(server);
    server->session().setReplies({ReplyRule::Kind::Off, {}, 50});
    MainWindow *one = clientOf(server);
    MainWindow *two = clientOf(server);
    QVERIFY(one && two);
    EVENTUALLY_COMPARE(server->session().peers().size(), 2);
    QVERIFY(find<QPushButton>(server, "passOnButton")->isVisible());

    auto *people = find<QListView>(server, "peersList");
    people->setCurrentIndex(people->model()->index(1, 0));
    say(server, QStringLiteral("only for one"));
    EVENTUALLY_COMPARE(texts(one), QStringList{QStringLiteral("only for one")});
    EVENTUALLY_COMPARE(composer(server)->toPlainText(), QString());

    one->session().stop();
    EVENTUALLY_COMPARE(server->session().peers().size(), 1);
    QVERIFY(find<QLabel>(server, "composerHint")->text().endsWith(QLatin1String("left. Choose whom to write to.")));
    say(server, QStringLiteral("a secret"));
    QCOMPARE(composer(server)->toPlainText(), QStringLiteral("a secret"));
    QVERIFY(find<QLabel>(server, "composerHint")->text().startsWith(QLatin1String("Not sent: ")));

    people->setCurrentIndex(people->model()->index(0, 0)); // everyone, by choice
    say(server, QStringLiteral("for all"));
    EVENTUALLY_COMPARE(texts(two), QStringList{QStringLiteral("for all")}); // and never the secret
}

void TestWindows::udpPair()
{
    MainWindow *server = startedServer(Transport::Udp);
    QVERIFY(server);
    MainWindow *client = clientOf(server);
    QVERIFY(client);
    say(client, QStringLiteral("hello"));
    EVENTUALLY_COMPARE(texts(server).size(), 2);
    EVENTUALLY_COMPARE(texts(client).size(), 2);
    QVERIFY(texts(client).last().endsWith(QLatin1String("] b'hello'")));
    QCOMPARE(find<QPushButton>(server, "stopButton")->text().remove(u'&'), QStringLiteral("Close"));
}

void TestWindows::loopbackPair()
{
    windows().openLoopbackPair();
    QCOMPARE(windows().all().size(), 2);
    MainWindow *server = windows().all().first();
    MainWindow *client = windows().all().last();
    EVENTUALLY_COMPARE(client->session().peers().size(), 1);
    say(client, QStringLiteral("hello"));
    EVENTUALLY_COMPARE(texts(client).size(), 2);
    EVENTUALLY_COMPARE(texts(server).size(), 2);
}

void TestWindows::practiceDoor()
{
    MainWindow *window = open();
    find<QPushButton>(window, "practiceButton")->click();
    QCOMPARE(windows().all().size(), 2);
    EVENTUALLY_COMPARE(window->session().peers().size(), 1);
}

void TestWindows::turnOffAnswersFromTheTranscript()
{
    MainWindow *server = startedServer();
    QVERIFY(server);
    MainWindow *client = clientOf(server);
    QVERIFY(client);
    say(client, QStringLiteral("hello"));
    EVENTUALLY_COMPARE(texts(server).size(), 2);
    auto *view = find<TranscriptView>(server, "transcript");
    const int last = view->model()->rowCount() - 1;
    EVENTUALLY_VERIFY(!view->placeOf(RowAction::TurnOffAnswers, last).isEmpty());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->placeOf(RowAction::TurnOffAnswers, last).center());
    QCOMPARE(server->session().settings().replies.kind, ReplyRule::Kind::Off);
    QCOMPARE(find<QComboBox>(server, "repliesCombo")->currentIndex(), int(ReplyRule::Kind::Off));
    QVERIFY(view->placeOf(RowAction::TurnOffAnswers, last).isEmpty());
    say(client, QStringLiteral("again"));
    EVENTUALLY_COMPARE(texts(server).size(), 3);
}

void TestWindows::emptyStatesFollow()
{
    MainWindow *server = open();
    auto *title = find<QLabel>(server, "emptyTitle");
    QCOMPARE(title->text(), QStringLiteral("Talk on your own network"));
    QVERIFY(title->isVisible());
    server->applyAndStart(settingsFor(Transport::Tcp, Role::Server, 0));
    EVENTUALLY_COMPARE(title->text(), QStringLiteral("Waiting for the other person"));
    MainWindow *client = clientOf(server);
    QVERIFY(client);
    EVENTUALLY_COMPARE(title->text(), QStringLiteral("Say hello"));
    say(client, QStringLiteral("hello"));
    EVENTUALLY_VERIFY(!title->isVisible());
    QVERIFY(find<TranscriptView>(server, "transcript")->isVisible());
}

void TestWindows::regionsCycle()
{
    MainWindow *window = open();
    window->activateWindow();
    EVENTUALLY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(window, Qt::Key_F6, Qt::ShiftModifier); // backwards from the form: the composer
    EVENTUALLY_COMPARE(QApplication::focusWidget(), composer(window));
    QTest::keyClick(window, Qt::Key_F6);
    QVERIFY(QApplication::focusWidget() != composer(window));
    QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), find<QComboBox>(window, "listenCombo"));
}

void TestWindows::narrowWindowHidesTheSidebar()
{
    MainWindow *window = open();
    window->activateWindow();
    EVENTUALLY_VERIFY(QApplication::focusWidget());
    auto *primary = find<QPushButton>(window, "primaryButton");
    QVERIFY(primary->isVisible());
    window->resize(400, 560);
    EVENTUALLY_VERIFY(!primary->isVisible());
    QTest::keyClick(window, Qt::Key_F9);
    QVERIFY(primary->isVisible());
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(!primary->isVisible());
    window->resize(960, 640);
    EVENTUALLY_VERIFY(primary->isVisible());
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
