// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "writebudget.h"

#include <algorithm>

namespace tincan {

void WriteBudget::update(TcpLink *link, qint64 queuedBytes)
{
    const auto known = m_queues.constFind(link);
    const qint64 before = known == m_queues.cend() ? 0 : *known;
    if (before == queuedBytes)
        return;
    m_total += queuedBytes - before;
    if (queuedBytes > 0)
        m_queues.insert(link, queuedBytes);
    else
        m_queues.remove(link);
}

TcpLink *WriteBudget::overflowing() const
{
    if (m_total <= m_cap)
        return nullptr;
    return std::max_element(m_queues.keyValueBegin(), m_queues.keyValueEnd(),
                            [](const auto &a, const auto &b) { return a.second < b.second; })
        ->first;
}

} // namespace tincan
