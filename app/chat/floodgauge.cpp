// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "floodgauge.h"

#include <utility>

namespace tincan {

namespace {

constexpr qint64 windowMs = 1'000;

} // namespace

FloodGauge::Verdict FloodGauge::count(qint64 steadyMs, const ChatLimits &limits)
{
    m_silent = false;
    if (m_windowStartMs < 0)
        m_windowStartMs = steadyMs;
    const qint64 elapsed = steadyMs - m_windowStartMs;
    if (elapsed < windowMs) {
        ++m_inWindow;
        return Verdict::Nothing;
    }
    m_perSecond = m_inWindow * windowMs / quint64(elapsed);
    m_windowStartMs = steadyMs;
    m_inWindow = 1;
    if (m_perSecond <= limits.floodPerSecond) {
        m_loudSeconds = 0;
        return std::exchange(m_flooding, false) ? Verdict::Ended : Verdict::Nothing;
    }
    ++m_loudSeconds;
    if (m_loudSeconds < limits.floodSeconds)
        return Verdict::Nothing;
    m_flooding = true;
    return Verdict::Flooding;
}

bool FloodGauge::wasSilent()
{
    return std::exchange(m_silent, true);
}

} // namespace tincan
