// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/notificationway.h"

#include <QIcon>
#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QMenu;
class QSystemTrayIcon;

namespace tincan {

/// The program's icon in the tray, with a menu of the windows. It comes when it is wanted and there is a tray.
class TrayIcon : public QObject
{
    Q_OBJECT

public:
    /// `hasTray` is asked again each time: trays come and go.
    TrayIcon(QIcon icon, std::function<bool()> hasTray, QObject *parent = nullptr);
    ~TrayIcon() override;

    bool hasTray() const { return m_hasTray(); }
    bool isShown() const;
    void setWanted(bool wanted);
    /// The windows that the menu names, by their titles, and how many messages wait in them.
    void setWindows(const QList<QWidget *> &windows, quint64 unread);
    /// Shows it beside the icon. False where there is no tray.
    bool tell(const Notification &notification);

signals:
    void windowWanted(QWidget *window);
    void allWindowsWanted();
    void newConversationWanted();
    void quitWanted();

private:
    void make();
    void retranslate();

    QIcon m_image;
    std::function<bool()> m_hasTray;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_rule; ///< below the windows
    QAction *m_new;
    QAction *m_quit;
    QList<QAction *> m_entries;
    QList<QPointer<QWidget>> m_windows;
    quint64 m_unread = 0;
    QPointer<QWidget> m_told; ///< whom the last message was about
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace tincan
