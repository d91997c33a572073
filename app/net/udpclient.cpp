// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "udpclient.h"

#include "addresslookup.h"
#include "hostaddress.h"
#include "socketfailure.h"
#include "socketoptions.h"
#include "udplink.h"

#include <QNetworkProxy>

namespace tincan {

UdpClient::UdpClient(QString host, quint16 port, quint16 localPort, const NetLimits &limits, LinkDecorator decorate)
    : Endpoint(std::move(decorate))
    , m_host(std::move(host))
    , m_port(port)
    , m_localPort(localPort)
    , m_limits(limits)
    , m_buffer(maxDatagramBytes + 1, Qt::Uninitialized)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QUdpSocket::readyRead, this, &UdpClient::drain);
    connect(&m_socket, &QUdpSocket::errorOccurred, this, &UdpClient::onError);
}

UdpClient::~UdpClient() = default;

void UdpClient::open()
{
    m_lookup = std::make_unique<AddressLookup>(m_host, m_limits.maxAddresses);
    connect(m_lookup.get(), &AddressLookup::found, this, &UdpClient::connectTo);
    connect(m_lookup.get(), &AddressLookup::failed, this, [this](FailureKind kind) { fail({kind}); });
    m_lookup->start();
}

void UdpClient::close()
{
    if (m_lookup)
        m_lookup->disconnect(this); // it may be the one that is speaking
    m_socket.close();
}

void UdpClient::connectTo(const QList<QHostAddress> &addresses)
{
    Failure reason;
    for (const QHostAddress &address : addresses) {
        if (isBroadcast(address)) { // Qt lets every UDP socket do that; a person has to have said so
            reason = {FailureKind::BroadcastNotAllowed};
            continue;
        }
        if (connectSocket(address)) {
            const PeerAddress local = toPeerAddress(m_socket.localAddress(), m_socket.localPort());
            auto link = std::make_unique<UdpLink>(toPeerAddress(address, m_port), local,
                                                  [this](const QByteArray &bytes) { return write(bytes); });
            m_link = link.get();
            emit opened(local);
            handOut(std::move(link));
            return;
        }
        const bool bound = m_socket.state() != QAbstractSocket::UnconnectedState || m_localPort == 0;
        reason = toFailure(m_socket.error(), bound ? SocketPhase::Dialling : SocketPhase::Binding);
        m_socket.abort();
    }
    fail(reason);
}

bool UdpClient::connectSocket(const QHostAddress &address)
{
    if (m_localPort != 0) {
        const bool v6 = address.protocol() == QAbstractSocket::IPv6Protocol;
        const QHostAddress any(v6 ? QHostAddress::AnyIPv6 : QHostAddress::AnyIPv4);
        if (!m_socket.bind(any, m_localPort, QUdpSocket::DontShareAddress))
            return false;
    }
    m_socket.connectToHost(address, m_port); // no packet leaves: the system only notes the address
    return m_socket.state() == QAbstractSocket::ConnectedState;
}

void UdpClient::drain()
{
    quint64 lost = 0;
    for (int i = 0; i < m_limits.datagramsPerTurn && m_socket.isValid() && !isKnownEmpty(m_socket); ++i) {
        // A fixed size, and no hasPendingDatagrams() before: see UdpServer::drain().
        const qint64 n = m_socket.readDatagram(m_buffer.data(), m_buffer.size());
        if (n < 0) {
            if (m_socket.error() == QAbstractSocket::TemporaryError)
                break;
            continue;
        }
        if (m_taking && m_link)
            m_link->deliver(QByteArrayView(m_buffer.constData(), n), false);
        else
            ++lost;
    }
    if (lost > 0)
        emit dropped(lost);
}

void UdpClient::onError(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::TemporaryError || !m_link)
        return;
    m_link->reportTrouble(toFailure(error, SocketPhase::Established, m_host, m_port));
}

Failure UdpClient::write(const QByteArray &bytes)
{
    // An ICMP refusal of an earlier datagram is reported by the next call, which then has sent nothing.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (m_socket.write(bytes) == bytes.size())
            return {};
        if (m_socket.error() != QAbstractSocket::ConnectionRefusedError)
            break;
        if (m_link)
            m_link->reportTrouble({FailureKind::Refused, m_host, m_port});
    }
    return toFailure(m_socket.error(), SocketPhase::Established, m_host, m_port);
}

void UdpClient::fail(Failure reason)
{
    reason.host = m_host;
    reason.port =
        reason.kind == FailureKind::AddressInUse || reason.kind == FailureKind::NeedsRights ? m_localPort : m_port;
    emit failed(reason);
}

} // namespace tincan
