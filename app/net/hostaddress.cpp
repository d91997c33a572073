// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "hostaddress.h"

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
    if (!whole || !address.setAddress(text)) // QHostAddress takes "1.2" as 1.0.0.2; people mean a name or a slip
        return std::nullopt;
    return address;
}

bool isOneToMany(const QHostAddress &destination)
{
    return destination.isMulticast() || destination.isBroadcast();
}

} // namespace tincan
