// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/peeraddress.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>
#include <QSet>

namespace tincan {

/// The people at the other end: a row for everyone (on a server), then one for each peer in the order of arrival.
/// Names are given by hand and belong to an address, so they outlive a connection.
class PeersModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        AddressRole = Qt::UserRole, ///< QString, `192.168.1.31:51022`; empty for everyone
        StateRole,                  ///< QString, words such as "answers paused"; may be empty
        DiscRole,                   ///< QString, one or two characters
        IpRole,                     ///< QString, for the colour
    };

    explicit PeersModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// A client writes to one server: there is no everyone.
    void setEveryoneShown(bool shown);
    /// Another conversation: addresses that had several peers in the one before are as good as new.
    void beginConversation();
    /// Nobody is there any more. What they were called stays, for the transcript still shows what they said.
    void clear();
    void add(const PeerAddress &peer);
    void remove(const PeerAddress &peer);
    void setPaused(const PeerAddress &peer, bool paused);
    /// Whether what it sends is taken in.
    void setReceived(const PeerAddress &peer, bool received);
    /// Like a name, it belongs to the address.
    void setMuted(const QString &ip, bool muted);
    void setName(const QString &ip, const QString &name);
    void retranslate();

    const QList<PeerAddress> &peers() const { return m_peers; }
    bool isEveryone(int row) const { return m_everyone && row == 0; }
    /// Nothing for the row of everyone.
    PeerAddress peerAt(int row) const;
    int rowOf(const PeerAddress &peer) const;
    QString nameOf(const QString &ip) const { return m_names.value(ip); }
    bool isMuted(const QString &ip) const { return m_muted.contains(ip); }
    bool isReceived(const PeerAddress &peer) const { return !m_notReceived.contains(peer); }
    bool isPaused(const PeerAddress &peer) const { return m_paused.contains(peer); }
    /// The given name, or the address; with the port where two peers came from one address in this conversation.
    QString shownName(const PeerAddress &peer) const;

signals:
    void namesChanged();

private:
    int firstPeerRow() const { return m_everyone ? 1 : 0; }
    QVariant everyone(int role) const;
    QVariant peer(const PeerAddress &peer, int role) const;
    QString accessibleText(const PeerAddress &peer) const;
    QString stateOf(const PeerAddress &peer) const;
    void refresh(int row);
    void refreshAddress(const QString &ip);

    QList<PeerAddress> m_peers;
    QHash<QString, QString> m_names;
    QHash<QString, int> m_perIp; ///< peers present from one address
    QSet<QString> m_shared;      ///< addresses that had two peers at once in this conversation
    QSet<PeerAddress> m_paused;
    QSet<PeerAddress> m_notReceived;
    QSet<QString> m_muted;
    bool m_everyone = true;
};

} // namespace tincan
