// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "outbox.h"

namespace tincan {

void Outbox::begin(MessageId id, qsizetype recipients, quint64 fact)
{
    m_entries.insert(id, {recipients, fact, {}, {}});
}

void Outbox::handedOver(MessageId id)
{
    settleOne(id, m_entries[id]);
}

void Outbox::failed(MessageId id, const PeerAddress &peer, const Failure &reason)
{
    Entry &entry = m_entries[id];
    entry.failedPeers.append(peer);
    entry.reason = reason;
    settleOne(id, entry);
}

void Outbox::settleOne(MessageId id, Entry &entry)
{
    if (--entry.open > 0)
        return;
    const Entry done = m_entries.take(id);
    const Delivery delivery = done.failedPeers.isEmpty() ? Delivery::HandedOver : Delivery::Failed;
    m_settled({id, delivery, done.failedPeers, done.reason}, done.fact);
}

} // namespace tincan
