// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "udplink.h"

#include "limits.h"
#include "steadyclock.h"

namespace tincan {

UdpLink::UdpLink(PeerAddress peer, PeerAddress local, Sender sender)
    : m_peer(std::move(peer))
    , m_local(std::move(local))
    , m_sender(std::move(sender))
{}

Failure UdpLink::send(const QByteArray &bytes)
{
    if (m_closed)
        return {FailureKind::NobodyThere, m_peer.ip, m_peer.port};
    if (bytes.size() > maxDatagramBytes)
        return {FailureKind::TooLarge, m_peer.ip, m_peer.port};
    if (Failure reason = m_sender(bytes))
        return reason;
    m_sent += bytes.size();
    emit wireEvent({steadyNs(), WireEvent::What::Datagram, bytes.size(), 0});
    emit handedOver(m_sent);
    return {};
}

void UdpLink::deliver(QByteArrayView datagram, bool toMany)
{
    if (m_closed)
        return;
    const WireEvent event{steadyNs(), WireEvent::What::Datagram, datagram.size(), ++m_readId};
    if (toMany)
        emit receivedByMany(datagram, event);
    else
        emit received(datagram, event);
}

void UdpLink::reportTrouble(const Failure &reason)
{
    if (!m_closed)
        emit trouble(reason);
}

void UdpLink::close(const Failure &reason)
{
    if (m_closed)
        return;
    m_closed = true;
    emit closed(reason);
}

} // namespace tincan
