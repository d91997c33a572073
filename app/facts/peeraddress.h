// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

namespace tincan {

/// One end of a conversation: an IP address as text and a port.
///
/// The text is in its normal form: an IPv4 address is never written as `::ffff:a.b.c.d`, a link-local IPv6 address
/// keeps its scope (`fe80::1%eth0`). The room net/ makes these from sockets and is the only one that reads them back.
struct PeerAddress {
    QString ip;
    quint16 port = 0;

    bool isNull() const { return ip.isEmpty() && port == 0; }

    /// `192.168.1.20:1314`, `[fe80::1%eth0]:1314`.
    QString toString() const;

    friend bool operator==(const PeerAddress &, const PeerAddress &) = default;
    friend size_t qHash(const PeerAddress &a, size_t seed = 0) { return qHashMulti(seed, a.ip, a.port); }
};

/// The IP address alone, in brackets where a port may follow it: `192.168.1.20`, `[::1]`.
QString bracketed(const QString &ip);

} // namespace tincan

Q_DECLARE_METATYPE(tincan::PeerAddress)
