// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "announcer.h"

#include "transcript/transcriptmodel.h"

#include <QAccessible>
#include <QWidget>

#include <chrono>
#include <utility>

namespace tincan {

namespace {

constexpr std::chrono::seconds pause{1};

} // namespace

Announcer::Announcer(TranscriptModel &model, QWidget &view)
    : QObject(&view)
    , m_model(model)
    , m_view(view)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &Announcer::say);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) { take(first, last); });
}

void Announcer::take(int first, int last)
{
    if (!QAccessible::isActive() || m_model.isOver()) // the window where it goes on says it
        return;
    m_model.visit(first, last, [this, row = first](const Entry &entry) mutable {
        const auto *message = std::get_if<Message>(&entry);
        if (message && message->origin == Origin::Received) {
            ++m_waiting;
            m_last = m_model.idOf(row);
        }
        ++row;
    });
    if (m_waiting > 0 && !m_timer.isActive())
        m_timer.start();
}

void Announcer::say()
{
    const int count = std::exchange(m_waiting, 0);
    const int last = m_model.rowOf(m_last);
    const QString words =
        count == 1 && last >= 0 ? m_model.writer().accessibleText(last) : tr("%Ln new message(s)", nullptr, count);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&m_view, words);
#else
    // Older Qt cannot announce: the description of the list changes, and an alert makes it be read
    m_view.setAccessibleDescription(words);
    QAccessibleEvent event(&m_view, QAccessible::Alert);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace tincan
