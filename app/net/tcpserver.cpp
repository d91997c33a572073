// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "tcpserver.h"

#include "descriptors.h"
#include "hostaddress.h"
#include "socketfailure.h"
#include "socketoptions.h"
#include "tcplink.h"
#include "writebudget.h"

#include <QAbstractSocket>
#include <QNetworkProxy>

#include <algorithm>

namespace tincan {

TcpServer::TcpServer(QString host, quint16 port, const NetLimits &limits, LinkDecorator decorate)
    : Endpoint(std::move(decorate))
    , m_host(std::move(host))
    , m_port(port)
    , m_limits(limits)
    , m_budget(std::make_shared<WriteBudget>(limits.writeTotal))
    , m_backoffMs(limits.acceptBackoffMs)
{
    m_listener.setProxy(QNetworkProxy::NoProxy);
    m_listener.setListenBacklogSize(m_limits.backlog);
    m_probe.setInterval(m_limits.descriptorProbeMs);
    m_retry.setSingleShot(true);
    connect(&m_listener, &QTcpServer::acceptError, this, &TcpServer::onAcceptError);
    connect(&m_probe, &QTimer::timeout, this, &TcpServer::probeDescriptors);
    connect(&m_retry, &QTimer::timeout, this, [this] { setPaused(ByError, false); });
}

TcpServer::~TcpServer() = default;

void TcpServer::open()
{
    const auto address = m_host.isEmpty() ? QHostAddress(QHostAddress::Any) : literalAddress(m_host);
    if (!address) {
        emit failed({FailureKind::BadAddress, m_host, m_port});
        return;
    }
    if (!m_listener.listen(*address, m_port)) {
        emit failed(toFailure(m_listener.serverError(), SocketPhase::Binding, m_host, m_port));
        return;
    }
    const QHostAddress real = m_host.isEmpty() ? QHostAddress(QHostAddress::AnyIPv4) : m_listener.serverAddress();
    emit opened(toPeerAddress(real, m_listener.serverPort()));
}

void TcpServer::close()
{
    m_listener.close();
    m_probe.stop();
    m_retry.stop();
}

void TcpServer::setTaking(bool on)
{
    setPaused(ByOwner, !on);
}

void TcpServer::accept(qintptr descriptor)
{
    m_backoffMs = m_limits.acceptBackoffMs;
    auto socket = makeTcpSocket();
    if (!takeDescriptor(*socket, descriptor))
        return; // reset before it was accepted
    // With the last descriptor gone, accept() would fail in a loop and Qt would never say so.
    if (!leavesSpareDescriptors(descriptor, m_limits.spareDescriptors)) {
        setPaused(ByDescriptors, true);
        m_probe.start();
        emit trouble({FailureKind::OutOfDescriptors, m_host, m_listener.serverPort()});
    }
    const PeerAddress peer = toPeerAddress(socket->peerAddress(), socket->peerPort());
    if (peer.isNull())
        return; // reset before it was accepted: the system does not know any more who it was
    if (const Failure reason = refusal(peer)) {
        socket->abort();
        emit peerRefused(peer, reason);
        return;
    }
    admit(std::move(socket));
}

Failure TcpServer::refusal(const PeerAddress &peer) const
{
    if (m_clients >= m_limits.maxClients)
        return {FailureKind::TooManyClients, peer.ip, peer.port};
    if (!QHostAddress(peer.ip).isLoopback() && m_clientsOf.value(peer.ip) >= m_limits.maxClientsPerAddress)
        return {FailureKind::TooManyFromAddress, peer.ip, peer.port};
    return {};
}

void TcpServer::admit(std::unique_ptr<QAbstractSocket> socket)
{
    auto link = std::make_unique<TcpLink>(std::move(socket), WireEvent::What::Accept, m_limits, m_budget);
    const QString ip = link->peer().ip;
    ++m_clients;
    ++m_clientsOf[ip];
    connect(link.get(), &Link::closed, this, [this, ip] {
        --m_clients;
        if (--m_clientsOf[ip] == 0)
            m_clientsOf.remove(ip);
    });
    handOut(std::move(link));
}

void TcpServer::onAcceptError(QAbstractSocket::SocketError error)
{
    setPaused(ByError, true); // Qt has paused accepting for good
    m_retry.start(m_backoffMs);
    m_backoffMs = std::min(2 * m_backoffMs, m_limits.acceptBackoffMaxMs);
    emit trouble(toFailure(error, SocketPhase::Binding, m_host, m_listener.serverPort()));
}

void TcpServer::probeDescriptors()
{
    if (!hasSpareDescriptors(m_limits.spareDescriptors))
        return;
    m_probe.stop();
    setPaused(ByDescriptors, false);
}

void TcpServer::setPaused(Pause reason, bool on)
{
    const bool before = m_paused != 0;
    m_paused = on ? m_paused | reason : m_paused & ~reason;
    if (m_paused != 0 && !before) {
        if (m_listener.isListening()) // Qt does not ask this itself
            m_listener.pauseAccepting();
        // Qt's accept loop runs on until nobody waits any more, paused or not, unless there is "no room".
        m_listener.setMaxPendingConnections(0);
    } else if (m_paused == 0 && before) {
        m_listener.setMaxPendingConnections(1);
        if (m_listener.isListening())
            m_listener.resumeAccepting();
    }
}

} // namespace tincan
