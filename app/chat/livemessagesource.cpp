// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "livemessagesource.h"

#include <algorithm>

namespace tincan {

LiveMessageSource::LiveMessageSource(const ChatLimits &limits, QObject *parent)
    : MessageSource(parent)
    , m_tail(limits)
{}

void LiveMessageSource::append(const QList<Fact> &facts)
{
    const quint64 before = m_tail.end();
    const TranscriptTail::Changes changes = m_tail.append(facts);
    // One signal for a batch, not one for each message: a flood of answers is a flood of marks.
    if (const auto &span = changes.changed; !span.isEmpty())
        emit changed(rowOf(span.first), qsizetype(span.end - span.first));
    if (const auto &span = changes.marked; !span.isEmpty())
        emit marked(rowOf(span.first), qsizetype(span.end - span.first));
    if (m_tail.end() > before)
        emit appended(rowOf(before), qsizetype(m_tail.end() - before));
    onAppended(changes);
}

void LiveMessageSource::visit(qsizetype first, qsizetype n, const std::function<void(const Entry &)> &look) const
{
    if (firstPosition() + quint64(first) < m_tail.first())
        return MessageSource::visit(first, n, look);
    const qsizetype end = std::min(first + n, count());
    for (qsizetype row = first; row < end; ++row)
        look(m_tail.at(firstPosition() + quint64(row)));
}

} // namespace tincan
