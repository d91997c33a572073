// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "bannerqueue.h"

#include <algorithm>

namespace tincan {

void BannerQueue::put(const BannerKey &key, Severity severity, Words words)
{
    const qsizetype known = placeOf(key);
    if (known >= 0 && m_items.at(known).severity == severity) {
        m_items[known].words = std::move(words); // what is read stays where it is
        return;
    }
    remove(key);
    const auto place = std::find_if(m_items.begin(), m_items.end(),
                                    [severity](const Item &item) { return item.severity <= severity; });
    const qsizetype index = place - m_items.begin();
    const bool showIt = m_items.isEmpty() || m_items.at(m_current).severity <= severity;
    m_items.insert(index, {key, severity, std::move(words)});
    if (showIt)
        m_current = index;
    else if (index <= m_current)
        ++m_current;
    if (m_items.size() > most)
        remove(m_items.at(m_current == most ? most - 1 : most).key);
}

void BannerQueue::remove(const BannerKey &key)
{
    removeIf([&key](const BannerKey &other) { return other == key; });
}

void BannerQueue::removeIf(const std::function<bool(const BannerKey &)> &unwanted)
{
    for (qsizetype i = m_items.size() - 1; i >= 0; --i) {
        if (!unwanted(m_items.at(i).key))
            continue;
        m_items.removeAt(i);
        if (i == m_current)
            m_current = 0; // the most serious of what is left
        else if (i < m_current)
            --m_current;
    }
}

void BannerQueue::next()
{
    m_current = m_items.isEmpty() ? 0 : (m_current + 1) % m_items.size();
}

const BannerQueue::Item *BannerQueue::current() const
{
    return m_items.isEmpty() ? nullptr : &m_items.at(m_current);
}

qsizetype BannerQueue::placeOf(const BannerKey &key) const
{
    const auto found =
        std::find_if(m_items.begin(), m_items.end(), [&key](const Item &item) { return item.key == key; });
    return found == m_items.end() ? -1 : found - m_items.begin();
}

} // namespace tincan
