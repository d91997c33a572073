// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "bookreply.h"

#include "asctime.h"
#include "pythonliteral.h"

namespace tincan {

namespace {

/// What follows `[asctime] `, empty if `bytes` do not begin so.
QByteArrayView afterTime(QByteArrayView bytes)
{
    constexpr qsizetype headSize = 27;
    if (bytes.size() < headSize || bytes[0] != '[' || bytes.sliced(25, 2) != QByteArrayView("] "))
        return {};
    return isAsctime(bytes.sliced(1, 24)) ? bytes.sliced(headSize) : QByteArrayView();
}

} // namespace

bool isBookReply(QByteArrayView datagram)
{
    return datagram.startsWith(bookTcpPrefix) || isPythonLiteral(afterTime(datagram));
}

bool isBookReplyTo(QByteArrayView received, QByteArrayView sent)
{
    if (received.startsWith(bookTcpPrefix))
        return received.sliced(bookTcpPrefix.size()) == sent;
    const QByteArrayView answered = sent.first(qMin(sent.size(), bookDatagramBytes));
    return afterTime(received) == QByteArrayView(pythonLiteral(answered));
}

} // namespace tincan
