// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "hostaddress.h"

#include <QNetworkInterface>

namespace tincan {

QHostAddress normalised(const QHostAddress &address)
{
    if (address == QHostAddress(QHostAddress::Any))
        return QHostAddress(QHostAddress::AnyIPv4);
    if (address.protocol() != QHostAddress::IPv6Protocol)
        return address;
    bool mapped = false;
    const quint32 ip4 = address.toIPv4Address(&mapped);
    // toIPv4Address also accepts ::1 and :: as "compatible"; only ::ffff:a.b.c.d is the same peer as a.b.c.d.
    const Q_IPV6ADDR raw = address.toIPv6Address();
    return mapped && raw[10] == 0xff && raw[11] == 0xff ? QHostAddress(ip4) : address;
}

PeerAddress toPeerAddress(const QHostAddress &address, quint16 port)
{
    return {normalised(address).toString(), port};
}

std::optional<QHostAddress> literalAddress(const QString &text)
{
    QHostAddress address;
    const bool whole = text.count(QLatin1Char('.')) == 3 || text.contains(QLatin1Char(':'));
    // QHostAddress takes "1.2" as 1.0.0.2; people mean a name or a slip
    if (!whole || text.contains(QChar(QChar::Null)) || !address.setAddress(text))
        return std::nullopt;
    return address;
}

QSet<QHostAddress> subnetBroadcasts()
{
    constexpr int longestPrefix = 30; // a longer one leaves no address over for a broadcast
    QSet<QHostAddress> broadcasts;
    const auto interfaces = QNetworkInterface::allInterfaces();
    for (const QNetworkInterface &interface : interfaces) {
        const auto entries = interface.addressEntries();
        for (const QNetworkAddressEntry &entry : entries) {
            if (!entry.broadcast().isNull())
                broadcasts.insert(entry.broadcast());
            // loopback has one too, which no interface names
            const int prefix = entry.prefixLength();
            if (entry.ip().protocol() == QAbstractSocket::IPv4Protocol && prefix > 0 && prefix <= longestPrefix)
                broadcasts.insert(QHostAddress(entry.ip().toIPv4Address() | (0xffffffffU >> prefix)));
        }
    }
    return broadcasts;
}

bool isBroadcast(const QHostAddress &destination)
{
    return destination.isBroadcast() || subnetBroadcasts().contains(destination);
}

bool isOneToMany(const QHostAddress &destination)
{
    return destination.isMulticast() || destination.isBroadcast();
}

} // namespace tincan
