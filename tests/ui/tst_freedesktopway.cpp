// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "desktop/freedesktopway.h"
#include "eventually.h"
#include "fakenotifications.h"
#include "privatebus.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

using namespace tincan;

class TestFreedesktopWay : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void tellsWhatItKnows();
    void escapesWhereTheBodyIsMarkup();
    void withoutBodyTheTitleSaysAll();
    void withoutActionsItAsksForNone();
    void aPictureStandsBesideTheWords();
    void aNewerOneTakesThePlaceOfTheOlder();
    void oneCallAtATime();
    void lookingClosesIt();
    void lookingBeforeTheAnswerClosesItToo();
    void aClickActivatesTheWindow();
    void onlyTheDefaultActionOfItsOwnIsOne();
    void aWindowThatIsGoneIsNotActivated();
    void aRefusalIsTold();
    void aServiceThatHangsIsTold();
    void aServiceMayComeAndGo();
    void aNewServiceCountsAnew();
    void withoutABusItIsTold();

private:
    void serve();
    void leave();
    void settle();
    Notification from(const char *title, const char *body)
    {
        return {m_window.get(), QLatin1String(title), QString::fromUtf8(body)};
    }

    PrivateBus m_bus;
    int m_number = 0; ///< of the connections, each has a name of its own
    QString m_serviceName;
    QString m_clientName;
    std::unique_ptr<FakeService> m_service;
    std::unique_ptr<FreedesktopWay> m_way;
    std::unique_ptr<QWidget> m_window;
};

void TestFreedesktopWay::initTestCase()
{
    if (!PrivateBus::isPossible())
        QSKIP("dbus-daemon is missing");
    QVERIFY(m_bus.start());
}

void TestFreedesktopWay::init()
{
    m_service = std::make_unique<FakeService>();
    m_window = std::make_unique<QWidget>();
    serve();
    m_clientName = QStringLiteral("client %1").arg(++m_number);
    QImage picture(3, 2, QImage::Format_ARGB32);
    picture.fill(QColor(1, 2, 3, 4));
    m_way = std::make_unique<FreedesktopWay>(QDBusConnection::connectToBus(m_bus.address(), m_clientName), picture);
}

void TestFreedesktopWay::cleanup()
{
    m_way.reset();
    m_window.reset();
    leave();
    QDBusConnection::disconnectFromBus(m_clientName);
}

