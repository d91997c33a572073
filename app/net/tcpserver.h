// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/endpoint.h"
#include "net/limits.h"

#include <QHash>
#include <QTcpServer>
#include <QTimer>

#include <memory>

namespace tincan {

class WriteBudget;

/// Listens and hands out a link for each connection, within the caps.
class TcpServer : public Endpoint
{
    Q_OBJECT

public:
    /// `host`: a literal address of this computer, or empty for all. `port`: 0 lets the system choose.
    TcpServer(QString host, quint16 port, const NetLimits &limits, LinkDecorator decorate);
    ~TcpServer() override;

    void open() override;
    void close() override;
    void setTaking(bool on) override;

private:
    /// QTcpServer hands out descriptors through a virtual function only.
    class Listener : public QTcpServer
    {
    public:
        explicit Listener(TcpServer &owner)
            : m_owner(owner)
        {}

    protected:
        void incomingConnection(qintptr descriptor) override { m_owner.accept(descriptor); }

    private:
        TcpServer &m_owner;
    };

    enum Pause { ByOwner = 1, ByDescriptors = 2, ByError = 4 };

    void accept(qintptr descriptor);
    Failure refusal(const PeerAddress &peer) const;
    void admit(std::unique_ptr<QAbstractSocket> socket);
    void onAcceptError(QAbstractSocket::SocketError error);
    void probeDescriptors();
    void setPaused(Pause reason, bool on);

    QString m_host;
    quint16 m_port;
    NetLimits m_limits;
    std::shared_ptr<WriteBudget> m_budget;
    Listener m_listener{*this};
    QTimer m_probe; ///< while descriptors are short
    QTimer m_retry; ///< after an error of accept()
    int m_backoffMs;
    int m_paused = 0; ///< Pause values that hold
    int m_clients = 0;
    QHash<QString, int> m_clientsOf; ///< by address; never more entries than clients
};

} // namespace tincan
