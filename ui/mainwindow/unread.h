// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/peeraddress.h"

#include <QHash>

namespace tincan {

/// Counts what arrives while nobody looks, and says when to ask for attention: not at every message of a flood. It has
/// no clock and no widget.
class Unread
{
public:
    /// One peer asks for attention no more often than this.
    static constexpr qint64 alertEveryMs = 3'000;
    /// Peers whose last alert is remembered. Whoever has more addresses than that alerts no more often, see arrived().
    static constexpr qsizetype mostPeers = 512;

    /// A message arrived; whether to ask for attention now. `nowMs` is any clock that only goes forward.
    bool arrived(const PeerAddress &peer, qint64 nowMs);
    /// The person looks.
    void clear();
    quint64 count() const { return m_count; }

private:
    QHash<PeerAddress, qint64> m_lastAlertMs;
    quint64 m_count = 0;
};

/// "(3) Tincan"; the title alone while nothing is unread.
QString titleWithUnread(const QString &title, quint64 unread);

} // namespace tincan
