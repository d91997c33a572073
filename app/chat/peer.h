// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/autoreply.h"
#include "chat/floodgauge.h"
#include "facts/message.h"
#include "net/link.h"
#include "wire/framing.h"

#include <QObject>

#include <deque>
#include <memory>

namespace tincan {

/// Somebody at the other end of a conversation: the link, the framing of its bytes, and what is on its way to it.
/// The conversation owns it and deletes it with deleteLater(), because it mostly ends inside a signal of its link.
class Peer : public QObject
{
    Q_OBJECT

public:
    Peer(std::unique_ptr<Link> link, std::unique_ptr<Framing> framing);
    ~Peer() override;

    const PeerAddress &address() const { return m_address; }
    /// What it sends comes from the socket at which it arrives.
    bool isOwnSocket() const { return m_isOwnSocket; }
    Link &link() { return *m_link; }
    Framing &framing() { return *m_framing; }

    /// Sends one message. Nothing came back: `handedOver` follows, or it is among takeUnsent() when the link closes.
    Failure send(MessageId id, const QByteArray &message);
    /// What was sent and not handed over; empties the list.
    QList<MessageId> takeUnsent();

    ReplyMemory replies;
    quint64 received = 0;  ///< messages
    bool receiving = true; ///< the person wants what it sends
    FloodGauge flood;

signals:
    void handedOver(tincan::MessageId id, qint64 bytes);

private:
    struct OnItsWay {
        qint64 end; ///< the position of its last byte in all bytes sent
        qint64 size;
        MessageId id;
    };

    void settle(qint64 handedOverBytes);

    std::unique_ptr<Link> m_link;
    std::unique_ptr<Framing> m_framing;
    PeerAddress m_address;
    bool m_isOwnSocket;
    std::deque<OnItsWay> m_onItsWay;
    qint64 m_sent = 0;
};

} // namespace tincan
