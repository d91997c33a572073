// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "peer.h"

namespace tincan {

Peer::Peer(std::unique_ptr<Link> link, std::unique_ptr<Framing> framing)
    : m_link(std::move(link))
    , m_framing(std::move(framing))
    , m_address(m_link->peer())
    , m_isOwnSocket(m_address == m_link->local())
{
    connect(m_link.get(), &Link::handedOver, this, &Peer::settle);
}

Peer::~Peer() = default;

Failure Peer::send(MessageId id, const QByteArray &message)
{
    const QByteArray bytes = m_framing->wrap(message);
    if (Failure refused = m_link->send(bytes))
        return refused;
    m_sent += bytes.size();
    m_onItsWay.push_back({m_sent, bytes.size(), id});
    settle(m_sent - m_link->queuedBytes()); // a link may have taken it on the spot
    return {};
}

QList<MessageId> Peer::takeUnsent()
{
    QList<MessageId> unsent;
    for (const OnItsWay &message : m_onItsWay)
        unsent.append(message.id);
    m_onItsWay.clear();
    return unsent;
}

void Peer::settle(qint64 handedOverBytes)
{
    while (!m_onItsWay.empty() && m_onItsWay.front().end <= handedOverBytes) {
        const OnItsWay done = m_onItsWay.front();
        m_onItsWay.pop_front();
        emit handedOver(done.id, done.size);
    }
}

} // namespace tincan
