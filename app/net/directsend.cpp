// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "directsend.h"

#ifdef Q_OS_LINUX
#include <sys/socket.h>

#include <cerrno>
#endif

namespace tincan {

qint64 sendDirectly([[maybe_unused]] qintptr descriptor, [[maybe_unused]] QByteArrayView bytes)
{
#ifdef Q_OS_LINUX
    const ssize_t taken = ::send(int(descriptor), bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL | MSG_DONTWAIT);
    const bool isBusy = taken < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR || errno == ENOBUFS);
    return isBusy ? 0 : taken;
#else
    return 0;
#endif
}

} // namespace tincan
