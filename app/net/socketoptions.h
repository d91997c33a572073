// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>

class QAbstractSocket;
class QUdpSocket;

namespace tincan {

struct NetLimits;

/// A TCP socket without a proxy that Qt does not buffer: a QTcpSocket always is buffered once it got its descriptor from a
/// server (Qt 6.4). Buffered, Qt asks the system how much there is before each read, and what it holds has to be copied
/// once more.
std::unique_ptr<QAbstractSocket> makeTcpSocket();

/// Low delay and keep-alive, for a connected TCP socket.
void tuneTcp(QAbstractSocket &socket, const NetLimits &limits);

/// Whether it is known without reading that nothing waits. On Windows Qt gives no other sign: a read that finds nothing is
/// an error like any other there, and an error that waits counts as something. Elsewhere it is the other way round, the
/// read has to tell, and this is always false.
bool isKnownEmpty(const QUdpSocket &socket);

} // namespace tincan
