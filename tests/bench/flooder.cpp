// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// Sends datagrams at a given rate, in even portions of a millisecond; prints how many left.
//
// flooder PORT PER_SECOND SECONDS

#include "sockets.h"

#include <sys/socket.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

namespace {

constexpr int portion = 64;
constexpr size_t textSize = 64;

/// Gives the number of datagrams that left.
int sendSome(int descriptor, int count, long long first)
{
    char texts[portion][textSize];
    iovec pieces[portion];
    mmsghdr headers[portion]{};
    for (int i = 0; i < count; ++i) {
        const int size =
            std::snprintf(texts[i], textSize, "message %lld, such as people write to each other", first + i);
        pieces[i] = {texts[i], size_t(size)};
        headers[i].msg_hdr.msg_iov = &pieces[i];
        headers[i].msg_hdr.msg_iovlen = 1;
    }
    return std::max(0, sendmmsg(descriptor, headers, unsigned(count), 0));
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 4)
        return 2;
    const int descriptor = bench::connectTo(bench::Kind::Udp, std::atoi(argv[1]));
    const double perSecond = std::atof(argv[2]);
    const double duration = std::atof(argv[3]);
    const double start = bench::seconds();
    long long sent = 0;
    for (double now = 0; now < duration; now = bench::seconds() - start) {
        // What is due by now; after a pause of this process at most 10 ms of it, so that no burst makes up for it.
        const auto due = (long long)(now * perSecond) - sent;
        for (auto left = std::min(due, (long long)(perSecond / 100) + 1); left > 0;) {
            const int n = sendSome(descriptor, int(std::min<long long>(left, portion)), sent);
            if (n == 0)
                break;
            sent += n;
            left -= n;
        }
        const timespec pause{0, perSecond < 1000 ? long(0.5e9 / perSecond) : 500'000};
        nanosleep(&pause, nullptr);
    }
    std::printf("{\"sent\": %lld, \"seconds\": %.3f}\n", sent, bench::seconds() - start);
}
