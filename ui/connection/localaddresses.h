// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace tincan {

/// An address of this computer.
struct LocalAddress {
    QString ip;
    bool likely = true; ///< false for loopback, virtual interfaces and self-assigned addresses
};

/// This computer's addresses: those that another computer can most likely reach first. Loopback comes last.
QList<LocalAddress> localAddresses();

/// The address to tell another person; 127.0.0.1 where there is no network.
QString mainLocalAddress();

} // namespace tincan
