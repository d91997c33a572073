// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "net/datagramreader.h"
#include "net/endpoint.h"
#include "net/limits.h"

#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QSet>
#include <QUdpSocket>

#include <list>

class QNetworkDatagram;

namespace tincan {

class UdpLink;

/// One socket, and a link for each source that wrote to it: a bounded table, in which the least recent source makes
/// room for a new one. Whose link was closed from here is not heard again until addPeer() asks for it. A client that
/// broadcasts is one too: it has a link to the broadcast address from the start, and one to each computer that answers.
class UdpServer : public Endpoint
{
    Q_OBJECT

public:
    /// `host`: a literal address of this computer, or empty for all. `port`: 0 lets the system choose. `broadcastTo`:
    /// the first peer of a client that broadcasts, which never makes room.
    UdpServer(QString host, quint16 port, const NetLimits &limits, LinkDecorator decorate,
              PeerAddress broadcastTo = {});
    ~UdpServer() override;

    void open() override;
    void close() override;
    void setTaking(bool on) override;
    Failure addPeer(const PeerAddress &peer) override;

private:
    struct Source {
        QHostAddress address;
        quint16 port = 0;
        friend bool operator==(const Source &, const Source &) = default;
        friend size_t qHash(const Source &s, size_t seed = 0) { return qHashMulti(seed, s.address, s.port); }
    };
    struct Row {
        UdpLink *link = nullptr;
        std::list<Source>::iterator age; ///< its place in m_byAge
        bool stays = false;              ///< never makes room
        int spared = 0;                  ///< datagrams that were taken since m_taking is off
    };

    void drain();
    static Source sourceOf(const QNetworkDatagram &datagram);
    static Source sourceOf(const DatagramReader::Ends &ends);
    /// While nothing is taken: whether this one is, all the same.
    bool spare(const Source &source, qsizetype size);
    void drainReader();
    /// These two: whether somebody took it.
    bool takeFromReader(int number);
    bool take(const QNetworkDatagram &datagram);
    /// Null if the source is shut out, or the receiver of the links did not keep it.
    UdpLink *linkOf(const Source &source, const QHostAddress &reachedAt);
    UdpLink *addSource(const Source &source, const QHostAddress &reachedAt, bool stays = false);
    void onClosed(const Source &source, const Failure &reason);
    void makeRoom();
    Failure sendTo(const Source &source, const QByteArray &bytes);
    bool wentToMany(const QHostAddress &destination) const;

    QString m_host;
    quint16 m_port;
    NetLimits m_limits;
    PeerAddress m_broadcastTo;
    QUdpSocket m_socket;
    PeerAddress m_local;
    QSet<QHostAddress> m_broadcasts; ///< of this computer's networks, when the socket was opened
    QHash<Source, Row> m_sources;
    std::list<Source> m_byAge; ///< most recent first
    QList<Source> m_shutOut;   ///< disconnected by the person, the latest first
    std::unique_ptr<DatagramReader> m_reader;
    QPointer<UdpLink> m_lastLink; ///< of the datagram that m_reader gave last
    Source m_lastSource;          ///< the same
    int m_delivering = -1;        ///< the number of that one in m_reader, while it is delivered
    bool m_lastToMany = false;
    bool m_taking = true;
    qint64 m_sparedBytes = 0; ///< since m_taking is off
};

} // namespace tincan
