// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "conversation.h"

#include "factqueue.h"
#include "floodwatch.h"
#include "outbox.h"
#include "peer.h"

#include "net/endpoint.h"
#include "net/limits.h"
#include "wire/plainframing.h"

#include <algorithm>

namespace tincan {

namespace {

constexpr auto endingWord = "byebye"; // typed by a client it ends the conversation, as in the book

std::unique_ptr<Framing> plainFraming(Transport transport)
{
    if (transport == Transport::Tcp)
        return std::make_unique<PlainStream>();
    return std::make_unique<PlainDatagram>();
}

} // namespace

struct Conversation::Received {
    QByteArray bytes;
    QByteArrayView bookBytes; ///< what the book's program would have read of them
    WireEvent event;
    bool toMany = false;
};

Conversation::Conversation(EndpointFactory factory, ChatLimits limits, Clock clock)
    : m_factory(std::move(factory))
    , m_limits(limits)
    , m_clock(std::move(clock))
    , m_autoReply(Transport::Tcp, {}, limits.maxReplyBytes)
    , m_facts(new FactQueue(limits, this))
    , m_outbox(std::make_unique<Outbox>([this](const fact::DeliveryChanged &change, quint64 added) {
        if (change.delivery != Delivery::HandedOver || !m_facts->handOver(added))
            m_facts->push(change);
    }))
    , m_peers(limits.maxPeerNames)
    , m_floods(new FloodWatch(
          m_peers, limits, [this](const Fact &fact) { m_facts->pushUrgent(fact); }, [this] { return nowMs(); }, this))
{
    connect(m_facts, &FactQueue::batch, this, &Conversation::facts);
    connect(m_facts, &FactQueue::fullChanged, this, [this](bool full) { setTaking(!full); });
}

Conversation::~Conversation()
{
    for (Peer *peer : m_peers.all())
        peer->link().disconnect(this);
}

// --- starting and stopping --------------------------------------------------------------------------------------

void Conversation::start(const ConversationSettings &settings)
{
    if (m_state != State::Idle)
        return;
    m_settings = settings;
    m_moved = false;
    m_facts->counters() = {};
    rebuildReplies();
    setReadSize(settings.readSize());
    m_state = State::Opening;
    openEndpoint();
}

void Conversation::openEndpoint()
{
    m_endpoint = m_factory(m_settings);
    m_endpoint->setLinkHandler([this](std::unique_ptr<Link> link) { onLink(std::move(link)); });
    connect(m_endpoint.get(), &Endpoint::opened, this, &Conversation::onOpened);
    connect(m_endpoint.get(), &Endpoint::failed, this, &Conversation::onFailed);
    connect(m_endpoint.get(), &Endpoint::peerRefused, this, [this](const PeerAddress &peer, const Failure &reason) {
        ++m_facts->counters().refusedPeers;
        m_facts->push(fact::PeerRefused{nowMs(), peer, reason});
    });
    connect(m_endpoint.get(), &Endpoint::trouble, this, [this](const Failure &reason) {
        m_facts->push(fact::Trouble{nowMs(), {}, reason});
    });
    connect(m_endpoint.get(), &Endpoint::dropped, this, [this](quint64 datagrams) {
        m_facts->counters().dropped += datagrams;
        m_facts->touch();
    });
    m_endpoint->setTaking(!m_facts->isFull());
    m_endpoint->open();
}

void Conversation::closeEndpoint()
{
    m_state = State::Idle;
    m_endpoint->disconnect(this);
    m_endpoint->close();
    m_endpoint.release()->deleteLater(); // we are often inside one of its signals
}

void Conversation::onOpened(const PeerAddress &local)
{
    m_state = State::Running;
    m_local = local;
    m_facts->push(fact::Started{nowMs(), local, m_moved});
}

void Conversation::onFailed(const Failure &reason)
{
    closeEndpoint();
    const bool bookPort = m_settings.transport == Transport::Udp && m_settings.role == Role::Server
                          && m_settings.portIsDefault && m_settings.port == bookUdpPort;
    if (bookPort && reason.kind == FailureKind::NeedsRights) {
        m_settings.port = fallbackUdpPort;
        m_moved = true;
        m_state = State::Opening;
        openEndpoint();
        return;
    }
    m_facts->push(fact::Failed{nowMs(), reason});
}

void Conversation::stop()
{
    if (m_state == State::Idle)
        return;
    const bool wasRunning = m_state == State::Running;
    closeEndpoint();
    while (!m_peers.isEmpty())
        m_peers.last().link().close({FailureKind::ClosedHere, {}, 0});
    if (wasRunning)
        m_facts->push(fact::Stopped{nowMs(), {FailureKind::ClosedHere, {}, 0}});
    else
        m_facts->push(fact::Failed{nowMs(), {FailureKind::Cancelled, m_settings.host, m_settings.port}});
}

// --- peers come and go ------------------------------------------------------------------------------------------

void Conversation::onLink(std::unique_ptr<Link> link)
{
    Peer &peer = m_peers.add(std::make_unique<Peer>(std::move(link), plainFraming(m_settings.transport)));
    const bool stream = m_settings.transport == Transport::Tcp;
    connect(&peer.link(), &Link::received, this, [this, &peer, stream](QByteArrayView bytes, const WireEvent &event) {
        if (stream)
            onStreamRead(peer, bytes, event);
        else
            onDatagram(peer, bytes, event, false);
    });
    connect(&peer.link(), &Link::receivedByMany, this,
            [this, &peer](QByteArrayView bytes, const WireEvent &event) { onDatagram(peer, bytes, event, true); });
    connect(&peer.link(), &Link::trouble, this, [this, &peer](const Failure &reason) {
        m_facts->push(fact::Trouble{nowMs(), peer.address(), reason});
    });
    connect(&peer.link(), &Link::closed, this, [this, &peer](const Failure &reason) { onClosed(peer, reason); });
    connect(&peer, &Peer::handedOver, this, [this](MessageId id, qint64 bytes) {
        ++m_facts->counters().sent;
        m_facts->counters().sentBytes += quint64(bytes);
        m_outbox->handedOver(id);
    });
    peer.link().setReadSize(m_settings.readSize());
    peer.link().setReading(!m_facts->isFull());
    m_facts->push(fact::PeerJoined{nowMs(), peer.address(), m_addingPeer});
}

void Conversation::onClosed(Peer &peer, const Failure &reason)
{
    const QByteArray rest = peer.framing().finish();
    if (!rest.isEmpty()) {
        Message message{MessageId{++m_lastId}, nowMs(), peer.address(), {}, rest};
        message.incomplete = true;
        ++m_facts->counters().received;
        m_facts->push(fact::MessageAdded{message});
    }
    const auto unsent = peer.takeUnsent();
    for (const MessageId id : unsent)
        m_outbox->failed(id, peer.address(), reason);
    m_facts->push(fact::PeerLeft{nowMs(), peer.address(), reason});
    peer.link().disconnect(this);
    m_peers.take(peer).release()->deleteLater();

    // a client that broadcasts has further peers: those who answered
    if (m_settings.role == Role::Client && m_state != State::Idle && m_peers.isEmpty()) {
        closeEndpoint();
        m_facts->push(fact::Stopped{nowMs(), reason});
    }
}

void Conversation::setReceiving(const PeerAddress &address, bool on)
{
    Peer *peer = m_peers.find(address);
    if (!peer || peer->receiving == on)
        return;
    peer->receiving = on;
    peer->link().setReading(on && !m_facts->isFull());
    m_floods->forget(*peer);
    m_facts->pushUrgent(fact::ReceivingChanged{nowMs(), address, on});
}

void Conversation::addPeer(const PeerAddress &address)
{
    if (m_state != State::Running || m_peers.find(address))
        return;
    m_addingPeer = true;
    const Failure reason = m_endpoint->addPeer(address);
    m_addingPeer = false;
    if (reason)
        m_facts->push(fact::Trouble{nowMs(), address, reason});
}

void Conversation::disconnectPeer(const PeerAddress &address)
{
    if (Peer *peer = m_peers.find(address))
        peer->link().close({FailureKind::ClosedHere, address.ip, address.port});
}

// --- messages come in -------------------------------------------------------------------------------------------

void Conversation::onStreamRead(Peer &peer, QByteArrayView bytes, const WireEvent &event)
{
    m_facts->counters().receivedBytes += quint64(bytes.size());
    m_facts->touch(); // also a read that completes nothing is counted
    const auto messages = peer.framing().feed(bytes);
    for (const QByteArray &message : messages)
        take(peer, {message, message, event, false});
}

void Conversation::onDatagram(Peer &peer, QByteArrayView bytes, const WireEvent &event, bool toMany)
{
    if (!peer.receiving) {
        ++m_facts->counters().dropped;
        return m_facts->touch();
    }
    m_facts->counters().receivedBytes += quint64(bytes.size());
    const auto messages = peer.framing().feed(bytes);
    for (const QByteArray &message : messages) {
        const qsizetype kept = std::min<qsizetype>(message.size(), m_settings.readSize());
        take(peer, {message, QByteArrayView(message).first(kept), event, toMany});
    }
    // The book's UDP client takes an empty answer for the end.
    if (bytes.isEmpty() && m_settings.role == Role::Client)
        peer.link().close({FailureKind::EmptyAnswer, peer.address().ip, peer.address().port});
}

void Conversation::take(Peer &peer, const Received &received)
{
    ++peer.received;
    ++m_facts->counters().received;
    // Before the answer is remembered: then everything would look like an answer to an echo.
    const bool automatic = m_autoReply.isAnswer(received.bytes, peer.replies);
    const qint64 ms = nowMs();
    AutoReply::Result result = considerReply(peer, received, ms);

    Message message{MessageId{++m_lastId}, ms, peer.address(), {}, received.bytes, received.event.readId};
    message.keptBytes = received.bookBytes.size() < received.bytes.size() ? qint32(received.bookBytes.size()) : -1;
    message.answered = result.verdict == AutoReply::Verdict::Answer;
    m_facts->push(fact::MessageAdded{std::move(message)});

    if (result.verdict == AutoReply::Verdict::Answer) {
        Message reply{MessageId{++m_lastId}, ms, peer.address(), {}, std::move(result.reply)};
        reply.origin = Origin::Reply;
        Peer *const recipient[] = {&peer};
        transmit(std::move(reply), recipient);
    } else if (result.verdict == AutoReply::Verdict::JustPaused) {
        m_facts->push(fact::RepliesPaused{ms, peer.address()});
    }
    if (m_settings.passOn && m_settings.role == Role::Server && !automatic)
        passOn(peer, received.bytes);
    m_floods->count(peer);
}

AutoReply::Result Conversation::considerReply(Peer &peer, const Received &received, qint64 nowMs)
{
    if (m_settings.role == Role::Client)
        return {};
    const PeerAddress &from = peer.address();
    Incoming incoming;
    incoming.bytes = received.bookBytes;
    incoming.whole = received.bytes;
    incoming.steadyMs = received.event.steadyNs / 1'000'000;
    incoming.time = m_asctime.at(nowMs);
    if (m_settings.replies.kind == ReplyRule::Kind::Custom) // the book's answers do not name the peer
        incoming.peer = from.toString();
    incoming.count = peer.received;
    incoming.fromPrivilegedPort = from.port < 1024 && from.port != bookUdpPort;
    incoming.fromOwnSocket = peer.isOwnSocket();
    incoming.toMany = received.toMany;
    return m_autoReply.consider(incoming, peer.replies);
}

// --- messages go out --------------------------------------------------------------------------------------------

void Conversation::send(MessageId id, const QString &text, const QList<PeerAddress> &to, bool evenByebye)
{
    const auto refuse = [this, id](FailureKind kind) { m_facts->push(fact::Refused{id, {kind, {}, 0}}); };
    if (m_state != State::Running)
        return refuse(FailureKind::NotRunning);
    if (m_settings.role == Role::Client && !evenByebye && text == QLatin1String(endingWord)) {
        refuse(FailureKind::EndedByByebye);
        return stop();
    }
    const QByteArray bytes = (text + lineEndText(m_settings.lineEnd)).toUtf8();
    const qint64 most = m_settings.transport == Transport::Udp ? maxDatagramBytes : m_limits.maxMessageBytes;
    if (bytes.size() > most)
        return refuse(FailureKind::TooLarge);
    QList<PeerAddress> missing;
    const std::vector<Peer *> recipients = !to.isEmpty()                     ? m_peers.find(to, missing)
                                           : m_settings.role == Role::Server ? m_peers.all()
                                                                             : m_peers.first();
    if (bytes.isEmpty() || recipients.empty())
        return refuse(FailureKind::NobodyThere);

    Message message{id, nowMs(), recipients.front()->address(), {}, bytes};
    message.origin = Origin::Typed;
    transmit(std::move(message), recipients, missing);
}

void Conversation::passOn(const Peer &from, const QByteArray &bytes)
{
    const std::vector<Peer *> others = m_peers.others(from);
    if (others.empty())
        return;
    Message message{
        MessageId{++m_lastId}, nowMs(), others.front()->address(), {}, m_peers.shownName(from).toUtf8() + ": " + bytes};
    message.origin = Origin::PassedOn;
    transmit(std::move(message), others);
}

void Conversation::transmit(Message message, std::span<Peer *const> recipients, const QList<PeerAddress> &missing)
{
    const MessageId id = message.id;
    const QByteArray bytes = message.bytes;
    message.delivery = Delivery::Queued;
    for (size_t i = 1; i < recipients.size(); ++i)
        message.others.append(recipients[i]->address());
    message.others.append(missing);
    const quint64 added = m_facts->push(fact::MessageAdded{std::move(message)});
    m_outbox->begin(id, qsizetype(recipients.size()) + missing.size(), added);
    for (const PeerAddress &address : missing)
        m_outbox->failed(id, address, {FailureKind::NobodyThere, address.ip, address.port});
    for (Peer *peer : recipients) {
        if (const Failure reason = peer->send(id, bytes))
            m_outbox->failed(id, peer->address(), reason);
    }
}

// --- settings while running -------------------------------------------------------------------------------------

void Conversation::setReplies(const ReplyRule &rule)
{
    m_settings.replies = rule;
    rebuildReplies();
}

void Conversation::rebuildReplies()
{
    m_autoReply = AutoReply(m_settings.transport, m_settings.replies, m_limits.maxReplyBytes);
}

void Conversation::resumeReplies(const PeerAddress &address)
{
    Peer *peer = m_peers.find(address);
    if (!peer || !peer->replies.paused)
        return;
    peer->replies.paused = false;
    peer->replies.windowStartMs = -1;
    m_facts->push(fact::RepliesResumed{nowMs(), address});
}

void Conversation::setReadSize(int bytes)
{
    int &size = m_settings.transport == Transport::Tcp ? m_settings.tcpReadSize : m_settings.udpReadSize;
    size = std::clamp(bytes, 1, m_limits.maxReadSize);
    for (Peer *peer : m_peers.all())
        peer->link().setReadSize(size);
}

// --- small things -----------------------------------------------------------------------------------------------

void Conversation::factsTaken()
{
    m_facts->taken();
}

void Conversation::setTaking(bool on)
{
    m_floods->setHeldBack(!on);
    if (m_endpoint)
        m_endpoint->setTaking(on);
    for (Peer *peer : m_peers.all())
        peer->link().setReading(on && peer->receiving);
}

} // namespace tincan
