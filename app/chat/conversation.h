// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/autoreply.h"
#include "chat/conversationsettings.h"
#include "chat/fact.h"
#include "chat/limits.h"
#include "chat/peertable.h"
#include "wire/asctime.h"

#include <QDateTime>
#include <QObject>

#include <functional>
#include <memory>
#include <span>

namespace tincan {

class Endpoint;
class FactQueue;
class FloodWatch;
class Link;
class Outbox;
class Peer;
struct WireEvent;

using EndpointFactory = std::function<std::unique_ptr<Endpoint>(const ConversationSettings &)>;
using Clock = std::function<qint64()>; ///< ms since 1970-01-01 UTC, for answers and for message times

/// A transport, a role, an address, the peers at the other end, and the messages that go to and fro.
///
/// It knows no thread. In the program it lives on the network thread and has no parent: call its slots through
/// QMetaObject::invokeMethod and listen to `facts` through a queued connection. In tests it lives on the test's thread.
///
/// Facts leave in batches with one in flight: after each `facts` the listener calls `factsTaken`, and only then comes
/// the next; only news of floods overtakes messages that wait. While too much waits, TCP peers are not read, and datagrams are dropped and counted.
///
/// A command that cannot be carried out is answered by the fact Refused or Failed; nothing throws, nothing blocks.
class Conversation : public QObject
{
    Q_OBJECT

public:
    explicit Conversation(EndpointFactory factory, ChatLimits limits = {},
                          Clock clock = &QDateTime::currentMSecsSinceEpoch);
    ~Conversation() override;

public slots:
    /// Opens the endpoint. Ends in Started or Failed. Does nothing while running.
    void start(const tincan::ConversationSettings &settings);
    /// Closes everything; also cancels a connect. Ends in Stopped, or in Failed(Cancelled) while connecting.
    void stop();
    /// Sends `text` in UTF-8 to these peers, or to everyone who is there when `to` is empty. `id` comes from
    /// typedMessageId() and appears in MessageAdded and DeliveryChanged, or in Refused. A recipient who has left gets
    /// nothing and is reported as failed; nobody else gets it in their place. `byebye` ends a client instead of being
    /// sent, as in the book, unless `evenByebye`.
    void send(tincan::MessageId id, const QString &text, const QList<tincan::PeerAddress> &to, bool evenByebye = false);
    void setReplies(const tincan::ReplyRule &rule);
    void setPassOn(bool on) { m_settings.passOn = on; }
    /// Bytes taken by one read; clamped to 1 .. ChatLimits::maxReadSize.
    void setReadSize(int bytes);
    /// The name under which messages of this address are passed on; empty goes back to the address itself.
    void setPeerName(const QString &ip, const QString &name) { m_peers.setName(ip, name); }
    void resumeReplies(const tincan::PeerAddress &peer);
    /// Whether what this peer sends is taken in. TCP: it is not read, so its window closes; UDP: its datagrams are
    /// dropped and counted. Ends in ReceivingChanged. Does nothing for a peer that is not there.
    void setReceiving(const tincan::PeerAddress &peer, bool on);
    /// UDP server: makes a peer of an address that has not written yet; ends in PeerJoined, or in Trouble.
    void addPeer(const tincan::PeerAddress &peer);
    /// Closes the link to one peer. What it still sends over UDP is dropped and counted until addPeer(), or a start.
    /// Does nothing for a peer that is not there.
    void disconnectPeer(const tincan::PeerAddress &peer);
    void factsTaken();

signals:
    void facts(const tincan::FactBatch &batch);

private:
    enum class State { Idle, Opening, Running };
    struct Received; ///< one message and what is known of how it came

    void openEndpoint();
    void closeEndpoint();
    void onOpened(const PeerAddress &local);
    void onFailed(const Failure &reason);
    void onLink(std::unique_ptr<Link> link);
    void onClosed(Peer &peer, const Failure &reason);
    void onStreamRead(Peer &peer, QByteArrayView bytes, const WireEvent &event);
    void onDatagram(Peer &peer, QByteArrayView bytes, const WireEvent &event, bool toMany);
    void take(Peer &peer, const Received &received);
    AutoReply::Result considerReply(Peer &peer, const Received &received, qint64 nowMs);
    void passOn(const Peer &from, const QByteArray &bytes);
    void transmit(Message message, std::span<Peer *const> recipients, const QList<PeerAddress> &missing = {});
    void setTaking(bool on);
    void rebuildReplies();
    qint64 nowMs() const { return m_clock(); }

    EndpointFactory m_factory;
    ChatLimits m_limits;
    Clock m_clock;
    CurrentAsctime m_asctime;
    ConversationSettings m_settings;
    State m_state = State::Idle;
    bool m_moved = false; ///< from 520 to 1520
    bool m_addingPeer = false;
    PeerAddress m_local;
    AutoReply m_autoReply;
    FactQueue *m_facts; ///< a child: it has to move to another thread with us
    std::unique_ptr<Outbox> m_outbox;
    std::unique_ptr<Endpoint> m_endpoint;
    PeerTable m_peers;
    FloodWatch *m_floods;
    quint64 m_lastId = 0;
};

} // namespace tincan
