// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/notificationway.h"

namespace tincan {

class TrayIcon;

/// A message beside the icon in the tray. A click on it is told by the icon.
class TrayWay : public NotificationWay
{
    Q_OBJECT

public:
    /// The icon must outlive it.
    explicit TrayWay(TrayIcon &icon, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void close(const QWidget *) override {} ///< it goes by itself

private:
    TrayIcon &m_icon;
};

} // namespace tincan
