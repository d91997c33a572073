// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "autoscroll.h"

#include <algorithm>

namespace tincan {

namespace {

constexpr int stepMs = 16;
constexpr int share = 6; ///< of the distance to the edge, in each step

} // namespace

void Autoscroll::follow(const QPoint &pointer, int height)
{
    m_pointer = pointer;
    m_height = height;
    const bool outside = pointer.y() < 0 || pointer.y() >= height;
    if (!outside)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start(stepMs, this);
}

void Autoscroll::timerEvent(QTimerEvent *)
{
    const int beyond = m_pointer.y() < 0 ? m_pointer.y() : m_pointer.y() - m_height;
    m_step(beyond / share + (beyond < 0 ? -1 : 1), {m_pointer.x(), std::clamp(m_pointer.y(), 0, m_height - 1)});
}

} // namespace tincan
