// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// The least that a server can do on Linux: it waits with epoll, and for each readable socket it does one read and one write. It gives the answers of the
// book's servers, so that the same bytes go to and fro as with the others.
//
// raw_server tcp|udp

#include "sockets.h"

#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cstdio>
#include <cstring>
#include <ctime>

namespace {

constexpr std::string_view prefix = "服务端收到了信息";

[[noreturn]] void serveTcp(int listener)
{
    const int poll = bench::check(epoll_create1(0), "epoll_create1");
    const auto watch = [poll](int descriptor) {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.fd = descriptor;
        bench::check(epoll_ctl(poll, EPOLL_CTL_ADD, descriptor, &event), "epoll_ctl");
    };
    watch(listener);
    char buffer[prefix.size() + 512];
    std::memcpy(buffer, prefix.data(), prefix.size());
    epoll_event events[16];
    while (true) {
        const int ready = bench::check(epoll_wait(poll, events, 16, -1), "epoll_wait");
        for (int i = 0; i < ready; ++i) {
            const int descriptor = events[i].data.fd;
            if (descriptor == listener) {
                const int client = bench::check(accept(listener, nullptr, nullptr), "accept");
                const int on = 1;
                setsockopt(client, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
                watch(client);
                continue;
            }
            const ssize_t n = recv(descriptor, buffer + prefix.size(), 512, 0);
            if (n > 0)
                bench::writeAll(descriptor, buffer, prefix.size() + size_t(n));
            else
                close(descriptor);
        }
    }
}

/// `[asctime] b'...'` for text that needs no escapes.
size_t bookAnswer(char *answer, const char *text, size_t size)
{
    const time_t now = time(nullptr);
    tm local{};
    localtime_r(&now, &local);
    answer[0] = '[';
    asctime_r(&local, answer + 1);
    std::memcpy(answer + 25, "] b'", 4);
    std::memcpy(answer + 29, text, size);
    answer[29 + size] = '\'';
    return size + 30;
}

[[noreturn]] void serveUdp(int descriptor)
{
    const int poll = bench::check(epoll_create1(0), "epoll_create1");
    epoll_event event{};
    event.events = EPOLLIN;
    bench::check(epoll_ctl(poll, EPOLL_CTL_ADD, descriptor, &event), "epoll_ctl");
    char text[1024];
    char answer[1100];
    while (true) {
        bench::check(epoll_wait(poll, &event, 1, -1), "epoll_wait");
        sockaddr_in sender{};
        socklen_t size = sizeof(sender);
        auto *address = reinterpret_cast<sockaddr *>(&sender);
        const ssize_t n = recvfrom(descriptor, text, sizeof(text), 0, address, &size);
        if (n >= 0)
            sendto(descriptor, answer, bookAnswer(answer, text, size_t(n)), 0, address, size);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const bench::Kind kind = bench::kindFrom(argc > 1 ? argv[1] : "");
    const int descriptor = bench::serve(kind);
    if (kind == bench::Kind::Tcp)
        serveTcp(descriptor);
    serveUdp(descriptor);
}
