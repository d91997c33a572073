// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/alertlimit.h"
#include "desktop/limits.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace tincan {

class MainWindow;
class Notifications;
class Preferences;
class TrayIcon;
class Windows;

/// The program on the desktop beyond its windows: tells what arrived unseen, keeps the icon in the tray true, and brings
/// windows back from there.
class Presence : public QObject
{
    Q_OBJECT

public:
    struct Parts {
        Windows &windows;
        Preferences &preferences;
        Notifications &notifications;
        TrayIcon &tray;
    };

    /// They must outlive it. Make it before the first window. `nowMs` is any clock that only goes forward.
    Presence(const Parts &parts, std::function<qint64()> nowMs, std::chrono::milliseconds lookEvery = trayLookEvery,
             QObject *parent = nullptr);

    /// Whether it looks for the tray from time to time, because a window is hidden there.
    bool isWatching() const { return m_watch.isActive(); }
    /// For desktops that tell when a tray comes or goes.
    void onTrayChanged();

private:
    void watchOver(MainWindow *window);
    void tell(MainWindow *window, const PeerAddress &peer, const QByteArray &bytes);
    void onWentToTray(MainWindow *window);
    void onShownOrHidden();
    void look();
    void bringBack(const QList<MainWindow *> &windows);
    void showTray();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Windows &m_windows;
    Preferences &m_preferences;
    Notifications &m_notifications;
    TrayIcon &m_tray;
    AlertLimit m_limit;
    std::function<qint64()> m_nowMs;
    QTimer m_watch; ///< runs while a window is hidden
    bool m_toldThatItKeepsRunning = false;
    bool m_trayScheduled = false;
};

} // namespace tincan
