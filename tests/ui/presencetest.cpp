// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "presencetest.h"

#include "eventually.h"
#include "mainwindow/mainwindow.h"
#include "session/session.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

namespace tincan {

void PresenceTest::begin(bool tray)
{
    m_presence.reset();
    m_hasTray = tray;
    m_nowMs = 0;
    const auto hasTray = [this] { return m_hasTray; };
    useDesktop({hasTray, nullptr});
    m_tray = std::make_unique<TrayIcon>(QIcon(QStringLiteral(":/icons/tincan-32.png")), hasTray);
    auto first = std::make_unique<FakeWay>();
    auto second = std::make_unique<FakeWay>();
    m_first = first.get();
    m_second = second.get();
    std::vector<std::unique_ptr<NotificationWay>> ways;
    ways.push_back(std::move(first));
    ways.push_back(std::move(second));
    m_notifications = std::make_unique<Notifications>(std::move(ways));
    m_presence = std::make_unique<Presence>(
        Presence::Parts{windows(), preferences(), *m_notifications, *m_tray}, [this] { return m_nowMs; },
        std::chrono::milliseconds(1));
}

bool PresenceTest::talk()
{
    MainWindow *server = startedServer();
    if (!server)
        return false;
    server->session().setReplies({ReplyRule::Kind::Off, {}, 50});
    MainWindow *client = clientOf(server);
    if (!client)
        return false;
    client->activateWindow();
    return QTest::qWaitFor([client] { return client->isActiveWindow(); }, patienceMs);
}

bool PresenceTest::hear(const QString &text)
{
    const quint64 before = server()->session().counters().received;
    client()->session().send(text, {});
    return QTest::qWaitFor([this, before] { return server()->session().counters().received > before; }, patienceMs);
}

QMenu *PresenceTest::trayMenu()
{
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (widget->objectName() == QLatin1String("trayMenu"))
            return qobject_cast<QMenu *>(widget);
    }
    return nullptr;
}

void PresenceTest::closeAndLetGo(MainWindow *window)
{
    const QPointer<MainWindow> gone(window);
    window->close();
    EVENTUALLY_VERIFY(!gone);
}

} // namespace tincan
