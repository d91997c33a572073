// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/endpoint.h"
#include "net/limits.h"

#include <QHostAddress>
#include <QPointer>
#include <QUdpSocket>

#include <memory>

namespace tincan {

class AddressLookup;
class UdpLink;

/// A connected UDP socket: only the server that it talks to is heard, and "nobody listens there" (ICMP) becomes known.
class UdpClient : public Endpoint
{
    Q_OBJECT

public:
    /// `host`: an address or a name, of which the first usable address is taken. `localPort`: 0 for any.
    UdpClient(QString host, quint16 port, quint16 localPort, const NetLimits &limits, LinkDecorator decorate);
    ~UdpClient() override;

    void open() override;
    void close() override;
    void setTaking(bool on) override { m_taking = on; }

private:
    void connectTo(const QList<QHostAddress> &addresses);
    bool connectSocket(const QHostAddress &address);
    void drain();
    void onError(QAbstractSocket::SocketError error);
    Failure write(const QByteArray &bytes);
    void fail(Failure reason);

    QString m_host;
    quint16 m_port;
    quint16 m_localPort;
    NetLimits m_limits;
    std::unique_ptr<AddressLookup> m_lookup;
    QUdpSocket m_socket;
    QByteArray m_buffer;
    QPointer<UdpLink> m_link;
    bool m_taking = true;
};

} // namespace tincan
