// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "memorymessagesource.h"

#include <algorithm>
#include <optional>

namespace tincan {

namespace {

/// What one entry costs besides its bytes: rounded up, so that the cap is one on memory.
constexpr qint64 entryOverhead = qint64(sizeof(Entry)) + 64;

/// Addresses count: a message that is passed on may have many recipients.
qint64 cost(const Entry &entry)
{
    const auto *message = std::get_if<Message>(&entry);
    if (!message)
        return entryOverhead;
    const qsizetype addresses = message->others.size() + (message->problem ? message->problem->peers.size() : 0);
    return entryOverhead + message->bytes.size() + addresses * qint64(sizeof(PeerAddress));
}

/// The notice of a fact, for the facts that have one.
struct ToNotice {
    using Kind = Notice::Kind;
    using Result = std::optional<Notice>;

    Result operator()(const fact::Started &f) const { return Notice{Kind::Started, f.timeMs, f.local, {}}; }
    Result operator()(const fact::Failed &f) const { return Notice{Kind::Failed, f.timeMs, {}, f.reason}; }
    Result operator()(const fact::Stopped &f) const { return Notice{Kind::Stopped, f.timeMs, {}, f.reason}; }
    Result operator()(const fact::PeerJoined &f) const
    {
        return f.addedHere ? Result() : Notice{Kind::Joined, f.timeMs, f.peer, {}};
    }
    Result operator()(const fact::PeerLeft &f) const { return Notice{Kind::Left, f.timeMs, f.peer, f.reason}; }
    Result operator()(const fact::PeerRefused &f) const
    {
        return Notice{Kind::PeerRefused, f.timeMs, f.peer, f.reason};
    }
    Result operator()(const fact::Trouble &f) const { return Notice{Kind::Trouble, f.timeMs, f.peer, f.reason}; }
    Result operator()(const fact::RepliesPaused &f) const { return Notice{Kind::RepliesPaused, f.timeMs, f.peer, {}}; }
    Result operator()(const fact::RepliesResumed &f) const
    {
        return Notice{Kind::RepliesResumed, f.timeMs, f.peer, {}};
    }
    Result operator()(const fact::Flooding &) const { return {}; } // a state that passes, not an event to keep
    Result operator()(const fact::FloodEnded &) const { return {}; }
    Result operator()(const fact::ReceivingChanged &) const { return {}; }
    Result operator()(const fact::MessageAdded &) const { return {}; }
    Result operator()(const fact::DeliveryChanged &) const { return {}; }
    Result operator()(const fact::Refused &) const { return {}; }
};

} // namespace

MemoryMessageSource::MemoryMessageSource(ChatLimits limits, QObject *parent)
    : MessageSource(parent)
    , m_limits(limits)
{}

void MemoryMessageSource::append(const QList<Fact> &facts)
{
    const qsizetype before = count();
    bool merged = false;
    for (const Fact &fact : facts) {
        if (const auto *added = std::get_if<fact::MessageAdded>(&fact))
            add(added->message);
        else if (const auto notice = std::visit(ToNotice{}, fact); notice && mergeIntoLast(*notice))
            merged = merged || count() == before;
        else if (notice)
            add(*notice);
    }
    if (merged)
        emit changed(before - 1, 1);
    if (count() > before)
        emit appended(before, count() - before);
    Span failed;
    Span taken;
    for (const Fact &fact : facts) {
        if (const auto *change = std::get_if<fact::DeliveryChanged>(&fact))
            changeDelivery(*change, failed, taken);
    }
    // One signal for a batch, not one for each message: a flood of answers is a flood of marks.
    if (failed.first >= 0)
        emit changed(failed.first, failed.size());
    if (taken.first >= 0)
        emit marked(taken.first, taken.size());
    trim();
}

void MemoryMessageSource::Span::add(qsizetype row)
{
    first = first < 0 ? row : std::min(first, row);
    last = std::max(last, row);
}

QList<Entry> MemoryMessageSource::page(qsizetype first, qsizetype n) const
{
    const qsizetype begin = std::clamp<qsizetype>(first, 0, count());
    const qsizetype end = std::clamp<qsizetype>(first + n, begin, count());
    return QList<Entry>(m_entries.begin() + begin, m_entries.begin() + end);
}

void MemoryMessageSource::visit(qsizetype first, qsizetype n, const std::function<void(const Entry &)> &look) const
{
    const qsizetype begin = std::clamp<qsizetype>(first, 0, count());
    const qsizetype end = std::clamp<qsizetype>(first + n, begin, count());
    std::for_each(m_entries.begin() + begin, m_entries.begin() + end, look);
}

void MemoryMessageSource::add(Entry entry)
{
    const auto *message = std::get_if<Message>(&entry);
    if (message && message->delivery == Delivery::Queued)
        m_open.insert(message->id, m_forgotten + m_entries.size());
    m_bytes += cost(entry);
    m_entries.push_back(std::move(entry));
}

bool MemoryMessageSource::mergeIntoLast(const Notice &notice)
{
    auto *last = m_entries.empty() ? nullptr : std::get_if<Notice>(&m_entries.back());
    const bool comesAndGoes = notice.kind == Notice::Kind::Joined || notice.kind == Notice::Kind::Left;
    const bool sameBurst = last && comesAndGoes && last->kind == notice.kind && last->reason.kind == notice.reason.kind
                           && notice.timeMs - last->timeMs < m_limits.burstMs;
    m_burst = sameBurst ? m_burst + 1 : 1;
    if (m_burst <= m_limits.burstLines)
        return false;
    ++last->count;
    last->timeMs = notice.timeMs;
    return true;
}

void MemoryMessageSource::changeDelivery(const fact::DeliveryChanged &change, Span &failed, Span &taken)
{
    const auto open = m_open.constFind(change.id);
    if (open == m_open.cend())
        return;
    const quint64 position = *open;
    m_open.erase(open);
    if (position < m_forgotten)
        return;
    const auto row = qsizetype(position - m_forgotten);
    auto &message = std::get<Message>(m_entries[size_t(row)]);
    message.delivery = change.delivery;
    if (change.delivery == Delivery::Failed) {
        message.problem = std::make_shared<const SendProblem>(SendProblem{change.failedPeers, change.reason});
        m_bytes += change.failedPeers.size() * qint64(sizeof(PeerAddress));
        failed.add(row);
    } else {
        taken.add(row);
    }
}

void MemoryMessageSource::trim()
{
    qsizetype gone = 0;
    while (m_bytes > m_limits.transcriptBytes && m_entries.size() > 1) {
        m_bytes -= cost(m_entries.front());
        m_entries.pop_front();
        ++m_forgotten;
        ++gone;
    }
    if (gone > 0)
        emit trimmed(gone);
}

} // namespace tincan
