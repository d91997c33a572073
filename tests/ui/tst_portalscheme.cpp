// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventually.h"
#include "theme/portalscheme.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace tincan;

using Scheme = SystemScheme::Scheme;

/// A desktop portal that knows one setting.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint value = 0;

public slots:
    QDBusVariant Read(const QString &space, const QString &key)
    {
        const bool known = space == QLatin1String("org.freedesktop.appearance") && key == QLatin1String("color-scheme");
        return QDBusVariant(QVariant::fromValue(QDBusVariant(known ? value : 99)));
    }

signals:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

/// On a bus of its own, so that the desktop of whoever runs this plays no part.
class TestPortalScheme : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("dbus-daemon")).isEmpty())
            QSKIP("dbus-daemon is missing");
        m_daemon.start(QStringLiteral("dbus-daemon"),
                       {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        EVENTUALLY_VERIFY(m_daemon.canReadLine());
        m_address = QString::fromLatin1(m_daemon.readLine()).trimmed();
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("client"));
        QDBusConnection::disconnectFromBus(QStringLiteral("listener"));
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    /// First, because what was lost was lost for the first one of a process alone.
    void asksAndListens()
    {
        FakePortal portal;
        portal.value = 1;
        QDBusConnection service = QDBusConnection::connectToBus(m_address, QStringLiteral("portal"));
        QVERIFY(service.registerObject(QStringLiteral("/org/freedesktop/portal/desktop"), &portal,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(service.registerService(QStringLiteral("org.freedesktop.portal.Desktop")));
        const QDBusConnection client = QDBusConnection::connectToBus(m_address, QStringLiteral("listener"));

        PortalScheme scheme(client);
        QSignalSpy changed(&scheme, &SystemScheme::changed);
        QCOMPARE(scheme.scheme(), Scheme::Unknown); // it does not wait
        EVENTUALLY_COMPARE(scheme.scheme(), Scheme::Dark);

        const auto say = [&](const char *space, const char *key, uint value) {
            emit portal.SettingChanged(QLatin1String(space), QLatin1String(key), QDBusVariant(value));
        };
        say("org.freedesktop.appearance", "accent-color", 2);
        say("org.gnome.desktop.interface", "color-scheme", 0);
        say("org.freedesktop.appearance", "color-scheme", 1);
        say("org.freedesktop.appearance", "color-scheme", 2);
        EVENTUALLY_COMPARE(scheme.scheme(), Scheme::Light);
        QCOMPARE(changed.size(), 2); // dark, light, and nothing for the others
        say("org.freedesktop.appearance", "color-scheme", 0);
        EVENTUALLY_COMPARE(scheme.scheme(), Scheme::Unknown);
        QDBusConnection::disconnectFromBus(QStringLiteral("portal"));
    }

    void withoutAPortalItIsUnknown()
    {
        QDBusConnection client = QDBusConnection::connectToBus(m_address, QStringLiteral("client"));
        QVERIFY(client.isConnected());
        PortalScheme scheme(client);
        // the bus has answered everything that was asked before this
        QVERIFY(
            client
                .call(QDBusMessage::createMethodCall(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/"),
                                                     QStringLiteral("org.freedesktop.DBus"), QStringLiteral("GetId")))
                .type()
            == QDBusMessage::ReplyMessage);
        QCoreApplication::processEvents();
        QCOMPARE(scheme.scheme(), Scheme::Unknown);
    }

    void withoutABusItIsUnknown()
    {
        const PortalScheme scheme(QDBusConnection(QStringLiteral("no such bus")));
        QCOMPARE(scheme.scheme(), Scheme::Unknown);
    }

private:
    QProcess m_daemon;
    QString m_address;
};

QTEST_GUILESS_MAIN(TestPortalScheme)
#include "tst_portalscheme.moc"
