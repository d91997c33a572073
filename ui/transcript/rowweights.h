// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

#include <array>
#include <deque>

namespace tincan {

/// How much of the scroll bar each row takes (chat/rowweight.h). It depends neither on the width nor on the font, so a
/// resize changes nothing here. One byte a row, sums for each 1024 rows:
/// appending and dropping are O(1), finding is a binary search and at most 1024 additions.
class RowWeights
{
public:
    /// One byte for each row.
    void append(QByteArrayView weights);
    void dropFirst(qsizetype n);

    qsizetype count() const { return m_last - m_first; }
    qint64 total() const { return m_total; }
    int of(qsizetype row) const;
    /// The sum of all rows in front of `row`, which is 0 to count().
    qint64 before(qsizetype row) const;
    /// The row that `weight` falls into; the last one from the total on. There must be one.
    qsizetype rowAt(qint64 weight) const;

private:
    static constexpr qsizetype chunkRows = 1024;
    struct Chunk {
        qint64 before = 0; ///< counted from the first row there ever was
        std::array<quint8, chunkRows> weights{};
    };

    const Chunk &chunkOf(qsizetype position) const;

    std::deque<Chunk> m_chunks;
    qsizetype m_first = 0; ///< rows since the beginning of m_chunks.front() that are gone
    qsizetype m_last = 0;
    qint64 m_total = 0;
    qint64 m_dropped = 0; ///< weight of all rows that are gone
};

} // namespace tincan
