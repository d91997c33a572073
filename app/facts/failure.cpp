// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "failure.h"

namespace tincan {

QString identifier(FailureKind kind)
{
    switch (kind) {
    case FailureKind::None: return QStringLiteral("none");
    case FailureKind::AddressInUse: return QStringLiteral("address-in-use");
    case FailureKind::NeedsRights: return QStringLiteral("needs-rights");
    case FailureKind::ReservedBySystem: return QStringLiteral("reserved-by-system");
    case FailureKind::AddressNotHere: return QStringLiteral("address-not-here");
    case FailureKind::BadAddress: return QStringLiteral("bad-address");
    case FailureKind::NameNotFound: return QStringLiteral("name-not-found");
    case FailureKind::Refused: return QStringLiteral("refused");
    case FailureKind::Unreachable: return QStringLiteral("unreachable");
    case FailureKind::TimedOut: return QStringLiteral("timed-out");
    case FailureKind::SelfConnection: return QStringLiteral("self-connection");
    case FailureKind::OutOfDescriptors: return QStringLiteral("out-of-descriptors");
    case FailureKind::Cancelled: return QStringLiteral("cancelled");
    case FailureKind::BroadcastNotAllowed: return QStringLiteral("broadcast-not-allowed");
    case FailureKind::ClosedByPeer: return QStringLiteral("closed-by-peer");
    case FailureKind::Reset: return QStringLiteral("reset");
    case FailureKind::ConnectionLost: return QStringLiteral("connection-lost");
    case FailureKind::PeerDoesNotRead: return QStringLiteral("peer-does-not-read");
    case FailureKind::TooManyClients: return QStringLiteral("too-many-clients");
    case FailureKind::TooManyFromAddress: return QStringLiteral("too-many-from-address");
    case FailureKind::Forgotten: return QStringLiteral("forgotten");
    case FailureKind::ClosedHere: return QStringLiteral("closed-here");
    case FailureKind::EmptyAnswer: return QStringLiteral("empty-answer");
    case FailureKind::NotRunning: return QStringLiteral("not-running");
    case FailureKind::NobodyThere: return QStringLiteral("nobody-there");
    case FailureKind::TooLarge: return QStringLiteral("too-large");
    case FailureKind::EndedByByebye: return QStringLiteral("ended-by-byebye");
    case FailureKind::SystemError: return QStringLiteral("system-error");
    }
    Q_UNREACHABLE();
}

} // namespace tincan
