// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

namespace tincan {

/// What the book's TCP server puts before the text that it answers, in UTF-8.
inline constexpr QByteArrayView bookTcpPrefix("服务端收到了信息");

/// The book's UDP server reads and answers no more than this of a datagram, in bytes.
inline constexpr qsizetype bookDatagramBytes = 1024;

/// Whether `datagram` has the form of an answer of the book's servers: it is wholly `[asctime] <Python literal>`, or
/// begins with `bookTcpPrefix`. A server that answers such a datagram would start a loop with another server. Pass the
/// whole datagram: a literal that was cut is not recognised.
bool isBookReply(QByteArrayView datagram);

/// Whether `received` is exactly what one of the book's servers answers to `sent`, at whatever time.
bool isBookReplyTo(QByteArrayView received, QByteArrayView sent);

} // namespace tincan
