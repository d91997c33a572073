// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "desktop/traywatcher.h"
#include "eventually.h"
#include "privatebus.h"

#include <QCoreApplication>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tincan;

/// A watcher of tray icons, with or without a tray.
class FakeWatcher : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++asked;
        if (!hangs)
            connection.send(message.createReply(QVariant::fromValue(QDBusVariant(hasHost))));
        return true;
    }

    bool hasHost = true;
    bool hangs = false;
    int asked = 0;
};

class TestTrayWatcher : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();

    void aTrayIsFound();
    void oneThatHangsDoesNotStopTheProgram();
    void traysComeAndGo();
    void hostsComeAndGo();
    void withoutAWatcherQtIsAskedAndKeepsToIt();
    void withoutABus();

private:
    void serve();
    void leave();
    void make(std::function<bool()> other = {}, std::chrono::milliseconds patience = servicePatience);
    /// The answer after the one that made it listen has come too.
    void settle();

    PrivateBus m_bus;
    int m_number = 0; ///< of the connections, each has a name of its own
    QString m_serviceName;
    QString m_clientName;
    FakeWatcher m_fake;
    std::unique_ptr<TrayWatcher> m_watcher;
};

void TestTrayWatcher::initTestCase()
{
    if (!PrivateBus::isPossible())
        QSKIP("dbus-daemon is missing");
    QVERIFY(m_bus.start());
}

void TestTrayWatcher::init()
{
    m_fake.hasHost = true;
    m_fake.hangs = false;
    m_fake.asked = 0;
}

void TestTrayWatcher::cleanup()
{
    m_watcher.reset();
    leave();
    QDBusConnection::disconnectFromBus(m_clientName);
}

void TestTrayWatcher::serve()
{
    m_serviceName = QStringLiteral("watcher %1").arg(++m_number);
    QDBusConnection bus = QDBusConnection::connectToBus(m_bus.address(), m_serviceName);
    QVERIFY(bus.registerVirtualObject(QStringLiteral("/StatusNotifierWatcher"), &m_fake));
    QVERIFY(bus.registerService(QStringLiteral("org.kde.StatusNotifierWatcher")));
}

void TestTrayWatcher::leave()
{
    if (QDBusConnection bus(m_serviceName); bus.isConnected())
        bus.unregisterService(QStringLiteral("org.kde.StatusNotifierWatcher"));
    QDBusConnection::disconnectFromBus(m_serviceName);
}

void TestTrayWatcher::make(std::function<bool()> other, std::chrono::milliseconds patience)
{
    m_clientName = QStringLiteral("client %1").arg(++m_number);
    m_watcher = std::make_unique<TrayWatcher>(QDBusConnection::connectToBus(m_bus.address(), m_clientName),
                                              std::move(other), patience);
}

void TestTrayWatcher::settle()
{
    const QDBusMessage ask =
        QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                       QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId"));
    QCOMPARE(QDBusConnection(m_clientName).call(ask).type(), QDBusMessage::ReplyMessage);
    QCoreApplication::processEvents();
}

void TestTrayWatcher::aTrayIsFound()
{
    serve();
    make();
    QVERIFY(!m_watcher->hasTray()); // nobody has answered yet
    m_watcher->waitForFirstAnswer();
    QVERIFY(m_watcher->hasTray());
    m_watcher->waitForFirstAnswer(); // there is nothing to wait for
}

void TestTrayWatcher::oneThatHangsDoesNotStopTheProgram()
{
    serve();
    m_fake.hangs = true;
    int otherAsked = 0;
    QElapsedTimer clock;
    clock.start();
    make([&otherAsked] { return ++otherAsked > 0; }, std::chrono::milliseconds(5'000));
    for (int i = 0; i < 1'000; ++i)
        QVERIFY(!m_watcher->hasTray());
    QVERIFY2(clock.elapsed() < 5'000, qPrintable(QString::number(clock.elapsed())));
    m_watcher->waitForFirstAnswer(); // not for ever
    QVERIFY(!m_watcher->hasTray());
    QCOMPARE(otherAsked, 0); // Qt would ask the same watcher
}

void TestTrayWatcher::traysComeAndGo()
{
    make();
    m_watcher->waitForFirstAnswer();
    QVERIFY(!m_watcher->hasTray());
    settle();
    QSignalSpy changed(m_watcher.get(), &TrayWatcher::changed);
    serve();
    EVENTUALLY_VERIFY(m_watcher->hasTray());
    QCOMPARE(changed.size(), 1);
    leave();
    EVENTUALLY_VERIFY(!m_watcher->hasTray());
    QCOMPARE(changed.size(), 2);
    serve();
    EVENTUALLY_VERIFY(m_watcher->hasTray());
}

void TestTrayWatcher::hostsComeAndGo()
{
    serve();
    m_fake.hasHost = false;
    make();
    m_watcher->waitForFirstAnswer();
    QVERIFY(!m_watcher->hasTray());
    EVENTUALLY_COMPARE(m_fake.asked, 2);
    const auto say = [this](const char *name) {
        QDBusConnection(m_serviceName)
            .send(QDBusMessage::createSignal(QStringLiteral("/StatusNotifierWatcher"),
                                             QStringLiteral("org.kde.StatusNotifierWatcher"), QLatin1String(name)));
    };
    m_fake.hasHost = true;
    say("StatusNotifierHostRegistered");
    EVENTUALLY_VERIFY(m_watcher->hasTray());
    m_fake.hasHost = false;
    say("StatusNotifierHostUnregistered");
    EVENTUALLY_VERIFY(!m_watcher->hasTray());
}

/// The first question decides which kind of tray Qt uses from then on.
void TestTrayWatcher::withoutAWatcherQtIsAskedAndKeepsToIt()
{
    bool otherTray = true;
    make([&otherTray] { return otherTray; });
    m_watcher->waitForFirstAnswer();
    QVERIFY(m_watcher->hasTray());
    otherTray = false;
    QVERIFY(!m_watcher->hasTray());
    settle();
    QSignalSpy changed(m_watcher.get(), &TrayWatcher::changed);
    serve();
    EVENTUALLY_COMPARE(changed.size(), 1);
    QVERIFY(!m_watcher->hasTray());
}

void TestTrayWatcher::withoutABus()
{
    TrayWatcher watcher(QDBusConnection(QStringLiteral("no such bus")), {});
    watcher.waitForFirstAnswer();
    QVERIFY(!watcher.hasTray());
    TrayWatcher other(QDBusConnection(QStringLiteral("no such bus")), [] { return true; });
    QVERIFY(other.hasTray());
}

QTEST_GUILESS_MAIN(TestTrayWatcher)
#include "tst_traywatcher.moc"
