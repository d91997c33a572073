// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

namespace tincan {

/// Gives bytes to the system at once, past Qt's write queue, which has to be empty. Gives how many it took: 0 if it is
/// busy, and on systems other than Linux; then Qt's own write should. -1: the connection is broken, and errno says why.
///
/// Qt's own write would close a broken socket, and with it go the bytes that the peer had sent before.
qint64 sendDirectly(qintptr descriptor, QByteArrayView bytes);

} // namespace tincan
