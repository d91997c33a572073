// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/fact.h"

#include <QHash>

#include <functional>

namespace tincan {

/// Sent messages that still wait for the network, and how each of them ends. A message to several peers has one mark:
/// it is handed over when it is for all of them, and failed when it is for one.
class Outbox
{
public:
    /// `fact` is the number that begin() was given.
    using Settled = std::function<void(const fact::DeliveryChanged &, quint64 fact)>;

    explicit Outbox(Settled settled)
        : m_settled(std::move(settled))
    {}

    /// `fact` is the number of the fact that tells of the message (FactQueue::push).
    void begin(MessageId id, qsizetype recipients, quint64 fact);
    void handedOver(MessageId id);
    void failed(MessageId id, const PeerAddress &peer, const Failure &reason);

private:
    struct Entry {
        qsizetype open = 0;
        quint64 fact = 0;
        QList<PeerAddress> failedPeers;
        Failure reason;
    };

    void settleOne(MessageId id, Entry &entry);

    Settled m_settled;
    QHash<MessageId, Entry> m_entries; ///< bounded by the write queues: every entry has a byte in one
};

} // namespace tincan
