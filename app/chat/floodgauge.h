// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/limits.h"

namespace tincan {

/// Measures how many messages a second one peer sends. It has no clock: it is told the time of each message, and counts
/// in windows of a second. A plain value, cheap enough for every message.
class FloodGauge
{
public:
    enum class Verdict {
        Nothing,
        Flooding, ///< a second ended in which it was too much, and it was too much for long enough
        Ended,    ///< it was flooding, and the last second was quiet
    };

    /// A message arrived at this time of the steady clock, in ms.
    Verdict count(qint64 steadyMs, const ChatLimits &limits);
    /// In the last whole second.
    quint64 perSecond() const { return m_perSecond; }
    bool isFlooding() const { return m_flooding; }
    /// Nothing was counted since the last call.
    bool wasSilent();

private:
    qint64 m_windowStartMs = -1;
    quint64 m_inWindow = 0;
    quint64 m_perSecond = 0;
    int m_loudSeconds = 0;
    bool m_flooding = false;
    bool m_silent = true;
};

} // namespace tincan
