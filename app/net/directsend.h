// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

namespace tincan {

/// Whether it can be done on this system: on Linux.
#ifdef Q_OS_LINUX
inline constexpr bool sendsDirectly = true;
#else
inline constexpr bool sendsDirectly = false;
#endif

/// Gives bytes to the system at once, past Qt's write queue. Gives how many it took, 0 if it has no room. -1: the connection
/// is broken, and errno says why.
///
/// Qt's own write would close a broken socket, and with it go the bytes that the peer had sent before.
qint64 sendDirectly(qintptr descriptor, QByteArrayView bytes);

} // namespace tincan
