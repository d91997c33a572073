// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QHash>
#include <QtGlobal>

namespace tincan {

class TcpLink;

/// The write queues of all TCP links of one endpoint together. Each link reports its own queue; when the sum is over
/// the cap, the link with the longest queue is the one to close.
class WriteBudget
{
public:
    explicit WriteBudget(qint64 cap)
        : m_cap(cap)
    {}

    void update(TcpLink *link, qint64 queuedBytes);
    void forget(TcpLink *link) { update(link, 0); }

    /// The link to close, or null while the sum is within the cap.
    TcpLink *overflowing() const;
    qint64 total() const { return m_total; }

private:
    qint64 m_cap;
    qint64 m_total = 0;
    QHash<TcpLink *, qint64> m_queues; ///< only links that have something queued
};

} // namespace tincan
