// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "chat/endpointfactory.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/windows.h"
#include "session/session.h"
#include "settings/profilesettings.h"
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
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>

#include <memory>

using namespace tincan;

namespace {

const QString answer = QString::fromUtf8("\xe6\x9c\x8d\xe5\x8a\xa1\xe7\xab\xaf\xe6\x94\xb6\xe5\x88\xb0\xe4\xba\x86"
                                         "\xe4\xbf\xa1\xe6\x81\xaf");

template <typename T>
T *find(MainWindow *window, const char *name)
{
    return window->findChild<T *>(QLatin1String(name));
}

QString bannerText(MainWindow *window)
{
    auto *banner = find<QWidget>(window, "banner");
    return banner->isVisible() ? find<QLabel>(window, "bannerText")->text() : QString();
}

/// The button of the banner with these words.
QPushButton *remedy(MainWindow *window, const char *words)
{
    for (auto *button : find<QWidget>(window, "banner")->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->text() == QLatin1String(words))
            return button;
    }
    return nullptr;
}

/// The messages of a window's transcript, without notices.
QStringList texts(MainWindow *window)
{
    QStringList result;
    const QAbstractItemModel *model = find<QListView>(window, "transcript")->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        const auto shown = model->index(row, 0).data(TranscriptModel::RowRole).value<TranscriptRow>();
        if (shown.side != TranscriptRow::Side::Notice)
            result.append(shown.text);
    }
    return result;
}

QPlainTextEdit *composer(MainWindow *window)
{
    return find<QPlainTextEdit>(window, "composerEdit");
}

void say(MainWindow *window, const QString &text)
{
    composer(window)->setPlainText(text);
    QTest::keyClick(composer(window), Qt::Key_Return);
}

ConversationSettings settingsFor(Transport transport, Role role, quint16 port)
{
    ConversationSettings settings;
    settings.transport = transport;
    settings.role = role;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = port;
    return settings;
}

} // namespace

class TestWindows : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void firstRunByKeyboard();
    void portInUseConnectToIt();
    void portInUseUseAnother();
    void refusedAndTriedAgain();
    void twoClients();
    void udpPair();
    void byebye();
    void draftSurvivesErrors();
    void draftSurvivesADisconnect();
    void loopbackPair();
    void practiceDoor();
    void turnOffAnswersFromTheTranscript();
    void emptyStatesFollow();
    void regionsCycle();
    void narrowWindowHidesTheSidebar();

private:
    MainWindow *open() { return m_windows->open(); }
    MainWindow *startedServer(Transport transport = Transport::Tcp);
    MainWindow *clientOf(MainWindow *server);
    /// Presses Tab until this widget has the focus.
    static bool tabTo(MainWindow *window, const QWidget *target);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileSettings> m_settings;
    std::unique_ptr<Windows> m_windows;
};

void TestWindows::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<ProfileSettings>(QString(), m_folder->path());
    const auto makeSession = [] {
        return std::make_unique<Session>(ConversationHandle(new Conversation(makeEndpointFactory())));
    };
    m_windows = std::make_unique<Windows>(makeSession, *m_settings);
}

void TestWindows::cleanup()
{
    m_windows.reset();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

MainWindow *TestWindows::startedServer(Transport transport)
{
    MainWindow *window = open();
    window->applyAndStart(settingsFor(transport, Role::Server, 0));
    return QTest::qWaitFor([window] { return window->session().state() == Session::State::Running; }) ? window
                                                                                                      : nullptr;
}

MainWindow *TestWindows::clientOf(MainWindow *server)
{
    MainWindow *window = open();
    window->applyAndStart(
        settingsFor(server->session().settings().transport, Role::Client, server->session().local().port));
    return QTest::qWaitFor([window] { return !window->session().peers().isEmpty(); }) ? window : nullptr;
}

bool TestWindows::tabTo(MainWindow *window, const QWidget *target)
{
    for (int i = 0; i < 40; ++i) {
        if (QApplication::focusWidget() == target)
            return true;
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : window, Qt::Key_Tab);
    }
    return false;
}

