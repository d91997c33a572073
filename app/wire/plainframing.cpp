// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "plainframing.h"

#include "utf8.h"

#include <utility>

namespace tincan {

Framing::Messages PlainStream::feed(QByteArrayView bytes)
{
    QByteArray message = std::exchange(m_waiting, {});
    message.reserve(message.size() + bytes.size()); // exactly: append() alone takes a kilobyte for 512 bytes
    message.append(bytes);
    if (const qsizetype tail = incompleteTail(message)) {
        m_waiting = message.last(tail);
        message.chop(tail);
    }
    return message.isEmpty() ? Messages() : Messages{message};
}

QByteArray PlainStream::finish()
{
    return std::exchange(m_waiting, {});
}

QByteArray PlainStream::wrap(const QByteArray &message) const
{
    return message;
}

Framing::Messages PlainDatagram::feed(QByteArrayView bytes)
{
    return {bytes.toByteArray()};
}

QByteArray PlainDatagram::finish()
{
    return {};
}

QByteArray PlainDatagram::wrap(const QByteArray &message) const
{
    return message;
}

} // namespace tincan
