// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "presence.h"

#include "desktop/notifications.h"
#include "desktop/trayicon.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/windows.h"
#include "settings/preferences.h"
#include "transcript/visible.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPointer>

#include <utility>

namespace tincan {

namespace {

/// From the tray, from behind other windows, from being minimized. One that is ending does not come back.
void bringToFront(QWidget *window, const QString &token)
{
    const auto *conversation = qobject_cast<MainWindow *>(window);
    if (conversation && conversation->isEnding())
        return;
    if (!token.isEmpty() && QGuiApplication::platformName().startsWith(QLatin1String("wayland")))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // Qt takes it from there
    window->setWindowState(window->windowState() & ~Qt::WindowMinimized);
    window->show();
    window->raise();
    window->activateWindow();
}

/// The beginning of a message in one line.
QString brief(const QByteArray &bytes)
{
    QString text = shownText(bytes).text;
    while (text.endsWith(lineEndSign))
        text.chop(1);
    text = text.simplified();
    if (text.size() <= notifiedText)
        return text;
    text.truncate(notifiedText);
    if (text.back().isHighSurrogate())
        text.chop(1);
    return text + QChar(0x2026);
}

} // namespace

Presence::Presence(const Parts &parts, std::function<qint64()> nowMs, std::chrono::milliseconds lookEvery,
                   QObject *parent)
    : QObject(parent)
    , m_windows(parts.windows)
    , m_preferences(parts.preferences)
    , m_notifications(parts.notifications)
    , m_tray(parts.tray)
    , m_nowMs(std::move(nowMs))
{
    m_watch.setInterval(lookEvery);
    connect(&m_watch, &QTimer::timeout, this, &Presence::look);
    connect(&m_windows, &Windows::opened, this, &Presence::watchOver);
    connect(&m_notifications, &Notifications::activated, this, &bringToFront);
    connect(&m_tray, &TrayIcon::windowWanted, this, [](QWidget *window) { bringToFront(window, {}); });
    connect(&m_tray, &TrayIcon::allWindowsWanted, this, [this] { bringBack(m_windows.all()); });
    connect(&m_tray, &TrayIcon::newConversationWanted, this, [this] { bringToFront(m_windows.open(), {}); });
    connect(&m_tray, &TrayIcon::quitWanted, &m_windows, &Windows::quit);
    connect(&m_preferences, &Preferences::notificationsChanged, this, &Presence::showTray);
    connect(&m_preferences, &Preferences::keepRunningChanged, this, [this](bool on) {
        if (!on)
            bringBack(m_windows.hidden()); // nothing else could
        m_tray.setWanted(on);
    });
    showTray();
}

void Presence::watchOver(MainWindow *window)
{
    connect(window, &MainWindow::arrivedUnseen, this,
            [this, window](const PeerAddress &peer, const QByteArray &bytes) { tell(window, peer, bytes); });
    connect(window, &MainWindow::looked, this, [this, window] { m_notifications.close(window); });
    // it is still to be hidden
    connect(
        window, &MainWindow::wentToTray, this, [this, window] { onWentToTray(window); }, Qt::QueuedConnection);
    connect(window, &QWidget::windowTitleChanged, this, &Presence::showTray);
    connect(window, &QObject::destroyed, this, [this, window] {
        m_notifications.close(window);
        onShownOrHidden();
    });
    window->installEventFilter(this);
    onShownOrHidden();
}

void Presence::tell(MainWindow *window, const PeerAddress &peer, const QByteArray &bytes)
{
    if (window->isEnding())
        return;
    // in this order: in a flood the limit costs less than a look into the settings
    if (!m_limit.mayAlert(peer, m_nowMs()) || !m_preferences.notifications())
        return;
    const QString name = window->nameOf(peer);
    if (!m_preferences.notificationTexts())
        return m_notifications.show({window, tr("New message from %1").arg(name), {}});
    const QString text = brief(bytes);
    m_notifications.show({window, name, text.isEmpty() ? tr("Empty message") : text});
}

void Presence::onWentToTray(MainWindow *window)
{
    m_tray.setWanted(true);
    if (window->isVisible() || window->isEnding() || std::exchange(m_toldThatItKeepsRunning, true))
        return;
    m_notifications.show({window, tr("Tincan keeps running"),
                          tr("Click its icon in the tray to open the window again, or choose Quit from its menu.")});
}

bool Presence::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide)
        onShownOrHidden();
    return QObject::eventFilter(watched, event);
}

/// Later, when it is over, and once for all windows.
void Presence::onShownOrHidden()
{
    if (std::exchange(m_trayScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_trayScheduled = false;
            if (m_windows.hidden().isEmpty())
                m_watch.stop();
            else if (!m_watch.isActive())
                m_watch.start();
            showTray();
        },
        Qt::QueuedConnection);
}

void Presence::look()
{
    if (!m_tray.hasTray())
        bringBack(m_windows.hidden());
}

void Presence::onTrayChanged()
{
    look();
    showTray();
}

void Presence::bringBack(const QList<MainWindow *> &windows)
{
    for (MainWindow *window : windows)
        bringToFront(window, {});
}

void Presence::showTray()
{
    QList<QWidget *> windows;
    quint64 unread = 0;
    for (MainWindow *window : m_windows.all()) {
        if (window->isEnding())
            continue;
        windows.append(window);
        unread += window->unread();
    }
    m_tray.setWindows(windows, unread);
    // otherwise it comes with its first message, and stays
    if (m_preferences.keepRunning())
        m_tray.setWanted(true);
    else if (!m_preferences.notifications())
        m_tray.setWanted(false);
}

} // namespace tincan
