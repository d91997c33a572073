// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>
#include <QString>

namespace tincan {

enum class Transport { Tcp, Udp };
enum class Role { Server, Client };

/// What is added to each typed message on its way out. The book's programs add nothing.
enum class LineEnd { None, Lf, CrLf };

inline QString lineEndText(LineEnd end)
{
    return end == LineEnd::Lf ? QStringLiteral("\n") : end == LineEnd::CrLf ? QStringLiteral("\r\n") : QString();
}

/// How a server answers by itself.
struct ReplyRule {
    enum class Kind { Off, Book, Custom };

    Kind kind = Kind::Book;
    QString customTemplate;  ///< for Custom; see wire/replytemplate.h for the placeholders
    int limitPerSecond = 50; ///< more answers a second than this to one peer, for two seconds, pause it; 0 lifts the
                             ///< limit. The book's TCP reply is never limited.

    friend bool operator==(const ReplyRule &, const ReplyRule &) = default;
};

/// Ports and read sizes of the book's four programs, and where Tincan goes when 520 needs rights.
inline constexpr quint16 bookTcpPort = 1314;
inline constexpr quint16 bookUdpPort = 520;
inline constexpr quint16 fallbackUdpPort = 1520;
inline constexpr int bookTcpReadSize = 512;
inline constexpr int bookUdpReadSize = 1024;

/// Everything that a conversation needs to start. The form and the command line both end here.
struct ConversationSettings {
    Transport transport = Transport::Tcp;
    Role role = Role::Server;
    QString host;               ///< server: the address to listen on, empty for all; client: an address or a name
    quint16 port = bookTcpPort; ///< server: 0 lets the system choose
    bool portIsDefault = false; ///< nobody chose the port: a UDP server may move from 520 to 1520
    quint16 localPort = 0;      ///< client: the port to come from, 0 for any
    int tcpReadSize = bookTcpReadSize; ///< bytes, 1 to ChatLimits::maxReadSize
    int udpReadSize = bookUdpReadSize; ///< bytes, 1 to ChatLimits::maxReadSize
    LineEnd lineEnd = LineEnd::None;
    bool allowBroadcast = false; ///< UDP client: `host` may be an address that reaches everyone on the network
    ReplyRule replies;           ///< servers only
    bool passOn = false;         ///< servers only: hand each peer's messages on to the others

    int readSize() const { return transport == Transport::Tcp ? tcpReadSize : udpReadSize; }
};

/// 1314 for TCP, 520 for UDP.
constexpr quint16 defaultPort(Transport transport)
{
    return transport == Transport::Tcp ? bookTcpPort : bookUdpPort;
}

} // namespace tincan

Q_DECLARE_METATYPE(tincan::ConversationSettings)
Q_DECLARE_METATYPE(tincan::ReplyRule)
