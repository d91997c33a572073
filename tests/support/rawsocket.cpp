// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "rawsocket.h"

#include "socketcalls.h"

#include <QNetworkInterface>

#include <algorithm>
#include <limits>

namespace tincan {

namespace {

/// While it lives, calls on this descriptor do not wait.
class AtOnce
{
public:
    explicit AtOnce(int descriptor)
        : m_descriptor(descriptor)
    {
        setWaiting(descriptor, false);
    }
    ~AtOnce() { setWaiting(m_descriptor, true); }
    Q_DISABLE_COPY_MOVE(AtOnce)

private:
    int m_descriptor;
};

int newSocket(int type)
{
    startUp();
    const int descriptor = int(::socket(AF_INET, type, 0));
    setPatience(descriptor);
    return descriptor;
}

template <typename Value>
void setOption(int descriptor, int option, const Value &value)
{
    ::setsockopt(descriptor, SOL_SOCKET, option, reinterpret_cast<const char *>(&value), sizeof(value));
}

sockaddr_in addressOf(const char *ip, quint16 port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    ::inet_pton(AF_INET, ip, &address.sin_addr);
    return address;
}

const sockaddr *generic(const sockaddr_in &address)
{
    return reinterpret_cast<const sockaddr *>(&address);
}

bool bindTo(int descriptor, const char *ip, quint16 port)
{
    const sockaddr_in address = addressOf(ip, port);
    return ::bind(descriptor, generic(address), sizeof(address)) == 0;
}

/// The port of a socket of either kind of address, which has it in the same place.
quint16 portOf(int descriptor)
{
    sockaddr_storage address{};
    socklen_t size = sizeof(address);
    ::getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size);
    return ntohs(reinterpret_cast<const sockaddr_in *>(&address)->sin_port);
}

/// The UDP socket in this process that is bound to this port.
int descriptorOfUdpPort(quint16 port)
{
    for (int descriptor = 0; descriptor < descriptorLimit(); ++descriptor) {
        int type = 0;
        socklen_t size = sizeof(type);
        if (::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, reinterpret_cast<char *>(&type), &size) == 0
            && type == SOCK_DGRAM && portOf(descriptor) == port)
            return descriptor;
    }
    return -1;
}

} // namespace

RawSocket RawSocket::dial(quint16 port, const char *ip, int receiveBuffer)
{
    RawSocket socket(newSocket(SOCK_STREAM));
    if (receiveBuffer > 0)
        setOption(socket.m_descriptor, SO_RCVBUF, receiveBuffer);
    const sockaddr_in address = addressOf(ip, port);
    if (::connect(socket.m_descriptor, generic(address), sizeof(address)) != 0)
        socket.close();
    return socket;
}

RawSocket RawSocket::listen(quint16 port, const char *ip, int backlog)
{
    RawSocket socket(newSocket(SOCK_STREAM));
    if (!bindTo(socket.m_descriptor, ip, port) || ::listen(socket.m_descriptor, backlog) != 0)
        socket.close();
    return socket;
}

RawSocket RawSocket::udp(quint16 port, const char *ip)
{
    RawSocket socket(newSocket(SOCK_DGRAM));
    if (!bindTo(socket.m_descriptor, ip, port))
        socket.close();
    return socket;
}

std::vector<RawSocket> RawSocket::fillBacklog(quint16 port, const char *ip)
{
    std::vector<RawSocket> connects;
    while (connects.size() < 256) {
        const int descriptor = newSocket(SOCK_STREAM);
        setWaiting(descriptor, false);
        const sockaddr_in address = addressOf(ip, port);
        ::connect(descriptor, generic(address), sizeof(address));
        connects.emplace_back(descriptor);
        if (!becomesWritable(descriptor, 200))
            return connects;
    }
    return {};
}

quint16 RawSocket::port() const
{
    return portOf(m_descriptor);
}

RawSocket RawSocket::accept()
{
    return RawSocket(int(::accept(m_descriptor, nullptr, nullptr)));
}

qsizetype RawSocket::write(const QByteArray &bytes)
{
    const AtOnce atOnce(m_descriptor);
    return std::max<qsizetype>(0, ::send(m_descriptor, bytes.constData(), Length(bytes.size()), noSignal));
}

bool RawSocket::writeAll(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (done < bytes.size()) {
        const auto n = ::send(m_descriptor, bytes.constData() + done, Length(bytes.size() - done), noSignal);
        if (n <= 0)
            return false;
        done += n;
    }
    return true;
}