void TestWindows::firstRunByKeyboard()
{
    // a port that is free, because the person of this test types one
    QTcpServer probe;
    QVERIFY(probe.listen(QHostAddress::LocalHost));
    const QString port = QString::number(probe.serverPort());
    probe.close();

    MainWindow *server = open();
    server->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    QVERIFY(tabTo(server, find<QLineEdit>(server, "portEdit")));
    QTest::keyClicks(QApplication::focusWidget(), port); // a tab selects what is there
    QVERIFY(tabTo(server, find<QPushButton>(server, "primaryButton")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(server->session().state(), Session::State::Running);
    QCOMPARE(server->windowTitle(), QStringLiteral("Tincan - TCP server :%1").arg(port));

    QTest::keyClick(server, Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_windows->all().size(), 2);
    MainWindow *client = m_windows->all().last();
    client->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->window() == client);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);   // Role
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right); // Client
    QVERIFY(tabTo(client, find<QLineEdit>(client, "portEdit")));
    QTest::keyClicks(QApplication::focusWidget(), port);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(client->session().peers().size(), 1);

    QTRY_COMPARE(QApplication::focusWidget(), composer(client)); // ready to write
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("hello"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const QStringList both{QStringLiteral("hello"), answer + QStringLiteral("hello")};
    QTRY_COMPARE(texts(client), both);
    QTRY_COMPARE(texts(server), both);
    QCOMPARE(composer(client)->toPlainText(), QString());

    QTest::keyClick(client, Qt::Key_D, Qt::ControlModifier);
    QTRY_COMPARE(client->session().state(), Session::State::Idle);
}

void TestWindows::portInUseConnectToIt()
{
    MainWindow *first = startedServer();
    QVERIFY(first);
    const quint16 port = first->session().local().port;
    MainWindow *second = open();
    second->applyAndStart(settingsFor(Transport::Tcp, Role::Server, port));
    QTRY_COMPARE(bannerText(second),
                 QStringLiteral("Port %1 is already in use on this computer, perhaps by another server.").arg(port));
    QCOMPARE(find<QLabel>(second, "portError")->text(), QStringLiteral("Already in use"));
    QCOMPARE(find<QLineEdit>(second, "portEdit")->text(), QString::number(port));
    remedy(second, "Connect to it")->click();
    QTRY_COMPARE(second->session().peers().size(), 1);
    QTRY_COMPARE(first->session().peers().size(), 1);
    QVERIFY(bannerText(second).isEmpty());
    QCOMPARE(second->session().settings().role, Role::Client);
}

void TestWindows::portInUseUseAnother()
{
    MainWindow *first = startedServer();
    QVERIFY(first);
    const quint16 port = first->session().local().port;
    const int other = port <= 64535 ? port + 1000 : port - 1000;
    MainWindow *second = open();
    second->applyAndStart(settingsFor(Transport::Tcp, Role::Server, port));
    QTRY_VERIFY(remedy(second, qPrintable(QStringLiteral("Use %1").arg(other))));
    remedy(second, qPrintable(QStringLiteral("Use %1").arg(other)))->click();
    QTRY_COMPARE(second->session().state(), Session::State::Running);
    QCOMPARE(int(second->session().local().port), other);
    QVERIFY(bannerText(second).isEmpty());
}

void TestWindows::refusedAndTriedAgain()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    const quint16 port = listener.serverPort();
    listener.close();
    MainWindow *client = open();
    client->applyAndStart(settingsFor(Transport::Tcp, Role::Client, port));
    QTRY_COMPARE(bannerText(client), QStringLiteral("Nothing is listening at 127.0.0.1:%1.").arg(port));
    QVERIFY(listener.listen(QHostAddress::LocalHost, port));
    remedy(client, "Try again")->click();
    QTRY_COMPARE(client->session().peers().size(), 1);
}

