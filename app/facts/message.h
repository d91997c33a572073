// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "failure.h"
#include "peeraddress.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>

#include <memory>

namespace tincan {

/// Names a message within its conversation. The sender of a command chooses ids with the top bit set (see
/// `typedMessageId`), the conversation counts its own up from 1: the two never meet.
enum class MessageId : quint64 {};

inline MessageId typedMessageId(quint64 count)
{
    return MessageId{count | (quint64{1} << 63)};
}

enum class Origin : quint8 {
    Received, ///< came from `peer`
    Typed,    ///< a person (or --send) wrote it here
    Reply,    ///< the reply rule answered `peer`
    PassedOn, ///< a received message, handed on to `peer` and `others` with its sender's name
};

enum class Delivery : quint8 {
    None,       ///< received messages have no delivery
    Queued,     ///< waiting in this process
    HandedOver, ///< the network took every byte of it, for every recipient that is still counted
    Failed,     ///< at least one recipient did not get it; see DeliveryChanged::failedPeers
};

/// Who did not get a sent message, and why.
struct SendProblem {
    QList<PeerAddress> peers;
    Failure reason;
};

/// One message as it went over the wire. Bytes are the truth; text, hex and escapes are views of them.
struct Message {
    MessageId id{};
    qint64 timeMs = 0;              ///< ms since 1970-01-01 UTC, by this computer's clock
    PeerAddress peer = {};          ///< the sender of a received message, else the (first) recipient
    QList<PeerAddress> others = {}; ///< further recipients
    QByteArray bytes = {};
    quint64 readId = 0;    ///< received: messages of one read share it, within one peer
    qint32 keptBytes = -1; ///< a datagram longer than the read size: how many bytes the book's program would have
                           ///< kept; -1 where nothing would have been lost
    Origin origin = Origin::Received;
    Delivery delivery = Delivery::None;
    bool incomplete = false; ///< the peer was gone before the last character was whole
    bool answered = false;   ///< received: the reply rule answered it
    /// With Delivery::Failed. Shared, because hardly any message has one.
    std::shared_ptr<const SendProblem> problem = {};
};

} // namespace tincan

Q_DECLARE_METATYPE(tincan::Message)
