// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "windowtest.h"

#include "mainwindow/mainwindow.h"
#include "session/session.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace tincan;

class TestWindowErrors : public WindowTest
{
    Q_OBJECT

private slots:
    void portInUseConnectToIt();
    void portInUseUseAnother();
    void refusedAndTriedAgain();
    void byebye();
    void byebyeGoesToNobodyElse();
    void aClosedWindowStopsItsConversationBeforeItGoes();
    void draftSurvivesErrors();
    void draftSurvivesADisconnect();
};

/// F01: a TCP port in use
void TestWindowErrors::portInUseConnectToIt()
{
    MainWindow *first = startedServer();
    QVERIFY(first);
    const quint16 port = first->session().local().port;
    MainWindow *second = open();
    second->applyAndStart(settingsFor(Transport::Tcp, Role::Server, port));
    EVENTUALLY_COMPARE(
        bannerText(second),
        QStringLiteral("Port %1 is already in use on this computer, perhaps by another server.").arg(port));
    QCOMPARE(find<QLabel>(second, "portError")->text(), QStringLiteral("Already in use"));
    QCOMPARE(find<QLineEdit>(second, "portEdit")->text(), QString::number(port));
    remedy(second, "Connect to it")->click();
    EVENTUALLY_COMPARE(second->session().peers().size(), 1);
    EVENTUALLY_COMPARE(first->session().peers().size(), 1);
    QVERIFY(bannerText(second).isEmpty());
    QCOMPARE(second->session().settings().role, Role::Client);
}

/// F01: a TCP port in use
void TestWindowErrors::portInUseUseAnother()
{
    MainWindow *first = startedServer();
    QVERIFY(first);
    const quint16 port = first->session().local().port;
    const int other = port <= 64535 ? port + 1000 : port - 1000;
    MainWindow *second = open();
    second->applyAndStart(settingsFor(Transport::Tcp, Role::Server, port));
    EVENTUALLY_VERIFY(remedy(second, qPrintable(QStringLiteral("Use %1").arg(other))));
    remedy(second, qPrintable(QStringLiteral("Use %1").arg(other)))->click();
    EVENTUALLY_COMPARE(second->session().state(), Session::State::Running);
    QCOMPARE(int(second->session().local().port), other);
    QVERIFY(bannerText(second).isEmpty());
}

/// F05: refused
void TestWindowErrors::refusedAndTriedAgain()
{
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress::LocalHost));
    const quint16 port = listener.serverPort();
    listener.close();
    MainWindow *client = open();
    client->applyAndStart(settingsFor(Transport::Tcp, Role::Client, port));
    EVENTUALLY_COMPARE(bannerText(client), QStringLiteral("Nothing is listening at 127.0.0.1:%1.").arg(port));
    QVERIFY(listener.listen(QHostAddress::LocalHost, port));
    remedy(client, "Try again")->click();
    EVENTUALLY_COMPARE(client->session().peers().size(), 1);
}

void TestWindowErrors::byebye()
{
    MainWindow *server = startedServer();
    QVERIFY(server);
    MainWindow *client = clientOf(server);
    QVERIFY(client);
    say(client, QStringLiteral("byebye"));
    EVENTUALLY_COMPARE(client->session().state(), Session::State::Idle);
    QCOMPARE(bannerText(client), QStringLiteral("'byebye' ended the conversation and was not sent."));
    EVENTUALLY_VERIFY(server->session().peers().isEmpty());
    QVERIFY(texts(server).isEmpty());
    remedy(client, "Connect again and send it")->click();
    EVENTUALLY_COMPARE(client->session().peers().size(), 1);
    EVENTUALLY_VERIFY(texts(server).contains(QStringLiteral("byebye")));
}

void TestWindowErrors::byebyeGoesToNobodyElse()
{
    MainWindow *server = startedServer();
    QVERIFY(server);
    MainWindow *client = clientOf(server);
    QVERIFY(client);
    say(client, QStringLiteral("byebye"));
    EVENTUALLY_COMPARE(client->session().state(), Session::State::Idle);
    server->session().stop();
    EVENTUALLY_COMPARE(server->session().state(), Session::State::Idle);
    remedy(client, "Connect again and send it")->click();
    EVENTUALLY_VERIFY(bannerText(client).startsWith(QLatin1String("Nothing is listening")));

    MainWindow *other = startedServer();
    QVERIFY(other);
    client->applyAndStart(settingsFor(Transport::Tcp, Role::Client, other->session().local().port));
    EVENTUALLY_COMPARE(client->session().peers().size(), 1);
    say(client, QStringLiteral("hello"));

    EVENTUALLY_VERIFY(!texts(other).isEmpty());
    QCOMPARE(texts(other).first(), QStringLiteral("hello"));
}

void TestWindowErrors::aClosedWindowStopsItsConversationBeforeItGoes()
{
    MainWindow *window = startedServer();
    QVERIFY(window);
    bool stopped = false;
    connect(&window->session(), &Session::batch, this, [&stopped](const FactBatch &batch) {
        for (const Fact &fact : batch.facts)
            stopped = stopped || std::holds_alternative<fact::Stopped>(fact);
    });
    QSignalSpy gone(window, &QObject::destroyed);

    window->close();

    QVERIFY(!window->isVisible());
    EVENTUALLY_COMPARE(gone.size(), 1);
    QVERIFY(stopped);
}

void TestWindowErrors::draftSurvivesErrors()
{
    MainWindow *window = open();
    say(window, QStringLiteral("my draft"));
    QCOMPARE(find<QLabel>(window, "composerHint")->text(),
             QStringLiteral("Not sent: nobody is connected. Your text stays."));
    QVERIFY(find<QLabel>(window, "composerHint")->isVisible());
    QCOMPARE(composer(window)->toPlainText(), QStringLiteral("my draft"));

    window->applyAndStart(settingsFor(Transport::Udp, Role::Client, 9));
    EVENTUALLY_COMPARE(window->session().state(), Session::State::Running);
    const QString tooLarge(65'508, u'x');
    say(window, tooLarge);
    EVENTUALLY_VERIFY(find<QLabel>(window, "composerHint")->text().contains(QLatin1String("too large")));
    QCOMPARE(composer(window)->toPlainText(), tooLarge);
}

void TestWindowErrors::draftSurvivesADisconnect()
{
    MainWindow *server = startedServer();
    QVERIFY(server);
    MainWindow *client = clientOf(server);
    QVERIFY(client);
    composer(client)->setPlainText(QStringLiteral("half a sent"));
    server->session().stop();
    EVENTUALLY_COMPARE(client->session().state(), Session::State::Idle);
    QCOMPARE(bannerText(client), QStringLiteral("127.0.0.1 ended the conversation."));
    QCOMPARE(composer(client)->toPlainText(), QStringLiteral("half a sent"));
    QVERIFY(remedy(client, "Connect again"));
}

QTEST_MAIN(TestWindowErrors)
#include "tst_windowerrors.moc"
