// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/fact.h"
#include "chat/limits.h"

#include <QObject>

#include <functional>

class QTimer;

namespace tincan {

class Peer;
class PeerTable;

/// Tells which peers of a conversation send more than anybody can read, and when they have come to rest.
class FloodWatch : public QObject
{
    Q_OBJECT

public:
    /// `peers` must outlive it.
    FloodWatch(const PeerTable &peers, const ChatLimits &limits, std::function<void(const Fact &)> tell,
               QObject *parent = nullptr);

    /// A message of this peer arrived at this time of the steady clock, in ms; `timeMs` is the time for the facts.
    void count(Peer &peer, qint64 steadyMs, qint64 timeMs);
    /// This peer is not received any more, or again.
    void forget(Peer &peer, qint64 timeMs);

private:
    void lookForSilence();

    const PeerTable &m_peers;
    ChatLimits m_limits;
    std::function<void(const Fact &)> m_tell;
    QTimer *m_check; ///< runs while somebody floods: who is silent would not be counted
};

} // namespace tincan
