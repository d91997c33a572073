// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "udpserver.h"

#include "hostaddress.h"
#include "socketfailure.h"
#include "socketoptions.h"
#include "udplink.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>
#include <QPointer>

namespace tincan {

UdpServer::UdpServer(QString host, quint16 port, const NetLimits &limits, LinkDecorator decorate,
                     PeerAddress broadcastTo)
    : Endpoint(std::move(decorate))
    , m_host(std::move(host))
    , m_port(port)
    , m_limits(limits)
    , m_broadcastTo(std::move(broadcastTo))
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    connect(&m_socket, &QUdpSocket::readyRead, this, &UdpServer::drain);
}

UdpServer::~UdpServer() = default;

void UdpServer::open()
{
    const auto address = m_host.isEmpty() ? QHostAddress(QHostAddress::Any) : literalAddress(m_host);
    if (!address) {
        emit failed({FailureKind::BadAddress, m_host, m_port});
        return;
    }
    // Said openly, because Windows shares by default: a second program would take our datagrams away.
    if (!m_socket.bind(*address, m_port, QUdpSocket::DontShareAddress)) {
        emit failed(toFailure(m_socket.error(), SocketPhase::Binding, m_host, m_port));
        return;
    }
    // What a flood brings while the system does not let this thread run: the default holds 3 ms of 100,000 a second.
    m_socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, m_limits.datagramBuffer);
    auto reader = std::make_unique<DatagramReader>();
    if (reader->open(m_socket.socketDescriptor(), [this] { drainReader(); })) {
        m_reader = std::move(reader);
        m_socket.disconnect(this);
    }
    m_broadcasts = subnetBroadcasts();
    const QHostAddress real = m_host.isEmpty() ? QHostAddress(QHostAddress::AnyIPv4) : m_socket.localAddress();
    m_local = toPeerAddress(real, m_socket.localPort());
    emit opened(m_local);
    if (const auto target = literalAddress(m_broadcastTo.ip))
        addSource({*target, m_broadcastTo.port}, {}, true);
}

Failure UdpServer::addPeer(const PeerAddress &peer)
{
    const auto address = literalAddress(peer.ip);
    if (!address || peer.port == 0)
        return {FailureKind::BadAddress, peer.ip, peer.port};
    if (isBroadcast(*address))
        return {FailureKind::BroadcastNotAllowed, peer.ip, peer.port};
    const Source source{normalised(*address), peer.port};
    m_shutOut.removeOne(source);
    if (!m_sources.contains(source))
        addSource(source, {});
    return {};
}

void UdpServer::close()
{
    if (m_reader)
        m_reader->close();
    m_socket.close();
}

void UdpServer::drainReader()
{
    quint64 lost = 0;
    int n = DatagramReader::atOnce; // a full read: there may be more
    for (int left = m_limits.datagramsPerTurn; n == DatagramReader::atOnce && left > 0; left -= n) {
        n = m_reader->read(left);
        for (int i = 0; i < n && m_socket.isValid(); ++i) {
            const bool wanted = m_taking || spare(sourceOf(m_reader->ends(i)), m_reader->bytes(i).size());
            if (!wanted)
                m_lastLink = nullptr; // not of this one, with which the next is compared
            if (!wanted || !takeFromReader(i))
                ++lost;
        }
    }
    if (lost > 0)
        emit dropped(lost);
}

bool UdpServer::takeFromReader(int number)
{
    if (!m_lastLink || !m_reader->hasEndsOfPrevious(number)) {
        const DatagramReader::Ends ends = m_reader->ends(number);
        const QHostAddress to = normalised(ends.destination);
        m_lastSource = sourceOf(ends);
        m_lastToMany = wentToMany(to);
        m_lastLink = linkOf(m_lastSource, m_lastToMany ? QHostAddress() : to);
    }
    if (!m_lastLink)
        return false;
    m_delivering = number;
    m_lastLink->deliver(m_reader->bytes(number), m_lastToMany);
    m_delivering = -1;
    return true;
}

void UdpServer::drain()
{
    quint64 lost = 0;
    for (int i = 0; i < m_limits.datagramsPerTurn && m_socket.isValid() && !isKnownEmpty(m_socket); ++i) {
        // With a fixed size, and without asking hasPendingDatagrams() first: an error that waits in the socket (an ICMP
        // refusal) would be mistaken for "nothing there", and Qt would not look again. The size holds any datagram.
        const QNetworkDatagram datagram = m_socket.receiveDatagram(maxDatagramBytes + 1);
        if (!datagram.isValid()) {
            if (m_socket.error() == QAbstractSocket::TemporaryError)
                break;
            continue; // the error of an earlier send; what arrived stands behind it
        }
        const bool wanted = m_taking || spare(sourceOf(datagram), datagram.data().size());
        if (!wanted || !take(datagram))
            ++lost;
    }
    if (lost > 0)
        emit dropped(lost);
}

