// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/failure.h"
#include "net/limits.h"

#include <QAbstractSocket>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

class QAbstractSocket;

namespace tincan {

/// Races TCP connects to several addresses of one host: one socket each, a new one every 250 ms or as soon as one
/// fails, and the first that connects wins (RFC 8305, section 5). Ends in `connected` or `failed`, once; dropping the
/// object cancels.
class Dialer : public QObject
{
    Q_OBJECT

public:
    Dialer(QList<QHostAddress> addresses, quint16 port, quint16 localPort, const NetLimits &limits);
    ~Dialer() override;

    void start();
    /// After `connected`: the winner. The others are gone.
    std::unique_ptr<QAbstractSocket> takeSocket();

signals:
    void connected();
    /// The most telling of all failures: "refused" says more than "unreachable".
    void failed(const tincan::Failure &reason);

private:
    void tryNext();
    bool isRacing(const QAbstractSocket *socket) const;
    void onConnected(QAbstractSocket *socket);
    void onError(QAbstractSocket *socket, QAbstractSocket::SocketError error);
    void noteFailure(const Failure &reason);
    void drop(QAbstractSocket *socket);

    QList<QHostAddress> m_waiting;
    quint16 m_port;
    quint16 m_localPort;
    QTimer m_stagger;
    std::vector<std::unique_ptr<QAbstractSocket>> m_racing;
    std::unique_ptr<QAbstractSocket> m_winner;
    Failure m_worst;
};

} // namespace tincan
