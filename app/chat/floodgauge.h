// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/limits.h"

namespace tincan {

/// Measures how many messages a second one peer sends, in windows of about a second. It has no clock: it is told when a
/// window ends. A plain value, cheap enough for every message.
class FloodGauge
{
public:
    enum class Verdict {
        Nothing,
        Flooding, ///< it was too much, for long enough
        Ended,    ///< it was flooding, and this window was quiet
    };

    /// A message arrived.
    void count() { ++m_inWindow; }
    /// `elapsedMs` have gone by since the last call. `heldBack`: for a part of them nothing was taken in, because too
    /// much waited already; that says nothing about what the peer would have sent.
    Verdict endWindow(qint64 elapsedMs, bool heldBack, const ChatLimits &limits);
    /// In the last window that says something about the peer.
    quint64 perSecond() const { return m_perSecond; }
    bool isFlooding() const { return m_flooding; }
    /// It would say the same without further windows.
    bool isIdle() const { return m_inWindow == 0 && m_loudMs == 0 && !m_flooding; }

private:
    quint64 m_inWindow = 0;
    quint64 m_perSecond = 0;
    qint64 m_loudMs = 0;
    bool m_flooding = false;
};

} // namespace tincan
