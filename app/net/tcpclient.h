// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/endpoint.h"
#include "net/limits.h"

#include <QHostAddress>
#include <QTimer>

#include <memory>

namespace tincan {

class AddressLookup;
class Dialer;
class WriteBudget;

/// Finds the address, dials, and hands out one link. `opened` comes with the connection and names the local end.
class TcpClient : public Endpoint
{
    Q_OBJECT

public:
    /// `host`: an address or a name. `localPort`: 0 for any.
    TcpClient(QString host, quint16 port, quint16 localPort, const NetLimits &limits, LinkDecorator decorate);
    ~TcpClient() override;

    void open() override;
    void close() override;
    void setTaking(bool) override {}

private:
    void dial(const QList<QHostAddress> &addresses);
    void onConnected();
    void fail(Failure reason);

    QString m_host;
    quint16 m_port;
    quint16 m_localPort;
    NetLimits m_limits;
    std::shared_ptr<WriteBudget> m_budget;
    std::unique_ptr<AddressLookup> m_lookup;
    std::unique_ptr<Dialer> m_dialer;
    QTimer m_timeout;
};

} // namespace tincan
