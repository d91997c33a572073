// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "dialer.h"

#include "hostaddress.h"
#include "socketfailure.h"
#include "socketoptions.h"

#include <QAbstractSocket>
#include <QPointer>

#include <algorithm>

namespace tincan {

namespace {

/// How much a failure tells a person about the far end.
int weight(FailureKind kind)
{
    switch (kind) {
    case FailureKind::None: return 0;
    case FailureKind::Unreachable: return 1;
    case FailureKind::TimedOut: return 2;
    case FailureKind::Refused: return 4;
    default: return 3;
    }
}

} // namespace

Dialer::Dialer(QList<QHostAddress> addresses, quint16 port, quint16 localPort, const NetLimits &limits)
    : m_waiting(std::move(addresses))
    , m_port(port)
    , m_localPort(localPort)
{
    m_stagger.setInterval(limits.connectStaggerMs);
    connect(&m_stagger, &QTimer::timeout, this, &Dialer::tryNext);
}

Dialer::~Dialer()
{
    for (const auto &socket : m_racing)
        socket->disconnect(this);
}

std::unique_ptr<QAbstractSocket> Dialer::takeSocket()
{
    return std::move(m_winner);
}

void Dialer::start()
{
    tryNext();
    if (!m_waiting.isEmpty())
        m_stagger.start();
}

void Dialer::tryNext()
{
    if (m_waiting.isEmpty()) {
        m_stagger.stop();
        return;
    }
    const QHostAddress address = m_waiting.takeFirst();
    QAbstractSocket *socket = m_racing.emplace_back(makeTcpSocket()).get();
    // Queued: Qt may report within connectToHost(), and a slot here deletes the socket. What is queued arrives also after
    // a disconnect, when another one has won and this one may be gone.
    const QPointer<QAbstractSocket> candidate(socket);
    connect(
        socket, &QAbstractSocket::connected, this,
        [this, candidate] {
            if (isRacing(candidate))
                onConnected(candidate);
        },
        Qt::QueuedConnection);
    connect(
        socket, &QAbstractSocket::errorOccurred, this,
        [this, candidate](QAbstractSocket::SocketError error) {
            if (isRacing(candidate))
                onError(candidate, error);
        },
        Qt::QueuedConnection);
    if (m_localPort != 0) {
        const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        if (!socket->bind(v6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4, m_localPort)) {
            const Failure reason = toFailure(socket->error(), SocketPhase::Binding, {}, m_localPort);
            drop(socket);
            noteFailure(reason);
            return;
        }
    }
    socket->connectToHost(address, m_port);
}

bool Dialer::isRacing(const QAbstractSocket *socket) const
{
    return socket && std::any_of(m_racing.begin(), m_racing.end(), [socket](const auto &candidate) {
               return candidate.get() == socket;
           });
}

void Dialer::onConnected(QAbstractSocket *socket)
{
    // Dialling a port of this computer that nobody holds can, by chance, come from that very port.
    if (socket->localPort() == socket->peerPort() && socket->localAddress() == socket->peerAddress()) {
        drop(socket);
        noteFailure({FailureKind::SelfConnection, {}, m_port});
        return;
    }
    m_stagger.stop();
    m_waiting.clear();
    for (auto &candidate : m_racing) {
        candidate->disconnect(this);
        if (candidate.get() == socket)
            m_winner = std::move(candidate);
    }
    m_racing.clear();
    emit connected();
}

void Dialer::onError(QAbstractSocket *socket, QAbstractSocket::SocketError error)
{
    const Failure reason = toFailure(error, SocketPhase::Dialling, {}, m_port);
    drop(socket);
    noteFailure(reason);
}

void Dialer::drop(QAbstractSocket *socket)
{
    socket->disconnect(this);
    std::erase_if(m_racing, [socket](const auto &candidate) { return candidate.get() == socket; });
}

void Dialer::noteFailure(const Failure &reason)
{
    if (weight(reason.kind) > weight(m_worst.kind))
        m_worst = reason;
    if (!m_waiting.isEmpty()) {
        m_stagger.start();
        tryNext();
    } else if (m_racing.empty()) {
        emit failed(m_worst);
    }
}

} // namespace tincan
