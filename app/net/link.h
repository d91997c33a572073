// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/failure.h"
#include "facts/peeraddress.h"
#include "facts/wireevent.h"

#include <QByteArrayView>
#include <QObject>

namespace tincan {

/// The way to one peer. Ends exactly once, with `closed`; after that every call does nothing.
/// Lives on one thread, with the endpoint that made it.
class Link : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual PeerAddress peer() const = 0;
    virtual PeerAddress local() const = 0;

    /// Queues bytes for the peer. Returns what refused them (TooLarge, NobodyThere, ...), or nothing: then `handedOver`
    /// follows in the order of the calls, or `closed`.
    virtual Failure send(const QByteArray &bytes) = 0;
    /// Bytes that the network has not taken yet.
    virtual qint64 queuedBytes() const = 0;

    /// The most bytes that one `received` of a stream carries; what arrives together in larger pieces is sliced.
    virtual void setReadSize(int bytes) = 0;
    /// Stops or resumes reading. While stopped, what a stream brings waits in the system, which then holds the peer back.
    virtual void setReading(bool on) = 0;

    /// Ends the link in good order: what the network takes at once still goes out. Emits `closed` with this reason.
    virtual void close(const Failure &reason) = 0;

signals:
    /// A read of a stream or one whole datagram, also an empty one. `bytes` is valid during the call only.
    void received(QByteArrayView bytes, const tincan::WireEvent &event);
    /// A datagram that went to a broadcast or multicast address; follows the rules of `received`, which is not emitted.
    void receivedByMany(QByteArrayView bytes, const tincan::WireEvent &event);
    /// Everything that is not a read: connect, accept, write, fin, reset.
    void wireEvent(const tincan::WireEvent &event);
    /// The network has taken this many bytes since the link was made. A datagram of 0 bytes moves it by nothing.
    void handedOver(qint64 totalBytes);
    /// Something is wrong and the link goes on (UDP: nobody listens there; TCP: the peer does not read, and so is not
    /// read either).
    void trouble(const tincan::Failure &reason);
    void closed(const tincan::Failure &reason);
};

} // namespace tincan