void UdpServer::setTaking(bool on)
{
    m_taking = on;
    m_sparedBytes = 0;
    for (Row &row : m_sources)
        row.spared = 0;
}

UdpServer::Source UdpServer::sourceOf(const QNetworkDatagram &datagram)
{
    return {normalised(datagram.senderAddress()), quint16(datagram.senderPort())};
}

UdpServer::Source UdpServer::sourceOf(const DatagramReader::Ends &ends)
{
    return {normalised(ends.sender), ends.senderPort};
}

bool UdpServer::spare(const Source &source, qsizetype size)
{
    const auto row = m_sources.find(source);
    const qint64 bytes = m_sparedBytes + size;
    if (row == m_sources.end() || row->spared >= m_limits.sparedPerSource || bytes > m_limits.sparedBytes)
        return false;
    ++row->spared;
    m_sparedBytes = bytes;
    return true;
}

bool UdpServer::take(const QNetworkDatagram &datagram)
{
    const Source source = sourceOf(datagram);
    const QHostAddress to = normalised(datagram.destinationAddress());
    const bool toMany = wentToMany(to);
    const QByteArray data = datagram.data();
    UdpLink *link = linkOf(source, toMany ? QHostAddress() : to);
    if (link)
        link->deliver(data, toMany);
    return link != nullptr;
}

UdpLink *UdpServer::linkOf(const Source &source, const QHostAddress &reachedAt)
{
    const auto known = m_sources.find(source);
    if (known == m_sources.end())
        return m_shutOut.contains(source) ? nullptr : addSource(source, reachedAt);
    m_byAge.splice(m_byAge.begin(), m_byAge, known->age);
    return known->link;
}

UdpLink *UdpServer::addSource(const Source &source, const QHostAddress &reachedAt, bool stays)
{
    // A server on all addresses has to know at which one it was reached, or it would not recognise itself.
    const PeerAddress local = reachedAt.isNull() ? m_local : PeerAddress{reachedAt.toString(), m_local.port};
    m_lastLink = nullptr; // no longer the most recent one
    if (m_sources.size() >= m_limits.maxUdpSources)
        makeRoom();
    auto link = std::make_unique<UdpLink>(toPeerAddress(source.address, source.port), local,
                                          [this, source](const QByteArray &bytes) { return sendTo(source, bytes); });
    const QPointer<UdpLink> made(link.get());
    m_byAge.push_front(source);
    m_sources.insert(source, {made, m_byAge.begin(), stays});
    connect(made, &Link::closed, this, [this, source, made](const Failure &reason) {
        if (m_lastLink == made)
            m_lastLink = nullptr;
        onClosed(source, reason);
    });
    handOut(std::move(link));
    return made;
}

void UdpServer::onClosed(const Source &source, const Failure &reason)
{
    const auto row = m_sources.constFind(source);
    m_byAge.erase(row->age);
    m_sources.erase(row);
    if (reason.kind != FailureKind::ClosedHere)
        return;
    m_shutOut.prepend(source); // UDP ends nothing at the other side: its next datagram would bring it back
    if (m_shutOut.size() > m_limits.maxShutOut)
        m_shutOut.removeLast();
}

void UdpServer::makeRoom()
{
    if (m_sources.value(m_byAge.back()).stays)
        m_byAge.splice(m_byAge.begin(), m_byAge, std::prev(m_byAge.end()));
    UdpLink *oldest = m_sources.value(m_byAge.back()).link;
    if (!m_sources.value(m_byAge.back()).stays)
        oldest->close({FailureKind::Forgotten, oldest->peer().ip, oldest->peer().port});
}

Failure UdpServer::sendTo(const Source &source, const QByteArray &bytes)
{
    if (m_delivering >= 0 && source == m_lastSource && m_reader->answer(m_delivering, bytes))
        return {};
    // An error that an earlier datagram caused is reported by the next call, which then has sent nothing: twice is
    // enough to get past it.
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (m_socket.writeDatagram(bytes, source.address, source.port) == bytes.size())
            return {};
        if (m_socket.error() != QAbstractSocket::ConnectionRefusedError)
            break;
    }
    return toFailure(m_socket.error(), SocketPhase::Established, source.address.toString(), source.port);
}

bool UdpServer::wentToMany(const QHostAddress &destination) const
{
    return isOneToMany(destination) || m_broadcasts.contains(destination);
}

} // namespace tincan
