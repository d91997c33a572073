// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/notificationway.h"

namespace tincan {

/// The last way, which is open everywhere: the window's entry in the task bar blinks.
class AlertWay : public NotificationWay
{
    Q_OBJECT

public:
    using NotificationWay::NotificationWay;

    void show(const Notification &notification) override;
    void close(const QWidget *) override {} ///< it ends by itself as the window becomes active
};

} // namespace tincan
