// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "conversationpages.h"

#include "historyreader.h"

#include <algorithm>

namespace tincan {

QList<Entry> ConversationPages::rows(ConversationId id, qint64 first, qint64 n, qint64 end)
{
    const auto known = std::find_if(m_pages.begin(), m_pages.end(), [id, first](const Page &page) {
        return page.id == id && first >= page.first && first < page.first + page.entries.size();
    });
    if (known == m_pages.end()) {
        // aligned, unless rows are so long that an aligned page would end before this one
        const qint64 aligned = first - first % m_limits.pageRows;
        const qint64 pageEnd = std::min(aligned + m_limits.pageRows, end);
        Page page{id, aligned, m_reader.rows(id, aligned, pageEnd - aligned)};
        if (aligned + page.entries.size() <= first)
            page = {id, first, m_reader.rows(id, first, pageEnd - first)};
        if (page.entries.isEmpty())
            return {}; // the writer looks at the file: not for long
        m_pages.push_front(std::move(page));
        if (m_pages.size() > size_t(m_limits.pages))
            m_pages.pop_back();
    } else if (known != m_pages.begin()) {
        std::rotate(m_pages.begin(), known, known + 1);
    }
    const Page &page = m_pages.front();
    return page.entries.mid(first - page.first, n);
}

void ConversationPages::drop(ConversationId id, qint64 row)
{
    std::erase_if(m_pages, [id, row](const Page &page) {
        return page.id == id && row >= page.first && row < page.first + page.entries.size();
    });
}

} // namespace tincan
