// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "notifications.h"

#include <utility>

namespace tincan {

Notifications::Notifications(std::vector<std::unique_ptr<NotificationWay>> ways, QObject *parent)
    : QObject(parent)
    , m_ways(std::move(ways))
{
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        connect(m_ways[i].get(), &NotificationWay::activated, this, &Notifications::activated);
        if (i + 1 < m_ways.size())
            connect(m_ways[i].get(), &NotificationWay::notShown, m_ways[i + 1].get(), &NotificationWay::show);
    }
}

void Notifications::show(const Notification &notification)
{
    if (!m_ways.empty())
        m_ways.front()->show(notification);
}

void Notifications::close(const QWidget *window)
{
    for (const auto &way : m_ways)
        way->close(window);
}

} // namespace tincan
