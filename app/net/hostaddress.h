// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/peeraddress.h"

#include <QHostAddress>
#include <QSet>

#include <optional>

namespace tincan {

/// The address as every other room sees it: IPv4-mapped IPv6 addresses become IPv4, "any" becomes 0.0.0.0 (or :: where
/// only IPv6 is meant), a scope id stays.
QHostAddress normalised(const QHostAddress &address);
PeerAddress toPeerAddress(const QHostAddress &address, quint16 port);

/// Reads a literal address, also with a scope id. Nothing for a name or anything else.
std::optional<QHostAddress> literalAddress(const QString &text);

/// The broadcast addresses of this computer's networks at the moment: datagrams to them reach everyone there.
QSet<QHostAddress> subnetBroadcasts();
/// The limited broadcast address, or that of one of this computer's networks.
bool isBroadcast(const QHostAddress &destination);

/// Limited broadcast and multicast; a subnet's own broadcast address has to be asked from the interfaces.
bool isOneToMany(const QHostAddress &destination);

} // namespace tincan
