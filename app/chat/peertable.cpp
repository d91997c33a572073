// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "peertable.h"

#include "peer.h"

#include <algorithm>

namespace tincan {

PeerTable::PeerTable(int maxNames)
    : m_maxNames(maxNames)
{}

PeerTable::~PeerTable() = default;

Peer &PeerTable::add(std::unique_ptr<Peer> peer)
{
    return *m_peers.emplace_back(std::move(peer));
}

std::unique_ptr<Peer> PeerTable::take(const Peer &peer)
{
    const auto row = std::find_if(m_peers.begin(), m_peers.end(), [&](const auto &p) { return p.get() == &peer; });
    std::unique_ptr<Peer> taken = std::move(*row);
    m_peers.erase(row);
    return taken;
}

Peer *PeerTable::find(const PeerAddress &address) const
{
    const auto row =
        std::find_if(m_peers.begin(), m_peers.end(), [&](const auto &p) { return p->address() == address; });
    return row == m_peers.end() ? nullptr : row->get();
}

std::vector<Peer *> PeerTable::all() const
{
    std::vector<Peer *> peers;
    for (const auto &peer : m_peers)
        peers.push_back(peer.get());
    return peers;
}

std::vector<Peer *> PeerTable::find(const QList<PeerAddress> &addresses, QList<PeerAddress> &missing) const
{
    std::vector<Peer *> found;
    for (const PeerAddress &address : addresses) {
        if (Peer *peer = find(address))
            found.push_back(peer);
        else
            missing.append(address);
    }
    return found;
}

std::vector<Peer *> PeerTable::first() const
{
    return m_peers.empty() ? std::vector<Peer *>() : std::vector<Peer *>{m_peers.front().get()};
}

std::vector<Peer *> PeerTable::others(const Peer &than) const
{
    std::vector<Peer *> peers = all();
    std::erase(peers, &than);
    return peers;
}

void PeerTable::setName(const QString &ip, const QString &name)
{
    if (name.isEmpty())
        m_names.remove(ip);
    else if (m_names.contains(ip) || m_names.size() < m_maxNames)
        m_names.insert(ip, name);
}

QString PeerTable::shownName(const Peer &peer) const
{
    const QString ip = peer.address().ip;
    const QString given = m_names.value(ip);
    if (!given.isEmpty())
        return given;
    const auto sharing =
        std::count_if(m_peers.begin(), m_peers.end(), [&](const auto &p) { return p->address().ip == ip; });
    return sharing > 1 ? peer.address().toString() : ip;
}

} // namespace tincan