void TestWindows::twoClients()
{
    MainWindow *server = startedServer();
    QVERIFY(server);
    server->session().setReplies({ReplyRule::Kind::Off, {}, 50});
    MainWindow *one = clientOf(server);
    MainWindow *two = clientOf(server);
    QVERIFY(one && two);
    QTRY_COMPARE(server->session().peers().size(), 2);
    QVERIFY(find<QPushButton>(server, "passOnButton")->isVisible());

    auto *people = find<QListView>(server, "peersList");
    people->setCurrentIndex(people->model()->index(1, 0));
    say(server, QStringLiteral("only for one"));
    QTRY_COMPARE(texts(one), QStringList{QStringLiteral("only for one")});
    QTRY_COMPARE(composer(server)->toPlainText(), QString());

    one->session().stop();
    QTRY_COMPARE(server->session().peers().size(), 1);
    QVERIFY(find<QLabel>(server, "composerHint")->text().endsWith(QLatin1String("left. Choose whom to write to.")));
    say(server, QStringLiteral("a secret"));
    QCOMPARE(composer(server)->toPlainText(), QStringLiteral("a secret"));
    QVERIFY(find<QLabel>(server, "composerHint")->text().startsWith(QLatin1String("Not sent: ")));

    people->setCurrentIndex(people->model()->index(0, 0)); // everyone, by choice
    say(server, QStringLiteral("for all"));
    QTRY_COMPARE(texts(two), QStringList{QStringLiteral("for all")}); // and never the secret
}

void TestWindows::udpPair()
{
    MainWindow *server = startedServer(Transport::Udp);
    QVERIFY(server);
    MainWindow *client = clientOf(server);
    QVERIFY(client);
    say(client, QStringLiteral("hello"));
    QTRY_COMPARE(texts(server).size(), 2);
    QTRY_COMPARE(texts(client).size(), 2);
    QVERIFY(texts(client).last().endsWith(QLatin1String("] b'hello'")));
    QCOMPARE(find<QPushButton>(server, "stopButton")->text().remove(u'&'), QStringLiteral("Close"));
}

void TestWindows::byebye()
{
    MainWindow *server = startedServer();
    QVERIFY(server);
    MainWindow *client = clientOf(server);
    QVERIFY(client);
    say(client, QStringLiteral("byebye"));
    QTRY_COMPARE(client->session().state(), Session::State::Idle);
    QCOMPARE(bannerText(client), QStringLiteral("'byebye' ended the conversation and was not sent."));
    QTRY_VERIFY(server->session().peers().isEmpty());
    QVERIFY(texts(server).isEmpty());
    remedy(client, "Connect again")->click();
    QTRY_COMPARE(client->session().peers().size(), 1);
}

