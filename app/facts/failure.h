// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "peeraddress.h"

namespace tincan {

/// Everything that can go wrong with a socket, a peer or a command. The room ui/ has a sentence for each value; there
/// is no value for "unknown": what the system cannot name becomes `SystemError`, whose sentence names the operation and
/// the system's number.
enum class FailureKind {
    None,
    // starting and dialling
    AddressInUse,        ///< the port is taken on this computer
    NeedsRights,         ///< a port below 1024 that this user may not bind
    ReservedBySystem,    ///< Windows keeps this port range for itself
    AddressNotHere,      ///< listen on an address that this computer does not have
    BadAddress,          ///< not an address and not a host name
    NameNotFound,        ///< the name has no address
    Refused,             ///< nothing listens there
    Unreachable,         ///< no route, or the router or the neighbour said no
    TimedOut,            ///< no answer within the connect timeout
    SelfConnection,      ///< the socket reached itself
    OutOfDescriptors,    ///< this process has no free file descriptor
    Cancelled,           ///< the person cancelled while connecting
    BroadcastNotAllowed, ///< a broadcast address, and nobody said that everyone on the network shall be written to
    // a peer that was there
    ClosedByPeer,       ///< the peer ended the conversation (FIN)
    Reset,              ///< the connection was cut off (RST)
    ConnectionLost,     ///< keep-alive or the network gave it up
    PeerDoesNotRead,    ///< the write queue reached its hard limit; as trouble: the soft one, and nothing moves
    TooManyClients,     ///< the cap on all clients
    TooManyFromAddress, ///< the cap on clients of one address
    Forgotten,          ///< a UDP source that made room for a newer one
    ClosedHere,         ///< the person stopped, closed or disconnected
    EmptyAnswer,        ///< an empty datagram ended a UDP client, as in the book
    // commands that are refused
    NotRunning,    ///< nothing was started
    NobodyThere,   ///< there is no such peer (any more)
    TooLarge,      ///< the message is over the transport's or our own limit
    EndedByByebye, ///< `byebye` ended a client; the word is not sent
    SystemError,   ///< everything else: `systemCode` has the number
};

/// What went wrong, with the values that its sentence needs. No words in here.
struct Failure {
    FailureKind kind = FailureKind::None;
    QString host = {};  ///< the address or the name that was tried, as the person entered it
    quint16 port = 0;   ///< the port that was tried, 0 where there is none
    int systemCode = 0; ///< errno, a Windows error or a QAbstractSocket::SocketError, for `SystemError` only

    explicit operator bool() const { return kind != FailureKind::None; }
    friend bool operator==(const Failure &, const Failure &) = default;
};

/// A stable English identifier for logs and tests (`address-in-use`), not for people.
QString identifier(FailureKind kind);

} // namespace tincan

Q_DECLARE_METATYPE(tincan::Failure)
