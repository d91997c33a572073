// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "problems.h"

#include "composer/composer.h"
#include "connection/connectionform.h"
#include "mainwindow/remedies.h"
#include "peers/peersmodel.h"

#include <QLocale>

#include <utility>

namespace tincan {

using About = BannerKey::About;
using Operation = ErrorContext::Operation;
using Severity = Banner::Severity;

namespace {

/// And not about the program or its history.
bool isAboutConversation(const BannerKey &key)
{
    return key.about != About::Other && key.about != About::History && key.about != About::HistorySetAside;
}

} // namespace

Problems::Problems(Session &session, const Regions &regions, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_ui(regions)
    , m_remedies(new Remedies(session, this))
{
    wire();
}

void Problems::wire()
{
    connect(&m_session, &Session::started, this, &Problems::onStarted);
    connect(&m_session, &Session::failed, this, &Problems::onFailed);
    connect(&m_session, &Session::stopped, this, &Problems::onStopped);
    connect(&m_session, &Session::trouble, this, &Problems::onTrouble);
    connect(&m_session, &Session::refused, this, &Problems::onRefused);
    connect(&m_session, &Session::repliesPaused, this, &Problems::onPaused);
    connect(&m_session, &Session::repliesResumed, this, [this](const PeerAddress &peer) {
        m_ui.people.setPaused(peer, false);
        m_ui.banner.remove({About::RepliesPaused, peer});
    });
    connect(&m_session, &Session::flooding, this, &Problems::onFlooding);
    connect(&m_session, &Session::floodEnded, this, [this](const PeerAddress &peer) {
        m_flooding.remove(peer);
        m_ui.banner.remove({About::Flood, peer});
    });
    connect(&m_session, &Session::receivingChanged, this, &Problems::onReceivingChanged);
    connect(m_session.source(), &LiveMessageSource::forgot, this, &Problems::onForgot);
    connect(&m_session, &Session::messageReceived, this, &Problems::onReceived);
    connect(&m_session, &Session::peerJoined, this, &Problems::onJoined);
    connect(&m_session, &Session::peerLeft, this, &Problems::forget);
    connect(&m_ui.banner, &Banner::remedyWanted, this, &Problems::onRemedy);
    connect(&m_ui.banner, &Banner::emptied, this, &Problems::writingWanted);
    connect(m_remedies, &Remedies::startWanted, this, &Problems::startWanted);
    connect(m_remedies, &Remedies::nothingToSend, this, &Problems::writingWanted);
    connect(m_remedies, &Remedies::helpWanted, this, &Problems::helpWanted);
}

void Problems::beginConversation()
{
    m_endExpected = false;
    m_lastPeer = {};
    m_flooding.clear();
    m_inTrouble.clear();
    m_toldForgotten = false;
    m_ui.banner.removeIf([](const BannerKey &key) { return isAboutConversation(key); });
}

void Problems::rememberSent(const QString &text, const QList<PeerAddress> &to)
{
    m_remedies->rememberSent(text, to);
}

void Problems::onRemedy(const RemedyButton &button)
{
    if (button.remedy != Remedy::Help && button.remedy != Remedy::ShowFolder) { // these mend nothing yet
        m_ui.banner.dismiss();
        emit writingWanted(); // the button that had the focus is gone
    }
    m_remedies->apply(button);
}

void Problems::onStarted(const PeerAddress &local, bool moved)
{
    m_ui.banner.removeIf([](const BannerKey &key) { return key.about == About::Start || key.about == About::Ending; });
    if (!moved)
        return;
    const auto words = [port = local.port] {
        return ErrorText{
            tr("Port 520 needs administrator rights here, so this server uses %1. Tell the others.").arg(port), {}};
    };
    m_ui.banner.showMessage(Severity::Warning, words, {About::Moved});
}

void Problems::onFailed(const Failure &reason)
{
    if (reason.kind == FailureKind::Cancelled)
        return;
    m_ui.form.showFailure(reason);
    complain(Severity::Error, reason, Operation::Starting, {About::Start});
}

void Problems::onStopped(const Failure &reason)
{
    m_ui.banner.removeIf([](const BannerKey &key) { // of a conversation that is over
        return isAboutConversation(key) && key.about != About::Ending && key.about != About::Forgotten;
    });
    if (std::exchange(m_endExpected, false))
        return;
    const bool wished = reason.kind == FailureKind::ClosedHere;
    const bool ended = wished || reason.kind == FailureKind::ClosedByPeer || reason.kind == FailureKind::EmptyAnswer;
    complain(ended ? Severity::Info : Severity::Error, reason, Operation::Ending, {About::Ending, m_lastPeer});
}

void Problems::onTrouble(const PeerAddress &peer, const Failure &reason)
{
    m_inTrouble.insert(peer);
    complain(Severity::Warning, reason, Operation::Running, {About::Trouble, peer, reason.kind});
}

void Problems::onReceived(const PeerAddress &peer)
{
    if (!m_inTrouble.isEmpty() && m_inTrouble.remove(peer)) // this runs for every message
        m_ui.banner.removeIf([&peer](const BannerKey &key) { return key.about == About::Trouble && key.peer == peer; });
}

void Problems::onJoined(const PeerAddress &peer)
{
    m_lastPeer = peer;
    onReceived({}); // accepting works again
}

void Problems::onRefused(MessageId id, const QString &text, const Failure &reason)
{
    const bool typedHere = m_ui.composer.isPending(id);
    if (reason.kind == FailureKind::EndedByByebye) {
        m_endExpected = true;
        if (typedHere)
            m_ui.composer.setText(QString());
        m_ui.composer.clearPending();
        return complain(Severity::Info, reason, Operation::Ending, {About::Ending});
    }
    if (!typedHere && m_ui.composer.text().isEmpty())
        m_ui.composer.setText(text); // from the command line or sent again: it must not be lost
    const ConversationSettings &settings = m_session.settings();
    m_ui.composer.refuse(errorText(reason, {Operation::Sending, settings.transport, settings.role, {}}).sentence);
}

void Problems::onPaused(const PeerAddress &peer)
{
    m_ui.people.setPaused(peer, true);
    const auto words = [peer, name = m_ui.people.shownName(peer)] {
        return ErrorText{tr("Answers to %1 are paused: it was answered more often than a person asks.").arg(name),
                         {{Remedy::Resume, 0, peer}}};
    };
    m_ui.banner.showMessage(Severity::Warning, words, {About::RepliesPaused, peer});
}

void Problems::onFlooding(const PeerAddress &peer, quint64 perSecond)
{
    const BannerKey key{About::Flood, peer};
    const bool isNew = !m_flooding.contains(peer);
    m_flooding.insert(peer);
    if (!isNew && !m_ui.banner.has(key))
        return; // the person has closed it
    const auto words = [peer, perSecond, name = m_ui.people.shownName(peer)] {
        const QString sentence = tr("%1 is sending %2 messages/s.").replace(u'/', QStringLiteral("\u2060/\u2060"));
        return ErrorText{sentence.arg(name, QLocale().toString(perSecond)), // "messages/s" stays in one line
                         {{Remedy::PauseReceiving, 0, peer}, {Remedy::DisconnectPeer, 0, peer}}};
    };
    m_ui.banner.showMessage(Severity::Warning, words, key);
}

void Problems::onReceivingChanged(const PeerAddress &peer, bool on)
{
    m_ui.people.setReceived(peer, on);
    const BannerKey key{About::NotReceived, peer};
    if (on)
        return m_ui.banner.remove(key);
    const auto words = [peer, name = m_ui.people.shownName(peer)] {
        return ErrorText{tr("Nothing is received from %1 at the moment.").arg(name),
                         {{Remedy::ReceiveAgain, 0, peer}, {Remedy::DisconnectPeer, 0, peer}}};
    };
    m_ui.banner.showMessage(Severity::Info, words, key);
}

/// Told once: more goes with each message that comes.
void Problems::onForgot()
{
    if (std::exchange(m_toldForgotten, true))
        return;
    const auto words = [] {
        return ErrorText{
            tr("The oldest messages are being dropped: the history does not keep them, and there is no more "
               "room in memory. Save the conversation as a file (Ctrl+S), or switch the history on in the "
               "settings."),
            {}};
    };
    m_ui.banner.showMessage(Severity::Warning, words, {About::Forgotten});
}

void Problems::forget(const PeerAddress &peer)
{
    m_flooding.remove(peer);
    m_inTrouble.remove(peer);
    m_ui.banner.removeIf([&peer](const BannerKey &key) {
        return key.peer == peer
               && (key.about == About::Trouble || key.about == About::Flood || key.about == About::NotReceived
                   || key.about == About::RepliesPaused);
    });
}

void Problems::complain(Severity severity, const Failure &failure, Operation operation, const BannerKey &key)
{
    const ConversationSettings &settings = m_session.settings();
    const QString name = key.peer.isNull() ? failure.host : m_ui.people.shownName(key.peer);
    const ErrorContext context{operation, settings.transport, settings.role, name};
    m_ui.banner.showMessage(
        severity, [failure, context] { return errorText(failure, context); }, key);
}

} // namespace tincan
