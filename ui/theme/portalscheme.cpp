// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "portalscheme.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace tincan {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString interface = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");
const QString colorScheme = QStringLiteral("color-scheme");

} // namespace

PortalScheme::PortalScheme(const QDBusConnection &bus, QObject *parent)
    : SystemScheme(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    question << appearance << colorScheme;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> answer = *watcher;
        if (answer.isValid())
            take(answer.value().variant());
        watcher->deleteLater();
        listen();
    });
}

/// Once the bus has answered: on a connection that was made a moment ago Qt 6.4.2 was seen to lose the subscription.
/// By every name, because asking for the owner of one would wait for the bus.
void PortalScheme::listen()
{
    m_bus.connect(QString(), path, interface, QStringLiteral("SettingChanged"), this,
                  SLOT(hear(QString, QString, QDBusVariant)));
}

void PortalScheme::hear(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance && key == colorScheme)
        take(value.variant());
}

void PortalScheme::take(const QVariant &value)
{
    // Read wraps its value once more than the signal does
    const QVariant plain = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    switch (plain.toUInt()) { // 0: no preference
    case 1: return set(Scheme::Dark);
    case 2: return set(Scheme::Light);
    default: return set(Scheme::Unknown);
    }
}

} // namespace tincan
