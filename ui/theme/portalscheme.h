// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "theme/systemscheme.h"

#include <QDBusConnection>
#include <QDBusVariant>

namespace tincan {

/// Asks the desktop portal of Linux (org.freedesktop.portal.Settings) over D-Bus and hears when its answer changes.
/// Nothing waits: without a bus or a portal the scheme stays Unknown.
class PortalScheme : public SystemScheme
{
    Q_OBJECT

public:
    explicit PortalScheme(const QDBusConnection &bus, QObject *parent = nullptr);

private slots:
    void hear(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void listen();
    void take(const QVariant &value);

    QDBusConnection m_bus;
};

} // namespace tincan
