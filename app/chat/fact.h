// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/failure.h"
#include "facts/message.h"
#include "facts/peeraddress.h"

#include <QList>
#include <QMetaType>

#include <variant>

namespace tincan {

/// What a conversation tells its listener, in the order in which it happened. Plain values: they cross threads.
/// `timeMs` is in ms since 1970-01-01 UTC, by this computer's clock.
namespace fact {

/// The endpoint is open. For a TCP client this comes with the connection.
struct Started {
    qint64 timeMs = 0;
    PeerAddress local;                 ///< the real address and port, also where port 0 was asked for
    bool movedFromDefaultPort = false; ///< 520 needs rights here, so it is 1520
};
/// Starting failed; nothing runs.
struct Failed {
    qint64 timeMs = 0;
    Failure reason;
};
/// It ran and has ended. What could not be sent any more was reported before.
struct Stopped {
    qint64 timeMs = 0;
    Failure reason; ///< ClosedHere after stop(); else why the only peer of a client is gone
};
/// TCP: a connection. UDP server: the first datagram of a source. UDP client: the server that it writes to.
struct PeerJoined {
    qint64 timeMs = 0;
    PeerAddress peer;
    bool addedHere = false; ///< it has not written: Conversation::addPeer
};
struct PeerLeft {
    qint64 timeMs = 0;
    PeerAddress peer;
    Failure reason;
};
/// A connection that was closed before it became a peer (a cap, or the socket reached itself).
struct PeerRefused {
    qint64 timeMs = 0;
    PeerAddress peer;
    Failure reason;
};
/// Something is wrong with a peer, or with accepting new ones (a null peer), and the conversation goes on.
/// UDP: `Refused` means that nothing listens there and at least one datagram was lost.
struct Trouble {
    qint64 timeMs = 0;
    PeerAddress peer;
    Failure reason;
};
struct MessageAdded {
    Message message;
};
struct DeliveryChanged {
    MessageId id{};
    Delivery delivery = Delivery::None;
    QList<PeerAddress> failedPeers; ///< for Failed: who did not get it
    Failure reason;                 ///< for Failed
};
/// A command was not carried out: nothing was sent, and there is no MessageAdded for this id.
struct Refused {
    MessageId id{};
    Failure reason;
};
/// Answers to this peer stopped by themselves: it was answered too often. Its messages are still shown.
struct RepliesPaused {
    qint64 timeMs = 0;
    PeerAddress peer;
};
struct RepliesResumed {
    qint64 timeMs = 0;
    PeerAddress peer;
};
/// A peer sends more than ChatLimits::floodPerSecond. Told once a second while it lasts.
struct Flooding {
    qint64 timeMs = 0;
    PeerAddress peer;
    quint64 perSecond = 0; ///< messages that arrived here; what this side dropped before it was read is not in it
};
/// A peer that was flooding has come to rest, or is not received any more. Not told for one that left.
struct FloodEnded {
    qint64 timeMs = 0;
    PeerAddress peer;
};
/// What this peer sends is not received any more, or again; see Conversation::setReceiving.
struct ReceivingChanged {
    qint64 timeMs = 0;
    PeerAddress peer;
    bool on = true;
};

} // namespace fact

using Fact =
    std::variant<fact::Started, fact::Failed, fact::Stopped, fact::PeerJoined, fact::PeerLeft, fact::PeerRefused,
                 fact::Trouble, fact::MessageAdded, fact::DeliveryChanged, fact::Refused, fact::RepliesPaused,
                 fact::RepliesResumed, fact::Flooding, fact::FloodEnded, fact::ReceivingChanged>;

/// Totals since the last start.
struct Counters {
    quint64 received = 0; ///< messages
    quint64 receivedBytes = 0;
    quint64 sent = 0; ///< messages handed to the network, counted for each recipient; answers included
    quint64 sentBytes = 0;
    quint64 dropped = 0;      ///< datagrams that were thrown away because this side could not keep up, or because
                              ///< their sender is not received
    quint64 refusedPeers = 0; ///< connections closed by a cap, or that reached themselves

    friend bool operator==(const Counters &, const Counters &) = default;
};

struct FactBatch {
    QList<Fact> facts;
    Counters counters;
};

} // namespace tincan

/// A list of facts that grows moves its bytes and not fact by fact. Every kind is made of numbers, Qt's shared values and
/// pointers, and so may be a std::variant of them.
Q_DECLARE_TYPEINFO(tincan::Fact, Q_RELOCATABLE_TYPE);
Q_DECLARE_METATYPE(tincan::FactBatch)
