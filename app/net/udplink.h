// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/peeraddress.h"
#include "net/link.h"

#include <functional>

namespace tincan {

/// The datagrams of one peer. It has no socket of its own: the endpoint delivers what arrives and lends a function
/// that sends. UDP has no connection; the link ends when the endpoint forgets the peer or somebody closes it.
class UdpLink : public Link
{
    Q_OBJECT

public:
    using Sender = std::function<Failure(const QByteArray &)>;

    UdpLink(PeerAddress peer, PeerAddress local, Sender sender);

    PeerAddress peer() const override { return m_peer; }
    PeerAddress local() const override { return m_local; }
    Failure send(const QByteArray &bytes) override;
    qint64 queuedBytes() const override { return 0; }
    void setReadSize(int) override {} ///< a datagram is never sliced; what the book's program would have cut is chat's
    void setReading(bool) override {} ///< the endpoint drops for all of them, see Endpoint::setTaking
    void close(const Failure &reason) override;

    void deliver(QByteArrayView datagram, bool toMany);
    void reportTrouble(const Failure &reason);

private:
    PeerAddress m_peer;
    PeerAddress m_local;
    Sender m_sender;
    qint64 m_sent = 0;
    quint64 m_readId = 0;
    bool m_closed = false;
};

} // namespace tincan
