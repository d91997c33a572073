// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "remedies.h"

#include <QDesktopServices>
#include <QUrl>

#include <utility>

namespace tincan {

Remedies::Remedies(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_session, &Session::stateChanged, this, [this](Session::State state) {
        if (state != Session::State::Idle)
            return;
        if (!m_next) {
            m_byebyeNext = false;
            return;
        }
        // after everybody has heard of the end
        const ConversationSettings next = *std::exchange(m_next, std::nullopt);
        QMetaObject::invokeMethod(
            this, [this, next] { emit startWanted(next); }, Qt::QueuedConnection);
    });
    connect(&m_session, &Session::peerJoined, this, [this] {
        if (std::exchange(m_byebyeNext, false))
            m_session.send(QStringLiteral("byebye"), {}, true);
    });
}

void Remedies::rememberSent(const QString &text, const QList<PeerAddress> &to)
{
    m_lastText = text;
    m_lastRecipients = to;
}

void Remedies::startWith(const ConversationSettings &settings)
{
    if (m_session.state() == Session::State::Idle) {
        emit startWanted(settings);
        return;
    }
    m_next = settings;
    m_session.stop();
}

ConversationSettings Remedies::asClient() const
{
    ConversationSettings settings = m_session.settings();
    settings.role = Role::Client;
    if (settings.host.isEmpty())
        settings.host = QStringLiteral("127.0.0.1"); // whoever has the port listens on this computer
    settings.portIsDefault = false;
    settings.localPort = 0;
    return settings;
}

void Remedies::sendAgain()
{
    if (m_lastText.isEmpty())
        emit nothingToSend();
    else
        m_session.send(m_lastText, m_lastRecipients);
}

void Remedies::apply(const RemedyButton &button)
{
    ConversationSettings settings = m_session.settings();
    switch (button.remedy) {
    case Remedy::ConnectToIt: return startWith(asClient());
    case Remedy::UsePort:
    case Remedy::TryPort:
        settings.port = button.port;
        settings.portIsDefault = false;
        return startWith(settings);
    case Remedy::TryAgain:
    case Remedy::ConnectAgain:
    case Remedy::StartAgain: return startWith(settings);
    case Remedy::ConnectAndSend: m_byebyeNext = true; return startWith(settings);
    case Remedy::ListenOnAll: settings.host.clear(); return startWith(settings);
    case Remedy::SendAgain: return sendAgain();
    case Remedy::Resume: return m_session.resumeReplies(button.peer);
    case Remedy::AllowBroadcast: settings.allowBroadcast = true; return startWith(settings);
    case Remedy::PauseReceiving: return m_session.setReceiving(button.peer, false);
    case Remedy::ReceiveAgain: return m_session.setReceiving(button.peer, true);
    case Remedy::DisconnectPeer: return m_session.disconnectPeer(button.peer);
    case Remedy::ShowFolder: QDesktopServices::openUrl(QUrl::fromLocalFile(button.folder)); return;
    case Remedy::Help: emit helpWanted(); return;
    }
    Q_UNREACHABLE();
}

} // namespace tincan
