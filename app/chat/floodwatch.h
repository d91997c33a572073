// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/fact.h"
#include "chat/limits.h"

#include <QElapsedTimer>
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
    using Tell = std::function<void(const Fact &)>;
    using NowMs = std::function<qint64()>;

    /// `peers` must outlive it. `nowMs` is the time for the facts.
    FloodWatch(const PeerTable &peers, const ChatLimits &limits, Tell tell, NowMs nowMs, QObject *parent = nullptr);

    /// A message of this peer arrived.
    void count(Peer &peer);
    /// Nothing is taken in any more because too much waits, or it is again.
    void setHeldBack(bool heldBack);
    /// This peer is not received any more, or again.
    void forget(Peer &peer);

private:
    void endWindow();

    const PeerTable &m_peers;
    ChatLimits m_limits;
    Tell m_tell;
    NowMs m_nowMs;
    QTimer *m_window; ///< runs while there is something to measure
    QElapsedTimer m_sinceWindow;
    bool m_heldBack = false;
    bool m_wasHeldBack = false; ///< at some time in this window
};

} // namespace tincan
