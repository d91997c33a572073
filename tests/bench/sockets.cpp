// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "sockets.h"

#include <arpa/inet.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace bench {

namespace {

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

int makeSocket(Kind kind)
{
    return check(socket(AF_INET, kind == Kind::Tcp ? SOCK_STREAM : SOCK_DGRAM, 0), "socket");
}

} // namespace

Kind kindFrom(std::string_view word)
{
    if (word != "tcp" && word != "udp") {
        std::fprintf(stderr, "tcp or udp is needed\n");
        std::exit(2);
    }
    return word == "tcp" ? Kind::Tcp : Kind::Udp;
}

int check(int result, const char *call)
{
    if (result < 0) {
        std::perror(call);
        std::exit(1);
    }
    return result;
}

double seconds()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

int connectTo(Kind kind, int port)
{
    const int descriptor = makeSocket(kind);
    const sockaddr_in address = loopback(port);
    check(connect(descriptor, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), "connect");
    const int on = 1;
    if (kind == Kind::Tcp)
        check(setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on)), "TCP_NODELAY");
    return descriptor;
}

int serve(Kind kind)
{
    const int descriptor = makeSocket(kind);
    sockaddr_in address = loopback(0);
    socklen_t size = sizeof(address);
    check(bind(descriptor, reinterpret_cast<const sockaddr *>(&address), size), "bind");
    if (kind == Kind::Tcp)
        check(listen(descriptor, 16), "listen");
    check(getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size), "getsockname");
    std::printf("{\"port\": %d}\n", int(ntohs(address.sin_port)));
    std::fflush(stdout);
    return descriptor;
}

void writeAll(int descriptor, const char *bytes, size_t size)
{
    while (size > 0) {
        const auto n = size_t(check(int(write(descriptor, bytes, size)), "write"));
        bytes += n;
        size -= n;
    }
}

} // namespace bench
