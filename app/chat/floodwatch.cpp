// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "floodwatch.h"

#include "peer.h"
#include "peertable.h"

#include <QDateTime>
#include <QTimer>

#include <utility>

namespace tincan {

FloodWatch::FloodWatch(const PeerTable &peers, const ChatLimits &limits, std::function<void(const Fact &)> tell,
                       QObject *parent)
    : QObject(parent)
    , m_peers(peers)
    , m_limits(limits)
    , m_tell(std::move(tell))
    , m_check(new QTimer(this))
{
    m_check->setInterval(limits.floodCheckMs);
    connect(m_check, &QTimer::timeout, this, &FloodWatch::lookForSilence);
}

void FloodWatch::count(Peer &peer, qint64 steadyMs, qint64 timeMs)
{
    switch (peer.flood.count(steadyMs, m_limits)) {
    case FloodGauge::Verdict::Nothing: break;
    case FloodGauge::Verdict::Ended: m_tell(fact::FloodEnded{timeMs, peer.address()}); break;
    case FloodGauge::Verdict::Flooding:
        if (!m_check->isActive())
            m_check->start();
        m_tell(fact::Flooding{timeMs, peer.address(), peer.flood.perSecond()});
        break;
    }
}

void FloodWatch::forget(Peer &peer, qint64 timeMs)
{
    const bool flooded = peer.flood.isFlooding();
    peer.flood = {};
    if (flooded)
        m_tell(fact::FloodEnded{timeMs, peer.address()});
}

void FloodWatch::lookForSilence()
{
    bool anybody = false;
    for (Peer *peer : m_peers.all()) {
        if (peer->flood.isFlooding() && peer->flood.wasSilent())
            forget(*peer, QDateTime::currentMSecsSinceEpoch());
        anybody = anybody || peer->flood.isFlooding();
    }
    if (!anybody)
        m_check->stop();
}

} // namespace tincan
