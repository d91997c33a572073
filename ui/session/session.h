// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationhandle.h"
#include "chat/livemessagesource.h"

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

namespace tincan {

/// One conversation as the window sees it. Lives on the GUI thread; the Conversation may live on another one.
/// Commands go out queued; facts come in, are kept in source() and told on as signals.
class Session : public QObject
{
    Q_OBJECT

public:
    enum class State { Idle, Starting, Running };

    /// Without a `source` the transcript is kept in memory only.
    explicit Session(ConversationHandle conversation, std::unique_ptr<LiveMessageSource> source = nullptr,
                     QObject *parent = nullptr);
    ~Session() override;

    State state() const { return m_state; }
    /// What was last started, with the replies, the names and the read size as they were switched since.
    const ConversationSettings &settings() const { return m_settings; }
    const PeerAddress &local() const { return m_local; }
    const QList<PeerAddress> &peers() const { return m_peers; }
    const Counters &counters() const { return m_counters; }
    LiveMessageSource *source() { return m_source.get(); }

    void start(const ConversationSettings &settings);
    void stop();
    /// Sends to these peers, or to everyone when `to` is empty. Ends in `accepted` or `refused` with this id.
    /// See Conversation::send for `evenByebye`.
    MessageId send(const QString &text, const QList<PeerAddress> &to, bool evenByebye = false);
    /// Each text is sent once, in order, to everyone who is there at the first moment when somebody is.
    void sendWhenSomeoneIsThere(const QStringList &texts);
    void setReplies(const ReplyRule &rule);
    void setPassOn(bool on);
    void setReadSize(int bytes);
    void setPeerName(const QString &ip, const QString &name);
    void resumeReplies(const PeerAddress &peer);
    void disconnectPeer(const PeerAddress &peer);
    /// See Conversation::setReceiving and Conversation::addPeer.
    void setReceiving(const PeerAddress &peer, bool on);
    void addPeer(const PeerAddress &peer);

signals:
    void stateChanged(tincan::Session::State state);
    void started(const tincan::PeerAddress &local, bool movedFromDefaultPort);
    void failed(const tincan::Failure &reason);
    void stopped(const tincan::Failure &reason);
    void peerJoined(const tincan::PeerAddress &peer);
    void peerLeft(const tincan::PeerAddress &peer, const tincan::Failure &reason);
    void peerRefused(const tincan::PeerAddress &peer, const tincan::Failure &reason);
    void trouble(const tincan::PeerAddress &peer, const tincan::Failure &reason);
    void accepted(tincan::MessageId id, const QString &text);
    void refused(tincan::MessageId id, const QString &text, const tincan::Failure &reason);
    void repliesPaused(const tincan::PeerAddress &peer);
    void repliesResumed(const tincan::PeerAddress &peer);
    /// Once a second while it lasts.
    void flooding(const tincan::PeerAddress &peer, quint64 perSecond);
    void floodEnded(const tincan::PeerAddress &peer);
    void receivingChanged(const tincan::PeerAddress &peer, bool on);
    void messageReceived(const tincan::PeerAddress &peer, const QByteArray &bytes);
    /// The first automatic answer since start().
    void firstReply(tincan::MessageId id);
    void countersChanged(const tincan::Counters &counters);
    /// Everything as it came, for a log.
    void batch(const tincan::FactBatch &batch);

private:
    void take(const FactBatch &batch);
    void pace(qsizetype taken);
    void acknowledge();
    template <typename Command>
    void post(Command command);
    void setState(State state);
    void sendWaiting();
    void handle(const fact::Started &fact);
    void handle(const fact::Failed &fact);
    void handle(const fact::Stopped &fact);
    void handle(const fact::PeerJoined &fact);
    void handle(const fact::PeerLeft &fact);
    void handle(const fact::PeerRefused &fact);
    void handle(const fact::Trouble &fact);
    void handle(const fact::MessageAdded &fact);
    void handle(const fact::DeliveryChanged &) {} ///< the transcript shows it
    void handle(const fact::Refused &fact);
    void handle(const fact::RepliesPaused &fact);
    void handle(const fact::RepliesResumed &fact);
    void handle(const fact::Flooding &fact) { emit flooding(fact.peer, fact.perSecond); }
    void handle(const fact::FloodEnded &fact) { emit floodEnded(fact.peer); }
    void handle(const fact::ReceivingChanged &fact) { emit receivingChanged(fact.peer, fact.on); }

    ConversationHandle m_conversation;
    std::unique_ptr<LiveMessageSource> m_source;
    ConversationSettings m_settings;
    PeerAddress m_local;
    QList<PeerAddress> m_peers;
    Counters m_counters;
    QStringList m_waiting;
    QHash<MessageId, QString> m_unconfirmed; ///< typed texts until they are accepted or refused
    QElapsedTimer m_frame;                   ///< since its first batch was taken
    qsizetype m_takenInFrame = 0;
    QTimer m_nextFrame; ///< runs while a batch waits to be acknowledged
    bool m_stopping = false;
    quint64 m_typed = 0;
    State m_state = State::Idle;
    bool m_replied = false;
};

} // namespace tincan
