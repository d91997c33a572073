// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/notificationway.h"

#include <memory>
#include <vector>

namespace tincan {

/// The ways to tell a person something, the best one first: what one of them cannot show, the next one gets.
class Notifications : public QObject
{
    Q_OBJECT

public:
    explicit Notifications(std::vector<std::unique_ptr<NotificationWay>> ways, QObject *parent = nullptr);

    void show(const Notification &notification);
    void close(const QWidget *window);

signals:
    /// See NotificationWay::activated.
    void activated(QWidget *window, const QString &token);

private:
    std::vector<std::unique_ptr<NotificationWay>> m_ways;
};

} // namespace tincan
