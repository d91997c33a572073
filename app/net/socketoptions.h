// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

class QTcpSocket;
class QUdpSocket;

namespace tincan {

struct NetLimits;

/// Low delay and keep-alive, for a connected TCP socket.
void tuneTcp(QTcpSocket &socket, const NetLimits &limits);

/// Whether it is known without reading that nothing waits. On Windows Qt gives no other sign: a read that finds nothing is
/// an error like any other there, and an error that waits counts as something. Elsewhere it is the other way round, the
/// read has to tell, and this is always false.
bool isKnownEmpty(const QUdpSocket &socket);

} // namespace tincan
