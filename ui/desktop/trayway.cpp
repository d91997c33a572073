// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "trayway.h"

#include "desktop/trayicon.h"

namespace tincan {

TrayWay::TrayWay(TrayIcon &icon, QObject *parent)
    : NotificationWay(parent)
    , m_icon(icon)
{}

void TrayWay::show(const Notification &notification)
{
    if (!m_icon.tell(notification))
        emit notShown(notification);
}

} // namespace tincan
