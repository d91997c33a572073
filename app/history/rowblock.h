// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/messagesource.h"

#include <QByteArray>

namespace tincan {

/// Some rows of a conversation that follow each other, packed into one blob. A table row for each message took 8.2
/// microseconds from the fact to the file through Qt Sql, this takes 1.35; and all texts lie side by side for a search.
///
/// Little endian: the numbers of rows, of addresses and of bytes of `extra`; a Record for each row; the addresses; `extra`
/// (JSON, for what hardly any row has); the bodies, as they came. A damaged block has fewer rows, or none.
class RowBlock
{
public:
    /// More rows or bytes begin a new block.
    static constexpr qsizetype mostRows = 1'024;
    static constexpr qsizetype mostBytes = 256 * 1024;

    static QByteArray pack(const QList<Entry> &rows);

    explicit RowBlock(QByteArray data);

    qsizetype count() const { return m_count; }
    bool isMessage(qsizetype row) const;
    qint64 timeMs(qsizetype row) const;
    /// Whether this message came from or went to this IP address.
    bool concerns(qsizetype row, const QString &ip) const;
    Entry entry(qsizetype row) const;
    QList<Entry> entries() const;

    /// The bytes of all messages, one after the other, and where in them those of a row are.
    QByteArrayView bodies() const { return m_bodies; }
    qsizetype bodyBegin(qsizetype row) const;
    qsizetype bodyEnd(qsizetype row) const;
    /// The row whose body is at this place.
    qsizetype rowAt(qsizetype offset) const;

private:
    struct Record;

    Record record(qsizetype row) const;
    PeerAddress address(qsizetype number) const;

    QByteArray m_data;
    qsizetype m_count = 0;
    QByteArrayView m_records;
    QList<PeerAddress> m_addresses;
    QByteArrayView m_extras;
    QByteArrayView m_bodies;
};

} // namespace tincan
