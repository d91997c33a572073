// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "session.h"

#include "chat/memorymessagesource.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace tincan {

namespace {

constexpr qint64 frameMs = 16; // as often as a screen shows something new
/// Facts that may come one by one within a frame: 2,000 a second, where a flood begins (ChatLimits::floodPerSecond).
constexpr qsizetype readableInFrame = 32;

/// A failure to start is told by a banner and at the field; a third place would be too much.
QList<Fact> forTranscript(QList<Fact> facts)
{
    facts.removeIf([](const Fact &fact) { return std::holds_alternative<fact::Failed>(fact); });
    return facts;
}

} // namespace

Session::Session(ConversationHandle conversation, std::unique_ptr<LiveMessageSource> source, QObject *parent)
    : QObject(parent)
    , m_conversation(std::move(conversation))
    , m_source(source ? std::move(source) : std::make_unique<MemoryMessageSource>())
{
    // Queued also on one thread: a fact never arrives inside the command that caused it.
    connect(m_conversation.get(), &Conversation::facts, this, &Session::take, Qt::QueuedConnection);
    m_nextFrame.setSingleShot(true);
    m_nextFrame.setTimerType(Qt::PreciseTimer);
    connect(&m_nextFrame, &QTimer::timeout, this, &Session::acknowledge);
}

Session::~Session() = default;

template <typename Command>
void Session::post(Command command)
{
    Conversation *conversation = m_conversation.get();
    QMetaObject::invokeMethod(
        conversation, [conversation, command] { command(*conversation); }, Qt::QueuedConnection);
}

void Session::start(const ConversationSettings &settings)
{
    if (m_state != State::Idle)
        return;
    m_settings = settings;
    m_source->begin(settings);
    m_replied = false;
    m_stopping = false;
    setState(State::Starting);
    post([settings](Conversation &c) { c.start(settings); });
}

void Session::stop()
{
    post([](Conversation &c) { c.stop(); });
    m_stopping = true;
    if (m_nextFrame.isActive())
        acknowledge();
}

MessageId Session::send(const QString &text, const QList<PeerAddress> &to, bool evenByebye)
{
    const MessageId id = typedMessageId(++m_typed);
    m_unconfirmed.insert(id, text);
    post([id, text, to, evenByebye](Conversation &c) { c.send(id, text, to, evenByebye); });
    return id;
}

void Session::sendWhenSomeoneIsThere(const QStringList &texts)
{
    m_waiting += texts;
    sendWaiting();
}

void Session::sendWaiting()
{
    if (m_peers.isEmpty())
        return;
    for (const QString &text : std::exchange(m_waiting, {}))
        send(text, {});
}

void Session::setReplies(const ReplyRule &rule)
{
    m_settings.replies = rule;
    post([rule](Conversation &c) { c.setReplies(rule); });
}

void Session::setPassOn(bool on)
{
    m_settings.passOn = on;
    post([on](Conversation &c) { c.setPassOn(on); });
}

void Session::setReadSize(int bytes)
{
    (m_settings.transport == Transport::Tcp ? m_settings.tcpReadSize : m_settings.udpReadSize) = bytes;
    post([bytes](Conversation &c) { c.setReadSize(bytes); });
}

void Session::setPeerName(const QString &ip, const QString &name)
{
    post([ip, name](Conversation &c) { c.setPeerName(ip, name); });
}

void Session::resumeReplies(const PeerAddress &peer)
{
    post([peer](Conversation &c) { c.resumeReplies(peer); });
}

void Session::disconnectPeer(const PeerAddress &peer)
{
    post([peer](Conversation &c) { c.disconnectPeer(peer); });
}

void Session::setReceiving(const PeerAddress &peer, bool on)
{
    post([peer, on](Conversation &c) { c.setReceiving(peer, on); });
}

void Session::addPeer(const PeerAddress &peer)
{
    post([peer](Conversation &c) { c.addPeer(peer); });
}

void Session::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged(state);
}

void Session::take(const FactBatch &facts)
{
    m_source->append(forTranscript(facts.facts));
    for (const Fact &fact : facts.facts)
        std::visit([this](const auto &known) { handle(known); }, fact);
    if (std::exchange(m_counters, facts.counters) != facts.counters)
        emit countersChanged(m_counters);
    emit batch(facts);
    pace(facts.facts.size());
}

/// The next batch comes when this one is acknowledged. Single messages are taken as they come; when more come than
/// anybody can read, they are taken once a frame, because each batch has the rows counted and placed anew. Who wants to
/// stop does not wait for frames.
void Session::pace(qsizetype taken)
{
    if (!m_frame.isValid() || m_frame.hasExpired(frameMs)) {
        m_frame.start();
        m_takenInFrame = 0;
    }
    m_takenInFrame += taken;
    if (m_takenInFrame <= readableInFrame || m_stopping)
        acknowledge();
    else
        m_nextFrame.start(int(std::max<qint64>(0, frameMs - m_frame.elapsed())));
}

void Session::acknowledge()
{
    m_nextFrame.stop();
    if (m_source->isBehind() && !m_stopping)
        m_nextFrame.start(int(frameMs));
    else
        post([](Conversation &c) { c.factsTaken(); });
}

void Session::handle(const fact::Started &fact)
{
    m_local = fact.local;
    setState(State::Running);
    emit started(fact.local, fact.movedFromDefaultPort);
}

void Session::handle(const fact::Failed &fact)
{
    setState(State::Idle);
    emit failed(fact.reason);
}

void Session::handle(const fact::Stopped &fact)
{
    m_peers.clear();
    setState(State::Idle);
    emit stopped(fact.reason);
}

void Session::handle(const fact::PeerJoined &fact)
{
    m_peers.append(fact.peer);
    emit peerJoined(fact.peer);
    sendWaiting();
}

void Session::handle(const fact::PeerLeft &fact)
{
    m_peers.removeOne(fact.peer);
    emit peerLeft(fact.peer, fact.reason);
}

void Session::handle(const fact::PeerRefused &fact)
{
    emit peerRefused(fact.peer, fact.reason);
}

void Session::handle(const fact::Trouble &fact)
{
    emit trouble(fact.peer, fact.reason);
}

void Session::handle(const fact::MessageAdded &fact)
{
    const Message &message = fact.message;
    if (message.origin == Origin::Received)
        emit messageReceived(message.peer, message.bytes);
    else if (message.origin == Origin::Typed)
        emit accepted(message.id, m_unconfirmed.take(message.id));
    else if (message.origin == Origin::Reply && !std::exchange(m_replied, true))
        emit firstReply(message.id);
}

void Session::handle(const fact::Refused &fact)
{
    emit refused(fact.id, m_unconfirmed.take(fact.id), fact.reason);
}

void Session::handle(const fact::RepliesPaused &fact)
{
    emit repliesPaused(fact.peer);
}

void Session::handle(const fact::RepliesResumed &fact)
{
    emit repliesResumed(fact.peer);
}

} // namespace tincan
