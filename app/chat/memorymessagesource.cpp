// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "memorymessagesource.h"

#include <algorithm>

namespace tincan {

MemoryMessageSource::MemoryMessageSource(ChatLimits limits, QObject *parent)
    : LiveMessageSource(limits, parent)
    , m_limits(limits)
{}

QList<Entry> MemoryMessageSource::page(qsizetype first, qsizetype n) const
{
    const qsizetype begin = std::clamp<qsizetype>(first, 0, count());
    const qsizetype end = std::clamp<qsizetype>(first + n, begin, count());
    QList<Entry> entries;
    entries.reserve(end - begin);
    for (qsizetype row = begin; row < end; ++row)
        entries.append(tail().at(tail().first() + quint64(row)));
    return entries;
}

void MemoryMessageSource::onAppended(const TranscriptTail::Changes &)
{
    qsizetype gone = 0;
    for (; tail().bytes() > m_limits.transcriptBytes && count() > 1; ++gone)
        tail().dropFirst();
    if (gone == 0)
        return;
    emit trimmed(gone);
    emit forgot();
}

} // namespace tincan
