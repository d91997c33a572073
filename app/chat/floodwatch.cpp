// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "floodwatch.h"

#include "peer.h"
#include "peertable.h"

#include <QTimer>

#include <utility>

namespace tincan {

FloodWatch::FloodWatch(const PeerTable &peers, const ChatLimits &limits, Tell tell, NowMs nowMs, QObject *parent)
    : QObject(parent)
    , m_peers(peers)
    , m_limits(limits)
    , m_tell(std::move(tell))
    , m_nowMs(std::move(nowMs))
    , m_window(new QTimer(this))
{
    m_window->setInterval(limits.floodWindowMs);
    connect(m_window, &QTimer::timeout, this, &FloodWatch::endWindow);
}

void FloodWatch::count(Peer &peer)
{
    peer.flood.count();
    if (m_window->isActive())
        return;
    m_window->start();
    m_sinceWindow.start();
}

void FloodWatch::setHeldBack(bool heldBack)
{
    m_heldBack = heldBack;
    m_wasHeldBack = m_wasHeldBack || heldBack;
}

void FloodWatch::forget(Peer &peer)
{
    if (std::exchange(peer.flood, {}).isFlooding())
        m_tell(fact::FloodEnded{m_nowMs(), peer.address()});
}

void FloodWatch::endWindow()
{
    const qint64 elapsedMs = m_sinceWindow.restart();
    const bool heldBack = std::exchange(m_wasHeldBack, m_heldBack);
    bool idle = true;
    for (Peer *peer : m_peers.all()) {
        switch (peer->flood.endWindow(elapsedMs, heldBack, m_limits)) {
        case FloodGauge::Verdict::Nothing: break;
        case FloodGauge::Verdict::Flooding:
            m_tell(fact::Flooding{m_nowMs(), peer->address(), peer->flood.perSecond()});
            break;
        case FloodGauge::Verdict::Ended: m_tell(fact::FloodEnded{m_nowMs(), peer->address()}); break;
        }
        idle = idle && peer->flood.isIdle();
    }
    if (idle)
        m_window->stop();
}

} // namespace tincan
