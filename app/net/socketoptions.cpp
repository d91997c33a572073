// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "socketoptions.h"

#include "limits.h"

#include <QNetworkProxy>
#include <QTcpSocket>
#include <QUdpSocket>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif
#ifdef Q_OS_WIN
#include <winsock2.h>
// after the types that it needs
#include <mstcpip.h>
#endif

namespace tincan {

namespace {

#ifdef Q_OS_WIN
void setKeepAliveTimes(qintptr descriptor, const NetLimits &limits)
{
    // Windows always sends ten probes; the two times are all that can be set this way.
    tcp_keepalive times{1, ULONG(limits.keepAliveIdleS) * 1000, ULONG(limits.keepAliveIntervalS) * 1000};
    DWORD returned = 0;
    WSAIoctl(SOCKET(descriptor), SIO_KEEPALIVE_VALS, &times, sizeof(times), nullptr, 0, &returned, nullptr, nullptr);
}
#else
void setKeepAliveTimes(qintptr descriptor, const NetLimits &limits)
{
    const auto set = [descriptor](int option, int value) {
        ::setsockopt(int(descriptor), IPPROTO_TCP, option, &value, sizeof(value));
    };
#ifdef Q_OS_MACOS
    set(TCP_KEEPALIVE, limits.keepAliveIdleS);
#else
    set(TCP_KEEPIDLE, limits.keepAliveIdleS);
#endif
    set(TCP_KEEPINTVL, limits.keepAliveIntervalS);
    set(TCP_KEEPCNT, limits.keepAliveCount);
}
#endif

} // namespace

std::unique_ptr<QAbstractSocket> makeTcpSocket()
{
    // A QTcpSocket is always buffered once it got a descriptor, whatever the mode says (Qt 6.4).
    std::unique_ptr<QAbstractSocket> socket;
    if (readsPastQt)
        socket = std::make_unique<QAbstractSocket>(QAbstractSocket::TcpSocket, nullptr);
    else
        socket = std::make_unique<QTcpSocket>();
    socket->setProxy(QNetworkProxy::NoProxy);
    return socket;
}

bool takeDescriptor(QAbstractSocket &socket, qintptr descriptor)
{
    constexpr QIODevice::OpenMode mode =
        readsPastQt ? QIODevice::ReadWrite | QIODevice::Unbuffered : QIODevice::ReadWrite;
    return socket.setSocketDescriptor(descriptor, QAbstractSocket::ConnectedState, mode);
}

void tuneTcp(QAbstractSocket &socket, const NetLimits &limits)
{
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket.setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    setKeepAliveTimes(socket.socketDescriptor(), limits);
}

bool isKnownEmpty([[maybe_unused]] const QUdpSocket &socket)
{
#ifdef Q_OS_WIN
    return !socket.hasPendingDatagrams();
#else
    return false;
#endif
}

} // namespace tincan
