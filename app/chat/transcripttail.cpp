// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcripttail.h"

#include <algorithm>
#include <optional>

namespace tincan {

namespace {

/// What one entry costs besides its bytes: rounded up, so that a cap on bytes is one on memory.
constexpr qint64 entryOverhead = qint64(sizeof(Entry)) + 64;

/// Addresses count: a message that is passed on may have many recipients.
qint64 cost(const Entry &entry)
{
    const auto *message = std::get_if<Message>(&entry);
    if (!message)
        return entryOverhead;
    const qsizetype addresses = message->others.size() + (message->problem ? message->problem->peers.size() : 0);
    return entryOverhead + message->bytes.capacity() + addresses * qint64(sizeof(PeerAddress));
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
    Result operator()(const fact::PeerLeft &f) const
    {
        // with the whole conversation, whose end has a notice of its own: over UDP nobody left
        const bool allEnds = f.reason.kind == FailureKind::ClosedHere && f.reason.host.isEmpty();
        return allEnds ? Result() : Notice{Kind::Left, f.timeMs, f.peer, f.reason};
    }
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

void TranscriptTail::Span::add(quint64 position)
{
    first = isEmpty() ? position : std::min(first, position);
    end = std::max(end, position + 1);
}

TranscriptTail::Changes TranscriptTail::append(const QList<Fact> &facts)
{
    Changes changes;
    const quint64 before = end();
    for (const Fact &fact : facts) {
        if (const auto *added = std::get_if<fact::MessageAdded>(&fact))
            add(added->message);
        else if (const auto *change = std::get_if<fact::DeliveryChanged>(&fact))
            changeDelivery(*change, before, changes);
        else if (const auto notice = std::visit(ToNotice{}, fact); !notice)
            continue;
        else if (!mergeIntoLast(*notice))
            add(*notice);
        else if (end() == before && !changes.touched.contains(before - 1)) {
            changes.changed.add(before - 1);
            changes.touched.append(before - 1);
        }
    }
    return changes;
}

void TranscriptTail::add(Entry entry)
{
    const auto *message = std::get_if<Message>(&entry);
    if (message && message->delivery == Delivery::Queued)
        m_open.insert(message->id, end());
    m_bytes += cost(entry);
    m_entries.push_back(std::move(entry));
}

bool TranscriptTail::mergeIntoLast(const Notice &notice)
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

void TranscriptTail::settle(Message &message, const fact::DeliveryChanged &change)
{
    message.delivery = change.delivery;
    if (change.delivery == Delivery::Failed)
        message.problem = std::make_shared<const SendProblem>(SendProblem{change.failedPeers, change.reason});
}

void TranscriptTail::changeDelivery(const fact::DeliveryChanged &change, quint64 before, Changes &changes)
{
    const auto open = m_open.constFind(change.id);
    if (open == m_open.cend())
        return;
    const quint64 position = *open;
    m_open.erase(open);
    if (position < m_first) {
        changes.elsewhere.append({position, change});
        return;
    }
    auto &entry = m_entries[size_t(position - m_first)];
    m_bytes -= cost(entry);
    settle(std::get<Message>(entry), change);
    m_bytes += cost(entry);
    if (position >= before)
        return; // of the new ones nobody has been told yet
    (change.delivery == Delivery::Failed ? changes.changed : changes.marked).add(position);
    changes.touched.append(position);
}

void TranscriptTail::dropFirst()
{
    m_bytes -= cost(m_entries.front());
    m_entries.pop_front();
    ++m_first;
}

} // namespace tincan
