// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <memory>

class QAbstractSocket;
class QUdpSocket;

namespace tincan {

struct NetLimits;

/// Whether TCP is read from the system, past Qt's buffer. Buffered, Qt asks the system how much there is before each read,
/// and what it holds has to be copied once more. On Windows Qt 6.4 tells an unbuffered socket of the peer's FIN by
/// readyRead, and then goes on with the engine that the read of the FIN has deleted; so it buffers there.
#ifdef Q_OS_WIN
constexpr bool readsPastQt = false;
#else
constexpr bool readsPastQt = true;
#endif

/// A TCP socket without a proxy.
std::unique_ptr<QAbstractSocket> makeTcpSocket();

/// The descriptor of a connection that a server accepted; false if it is gone already.
bool takeDescriptor(QAbstractSocket &socket, qintptr descriptor);

/// Low delay and keep-alive, for a connected TCP socket.
void tuneTcp(QAbstractSocket &socket, const NetLimits &limits);

/// Whether it is known without reading that nothing waits. On Windows Qt gives no other sign: a read that finds nothing is
/// an error like any other there, and an error that waits counts as something. Elsewhere it is the other way round, the
/// read has to tell, and this is always false.
bool isKnownEmpty(const QUdpSocket &socket);

} // namespace tincan
