// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "rowweights.h"

#include <algorithm>
#include <numeric>

namespace tincan {

void RowWeights::append(QByteArrayView weights)
{
    while (!weights.isEmpty()) {
        const qsizetype used = m_last % chunkRows;
        if (used == 0)
            m_chunks.push_back({m_dropped + m_total, {}});
        const QByteArrayView fitting = weights.first(std::min(chunkRows - used, weights.size()));
        const auto begin = m_chunks.back().weights.begin() + used;
        std::copy(fitting.begin(), fitting.end(), begin);
        m_total = std::accumulate(begin, begin + fitting.size(), m_total);
        m_last += fitting.size();
        weights = weights.sliced(fitting.size());
    }
}

void RowWeights::dropFirst(qsizetype n)
{
    const qint64 gone = before(n);
    m_first += n;
    m_total -= gone;
    m_dropped += gone;
    while (m_first >= chunkRows) {
        m_chunks.pop_front();
        m_first -= chunkRows;
        m_last -= chunkRows;
    }
}

const RowWeights::Chunk &RowWeights::chunkOf(qsizetype position) const
{
    return m_chunks[size_t(position / chunkRows)];
}

int RowWeights::of(qsizetype row) const
{
    const qsizetype position = m_first + row;
    return chunkOf(position).weights.at(size_t(position % chunkRows));
}

qint64 RowWeights::before(qsizetype row) const
{
    if (row >= count())
        return m_total;
    const qsizetype position = m_first + row;
    const Chunk &chunk = chunkOf(position);
    const auto begin = chunk.weights.begin();
    return std::accumulate(begin, begin + position % chunkRows, chunk.before) - m_dropped;
}

qsizetype RowWeights::rowAt(qint64 weight) const
{
    const qint64 wanted = std::clamp<qint64>(weight, 0, m_total - 1) + m_dropped;
    const auto next = std::upper_bound(m_chunks.begin(), m_chunks.end(), wanted,
                                       [](qint64 value, const Chunk &chunk) { return value < chunk.before; });
    const auto chunk = std::prev(next);
    qsizetype position = (chunk - m_chunks.begin()) * chunkRows;
    qint64 sum = chunk->before;
    for (const quint8 row : chunk->weights) {
        sum += row;
        if (sum > wanted)
            break;
        ++position;
    }
    return std::min(position, m_last - 1) - m_first;
}

} // namespace tincan
