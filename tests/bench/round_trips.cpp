// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// Sends a text of 32 bytes, waits for its answer, and again; prints how long one round trip took.
//
// round_trips tcp|udp PORT COUNT [PAUSE_MS]

#include "sockets.h"

#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <vector>

namespace {

constexpr size_t textSize = 32;
constexpr size_t tcpAnswerSize = 24 + textSize; // the book's prefix and the text
constexpr double patienceS = 1;

/// Whether the answer came.
bool roundTrip(int descriptor, bench::Kind kind)
{
    const char text[textSize + 1] = "thirty-two bytes of plain text..";
    char answer[2048];
    if (send(descriptor, text, textSize, 0) != ssize_t(textSize))
        return false;
    if (kind == bench::Kind::Udp)
        return recv(descriptor, answer, sizeof(answer), 0) > 0;
    for (size_t got = 0; got < tcpAnswerSize;) {
        const ssize_t n = recv(descriptor, answer, sizeof(answer), 0);
        if (n <= 0)
            return false;
        got += size_t(n);
    }
    return true;
}

double at(const std::vector<double> &sorted, double part)
{
    return sorted.empty() ? -1 : sorted[std::min(sorted.size() - 1, size_t(part * double(sorted.size())))];
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 4)
        return 2;
    const bench::Kind kind = bench::kindFrom(argv[1]);
    const int descriptor = bench::connectTo(kind, std::atoi(argv[2]));
    const int count = std::atoi(argv[3]);
    const useconds_t pauseUs = argc > 4 ? useconds_t(std::atoi(argv[4])) * 1000 : 0;
    const timeval patience{long(patienceS), 0};
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));

    for (int i = 0; i < count / 10; ++i)
        roundTrip(descriptor, kind); // warms up
    std::vector<double> us;
    int lost = 0;
    for (int i = 0; i < count; ++i) {
        const double start = bench::seconds();
        if (roundTrip(descriptor, kind))
            us.push_back((bench::seconds() - start) * 1e6);
        else
            ++lost;
        if (pauseUs > 0)
            usleep(pauseUs);
    }
    double sum = 0;
    for (const double one : us)
        sum += one;
    std::sort(us.begin(), us.end());
    std::printf("{\"mean_us\": %.3f, \"p50_us\": %.3f, \"p99_us\": %.3f, \"max_us\": %.3f, \"lost\": %d}\n",
                us.empty() ? -1 : sum / double(us.size()), at(us, 0.5), at(us, 0.99), at(us, 1), lost);
}
