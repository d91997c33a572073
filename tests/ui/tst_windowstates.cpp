// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "windowtest.h"

#include "connection/firewallhelp.h"
#include "connection/localaddresses.h"
#include "mainwindow/mainwindow.h"
#include "session/session.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QTest>

using namespace tincan;

/// What the window says while nobody is there, and what can be changed while something runs.
class TestWindowStates : public WindowTest
{
    Q_OBJECT

private slots:
    void theDoorsShowThisComputersAddress();
    void waitingOnLoopbackSaysSo();
    void waitingTellsWhatToDo();
    void bothWaitAndOneConnectsInstead();
    void helpHasThePortAndTheProtocol_data();
    void helpHasThePortAndTheProtocol();
    void whatEndedKeepsItsName();
    void theFormUnfoldsToRead();
    void theReadSizeChangesWhileItRuns();
    void broadcastIsAllowedByAButton();
    void aMendedProblemLeavesTheBanner();
    void everythingFitsTheSmallestWindow();
    void aClickBesideTheSidebarClosesIt();
};

namespace {

QPushButton *button(MainWindow *window, const char *name)
{
    return find<QPushButton>(window, name);
}

} // namespace

void TestWindowStates::theDoorsShowThisComputersAddress()
{
    MainWindow *window = open();
    QCOMPARE(find<QLabel>(window, "addressLine")->text(), QStringLiteral("This computer: ") + mainLocalAddress());
    button(window, "copyInviteButton")->click();
    QCOMPARE(QApplication::clipboard()->text(), mainLocalAddress());
}

void TestWindowStates::waitingOnLoopbackSaysSo()
{
    MainWindow *window = startedServer();
    QVERIFY(window);
    QCOMPARE(find<QLabel>(window, "loopbackHint")->text(),
             QStringLiteral("Only programs on this computer can connect."));
    QVERIFY(find<QLabel>(window, "loopbackHint")->isVisible());
    QVERIFY(!button(window, "helpButton")->isVisible()); // no firewall stands between
    QVERIFY(!button(window, "connectInsteadButton")->isVisible());
}

void TestWindowStates::waitingTellsWhatToDo()
{
    MainWindow *window = open();
    ConversationSettings settings = settingsFor(Transport::Tcp, Role::Server, 0);
    settings.host.clear();
    window->applyAndStart(settings);
    EVENTUALLY_COMPARE(window->session().state(), Session::State::Running);
    const QString port = QString::number(window->session().local().port);
    QCOMPARE(find<QLabel>(window, "addressLine")->text(),
             QStringLiteral("They choose Client and enter %1, port %2.").arg(mainLocalAddress(), port));
    button(window, "copyInviteButton")->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("Tincan TCP %1:%2").arg(mainLocalAddress(), port));
    QVERIFY(button(window, "connectInsteadButton")->isVisible());
    button(window, "helpButton")->click();
    auto *help = window->findChild<FirewallHelp *>();
    QVERIFY(help && help->isVisible());
    bool found = false;
    for (auto *edit : help->findChildren<QLineEdit *>())
        found = found || edit->text() == QStringLiteral("sudo ufw allow %1/tcp").arg(port);
    QVERIFY(found);
}

void TestWindowStates::bothWaitAndOneConnectsInstead()
{
    MainWindow *window = open();
    ConversationSettings settings = settingsFor(Transport::Tcp, Role::Server, 0);
    settings.host.clear();
    window->applyAndStart(settings);
    EVENTUALLY_COMPARE(window->session().state(), Session::State::Running);
    window->activateWindow();

    button(window, "connectInsteadButton")->click();

    EVENTUALLY_COMPARE(window->session().state(), Session::State::Idle);
    auto *address = find<QLineEdit>(window, "serverEdit");
    EVENTUALLY_VERIFY(address->isVisible());
    EVENTUALLY_COMPARE(QApplication::focusWidget() == address || QApplication::focusWidget() == address->parentWidget(),
                       true);
    QVERIFY(bannerText(window).isEmpty()); // nobody needs to be told that it ended
}

void TestWindowStates::helpHasThePortAndTheProtocol_data()
{
    QTest::addColumn<FirewallHelp::System>("system");
    QTest::addColumn<QString>("command");
    QTest::newRow("ufw") << FirewallHelp::System::LinuxUfw << QStringLiteral("sudo ufw allow 1520/udp");
    QTest::newRow("firewalld") << FirewallHelp::System::LinuxFirewalld
                               << QStringLiteral("sudo firewall-cmd --add-port=1520/udp");
    QTest::newRow("Windows") << FirewallHelp::System::Windows
                             << QStringLiteral("netsh advfirewall firewall add rule name=\"Tincan\" dir=in "
                                               "action=allow protocol=UDP localport=1520");
    QTest::newRow("macOS") << FirewallHelp::System::MacOs << QString();
}

void TestWindowStates::helpHasThePortAndTheProtocol()
{
    QFETCH(FirewallHelp::System, system);
    QTEST(FirewallHelp::command(system, Transport::Udp, 1520), "command");
    QVERIFY(FirewallHelp::systems().contains(system));
}

