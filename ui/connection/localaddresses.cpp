// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "localaddresses.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QNetworkProxy>
#include <QUdpSocket>

#include <algorithm>
#include <utility>

namespace tincan {

namespace {

/// Bridges of containers and virtual machines, and tunnels. Qt knows the type of a hardware interface, not of these.
bool isVirtual(const QNetworkInterface &interface)
{
    if (interface.type() == QNetworkInterface::Virtual)
        return true;
    static const QStringList prefixes{QStringLiteral("docker"),   QStringLiteral("br-"),  QStringLiteral("veth"),
                                      QStringLiteral("virbr"),    QStringLiteral("vbox"), QStringLiteral("vmnet"),
                                      QStringLiteral("tun"),      QStringLiteral("tap"),  QStringLiteral("utun"),
                                      QStringLiteral("vEthernet")};
    return std::any_of(prefixes.begin(), prefixes.end(),
                       [name = interface.humanReadableName()](const QString &p) { return name.startsWith(p); });
}

/// Smaller is better.
int rank(const QNetworkInterface &interface, const QHostAddress &address)
{
    if (address.isLoopback())
        return 9;
    const int family = address.protocol() == QAbstractSocket::IPv4Protocol ? 0 : 1;
    if (address.isLinkLocal())
        return 6 + family;
    if (isVirtual(interface))
        return 4 + family;
    return family == 0 && address.isInSubnet(QHostAddress(0xC0A80000U), 16) ? 0 : 1 + family;
}

/// The address from which this computer reaches other networks. No packet leaves: connecting a UDP socket only asks the
/// table of routes. The address asked for is one of those that are kept for documentation (RFC 5737).
QHostAddress defaultRouteAddress()
{
    QUdpSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(QHostAddress(QStringLiteral("192.0.2.1")), 9);
    return socket.state() == QAbstractSocket::ConnectedState ? socket.localAddress() : QHostAddress();
}

} // namespace

QList<LocalAddress> localAddresses()
{
    const QHostAddress usual = defaultRouteAddress();
    QList<std::pair<int, LocalAddress>> ranked;
    for (const QNetworkInterface &interface : QNetworkInterface::allInterfaces()) {
        if (!interface.flags().testFlag(QNetworkInterface::IsRunning))
            continue;
        for (const QNetworkAddressEntry &entry : interface.addressEntries()) {
            const int place = entry.ip() == usual ? -1 : rank(interface, entry.ip());
            ranked.append({place, {entry.ip().toString(), place < 4}});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<LocalAddress> addresses;
    for (const auto &[place, address] : std::as_const(ranked))
        addresses.append(address);
    return addresses;
}

QString mainLocalAddress()
{
    const QList<LocalAddress> addresses = localAddresses();
    return addresses.isEmpty() ? QStringLiteral("127.0.0.1") : addresses.first().ip;
}

} // namespace tincan
