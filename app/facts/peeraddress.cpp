// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "peeraddress.h"

namespace tincan {

QString bracketed(const QString &ip)
{
    return ip.contains(QLatin1Char(':')) ? QLatin1Char('[') + ip + QLatin1Char(']') : ip;
}

QString PeerAddress::toString() const
{
    return bracketed(ip) + QLatin1Char(':') + QString::number(port);
}

} // namespace tincan
