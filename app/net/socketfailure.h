// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/failure.h"

#include <QAbstractSocket>

namespace tincan {

/// What was going on when a socket reported an error: the same error means different things to a person.
enum class SocketPhase { Binding, Dialling, Established };

/// Qt's socket error as one of ours. Values that Qt cannot name become SystemError with Qt's number.
Failure toFailure(QAbstractSocket::SocketError error, SocketPhase phase, const QString &host = {}, quint16 port = 0);

} // namespace tincan
