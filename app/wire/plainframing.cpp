// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "plainframing.h"

#include "utf8.h"

#include <utility>

namespace tincan {

QList<QByteArray> PlainStream::feed(QByteArrayView bytes)
{
    QByteArray message = std::exchange(m_waiting, {});
    message.append(bytes);
    m_waiting = message.last(incompleteTail(message));
    message.chop(m_waiting.size());
    return message.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{message};
}

QByteArray PlainStream::finish()
{
    return std::exchange(m_waiting, {});
}

QByteArray PlainStream::wrap(QByteArrayView message) const
{
    return message.toByteArray();
}

QList<QByteArray> PlainDatagram::feed(QByteArrayView bytes)
{
    return {bytes.toByteArray()};
}

QByteArray PlainDatagram::finish()
{
    return {};
}

QByteArray PlainDatagram::wrap(QByteArrayView message) const
{
    return message.toByteArray();
}

} // namespace tincan
