// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace tincan {

/// The caps and timeouts of the room net/. Defaults with their reasons; tests pass small ones.
struct NetLimits {
    /// Clients of one TCP server. More than any class room; each costs 11 KB of memory, up to 64 KB more once it has
    /// sent much, and one descriptor.
    int maxClients = 512;
    /// Of these from one address, so that one host cannot take every place. Loopback is exempt: there one person tests.
    int maxClientsPerAddress = 64;
    /// Connections that the system may keep waiting while this process is busy. The default of 50 delayed an honest
    /// client by a second when 60 arrived during a stall of 150 ms; 512 did not.
    int backlog = 512;
    /// The most that one read takes from a TCP peer; the rest waits in the system, which holds the peer back. More at a
    /// time than this is no faster, and each connection has the memory for it, of which it touches what it reads.
    qint64 readBuffer = 64 * 1024;
    /// Write queue of one TCP peer. At `writeSoft` it is not read any more, so it cannot provoke further answers; it is
    /// read again at half of it. At `writeHard` it is closed: it does not read.
    qint64 writeSoft = 1024 * 1024;
    qint64 writeHard = 4 * 1024 * 1024;
    /// A peer that is not read for that reason and takes nothing for so long is told of: a slow network takes something.
    int stalledMs = 5'000;
    /// All write queues of one endpoint together. Over it, the peer with the longest queue is closed.
    qint64 writeTotal = 32 * 1024 * 1024;
    /// Datagrams handled before other sockets get their turn. Of a stream it is one read.
    int datagramsPerTurn = 256;
    /// While this side cannot keep up, a known source still gets so many datagrams through, and all of them together so
    /// many bytes: one that floods uses up its own share, and whoever writes a sentence now and then is heard.
    int sparedPerSource = 16;
    qint64 sparedBytes = 1024 * 1024;
    /// Bytes that the system may keep for a UDP server while this process is busy, if it allows that much: 4,096
    /// datagrams. Its default holds 277 short ones, 3 ms of a flood.
    int datagramBuffer = 4 * 1024 * 1024;
    /// Sources that a UDP server remembers. Source addresses can be forged, so the least recent one makes room.
    int maxUdpSources = 1'024;
    /// Sources that a person disconnected, whose datagrams are dropped. Each takes a click; of more the oldest is let in
    /// again.
    int maxShutOut = 256;
    /// Dialling gives up after this; a silent address alone would take minutes.
    int connectTimeoutMs = 10'000;
    /// The next address of a name is tried this much after the last one, without giving that up (RFC 8305, section 5).
    int connectStaggerMs = 250;
    /// Addresses of one name that are tried at all.
    int maxAddresses = 8;
    /// TCP keep-alive: first probe, further probes, how many: a dead peer is found after a minute.
    int keepAliveIdleS = 30;
    int keepAliveIntervalS = 10;
    int keepAliveCount = 3;
    /// After an error of accept(): first and longest wait before the next try.
    int acceptBackoffMs = 50;
    int acceptBackoffMaxMs = 1'000;
    /// Descriptors that accepting leaves free for everything else in this process (a quarter of the limit if that is
    /// less), and how often a paused server looks whether there are enough again.
    int spareDescriptors = 32;
    int descriptorProbeMs = 1'000;
};

/// The largest payload of a UDP datagram over IPv4: 65,535 less 20 bytes IP and 8 bytes UDP header (RFC 768, RFC 791).
inline constexpr qint64 maxDatagramBytes = 65'507;

} // namespace tincan
