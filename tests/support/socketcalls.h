// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <poll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

#include <algorithm>

// What differs between POSIX sockets and Winsock, under one name each. Only for rawsocket.cpp: the headers above define
// many names.
namespace tincan {

inline constexpr int patienceS = 30; // a call that waits gives up then, so that a broken test ends

#ifdef MSG_NOSIGNAL
inline constexpr int noSignal = MSG_NOSIGNAL;
#else
inline constexpr int noSignal = 0;
#endif

#ifdef Q_OS_WIN

using Length = int;
using socklen_t = int;

inline void startUp()
{
    static const int once = [] {
        WSADATA data;
        return WSAStartup(MAKEWORD(2, 2), &data);
    }();
    Q_ASSERT(once == 0);
    Q_UNUSED(once)
}

inline void setWaiting(int descriptor, bool waits)
{
    u_long atOnce = waits ? 0 : 1;
    ::ioctlsocket(descriptor, FIONBIO, &atOnce);
}

inline void setPatience(int descriptor)
{
    const DWORD patienceMs = patienceS * 1000;
    ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, reinterpret_cast<const char *>(&patienceMs), sizeof(patienceMs));
    ::setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, reinterpret_cast<const char *>(&patienceMs), sizeof(patienceMs));
}

inline bool nothingYet()
{
    return WSAGetLastError() == WSAEWOULDBLOCK || WSAGetLastError() == WSAETIMEDOUT;
}

inline bool peerReset()
{
    return WSAGetLastError() == WSAECONNRESET;
}

inline bool becomesWritable(int descriptor, int withinMs)
{
    WSAPOLLFD waiting{SOCKET(descriptor), POLLOUT, 0};
    return ::WSAPoll(&waiting, 1, withinMs) != 0;
}

inline void closeDescriptor(int descriptor)
{
    ::closesocket(descriptor);
}

/// Handles are numbers like these; what is none is refused.
inline int descriptorLimit()
{
    return 65'536;
}

inline constexpr int finishSending = SD_SEND;

#else

using Length = size_t;

inline void startUp() {}

inline void setWaiting(int descriptor, bool waits)
{
    const int flags = ::fcntl(descriptor, F_GETFL);
    ::fcntl(descriptor, F_SETFL, waits ? flags & ~O_NONBLOCK : flags | O_NONBLOCK);
}

inline void setPatience(int descriptor)
{
    const timeval patience{patienceS, 0};
    ::setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
    ::setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
#ifdef SO_NOSIGPIPE
    const int on = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof(on));
#endif
}

inline bool nothingYet()
{
    return errno == EAGAIN || errno == EWOULDBLOCK;
}

inline bool peerReset()
{
    return errno == ECONNRESET;
}

inline bool becomesWritable(int descriptor, int withinMs)
{
    pollfd waiting{descriptor, POLLOUT, 0};
    return ::poll(&waiting, 1, withinMs) != 0;
}

inline void closeDescriptor(int descriptor)
{
    ::close(descriptor);
}

inline int descriptorLimit()
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    return int(std::min<rlim_t>(limit.rlim_cur, 65'536));
}

inline constexpr int finishSending = SHUT_WR;

#endif

} // namespace tincan
