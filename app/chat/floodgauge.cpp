// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "floodgauge.h"

#include <algorithm>
#include <utility>

namespace tincan {

FloodGauge::Verdict FloodGauge::endWindow(qint64 elapsedMs, bool heldBack, const ChatLimits &limits)
{
    const quint64 rate = std::exchange(m_inWindow, 0) * 1'000 / quint64(std::max<qint64>(elapsedMs, 1));
    if (!heldBack || rate > limits.floodPerSecond) // little says nothing about who is held back
        m_perSecond = rate;
    if (m_perSecond <= limits.floodPerSecond) {
        m_loudMs = 0;
        return std::exchange(m_flooding, false) ? Verdict::Ended : Verdict::Nothing;
    }
    m_loudMs += elapsedMs;
    if (m_loudMs < limits.floodMs)
        return Verdict::Nothing;
    m_flooding = true;
    return Verdict::Flooding;
}

} // namespace tincan
