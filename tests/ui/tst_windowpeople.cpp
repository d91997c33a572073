// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "windowtest.h"

#include "mainwindow/mainwindow.h"
#include "peers/peersmodel.h"
#include "peers/writetodialog.h"
#include "session/session.h"

#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <QUdpSocket>

using namespace tincan;

namespace {

/// The menu of the current row, opened as by the Menu key.
QMenu *openMenu(MainWindow *window)
{
    auto *list = find<QListView>(window, "peersList");
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(1, 1), list->mapToGlobal(QPoint(1, 1)));
    QCoreApplication::sendEvent(list, &event);
    return window->findChild<QMenu *>(QStringLiteral("peerMenu"));
}

QAction *entry(QMenu *menu, const char *words)
{
    for (QAction *action : menu->actions()) {
        if (action->text().remove(u'&') == QLatin1String(words))
            return action;
    }
    return nullptr;
}

/// Carries it out and closes the menu.
void choose(QMenu *menu, const char *words)
{
    entry(menu, words)->trigger();
    menu->close();
    delete menu;
}

void selectRow(MainWindow *window, int row)
{
    auto *list = find<QListView>(window, "peersList");
    list->setCurrentIndex(list->model()->index(row, 0));
}

QString stateOf(MainWindow *window, int row)
{
    return find<QListView>(window, "peersList")->model()->index(row, 0).data(PeersModel::StateRole).toString();
}

} // namespace

/// Floods, alerts and what one can do about a peer.
class TestWindowPeople : public WindowTest
{
    Q_OBJECT

private slots:
    void aFloodCanBeHeldBack();
    void aClosedFloodBannerStaysClosed();
    void theFloodBannerGoesWithTheFlood();
    void aBannerThatJustChangedIgnoresAClick();
    void aDisconnectedSenderStaysAway();
    void theMenuIsThatOfTheCurrentRow();
    void whoIsNotReceivedIsReceivedAgainFromTheMenu();
    void unreadMessagesAreCountedInTheTitle();
    void aMutedPeerIsNotCounted();
    void aUdpServerWritesFirst();
    void addressesToWriteTo_data();
    void addressesToWriteTo();
    void manyArriveAtOnce();
};

