// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "peersmodel.h"

#include "chat/limits.h"

namespace tincan {

namespace {

constexpr int longestName = 32;
/// Addresses that are remembered as shared by several peers: twice the clients that a server holds at once. Somebody
/// with a whole IPv6 network has more addresses than there is memory.
constexpr qsizetype mostShared = 1'024;

/// The last number of an address: 192.168.1.31 is "31".
QString lastNumber(const QString &ip)
{
    const qsizetype dot = std::max(ip.lastIndexOf(u'.'), ip.left(ip.indexOf(u'%')).lastIndexOf(u':'));
    return ip.mid(dot + 1).left(3);
}

} // namespace

PeersModel::PeersModel(QObject *parent)
    : QAbstractListModel(parent)
{}

int PeersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : firstPeerRow() + int(m_peers.size());
}

QVariant PeersModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    return isEveryone(index.row()) ? everyone(role) : peer(peerAt(index.row()), role);
}

QVariant PeersModel::everyone(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return tr("Everyone");
    case StateRole: return tr("%n people", nullptr, int(m_peers.size()));
    case DiscRole: return QStringLiteral("*");
    default: return {};
    }
}

QVariant PeersModel::peer(const PeerAddress &peer, int role) const
{
    switch (role) {
    case Qt::DisplayRole: return m_names.value(peer.ip, peer.ip);
    case AddressRole: return peer.toString();
    case Qt::ToolTipRole: return QStringList{peer.toString(), stateOf(peer)}.join(u'\n').trimmed();
    case Qt::AccessibleTextRole: return accessibleText(peer);
    case StateRole: return stateOf(peer);
    case DiscRole: {
        const QString name = m_names.value(peer.ip);
        return name.isEmpty() ? lastNumber(peer.ip) : name.left(1).toUpper();
    }
    case IpRole: return peer.ip;
    default: return {};
    }
}

QString PeersModel::stateOf(const PeerAddress &peer) const
{
    QStringList words;
    if (!isReceived(peer))
        words.append(tr("not received"));
    if (isPaused(peer))
        words.append(tr("answers paused"));
    if (isMuted(peer.ip))
        words.append(tr("muted"));
    return words.join(QStringLiteral(", "));
}

QString PeersModel::accessibleText(const PeerAddress &peer) const
{
    QStringList parts{shownName(peer)};
    if (!m_names.value(peer.ip).isEmpty())
        parts.append(peer.toString());
    if (const QString state = stateOf(peer); !state.isEmpty())
        parts.append(state);
    return parts.join(QStringLiteral(", "));
}

void PeersModel::setEveryoneShown(bool shown)
{
    if (m_everyone == shown)
        return;
    beginResetModel();
    m_everyone = shown;
    endResetModel();
}

void PeersModel::beginConversation()
{
    if (m_shared.isEmpty())
        return;
    m_shared.clear();
    emit namesChanged();
}

void PeersModel::clear()
{
    beginResetModel();
    m_peers.clear();
    m_perIp.clear();
    m_paused.clear();
    m_notReceived.clear();
    endResetModel();
}

void PeersModel::add(const PeerAddress &peer)
{
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_peers.append(peer);
    const bool nowShared = ++m_perIp[peer.ip] > 1 && !m_shared.contains(peer.ip) && m_shared.size() < mostShared;
    if (nowShared)
        m_shared.insert(peer.ip);
    endInsertRows();
    refresh(0);
    if (nowShared)
        emit namesChanged(); // who was there first is no longer called by the address alone
}

void PeersModel::remove(const PeerAddress &peer)
{
    const int row = rowOf(peer);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_peers.removeAt(row - firstPeerRow());
    m_paused.remove(peer);
    m_notReceived.remove(peer);
    if (--m_perIp[peer.ip] <= 0)
        m_perIp.remove(peer.ip);
    endRemoveRows();
    refresh(0);
}

void PeersModel::setPaused(const PeerAddress &peer, bool paused)
{
    if (paused && rowOf(peer) >= 0)
        m_paused.insert(peer);
    else
        m_paused.remove(peer);
    refresh(rowOf(peer));
}

void PeersModel::setReceived(const PeerAddress &peer, bool received)
{
    if (!received && rowOf(peer) >= 0)
        m_notReceived.insert(peer);
    else
        m_notReceived.remove(peer);
    refresh(rowOf(peer));
}

void PeersModel::setMuted(const QString &ip, bool muted)
{
    if (!muted)
        m_muted.remove(ip);
    else if (m_muted.size() < ChatLimits().maxPeerNames)
        m_muted.insert(ip);
    refreshAddress(ip);
}

void PeersModel::setName(const QString &ip, const QString &name)
{
    const QString given = name.simplified().left(longestName);
    if (given.isEmpty())
        m_names.remove(ip);
    else if (m_names.contains(ip) || m_names.size() < ChatLimits().maxPeerNames)
        m_names.insert(ip, given);
    refreshAddress(ip);
    emit namesChanged();
}

void PeersModel::refreshAddress(const QString &ip)
{
    for (int row = firstPeerRow(); row < rowCount(); ++row) {
        if (peerAt(row).ip == ip)
            refresh(row);
    }
}

void PeersModel::retranslate()
{
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
}

PeerAddress PeersModel::peerAt(int row) const
{
    return m_peers.value(row - firstPeerRow());
}

int PeersModel::rowOf(const PeerAddress &peer) const
{
    const qsizetype place = m_peers.indexOf(peer);
    return place < 0 ? -1 : firstPeerRow() + int(place);
}

QString PeersModel::shownName(const PeerAddress &peer) const
{
    // A name must not change under what was said, just because somebody left.
    const bool several = m_shared.contains(peer.ip) || m_perIp.value(peer.ip) > 1;
    const QString name = m_names.value(peer.ip);
    if (name.isEmpty())
        return several ? peer.toString() : peer.ip;
    return several ? name + QStringLiteral(" :") + QString::number(peer.port) : name;
}

void PeersModel::refresh(int row)
{
    if (row >= 0 && row < rowCount())
        emit dataChanged(index(row), index(row));
}

} // namespace tincan
