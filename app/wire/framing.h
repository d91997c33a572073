// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QVarLengthArray>

namespace tincan {

/// Where messages begin and end on the wire of one link. Each link has its own, because it may keep bytes that wait for
/// their rest.
class Framing
{
public:
    virtual ~Framing() = default;

    /// As a rule one, which then needs no list in the memory.
    using Messages = QVarLengthArray<QByteArray, 1>;

    /// Takes the bytes of one read (one datagram); returns the messages that it completed, in order.
    virtual Messages feed(QByteArrayView bytes) = 0;

    /// The stream has ended: what was waiting for its rest, empty if nothing.
    virtual QByteArray finish() = 0;

    /// The bytes that go on the wire for one message.
    virtual QByteArray wrap(const QByteArray &message) const = 0;
};

} // namespace tincan
