// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "eventloop.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include "epolldispatcher.h"
#else
#include <QAbstractEventDispatcher>
#endif

namespace tincan {

std::unique_ptr<QAbstractEventDispatcher> makeSocketEventLoop()
{
#ifdef Q_OS_LINUX
    return std::make_unique<EpollDispatcher>();
#else
    return nullptr;
#endif
}

} // namespace tincan
