// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversation.h"
#include "net/endpoint.h"
#include "net/link.h"

#include <QPointer>

namespace tincan {

/// A link without a socket: the test says what arrives and how much the network takes.
class LoopbackLink : public Link
{
    Q_OBJECT

public:
    explicit LoopbackLink(PeerAddress peer)
        : m_peer(std::move(peer))
    {}

    PeerAddress peer() const override { return m_peer; }
    PeerAddress local() const override { return {QStringLiteral("10.0.0.1"), 1314}; }
    Failure send(const QByteArray &bytes) override;
    qint64 queuedBytes() const override { return m_sent.size() - m_taken; }
    void setReadSize(int bytes) override { readSize = bytes; }
    void setReading(bool on) override { reading = on; }
    void close(const Failure &reason) override;

    /// The peer sends.
    void arrive(const QByteArray &bytes, bool toMany = false);
    /// The same, at a time of the steady clock.
    void arriveAt(qint64 steadyMs, const QByteArray &bytes, bool toMany = false);
    /// The network takes so many bytes of what was sent. By default it takes everything on the spot.
    void takeBytes(qint64 n);

    const QByteArray &sent() const { return m_sent; }
    QList<QByteArray> sends; ///< one entry for each call of send()
    Failure refuseWith;      ///< what send() answers from now on
    bool takesAtOnce = true;
    bool reading = true;
    int readSize = 0;

private:
    PeerAddress m_peer;
    QByteArray m_sent;
    qint64 m_taken = 0;
    quint64 m_readId = 0;
    bool m_closed = false;
};

/// An endpoint without a socket: opens at once, unless told to fail or to wait, and has the peers that the test gives.
class LoopbackEndpoint : public Endpoint
{
    Q_OBJECT

public:
    LoopbackEndpoint(ConversationSettings forSettings, QPointer<LoopbackLink> *newest)
        : Endpoint({})
        , settings(std::move(forSettings))
        , m_newest(newest)
    {}

    void open() override;
    void close() override { closed = true; }
    void setTaking(bool on) override { taking = on; }

    QPointer<LoopbackLink> join(const PeerAddress &peer);

    ConversationSettings settings;
    bool taking = true;
    bool closed = false;

private:
    QPointer<LoopbackLink> *m_newest;
};

/// Makes loopback endpoints, and remembers the newest one.
struct LoopbackFactory {
    QPointer<LoopbackEndpoint> endpoint;
    QPointer<LoopbackLink> newest;
    QList<Failure> failures; ///< for the next endpoints: how opening fails; a None entry opens
    bool waits = false;      ///< opening neither succeeds nor fails

    EndpointFactory function();
};

} // namespace tincan
