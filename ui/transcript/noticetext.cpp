// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "noticetext.h"

#include "connection/errortext.h"

#include <QCoreApplication>

namespace tincan {

namespace {

using Operation = ErrorContext::Operation;

class NoticeWriter
{
    Q_DECLARE_TR_FUNCTIONS(tincan::Notice)

public:
    NoticeWriter(const Notice &notice, Transport transport, Role role, const QString &peer)
        : m_notice(notice)
        , m_transport(transport)
        , m_role(role)
        , m_peer(peer)
    {}

    QString text() const
    {
        switch (m_notice.kind) {
        case Notice::Kind::Started: return started();
        case Notice::Kind::Failed: return because(Operation::Starting);
        case Notice::Kind::Stopped: return because(Operation::Ending);
        case Notice::Kind::Joined: return joined();
        case Notice::Kind::Left: return left();
        case Notice::Kind::PeerRefused: return because(Operation::Running);
        case Notice::Kind::Trouble: return because(Operation::Running);
        case Notice::Kind::RepliesPaused: return tr("Answers to %1 are paused: it was answered too often.").arg(m_peer);
        case Notice::Kind::RepliesResumed: return tr("Answers to %1 go on.").arg(m_peer);
        case Notice::Kind::Lost: return tr("This row could not be read from the history.");
        case Notice::Kind::NotSaved:
            return tr("%Ln message(s) could not be saved in the history and are lost.", nullptr, m_notice.count);
        }
        Q_UNREACHABLE();
    }

private:
    QString started() const
    {
        const QString local = m_notice.peer.toString();
        if (m_role == Role::Client)
            return m_transport == Transport::Tcp ? tr("Connected from %1").arg(local)
                                                 : tr("Ready to write from %1").arg(local);
        return m_transport == Transport::Tcp ? tr("Server started on %1, waiting for clients to connect").arg(local)
                                             : tr("Server started on %1").arg(local);
    }

    QString joined() const
    {
        if (m_notice.count > 1)
            return tr("%Ln more joined", "peers that came at once", m_notice.count);
        const QString address = m_notice.peer.toString();
        if (m_role == Role::Client)
            return m_transport == Transport::Tcp ? tr("Connected to %1").arg(address)
                                                 : tr("Writing to %1").arg(address);
        return m_transport == Transport::Tcp ? tr("%1 joined").arg(address) : tr("First message from %1").arg(address);
    }

    QString left() const
    {
        if (m_notice.count > 1)
            return tr("%Ln more left", "peers that went at once", m_notice.count);
        const FailureKind kind = m_notice.reason.kind;
        if (kind == FailureKind::ClosedHere && !m_notice.reason.host.isEmpty()) // this one, not the whole conversation
            return tr("You disconnected %1").arg(m_notice.peer.toString());
        if (kind == FailureKind::ClosedByPeer || kind == FailureKind::ClosedHere)
            return tr("%1 left").arg(m_notice.peer.toString());
        return because(Operation::Ending);
    }

    QString because(Operation operation) const
    {
        return errorText(m_notice.reason, {operation, m_transport, m_role, m_peer}).sentence;
    }

    const Notice &m_notice;
    Transport m_transport;
    Role m_role;
    const QString &m_peer;
};

} // namespace

QString noticeText(const Notice &notice, Transport transport, Role role, const QString &peer)
{
    return NoticeWriter(notice, transport, role, peer).text();
}

} // namespace tincan