void RawSocket::writeUrgent(char byte)
{
    ::send(m_descriptor, &byte, 1, MSG_OOB | noSignal);
}

bool RawSocket::sendTo(quint16 port, const QByteArray &datagram, const char *ip)
{
    const sockaddr_in address = addressOf(ip, port);
    return ::sendto(m_descriptor, datagram.constData(), Length(datagram.size()), noSignal, generic(address),
                    sizeof(address))
           == datagram.size();
}

const QByteArray &RawSocket::received()
{
    takeAll();
    return m_received;
}

QByteArray RawSocket::datagram(quint16 *from)
{
    QByteArray buffer(65'536, Qt::Uninitialized);
    sockaddr_in sender{};
    socklen_t size = sizeof(sender);
    const AtOnce atOnce(m_descriptor);
    const auto n =
        ::recvfrom(m_descriptor, buffer.data(), Length(buffer.size()), 0, reinterpret_cast<sockaddr *>(&sender), &size);
    if (n < 0)
        return {};
    if (from)
        *from = ntohs(sender.sin_port);
    buffer.truncate(n);
    return buffer;
}

bool RawSocket::waitFor(qsizetype bytes)
{
    while (!m_ended && m_received.size() < bytes) {
        const qsizetype before = m_received.size();
        takeSome();
        if (m_received.size() == before)
            break; // the end, or out of patience
    }
    return m_received.size() >= bytes;
}

QByteArray RawSocket::readToEnd()
{
    waitFor(std::numeric_limits<qsizetype>::max());
    return m_received;
}

bool RawSocket::hasEnded()
{
    takeAll();
    return m_ended;
}

void RawSocket::takeAll()
{
    const AtOnce atOnce(m_descriptor);
    while (takeSome()) {}
}

bool RawSocket::takeSome()
{
    if (m_ended)
        return false;
    char buffer[65'536];
    const auto n = ::recv(m_descriptor, buffer, sizeof(buffer), 0);
    if (n > 0)
        m_received.append(buffer, n);
    else
        m_ended = n == 0 || !nothingYet();
    m_reset = n < 0 && peerReset();
    return n > 0;
}

void RawSocket::finish()
{
    ::shutdown(m_descriptor, finishSending);
}

void RawSocket::reset()
{
    const linger atOnce{1, 0};
    setOption(m_descriptor, SO_LINGER, atOnce);
    close();
}

void RawSocket::close()
{
    if (m_descriptor >= 0)
        closeDescriptor(std::exchange(m_descriptor, -1));
}

void RawSocket::swap(RawSocket &other)
{
    std::swap(m_descriptor, other.m_descriptor);
    m_received.swap(other.m_received);
    std::swap(m_ended, other.m_ended);
    std::swap(m_reset, other.m_reset);
}

int openDescriptors()
{
#ifdef Q_OS_WIN
    DWORD open = 0;
    GetProcessHandleCount(GetCurrentProcess(), &open);
    return int(open);
#else
    int open = 0;
    for (int descriptor = 0; descriptor < descriptorLimit(); ++descriptor)
        open += ::fcntl(descriptor, F_GETFD) != -1;
    return open;
#endif
}

bool sendFromUdpPort(quint16 from, quint16 to, const QByteArray &datagram)
{
    const int descriptor = descriptorOfUdpPort(from);
    const sockaddr_in address = addressOf(RawSocket::loopback, to);
    const auto n =
        ::sendto(descriptor, datagram.constData(), Length(datagram.size()), 0, generic(address), sizeof(address));
    if (n == datagram.size())
        return true;
    // a server on all addresses has an IPv6 socket, to which an IPv4 address is a mapped one
    sockaddr_in6 mapped{};
    mapped.sin6_family = AF_INET6;
    mapped.sin6_port = address.sin_port;
    mapped.sin6_addr.s6_addr[10] = mapped.sin6_addr.s6_addr[11] = 0xff;
    std::copy_n(reinterpret_cast<const uchar *>(&address.sin_addr), 4, mapped.sin6_addr.s6_addr + 12);
    return ::sendto(descriptor, datagram.constData(), Length(datagram.size()), 0,
                    reinterpret_cast<const sockaddr *>(&mapped), sizeof(mapped))
           == datagram.size();
}

QByteArray ownAddress()
{
    const auto addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress &address : addresses) {
        if (address.protocol() == QAbstractSocket::IPv4Protocol && !address.isLoopback() && !address.isLinkLocal())
            return address.toString().toLatin1();
    }
    return {};
}

} // namespace tincan
