// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "tcpclient.h"

#include "addresslookup.h"
#include "dialer.h"
#include "tcplink.h"
#include "writebudget.h"

#include <QAbstractSocket>

namespace tincan {

TcpClient::TcpClient(QString host, quint16 port, quint16 localPort, const NetLimits &limits, LinkDecorator decorate)
    : Endpoint(std::move(decorate))
    , m_host(std::move(host))
    , m_port(port)
    , m_localPort(localPort)
    , m_limits(limits)
    , m_budget(std::make_shared<WriteBudget>(limits.writeTotal))
{
    m_timeout.setSingleShot(true);
    m_timeout.setInterval(m_limits.connectTimeoutMs);
    connect(&m_timeout, &QTimer::timeout, this, [this] { fail({FailureKind::TimedOut}); });
}

TcpClient::~TcpClient() = default;

void TcpClient::open()
{
    m_timeout.start(); // one timeout for the name and the connects: it is what a person waits
    m_lookup = std::make_unique<AddressLookup>(m_host, m_limits.maxAddresses);
    connect(m_lookup.get(), &AddressLookup::found, this, &TcpClient::dial);
    connect(m_lookup.get(), &AddressLookup::failed, this, [this](FailureKind kind) { fail({kind}); });
    m_lookup->start();
}

void TcpClient::close()
{
    m_timeout.stop();
    if (m_lookup)
        m_lookup->disconnect(this);
    if (m_dialer)
        m_dialer->disconnect(this);
}

void TcpClient::dial(const QList<QHostAddress> &addresses)
{
    m_dialer = std::make_unique<Dialer>(addresses, m_port, m_localPort, m_limits);
    connect(m_dialer.get(), &Dialer::connected, this, &TcpClient::onConnected);
    connect(m_dialer.get(), &Dialer::failed, this, &TcpClient::fail);
    m_dialer->start();
}

void TcpClient::onConnected()
{
    close();
    auto link = std::make_unique<TcpLink>(m_dialer->takeSocket(), WireEvent::What::Connect, m_limits, m_budget);
    emit opened(link->local());
    handOut(std::move(link));
}

void TcpClient::fail(Failure reason)
{
    close();
    if (reason.kind == FailureKind::SelfConnection) {
        emit peerRefused({m_host, m_port}, {FailureKind::SelfConnection, m_host, m_port});
        reason.kind = FailureKind::Refused; // nobody listens there but chance
    }
    reason.host = m_host;
    if (reason.kind != FailureKind::AddressInUse || reason.port == 0)
        reason.port = m_port;
    emit failed(reason);
}

} // namespace tincan
