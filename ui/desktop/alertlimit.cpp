// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "alertlimit.h"

#include "desktop/limits.h"

namespace tincan {

bool AlertLimit::mayAlert(const PeerAddress &peer, qint64 nowMs)
{
    const auto last = m_lastAlertMs.constFind(peer);
    const bool known = last != m_lastAlertMs.constEnd();
    if (known && nowMs - *last < alertEveryMs)
        return false;
    if (!known && m_lastAlertMs.size() >= mostAlertedPeers) {
        m_lastAlertMs.removeIf(
            [nowMs](QHash<PeerAddress, qint64>::iterator entry) { return nowMs - entry.value() >= alertEveryMs; });
        if (m_lastAlertMs.size() >= mostAlertedPeers)
            return false;
    }
    m_lastAlertMs.insert(peer, nowMs);
    return true;
}

} // namespace tincan
