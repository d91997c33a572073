// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "storedconversation.h"

#include "historyreader.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace tincan {

StoredConversation::StoredConversation(const ConversationInfo &info, bool isLive, HistoryReader &reader,
                                       const HistoryLimits &limits, RangeSearch search)
    : m_info(info)
    , m_live(isLive)
    , m_reader(reader)
    , m_pages(reader, limits)
    , m_search(std::move(search))
    , m_again(new QTimer(this))
{
    m_again->setSingleShot(true);
    m_again->setInterval(limits.retryMs);
    connect(m_again, &QTimer::timeout, this, [this] { emit changed(0, count()); });
}

void StoredConversation::follow(const ConversationInfo &info, bool isLive)
{
    if (!std::exchange(m_live, isLive) && info.rows <= m_info.rows)
        return;
    const qsizetype before = count();
    m_info.rows = std::max(m_info.rows, info.rows); // fewer: the file was damaged
    m_pages.clear();
    if (before > 0)
        emit changed(0, before);
    if (count() > before)
        emit appended(before, count() - before);
}

QList<Entry> StoredConversation::page(qsizetype first, qsizetype n) const
{
    const qsizetype begin = std::clamp<qsizetype>(first, 0, count());
    const qsizetype end = std::clamp<qsizetype>(first + n, begin, count());
    if (begin == end)
        return {};
    QList<Entry> entries = m_pages.rows(m_info.id, begin, end - begin, count());
    if (entries.isEmpty()) {
        if (!m_again->isActive())
            m_again->start();
        return QList<Entry>(end - begin, HistoryReader::lost());
    }
    for (Entry &entry : entries) {
        auto *message = std::get_if<Message>(&entry);
        if (message && !m_live && message->delivery == Delivery::Queued)
            message->delivery = Delivery::None; // the program ended before it was known
    }
    return entries;
}

QByteArray StoredConversation::weights(qsizetype first, qsizetype n) const
{
    return n > 0 ? m_reader.weights(m_info.id, first, n) : QByteArray();
}

std::unique_ptr<MessageSearch> StoredConversation::search(const QString &text, Qt::CaseSensitivity sensitivity)
{
    return m_search({{m_info.id, 0, m_info.rows, 0}}, text, sensitivity);
}

} // namespace tincan
