// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/peeraddress.h"

#include <QHash>
#include <QList>

#include <memory>
#include <vector>

namespace tincan {

class Peer;

/// The peers of a conversation, in the order in which they came, and the names that a person gave to their addresses.
/// A handful, or some hundreds at the caps of net/: commands may search.
class PeerTable
{
public:
    explicit PeerTable(int maxNames);
    ~PeerTable();

    bool isEmpty() const { return m_peers.empty(); }
    Peer &add(std::unique_ptr<Peer> peer);
    Peer &last() { return *m_peers.back(); }
    /// Hands a peer that is in the table to the caller.
    std::unique_ptr<Peer> take(const Peer &peer);

    Peer *find(const PeerAddress &address) const;
    /// Those of `addresses` that are there; the others are added to `missing`.
    std::vector<Peer *> find(const QList<PeerAddress> &addresses, QList<PeerAddress> &missing) const;
    std::vector<Peer *> all() const;
    /// Who came first, or nobody: the one that a client writes to.
    std::vector<Peer *> first() const;
    std::vector<Peer *> others(const Peer &than) const;

    /// An empty name goes back to the address. Above the cap new names are not taken.
    void setName(const QString &ip, const QString &name);
    /// The given name, else the address; with its port where two peers share the address.
    QString shownName(const Peer &peer) const;

private:
    int m_maxNames;
    std::vector<std::unique_ptr<Peer>> m_peers;
    QHash<QString, QString> m_names; ///< by address
};

} // namespace tincan