void TestFreedesktopWay::serve()
{
    m_serviceName = QStringLiteral("service %1").arg(++m_number);
    QDBusConnection bus = QDBusConnection::connectToBus(m_bus.address(), m_serviceName);
    QVERIFY(bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), m_service.get(),
                               QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

void TestFreedesktopWay::leave()
{
    QDBusConnection(m_serviceName).unregisterService(QStringLiteral("org.freedesktop.Notifications"));
    QDBusConnection::disconnectFromBus(m_serviceName);
}

/// What the service has said so far has come through.
void TestFreedesktopWay::settle()
{
    const QDBusMessage ask =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId"));
    for (const QString &name : {m_serviceName, m_clientName})
        QCOMPARE(QDBusConnection(name).call(ask).type(), QDBusMessage::ReplyMessage);
    QCoreApplication::processEvents();
}

void TestFreedesktopWay::tellsWhatItKnows()
{
    QSignalSpy notShown(m_way.get(), &NotificationWay::notShown);
    m_way->show(from("Bob", "hello <b>there</b> & all"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 1);
    const FakeService::Asked &asked = m_service->asked.first();
    QCOMPARE(asked.replaces, 0U);
    QCOMPARE(asked.title, QStringLiteral("Bob"));
    QCOMPARE(asked.body, QStringLiteral("hello <b>there</b> & all")); // no markup here, so nothing to escape
    QCOMPARE(asked.icon, QStringLiteral(TINCAN_APP_ID));
    QCOMPARE(asked.actions, (QStringList{QStringLiteral("default"), QStringLiteral("Open")}));
    QCOMPARE(asked.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral(TINCAN_APP_ID));
    QCOMPARE(asked.hints.value(QStringLiteral("category")).toString(), QStringLiteral("im.received"));
    QVERIFY(notShown.isEmpty());
}

/// What came from the network is never markup.
void TestFreedesktopWay::escapesWhereTheBodyIsMarkup()
{
    m_service->capabilities.append(QStringLiteral("body-markup"));
    m_way->show(from("Bob", "<img src=\"http://x\"> & <a href='y'>z</a>"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 1);
    QCOMPARE(m_service->asked.first().body,
             QStringLiteral("&lt;img src=&quot;http://x&quot;&gt; &amp; &lt;a href='y'&gt;z&lt;/a&gt;"));
}

void TestFreedesktopWay::withoutBodyTheTitleSaysAll()
{
    m_service->capabilities = QStringList{QStringLiteral("body-markup")};
    m_way->show(from("Bob", "1 < 2"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 1);
    QCOMPARE(m_service->asked.first().title, QStringLiteral("Bob: 1 < 2"));
    QCOMPARE(m_service->asked.first().body, QString());
}

void TestFreedesktopWay::withoutActionsItAsksForNone()
{
    m_service->capabilities = QStringList{QStringLiteral("body")};
    m_way->show(from("Bob", "hello"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 1);
    QVERIFY(m_service->asked.first().actions.isEmpty());
}

void TestFreedesktopWay::aPictureStandsBesideTheWords()
{
    m_way->show(from("Bob", "hello"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 1);
    const auto sent = m_service->asked.first().hints.value(QStringLiteral("image-data")).value<QDBusArgument>();
    QCOMPARE(sent.currentSignature(), QStringLiteral("(iiibiiay)"));
    int width = 0;
    int height = 0;
    int rowBytes = 0;
    bool alpha = false;
    int bits = 0;
    int channels = 0;
    QByteArray bytes;
    sent.beginStructure();
    sent >> width >> height >> rowBytes >> alpha >> bits >> channels >> bytes;
    sent.endStructure();
    QCOMPARE(QList<int>({width, height, rowBytes, alpha, bits, channels}), QList<int>({3, 2, 12, 1, 8, 4}));
    QCOMPARE(bytes, QByteArray("\1\2\3\4").repeated(6));
}

void TestFreedesktopWay::aNewerOneTakesThePlaceOfTheOlder()
{
    const QWidget other;
    m_way->show(from("Bob", "one"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 1);
    m_way->show(from("Bob", "two"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 2);
    QCOMPARE(m_service->asked.last().replaces, 7U);
    m_way->show({const_cast<QWidget *>(&other), QStringLiteral("Eve"), {}});
    EVENTUALLY_COMPARE(m_service->asked.size(), 3);
    QCOMPARE(m_service->asked.last().replaces, 0U); // of another conversation

    emit m_service->NotificationClosed(7, 1);
    emit m_service->NotificationClosed(99, 1);
    settle();
    m_way->show(from("Bob", "three"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 4);
    QCOMPARE(m_service->asked.last().replaces, 0U); // the first one is gone
}

/// A service that is slow does not get a queue: the newest one waits, in place of those before it.
void TestFreedesktopWay::oneCallAtATime()
{
    m_service->hangs = true;
    m_way->show(from("Bob", "one"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 1);
    for (int i = 0; i < 100; ++i)
        m_way->show(from("Bob", "more"));
    m_way->show(from("Bob", "last"));
    m_service->hangs = false;
    m_service->answerHeld(QDBusConnection(m_serviceName));
    EVENTUALLY_COMPARE(m_service->asked.size(), 2);
    QCOMPARE(m_service->asked.last().body, QStringLiteral("last"));
    QCOMPARE(m_service->asked.last().replaces, 7U);
}

void TestFreedesktopWay::lookingClosesIt()
{
    m_way->show(from("Bob", "one"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 1);
    m_way->show(from("Bob", "two")); // the number is known when this has come through
    EVENTUALLY_COMPARE(m_service->asked.size(), 2);
    m_way->close(m_window.get());
    EVENTUALLY_COMPARE(m_service->closed, QList<uint>{7});
    m_way->close(m_window.get());
    m_way->show(from("Bob", "three"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 3);
    QCOMPARE(m_service->asked.last().replaces, 0U);
    QCOMPARE(m_service->closed.size(), 1);
}

void TestFreedesktopWay::lookingBeforeTheAnswerClosesItToo()
{
    m_service->hangs = true;
    m_way->show(from("Bob", "one"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 1);
    m_way->close(m_window.get());
    m_service->answerHeld(QDBusConnection(m_serviceName));
    EVENTUALLY_COMPARE(m_service->closed, QList<uint>{7});
}

void TestFreedesktopWay::aClickActivatesTheWindow()
{
    QSignalSpy activated(m_way.get(), &NotificationWay::activated);
    m_way->show(from("Bob", "one"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 1);
    emit m_service->ActivationToken(7, QStringLiteral("token"));
    emit m_service->ActionInvoked(7, QStringLiteral("default"));
    EVENTUALLY_COMPARE(activated.size(), 1);
    QCOMPARE(activated.first().first().value<QWidget *>(), m_window.get());
    QCOMPARE(activated.first().last().toString(), QStringLiteral("token"));
    emit m_service->ActionInvoked(7, QStringLiteral("default")); // a service that gives no token
    EVENTUALLY_COMPARE(activated.size(), 2);
    QCOMPARE(activated.last().last().toString(), QString());
}

void TestFreedesktopWay::onlyTheDefaultActionOfItsOwnIsOne()
{
    QSignalSpy activated(m_way.get(), &NotificationWay::activated);
    m_way->show(from("Bob", "one"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 1);
    emit m_service->ActionInvoked(8, QStringLiteral("default")); // of another program
    emit m_service->ActionInvoked(0, QStringLiteral("default"));
    emit m_service->ActionInvoked(7, QStringLiteral("snooze"));
    emit m_service->ActionInvoked(7, QStringLiteral("default")); // the last of the four
    EVENTUALLY_COMPARE(activated.size(), 1);
}

void TestFreedesktopWay::aWindowThatIsGoneIsNotActivated()
{
    QSignalSpy activated(m_way.get(), &NotificationWay::activated);
    m_way->show(from("Bob", "one"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 1);
    const QWidget *gone = m_window.get();
    m_window.reset();
    emit m_service->ActionInvoked(7, QStringLiteral("default"));
    m_way->close(gone);
    EVENTUALLY_COMPARE(m_service->closed, QList<uint>{7}); // after the action
    QVERIFY(activated.isEmpty());
}

void TestFreedesktopWay::aRefusalIsTold()
{
    m_service->refuses = true;
    QSignalSpy notShown(m_way.get(), &NotificationWay::notShown);
    m_way->show(from("Bob", "one"));
    EVENTUALLY_COMPARE(notShown.size(), 1);
    QCOMPARE(notShown.first().first().value<Notification>().body, QStringLiteral("one"));
    m_service->refuses = false;
    m_way->show(from("Bob", "two"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 2);
    QCOMPARE(notShown.size(), 1);
}

void TestFreedesktopWay::aServiceThatHangsIsTold()
{
    m_service->hangs = true;
    FreedesktopWay way(QDBusConnection(m_clientName), {}, std::chrono::milliseconds(200));
    QSignalSpy notShown(&way, &NotificationWay::notShown);
    way.show(from("Bob", "one"));
    QVERIFY(notShown.isEmpty()); // nothing waits
    EVENTUALLY_COMPARE(notShown.size(), 1);
}

void TestFreedesktopWay::aServiceMayComeAndGo()
{
    QSignalSpy notShown(m_way.get(), &NotificationWay::notShown);
    leave();
    m_way->show(from("Bob", "one"));
    EVENTUALLY_COMPARE(notShown.size(), 1);
    serve();
    m_way->show(from("Bob", "two"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 1);
    leave();
    m_way->show(from("Bob", "three"));
    EVENTUALLY_COMPARE(notShown.size(), 2);
    QCOMPARE(notShown.last().first().value<Notification>().body, QStringLiteral("three"));
    serve();
    m_way->show(from("Bob", "four"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 2);
}

/// A number of the old service may be that of another program's notification now.
void TestFreedesktopWay::aNewServiceCountsAnew()
{
    m_way->show(from("Bob", "one"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 1);
    m_way->show(from("Bob", "two"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 2);
    QCOMPARE(m_service->asked.last().replaces, 7U);
    leave();
    m_service->capabilities = QStringList{QStringLiteral("body"), QStringLiteral("body-markup")};
    serve();
    settle();
    m_way->close(m_window.get());
    m_way->show(from("Bob", "<three>"));
    EVENTUALLY_COMPARE(m_service->asked.size(), 3);
    QCOMPARE(m_service->asked.last().replaces, 0U);
    QCOMPARE(m_service->asked.last().body, QStringLiteral("&lt;three&gt;")); // it was asked what it can do
    QVERIFY(m_service->closed.isEmpty());
}

void TestFreedesktopWay::withoutABusItIsTold()
{
    FreedesktopWay way(QDBusConnection(QStringLiteral("no such bus")));
    QSignalSpy notShown(&way, &NotificationWay::notShown);
    way.show(from("Bob", "one"));
    QCOMPARE(notShown.size(), 1);
}

QTEST_MAIN(TestFreedesktopWay)
#include "tst_freedesktopway.moc"
