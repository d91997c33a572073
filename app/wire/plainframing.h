// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "framing.h"

namespace tincan {

/// Plain TCP, as in the book: every read is one message. Only the bytes of a UTF-8 character that the read cut (at most
/// 3) wait for the rest and lead the next message; a read that completes nothing gives no message. All other bytes, a
/// byte-order mark and invalid ones too, pass unchanged and at once.
class PlainStream : public Framing
{
public:
    Messages feed(QByteArrayView bytes) override;
    QByteArray finish() override;
    QByteArray wrap(const QByteArray &message) const override;

private:
    QByteArray m_waiting;
};

/// Plain UDP: every datagram is one message, also an empty one.
class PlainDatagram : public Framing
{
public:
    Messages feed(QByteArrayView bytes) override;
    QByteArray finish() override;
    QByteArray wrap(const QByteArray &message) const override;
};

} // namespace tincan
