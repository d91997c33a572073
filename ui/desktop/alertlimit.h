// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/peeraddress.h"

#include <QHash>

namespace tincan {

/// Says when to ask for attention: not at every message of a flood (limits.h). One for all windows; it has no clock and no
/// widget.
class AlertLimit
{
public:
    /// A message arrived; whether to ask for attention now. `nowMs` is any clock that only goes forward.
    bool mayAlert(const PeerAddress &peer, qint64 nowMs);

private:
    QHash<PeerAddress, qint64> m_lastAlertMs; ///< older ones stay until their place is needed
};

} // namespace tincan