void TestWindowPeople::aFloodCanBeHeldBack()
{
    MainWindow *server = startedServer();
    MainWindow *client = server ? clientOf(server) : nullptr;
    QVERIFY(client);
    EVENTUALLY_COMPARE(server->session().peers().size(), 1);
    const PeerAddress peer = server->session().peers().first();
    ReplyRule silent;
    silent.kind = ReplyRule::Kind::Off;
    server->session().setReplies(silent);

    emit server->session().flooding(peer, 98'400);
    QCOMPARE(bannerText(server), QStringLiteral("127.0.0.1 is sending 98,400 messages\u2060/\u2060s."));
    remedy(server, "Pause receiving")->click();

    EVENTUALLY_COMPARE(bannerText(server), QStringLiteral("Nothing is received from 127.0.0.1 at the moment."));
    QCOMPARE(stateOf(server, 1), QStringLiteral("not received"));
    say(client, QStringLiteral("later"));
    EVENTUALLY_COMPARE(texts(client).size(), 1);
    QVERIFY(texts(server).isEmpty());

    remedy(server, "Receive again")->click();
    // Qt reads one byte ahead while nothing is received, so it may come in two reads
    EVENTUALLY_COMPARE(texts(server).join(QString()), QStringLiteral("later"));
    QVERIFY(bannerText(server).isEmpty());
    QCOMPARE(stateOf(server, 1), QString());
}

void TestWindowPeople::aClosedFloodBannerStaysClosed()
{
    MainWindow *server = startedServer();
    QVERIFY(server);
    const PeerAddress peer{QStringLiteral("192.168.1.31"), 51022};
    emit server->session().flooding(peer, 3'000);
    emit server->session().flooding(peer, 4'000);
    QVERIFY(bannerText(server).contains(QLatin1String("4,000")));
    find<QPushButton>(server, "bannerClose")->click();
    QVERIFY(bannerText(server).isEmpty());

    emit server->session().flooding(peer, 5'000); // a second later
    QVERIFY(bannerText(server).isEmpty());

    emit server->session().floodEnded(peer);
    emit server->session().flooding(peer, 6'000); // another flood
    QVERIFY(bannerText(server).contains(QLatin1String("6,000")));
}

void TestWindowPeople::theFloodBannerGoesWithTheFlood()
{
    MainWindow *server = startedServer();
    QVERIFY(server);
    const PeerAddress one{QStringLiteral("192.168.1.31"), 51022};
    const PeerAddress two{QStringLiteral("192.168.1.44"), 51023};
    emit server->session().flooding(one, 3'000);
    emit server->session().flooding(two, 4'000);
    auto *count = find<QLabel>(server, "bannerCount");
    QVERIFY(count->isVisible());
    QCOMPARE(count->text(), QStringLiteral("1 of 2"));
    find<QPushButton>(server, "bannerNext")->click();
    QCOMPARE(count->text(), QStringLiteral("2 of 2"));
    QVERIFY(bannerText(server).startsWith(QLatin1String("192.168.1.31")));

    emit server->session().floodEnded(two);
    QVERIFY(!count->isVisible());
    QVERIFY(bannerText(server).startsWith(QLatin1String("192.168.1.31")));
    emit server->session().peerLeft(one, {FailureKind::ClosedByPeer, one.ip, one.port});
    QVERIFY(bannerText(server).isEmpty());
}

/// What is clicked in the moment after the buttons changed was aimed at those before.
void TestWindowPeople::aBannerThatJustChangedIgnoresAClick()
{
    MainWindow *server = startedServer();
    MainWindow *client = server ? clientOf(server) : nullptr;
    QVERIFY(client);
    EVENTUALLY_COMPARE(server->session().peers().size(), 1);
    const PeerAddress peer = server->session().peers().first();
    emit server->session().repliesPaused(peer);
    emit server->session().flooding(peer, 3'000);

    auto *disconnect = find<QPushButton>(server, "remedy1");
    QCOMPARE(disconnect->text(), QStringLiteral("Disconnect"));
    disconnect->click();
    QVERIFY(bannerText(server).contains(QLatin1String("3,000")));
    auto *settling = find<QTimer>(server, "bannerSettling");
    QVERIFY(settling->isActive());
    emit server->session().flooding(peer, 4'000); // the same buttons
    settling->stop();
    disconnect->click();

    EVENTUALLY_VERIFY(server->session().peers().isEmpty());
}

/// UDP has no connection that could be ended: what the sender goes on sending is dropped.
void TestWindowPeople::aDisconnectedSenderStaysAway()
{
    MainWindow *server = startedServer(Transport::Udp);
    QVERIFY(server);
    server->session().setReplies({ReplyRule::Kind::Off, {}, 50});
    QUdpSocket sender;
    QVERIFY(sender.bind(QHostAddress::LocalHost));
    const auto send = [&](const QByteArray &bytes) {
        sender.writeDatagram(bytes, QHostAddress::LocalHost, server->session().local().port);
    };
    send("one");
    EVENTUALLY_COMPARE(server->session().peers().size(), 1);
    const PeerAddress peer = server->session().peers().first();
    emit server->session().flooding(peer, 3'000);
    remedy(server, "Disconnect")->click();
    EVENTUALLY_VERIFY(server->session().peers().isEmpty());

    send("two");
    EVENTUALLY_COMPARE(server->session().counters().dropped, quint64(1));
    QVERIFY(server->session().peers().isEmpty());
    QVERIFY(bannerText(server).isEmpty());

    find<QPushButton>(server, "writeToButton")->click();
    auto *dialog = server->findChild<WriteToDialog *>();
    dialog->findChild<QLineEdit *>(QStringLiteral("writeToEdit"))->setText(peer.toString());
    dialog->accept();
    EVENTUALLY_COMPARE(server->session().peers().size(), 1);
    send("three");
    EVENTUALLY_COMPARE(texts(server), (QStringList{QStringLiteral("one"), QStringLiteral("three")}));
}

void TestWindowPeople::theMenuIsThatOfTheCurrentRow()
{
    MainWindow *server = startedServer();
    MainWindow *client = server ? clientOf(server) : nullptr;
    QVERIFY(client);
    EVENTUALLY_COMPARE(server->session().peers().size(), 1);
    selectRow(server, 0);
    QVERIFY(!openMenu(server)); // everyone has none
    selectRow(server, 1);
    QMenu *menu = openMenu(server);
    QVERIFY(menu);
    for (const char *words : {"Name...", "Copy address", "Mute", "Pause receiving", "Disconnect"})
        QVERIFY2(entry(menu, words), words);
    choose(menu, "Disconnect");
    EVENTUALLY_VERIFY(server->session().peers().isEmpty());
}

void TestWindowPeople::whoIsNotReceivedIsReceivedAgainFromTheMenu()
{
    MainWindow *server = startedServer();
    MainWindow *client = server ? clientOf(server) : nullptr;
    QVERIFY(client);
    EVENTUALLY_COMPARE(server->session().peers().size(), 1);
    selectRow(server, 1);
    choose(openMenu(server), "Pause receiving");
    EVENTUALLY_COMPARE(stateOf(server, 1), QStringLiteral("not received"));
    choose(openMenu(server), "Receive again");
    EVENTUALLY_COMPARE(stateOf(server, 1), QString());
}

void TestWindowPeople::unreadMessagesAreCountedInTheTitle()
{
    MainWindow *server = startedServer();
    MainWindow *client = server ? clientOf(server) : nullptr;
    QVERIFY(client);
    const QString title = server->windowTitle();
    client->activateWindow();
    EVENTUALLY_VERIFY(client->isActiveWindow() && !server->isActiveWindow());

    say(client, QStringLiteral("one"));
    EVENTUALLY_COMPARE(server->windowTitle(), QStringLiteral("(1) ") + title);
    say(client, QStringLiteral("two"));
    EVENTUALLY_COMPARE(server->windowTitle(), QStringLiteral("(2) ") + title);
    QVERIFY(!client->windowTitle().startsWith(u'(')); // it is looked at

    server->activateWindow();
    EVENTUALLY_COMPARE(server->windowTitle(), title);
}

void TestWindowPeople::aMutedPeerIsNotCounted()
{
    MainWindow *server = startedServer();
    MainWindow *client = server ? clientOf(server) : nullptr;
    QVERIFY(client);
    EVENTUALLY_COMPARE(server->session().peers().size(), 1);
    selectRow(server, 1);
    choose(openMenu(server), "Mute");
    QCOMPARE(stateOf(server, 1), QStringLiteral("muted"));
    const QString title = server->windowTitle();
    client->activateWindow();
    EVENTUALLY_VERIFY(!server->isActiveWindow());

    say(client, QStringLiteral("one"));
    EVENTUALLY_VERIFY(texts(server).contains(QStringLiteral("one")));

    QCOMPARE(server->windowTitle(), title);
}

void TestWindowPeople::aUdpServerWritesFirst()
{
    MainWindow *near = startedServer(Transport::Udp);
    MainWindow *far = near ? startedServer(Transport::Udp) : nullptr;
    QVERIFY(far);
    for (MainWindow *window : {near, far})
        window->session().setReplies({ReplyRule::Kind::Off, {}, 50});
    find<QPushButton>(near, "writeToButton")->click();
    auto *dialog = near->findChild<WriteToDialog *>();
    QVERIFY(dialog);
    auto *edit = dialog->findChild<QLineEdit *>(QStringLiteral("writeToEdit"));
    edit->setText(QStringLiteral("somebody:1520"));
    dialog->accept();
    QVERIFY(dialog->isVisible()); // a name is not looked up
    QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("writeToError"))->isVisible());
    edit->setText(far->session().local().toString());
    dialog->accept();
    EVENTUALLY_COMPARE(near->session().peers().size(), 1);
    EVENTUALLY_VERIFY(composer(near)->placeholderText().contains(QLatin1String("127.0.0.1")));

    say(near, QStringLiteral("hello"));
    EVENTUALLY_COMPARE(texts(far), QStringList{QStringLiteral("hello")});
}

void TestWindowPeople::addressesToWriteTo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("peer");
    QTest::newRow("address and port") << QStringLiteral(" 192.168.1.31:1520 ") << QStringLiteral("192.168.1.31:1520");
    QTest::newRow("IPv6") << QStringLiteral("[fe80::1%eth0]:1520") << QStringLiteral("[fe80::1%eth0]:1520");
    QTest::newRow("invite") << QStringLiteral("Tincan UDP 10.0.0.2:520") << QStringLiteral("10.0.0.2:520");
    QTest::newRow("no port") << QStringLiteral("192.168.1.31") << QString();
    QTest::newRow("a name") << QStringLiteral("somebody:1520") << QString();
    QTest::newRow("port 0") << QStringLiteral("192.168.1.31:0") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestWindowPeople::addressesToWriteTo()
{
    QFETCH(QString, text);
    const std::optional<PeerAddress> peer = parsePeer(text);
    QTEST(peer ? peer->toString() : QString(), "peer");
}

void TestWindowPeople::manyArriveAtOnce()
{
    constexpr int many = 300;
    MainWindow *server = startedServer();
    QVERIFY(server);
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < many; ++i) {
        clients.push_back(std::make_unique<QTcpSocket>());
        clients.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), server->session().local().port);
    }
    EVENTUALLY_COMPARE(server->session().peers().size(), many);
    EVENTUALLY_COMPARE(find<QLabel>(server, "statusPeople")->text(), QStringLiteral("300 people"));
    clients.clear();
    EVENTUALLY_COMPARE(find<QLabel>(server, "statusPeople")->text(), QStringLiteral("0 people"));
}

QTEST_MAIN(TestWindowPeople)
#include "tst_windowpeople.moc"
