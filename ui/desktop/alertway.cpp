// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "alertway.h"

#include <QApplication>

namespace tincan {

void AlertWay::show(const Notification &notification)
{
    if (notification.window)
        QApplication::alert(notification.window);
}

} // namespace tincan