void TestWindows::draftSurvivesErrors()
{
    MainWindow *window = open();
    say(window, QStringLiteral("my draft"));
    QCOMPARE(find<QLabel>(window, "composerHint")->text(),
             QStringLiteral("Not sent: nobody is connected. Your text stays."));
    QVERIFY(find<QLabel>(window, "composerHint")->isVisible());
    QCOMPARE(composer(window)->toPlainText(), QStringLiteral("my draft"));

    window->applyAndStart(settingsFor(Transport::Udp, Role::Client, 9));
    QTRY_COMPARE(window->session().state(), Session::State::Running);
    const QString tooLarge(65'508, u'x');
    say(window, tooLarge);
    QTRY_VERIFY(find<QLabel>(window, "composerHint")->text().contains(QLatin1String("too large")));
    QCOMPARE(composer(window)->toPlainText(), tooLarge);
}

void TestWindows::draftSurvivesADisconnect()
{
    MainWindow *server = startedServer();
    QVERIFY(server);
    MainWindow *client = clientOf(server);
    QVERIFY(client);
    composer(client)->setPlainText(QStringLiteral("half a sent"));
    server->session().stop();
    QTRY_COMPARE(client->session().state(), Session::State::Idle);
    QCOMPARE(bannerText(client), QStringLiteral("127.0.0.1 ended the conversation."));
    QCOMPARE(composer(client)->toPlainText(), QStringLiteral("half a sent"));
    QVERIFY(remedy(client, "Connect again"));
}

void TestWindows::loopbackPair()
{
    m_windows->openLoopbackPair();
    QCOMPARE(m_windows->all().size(), 2);
    MainWindow *server = m_windows->all().first();
    MainWindow *client = m_windows->all().last();
    QTRY_COMPARE(client->session().peers().size(), 1);
    say(client, QStringLiteral("hello"));
    QTRY_COMPARE(texts(client).size(), 2);
    QTRY_COMPARE(texts(server).size(), 2);
}

void TestWindows::practiceDoor()
{
    MainWindow *window = open();
    find<QPushButton>(window, "practiceButton")->click();
    QCOMPARE(m_windows->all().size(), 2);
    QTRY_COMPARE(window->session().peers().size(), 1);
}

void TestWindows::turnOffAnswersFromTheTranscript()
{
    MainWindow *server = startedServer();
    QVERIFY(server);
    MainWindow *client = clientOf(server);
    QVERIFY(client);
    say(client, QStringLiteral("hello"));
    QTRY_COMPARE(texts(server).size(), 2);
    auto *view = find<TranscriptView>(server, "transcript");
    const int last = view->model()->rowCount() - 1;
    QTRY_VERIFY(!view->placeOf(RowAction::TurnOffAnswers, last).isEmpty());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->placeOf(RowAction::TurnOffAnswers, last).center());
    QCOMPARE(server->session().settings().replies.kind, ReplyRule::Kind::Off);
    QCOMPARE(find<QComboBox>(server, "repliesCombo")->currentIndex(), int(ReplyRule::Kind::Off));
    QVERIFY(view->placeOf(RowAction::TurnOffAnswers, last).isEmpty());
    say(client, QStringLiteral("again"));
    QTRY_COMPARE(texts(server).size(), 3);
}

void TestWindows::emptyStatesFollow()
{
    MainWindow *server = open();
    auto *title = find<QLabel>(server, "emptyTitle");
    QCOMPARE(title->text(), QStringLiteral("Talk on your own network"));
    QVERIFY(title->isVisible());
    server->applyAndStart(settingsFor(Transport::Tcp, Role::Server, 0));
    QTRY_COMPARE(title->text(), QStringLiteral("Waiting for the other person"));
    MainWindow *client = clientOf(server);
    QVERIFY(client);
    QTRY_COMPARE(title->text(), QStringLiteral("Say hello"));
    say(client, QStringLiteral("hello"));
    QTRY_VERIFY(!title->isVisible());
    QVERIFY(find<QListView>(server, "transcript")->isVisible());
}

void TestWindows::regionsCycle()
{
    MainWindow *window = open();
    window->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    QTest::keyClick(window, Qt::Key_F6, Qt::ShiftModifier); // backwards from the form: the composer
    QTRY_COMPARE(QApplication::focusWidget(), composer(window));
    QTest::keyClick(window, Qt::Key_F6);
    QVERIFY(QApplication::focusWidget() != composer(window));
    QTest::keyClick(window, Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(QApplication::focusWidget(), find<QComboBox>(window, "listenCombo"));
}

void TestWindows::narrowWindowHidesTheSidebar()
{
    MainWindow *window = open();
    window->activateWindow();
    QTRY_VERIFY(QApplication::focusWidget());
    auto *primary = find<QPushButton>(window, "primaryButton");
    QVERIFY(primary->isVisible());
    window->resize(400, 560);
    QTRY_VERIFY(!primary->isVisible());
    QTest::keyClick(window, Qt::Key_F9);
    QVERIFY(primary->isVisible());
    QTest::keyClick(window, Qt::Key_Escape);
    QVERIFY(!primary->isVisible());
    window->resize(960, 640);
    QTRY_VERIFY(primary->isVisible());
}

QTEST_MAIN(TestWindows)
#include "tst_windows.moc"
