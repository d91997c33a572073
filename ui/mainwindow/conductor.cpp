// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "conductor.h"

#include "composer/composer.h"
#include "connection/connectionform.h"
#include "connection/firewallhelp.h"
#include "mainwindow/attention.h"
#include "mainwindow/chatheader.h"
#include "mainwindow/problems.h"
#include "mainwindow/sessiontext.h"
#include "mainwindow/statusline.h"
#include "peers/peersmodel.h"
#include "peers/peersview.h"
#include "settings/profilesettings.h"
#include "transcript/emptystate.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptpane.h"
#include "transcript/transcriptview.h"
#include "wire/utf8.h"

#include <utility>

namespace tincan {

using State = Session::State;

Conductor::Conductor(Session &session, const Regions &regions, ProfileSettings &settings, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_ui(regions)
    , m_settings(settings)
    , m_problems(new Problems(session, regions, this))
    , m_attention(new Attention(session, regions.people, regions.header, this))
{
    wireWishes();
    wireDoors();
    wireFacts();
    wirePeers();
    m_ui.form.setRecentAddresses(m_settings.recentAddresses());
    retranslate();
}

Conductor::~Conductor() = default;

// --- wishes -----------------------------------------------------------------------------------------------------

void Conductor::wireWishes()
{
    connect(&m_ui.form, &ConnectionForm::startWanted, this, &Conductor::start);
    connect(&m_ui.form, &ConnectionForm::stopWanted, &m_session, &Session::stop);
    connect(&m_ui.form, &ConnectionForm::repliesChanged, this, &Conductor::setReplies);
    connect(&m_ui.composer, &Composer::sendWanted, this, &Conductor::send);
    connect(&m_ui.transcript.view(), &TranscriptView::actionWanted, this, &Conductor::act);
    connect(&m_ui.form, &ConnectionForm::readSizeChanged, &m_session, &Session::setReadSize);
    connect(m_problems, &Problems::startWanted, this, &Conductor::applyAndStart);
    connect(m_problems, &Problems::writingWanted, &m_ui.composer, &Composer::focusText);
    connect(m_problems, &Problems::helpWanted, this, &Conductor::showHelp);
    connect(m_attention, &Attention::titleChanged, this, &Conductor::titleChanged);
}

void Conductor::wireDoors()
{
    EmptyState &doors = m_ui.transcript.emptyState();
    connect(&doors, &EmptyState::waitWanted, this, [this] {
        ConversationSettings settings;
        settings.portIsDefault = true;
        settings.replies.kind = ReplyRule::Kind::Off;
        applyAndStart(settings);
    });
    connect(&doors, &EmptyState::connectWanted, this, [this] {
        ConversationSettings settings;
        settings.portIsDefault = true;
        askForServer(settings);
    });
    connect(&doors, &EmptyState::connectInsteadWanted, this, [this] {
        m_connectInstead = true;
        m_problems->expectEnd();
        m_session.stop();
    });
    connect(&doors, &EmptyState::helpWanted, this, &Conductor::showHelp);
    connect(&doors, &EmptyState::practiceWanted, this, &Conductor::practiceWanted);
}

void Conductor::askForServer(ConversationSettings settings)
{
    if (m_session.state() != State::Idle)
        return;
    settings.role = Role::Client;
    settings.host.clear();
    m_ui.form.setSettings(settings);
    emit addressWanted();
}

void Conductor::showHelp()
{
    const ConversationSettings &settings = m_session.settings();
    const bool here = settings.role == Role::Server && m_session.state() == State::Running;
    auto *help =
        new FirewallHelp(settings.transport, here ? m_session.local().port : settings.port, m_ui.composer.window());
    help->open();
}

void Conductor::applyAndStart(const ConversationSettings &settings)
{
    if (m_session.state() != State::Idle)
        return; // the form shows what is being started
    // what the program or a button chose is not the person's choice for the next time
    m_remember = false;
    m_ui.form.setSettings(settings);
    m_ui.form.submit();
    m_remember = true;
}

void Conductor::start(const ConversationSettings &settings)
{
    m_problems->beginConversation();
    m_ui.people.clear();
    m_ui.peers.setConversation(settings.transport, settings.role);
    // a text that was meant for somebody who has left does not become one for everyone
    if (settings.role == Role::Client || m_ui.composer.text().trimmed().isEmpty())
        m_ui.peers.chooseEveryone();
    m_ui.messages.beginConversation(settings.transport, settings.role);
    m_ui.composer.setTransport(settings.transport, settings.lineEnd);
    if (m_remember)
        remember(settings);
    m_ui.status.beginConversation();
    m_session.start(settings);
    m_session.setPassOn(settings.passOn);
    m_ui.peers.setPassOn(settings.passOn);
}

void Conductor::remember(const ConversationSettings &settings)
{
    m_settings.setConversation(settings);
    if (settings.role == Role::Client) {
        m_settings.addRecentAddress(settings.host);
        m_ui.form.setRecentAddresses(m_settings.recentAddresses());
    }
    m_ui.status.setNotSaved(!m_settings.canSave());
}

void Conductor::send(const QString &text)
{
    const Recipient &recipient = m_ui.peers.recipient();
    const ErrorContext context{
        ErrorContext::Operation::Sending, m_session.settings().transport, m_session.settings().role, {}};
    if (m_session.state() != State::Running)
        return m_ui.composer.refuse(errorText({FailureKind::NotRunning, {}, 0}, context).sentence);
    if (recipient.kind == Recipient::Kind::Gone)
        return m_ui.composer.refuse(
            tr("Not sent: %1 left. Choose whom to write to.").arg(m_ui.people.shownName(recipient.peer)));
    if (m_session.peers().isEmpty())
        return m_ui.composer.refuse(errorText({FailureKind::NobodyThere, {}, 0}, context).sentence);
    QList<PeerAddress> to;
    if (recipient.kind == Recipient::Kind::One)
        to.append(recipient.peer);
    m_problems->rememberSent(text, to);
    m_ui.composer.setPending(m_session.send(text, to), text);
}

void Conductor::act(RowAction action, int row)
{
    if (action == RowAction::SendAgain)
        return sendAgain(row);
    const std::optional<Message> message = m_ui.messages.messageAt(row);
    if (action == RowAction::Dismiss && message)
        return m_ui.messages.dismissFailure(row);
    if (action == RowAction::TurnOffAnswers) {
        ReplyRule rule = m_session.settings().replies;
        rule.kind = ReplyRule::Kind::Off;
        ConversationSettings shown = m_ui.form.settings();
        shown.replies = rule;
        m_ui.form.setSettings(shown);
        setReplies(rule);
    }
}

void Conductor::sendAgain(int row)
{
    const std::optional<Message> message = m_ui.messages.messageAt(row);
    if (!message)
        return;
    const bool server = m_session.settings().role == Role::Server;
    const QList<PeerAddress> to = server && message->problem ? message->problem->peers : QList<PeerAddress>();
    QString text = decodeUtf8(message->bytes);
    const QString lineEnd = lineEndText(m_session.settings().lineEnd);
    if (!lineEnd.isEmpty() && text.endsWith(lineEnd))
        text.chop(lineEnd.size()); // sending adds it again
    m_session.send(text, to);
}

void Conductor::rename(const QString &ip, const QString &name)
{
    m_ui.people.setName(ip, name);
    m_session.setPeerName(ip, m_ui.people.nameOf(ip));
    showRecipient();
}

void Conductor::setReplies(const ReplyRule &rule)
{
    m_session.setReplies(rule);
    if (rule.kind == ReplyRule::Kind::Off)
        m_ui.messages.setReplyHint(std::nullopt);
}

// --- facts ------------------------------------------------------------------------------------------------------

void Conductor::wireFacts()
{
    connect(&m_session, &Session::stateChanged, this, &Conductor::showConversation);
    connect(&m_session, &Session::started, this, &Conductor::showConversation);
    connect(&m_session, &Session::stopped, this, &Conductor::onStopped);
    connect(&m_session, &Session::accepted, &m_ui.composer, &Composer::accept);
    connect(&m_session, &Session::firstReply, &m_ui.messages, &TranscriptModel::setReplyHint);
    connect(&m_session, &Session::countersChanged, &m_ui.status, &StatusLine::setCounters);
    connect(&m_ui.messages, &TranscriptModel::firstMessageArrived, this, &Conductor::showEmptyState);
}

void Conductor::wirePeers()
{
    connect(&m_session, &Session::peerJoined, &m_ui.people, &PeersModel::add);
    connect(&m_session, &Session::peerLeft, &m_ui.people, &PeersModel::remove);
    connect(&m_session, &Session::peerJoined, this, [this](const PeerAddress &peer) {
        if (m_wanted == peer)
            m_ui.peers.choose(peer);
    });
    connect(&m_ui.peers, &PeersView::recipientChanged, this, &Conductor::showRecipient);
    connect(&m_ui.peers, &PeersView::nameWanted, this, &Conductor::rename);
    connect(&m_ui.peers, &PeersView::resumeWanted, &m_session, &Session::resumeReplies);
    connect(&m_ui.peers, &PeersView::disconnectWanted, &m_session, &Session::disconnectPeer);
    connect(&m_ui.peers, &PeersView::receivingWanted, &m_session, &Session::setReceiving);
    connect(&m_ui.peers, &PeersView::peerWanted, this, &Conductor::addPeer);
    connect(&m_ui.peers, &PeersView::passOnWanted, this, [this](bool on) {
        m_session.setPassOn(on);
        m_ui.peers.setPassOn(on);
    });
    for (const auto change : {&PeersModel::rowsInserted, &PeersModel::rowsRemoved})
        connect(&m_ui.people, change, this, &Conductor::showPeopleSoon);
    connect(&m_ui.people, &PeersModel::modelReset, this, &Conductor::showPeopleSoon);
}

void Conductor::onStopped()
{
    m_ui.people.clear();
    showConversation();
    if (!std::exchange(m_connectInstead, false))
        return;
    ConversationSettings settings = m_session.settings();
    settings.portIsDefault = settings.port == defaultPort(settings.transport);
    askForServer(settings);
}

void Conductor::addPeer(const PeerAddress &peer)
{
    m_wanted = peer;
    if (m_ui.people.rowOf(peer) >= 0)
        m_ui.peers.choose(peer);
    else
        m_session.addPeer(peer);
}

// --- what is shown ----------------------------------------------------------------------------------------------

void Conductor::showConversation()
{
    m_ui.form.showState(m_session.state(), m_session.settings(), shownAddress(m_session));
    showRecipient();
    showStatus();
    showEmptyState();
    m_ui.peers.setRunning(m_session.state() == State::Running);
    m_attention->setTitle(titleText(m_session));
}

void Conductor::showPeopleSoon()
{
    // a class room connects in one turn of the loop: the window is laid out once for all of them
    if (std::exchange(m_peopleScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_peopleScheduled = false;
            showRecipient();
            showStatus();
            showEmptyState();
        },
        Qt::QueuedConnection);
}

void Conductor::showRecipient()
{
    const Recipient &recipient = m_ui.peers.recipient();
    const bool running = m_session.state() == State::Running;
    const bool server = m_session.settings().role == Role::Server;
    QString name = running ? tr("Everyone") : tr("New conversation");
    QString placeholder = running ? tr("everyone", "Message everyone") : QString();
    if (recipient.kind != Recipient::Kind::Everyone) {
        name = m_ui.people.shownName(recipient.peer);
        placeholder = name;
    } else if (running && !server) {
        name = m_ui.people.shownName(m_ui.people.peers().isEmpty() ? shownAddress(m_session)
                                                                   : m_ui.people.peers().first());
        placeholder = name;
    }
    m_ui.composer.setRecipient(recipient, placeholder);
    m_ui.composer.setCanSend(running && recipient.kind != Recipient::Kind::Gone && !m_session.peers().isEmpty());
    if (running)
        m_lastPeer = placeholder == name ? name : QString();
    else if (m_ui.messages.hasMessages()) // what ended and is still on the screen keeps its name
        name = m_lastPeer.isEmpty() ? tr("Everyone") : m_lastPeer;
    m_ui.header.setTexts(name, headerText(m_session));
}

void Conductor::showStatus()
{
    const ConversationSettings &settings = m_session.settings();
    const bool running = m_session.state() == State::Running;
    const bool on = running && settings.transport == Transport::Tcp;
    m_ui.status.setState(stateText(m_session), briefStateText(m_session),
                         on ? StatusLine::Dot::On : StatusLine::Dot::Off);
    m_ui.status.setPeople(running && settings.role == Role::Server ? int(m_ui.people.peers().size()) : -1);
}

void Conductor::showEmptyState()
{
    EmptyState &empty = m_ui.transcript.emptyState();
    const ConversationSettings &settings = m_session.settings();
    if (m_ui.messages.hasMessages())
        return m_ui.transcript.showMessages();
    if (m_session.state() == State::Starting) {
        empty.showStarting([this] { return stateText(m_session); });
    } else if (m_session.state() == State::Idle) {
        if (m_ui.messages.rowCount() > 0)
            return m_ui.transcript.showMessages();
        empty.showDoors();
    } else if (m_ui.people.peers().isEmpty() && settings.role == Role::Server) {
        empty.showWaiting(settings.transport, m_session.local());
    } else {
        empty.showHello(settings.transport);
    }
    m_ui.transcript.showEmptyState();
}

void Conductor::retranslate()
{
    showConversation();
}

} // namespace tincan
