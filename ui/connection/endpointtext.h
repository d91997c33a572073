// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace tincan {

/// What a person pasted into the address: more than an address fills the other fields too.
struct EndpointText {
    std::optional<Transport> transport;
    QString host;
    std::optional<quint16> port;
};

/// `192.168.1.20`, `192.168.1.20:1314`, `fe80::1%eth0`, `[fe80::1%eth0]:1314`, `name.local:1314`, and the invite line
/// `Tincan TCP 192.168.1.20:1314`. Nothing for what is none of these.
std::optional<EndpointText> parseEndpoint(QStringView text);

/// 1 to 65535, in decimal digits.
std::optional<quint16> parsePort(QStringView text);

/// An IPv4 address in four parts, an IPv6 address with or without a scope, or a host name. Whether the name exists is
/// another question.
bool isHost(QStringView text);

/// The invite line that parseEndpoint() reads.
QString inviteLine(Transport transport, const QString &ip, quint16 port);

} // namespace tincan
