// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/notifications.h"
#include "desktop/presence.h"
#include "desktop/trayicon.h"
#include "windowtest.h"

class QMenu;

namespace tincan {

/// Writes down what it shall show.
class FakeWay : public NotificationWay
{
    Q_OBJECT

public:
    void show(const Notification &notification) override
    {
        if (isShut)
            emit notShown(notification);
        else
            shown.append(notification);
    }
    void close(const QWidget *window) override { closed.append(window); }

    QList<Notification> shown;
    QList<const QWidget *> closed;
    bool isShut = false;
};

/// Windows on a desktop with two ways to tell something, and a tray that comes and goes.
class PresenceTest : public WindowTest
{
    Q_OBJECT

protected:
    void begin(bool tray = true);
    /// The server is not looked at; the client is.
    bool talk();
    MainWindow *server() { return windows().all().value(0); }
    MainWindow *client() { return windows().all().value(1); }
    /// What a peer writes arrives at the server.
    bool hear(const QString &text);
    QMenu *trayMenu();
    void closeAndLetGo(MainWindow *window);

    bool m_hasTray = true;
    qint64 m_nowMs = 0;
    // in this order: each one uses those before it
    std::unique_ptr<TrayIcon> m_tray;
    FakeWay *m_first = nullptr;
    FakeWay *m_second = nullptr;
    std::unique_ptr<Notifications> m_notifications;
    std::unique_ptr<Presence> m_presence;
};

} // namespace tincan
