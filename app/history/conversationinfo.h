// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "facts/peeraddress.h"

#include <QList>
#include <QMetaType>

namespace tincan {

/// Names a conversation in the history: the number of its row.
enum class ConversationId : qint64 {};

/// What is known of a kept conversation without reading it: from one start to its end.
struct ConversationInfo {
    ConversationId id{};
    Transport transport = Transport::Tcp;
    Role role = Role::Server;
    PeerAddress address;  ///< server: where it listened; client: where it wrote to
    qint64 startedMs = 0; ///< ms since 1970-01-01 UTC, by this computer's clock
    qint64 lastMs = 0;    ///< of its newest row
    qint64 rows = 0;      ///< messages and notices
    /// With those that could not be saved, for which a notice stands.
    qint64 messages = 0;
    QList<PeerAddress> peers; ///< who was there, in the order of arrival; HistoryLimits::namedPeers at most
    qint64 peerCount = 0;     ///< HistoryLimits::keptPeers at most
};

} // namespace tincan

Q_DECLARE_METATYPE(tincan::ConversationId)
