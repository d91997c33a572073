// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/failure.h"
#include "facts/peeraddress.h"
#include "net/link.h"

#include <QObject>

#include <functional>
#include <memory>

namespace tincan {

/// Wraps a new link before anybody sees it; the place for a shaken wire. An empty function leaves it as it is.
using LinkDecorator = std::function<std::unique_ptr<Link>(std::unique_ptr<Link>)>;

/// The near end of a conversation: how links come to be. A server has many, a client one.
/// Lives on one thread. `open` ends in `opened` or `failed`, and nothing comes after `failed`.
class Endpoint : public QObject
{
    Q_OBJECT

public:
    using LinkHandler = std::function<void(std::unique_ptr<Link>)>;

    explicit Endpoint(LinkDecorator decorate)
        : m_decorate(std::move(decorate))
    {}

    /// Who gets the links. The receiver owns them; they must not outlive the endpoint. Set it before `open`.
    void setLinkHandler(LinkHandler handler) { m_handler = std::move(handler); }

    virtual void open() = 0;
    /// Stops listening, or dialling. Existing links stay until their owner drops them.
    virtual void close() = 0;
    /// Stops or resumes taking in what is new: a TCP server's connections, a UDP socket's datagrams, which are then
    /// dropped and counted.
    virtual void setTaking(bool on) = 0;
    /// Makes a link to somebody who has not written yet. Nothing came back: the link was handed out. Only a UDP server
    /// can do that.
    virtual Failure addPeer(const PeerAddress &peer) { return {FailureKind::NobodyThere, peer.ip, peer.port}; }

signals:
    void opened(const tincan::PeerAddress &local);
    void failed(const tincan::Failure &reason);
    /// A connection that was closed before it became a link.
    void peerRefused(const tincan::PeerAddress &peer, const tincan::Failure &reason);
    /// Accepting has trouble and will be tried again.
    void trouble(const tincan::Failure &reason);
    /// Datagrams were thrown away because nobody was taking them.
    void dropped(quint64 datagrams);

protected:
    void handOut(std::unique_ptr<Link> link) { m_handler(m_decorate ? m_decorate(std::move(link)) : std::move(link)); }

private:
    LinkDecorator m_decorate;
    LinkHandler m_handler;
};

} // namespace tincan