/// It is still on the screen.
void TestWindowStates::whatEndedKeepsItsName()
{
    MainWindow *server = startedServer();
    QVERIFY(server);
    MainWindow *client = clientOf(server);
    QVERIFY(client);
    const auto title = [](MainWindow *window) { return find<QLabel>(window, "headerTitle")->text(); };
    EVENTUALLY_COMPARE(title(client), QStringLiteral("127.0.0.1"));
    EVENTUALLY_COMPARE(title(server), QStringLiteral("Everyone"));
    say(client, QStringLiteral("hello"));
    EVENTUALLY_VERIFY(texts(server).contains(QStringLiteral("hello")));

    button(server, "stopButton")->click();

    for (MainWindow *window : {server, client})
        EVENTUALLY_COMPARE(find<QLabel>(window, "headerState")->text(), QStringLiteral("Not connected"));
    QCOMPARE(title(client), QStringLiteral("127.0.0.1"));
    QCOMPARE(title(server), QStringLiteral("Everyone"));
}

void TestWindowStates::theFormUnfoldsToRead()
{
    MainWindow *window = startedServer();
    QVERIFY(window);
    window->activateWindow();
    auto *port = find<QLineEdit>(window, "portEdit");
    QVERIFY(!port->isVisible());
    QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier);
    EVENTUALLY_VERIFY(port->isVisible());
    QVERIFY(!port->isEnabled()); // to read
    QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier);
    EVENTUALLY_VERIFY(!port->isVisible());
}

void TestWindowStates::theReadSizeChangesWhileItRuns()
{
    MainWindow *server = startedServer();
    MainWindow *client = server ? clientOf(server) : nullptr;
    QVERIFY(client);
    server->session().setReplies({ReplyRule::Kind::Off, {}, 50});
    server->activateWindow();
    EVENTUALLY_VERIFY(server->isActiveWindow() && QApplication::focusWidget()
                      && QApplication::focusWidget()->window() == server);
    QVERIFY(tabTo(server, button(server, "moreButton")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    auto *size = find<QSpinBox>(server, "readSizeSpin");
    QVERIFY(size->isVisible() && size->isEnabled());
    QVERIFY(!find<QComboBox>(server, "lineEndCombo")->isEnabled());
    QVERIFY(tabTo(server, size));
    size->selectAll();
    QTest::keyClicks(size, QStringLiteral("4"));
    QTest::keyClick(size, Qt::Key_Return);
    QCOMPARE(server->session().settings().tcpReadSize, 4);

    say(client, QStringLiteral("hello"));

    EVENTUALLY_COMPARE(texts(server), (QStringList{QStringLiteral("hell"), QStringLiteral("o")}));
}

void TestWindowStates::broadcastIsAllowedByAButton()
{
    MainWindow *window = open();
    ConversationSettings settings = settingsFor(Transport::Udp, Role::Client, 9);
    settings.host = QStringLiteral("255.255.255.255");
    window->applyAndStart(settings);
    EVENTUALLY_VERIFY(bannerText(window).startsWith(QLatin1String("255.255.255.255 reaches everyone")));
    QCOMPARE(window->session().state(), Session::State::Idle);

    remedy(window, "Allow broadcast")->click();

    EVENTUALLY_COMPARE(window->session().state(), Session::State::Running);
    QVERIFY(window->session().settings().allowBroadcast);
    EVENTUALLY_COMPARE(window->session().peers().value(0).ip, QStringLiteral("255.255.255.255"));
}

void TestWindowStates::aMendedProblemLeavesTheBanner()
{
    MainWindow *first = startedServer();
    QVERIFY(first);
    MainWindow *second = open();
    second->applyAndStart(settingsFor(Transport::Tcp, Role::Server, first->session().local().port));
    EVENTUALLY_VERIFY(!bannerText(second).isEmpty());
    first->session().stop();
    EVENTUALLY_COMPARE(first->session().state(), Session::State::Idle);

    button(second, "primaryButton")->click(); // not the banner's button

    EVENTUALLY_COMPARE(second->session().state(), Session::State::Running);
    QVERIFY(bannerText(second).isEmpty());
}

void TestWindowStates::everythingFitsTheSmallestWindow()
{
    MainWindow *window = open();
    window->resize(360, 420);
    QCOMPARE(window->size(), QSize(360, 420)); // nothing in it is wider or higher
    ConversationSettings settings = settingsFor(Transport::Tcp, Role::Server, 0);
    settings.host.clear();
    window->applyAndStart(settings);
    EVENTUALLY_COMPARE(window->session().state(), Session::State::Running);
    auto *area = find<QScrollArea>(window, "emptyState");
    for (const char *name : {"copyInviteButton", "connectInsteadButton", "helpButton"}) {
        EVENTUALLY_VERIFY(button(window, name)->isVisible());
        area->ensureWidgetVisible(button(window, name));
        const QRect place(button(window, name)->mapTo(area->viewport(), QPoint()), button(window, name)->size());
        QVERIFY2(area->viewport()->rect().contains(place), name);
    }
    QCOMPARE(window->size(), QSize(360, 420));
}

void TestWindowStates::aClickBesideTheSidebarClosesIt()
{
    MainWindow *window = open();
    window->resize(400, 560);
    auto *primary = button(window, "primaryButton");
    EVENTUALLY_VERIFY(!primary->isVisible());
    QTest::mouseClick(button(window, "sidebarButton"), Qt::LeftButton);
    EVENTUALLY_VERIFY(primary->isVisible());
    auto *beside = find<QWidget>(window, "besideSidebar");
    QTest::mouseClick(beside, Qt::LeftButton, {}, QPoint(beside->width() - 5, beside->height() / 2));
    QVERIFY(!primary->isVisible());
    QVERIFY(!beside->isVisible());
}

QTEST_MAIN(TestWindowStates)
#include "tst_windowstates.moc"
