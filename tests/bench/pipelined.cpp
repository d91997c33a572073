// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// Sends messages of 512 bytes over one TCP connection without waiting for each answer, and prints how many were
// answered in a second. At most 256 KiB are without an answer at a time.
//
// pipelined PORT MESSAGES

#include "sockets.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

constexpr size_t messageSize = 512;
constexpr size_t answerSize = 24 + messageSize; // the book's prefix and the message
constexpr size_t messagesUnderWay = 512;

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3)
        return 2;
    const int descriptor = bench::connectTo(bench::Kind::Tcp, std::atoi(argv[1]));
    bench::check(fcntl(descriptor, F_SETFL, O_NONBLOCK), "fcntl");
    const size_t wanted = size_t(std::atoll(argv[2])) * messageSize;
    const std::vector<char> out(128 * messageSize, 'x');
    std::vector<char> in(512 * 1024);
    size_t sent = 0;
    size_t answered = 0; // bytes of answers
    const double start = bench::seconds();
    while (answered / answerSize * messageSize < wanted) {
        const size_t underWay = sent - answered / answerSize * messageSize;
        const size_t room = std::min(messagesUnderWay * messageSize - underWay, wanted - sent);
        pollfd state{descriptor, short(room > 0 ? POLLIN | POLLOUT : POLLIN), 0};
        bench::check(poll(&state, 1, 10'000), "poll");
        if (state.revents == 0) {
            std::fprintf(stderr, "no answer for 10 s\n");
            return 1;
        }
        if (state.revents & POLLIN) {
            const ssize_t n = recv(descriptor, in.data(), in.size(), 0);
            if (n <= 0) {
                std::fprintf(stderr, "the server closed\n");
                return 1;
            }
            answered += size_t(n);
        }
        if (state.revents & POLLOUT) {
            const ssize_t n = send(descriptor, out.data(), std::min(room, out.size()), 0);
            sent += n > 0 ? size_t(n) : 0;
        }
    }
    std::printf("{\"per_second\": %.0f}\n", double(wanted / messageSize) / (bench::seconds() - start));
}
