// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <memory>

class QAbstractEventDispatcher;

namespace tincan {

/// The event loop for a thread of sockets, to be given to QThread::setEventDispatcher() before the thread starts. Null
/// where Qt's own is taken: on all systems but Linux.
std::unique_ptr<QAbstractEventDispatcher> makeSocketEventLoop();

} // namespace tincan
