// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <netinet/in.h>

#include <string_view>

/// What the bench's small programs share: plain Linux sockets on 127.0.0.1. A call that fails ends the program with
/// exit code 1 and its name.
namespace bench {

enum class Kind { Tcp, Udp };

/// "tcp" or "udp"; anything else ends the program.
Kind kindFrom(std::string_view word);
/// Ends the program when `result` is negative; else gives it back.
int check(int result, const char *call);
double seconds(); ///< since an arbitrary start

int connectTo(Kind kind, int port);
/// Bound to a port that the system chooses; a TCP one listens. Prints {"port": N}.
int serve(Kind kind);

/// Writes all of it to a blocking stream.
void writeAll(int descriptor, const char *bytes, size_t size);

} // namespace bench
