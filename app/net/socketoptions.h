// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

class QTcpSocket;

namespace tincan {

struct NetLimits;

/// Low delay and keep-alive, for a connected TCP socket.
void tuneTcp(QTcpSocket &socket, const NetLimits &limits);

} // namespace tincan
