// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "sessiontext.h"

#include "connection/localaddresses.h"
#include "connection/runningcard.h"
#include "session/session.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace tincan {

using State = Session::State;

namespace {

class StateWords
{
    Q_DECLARE_TR_FUNCTIONS(tincan::SessionText)

public:
    static QString text(const Session &session)
    {
        const ConversationSettings &settings = session.settings();
        const bool server = settings.role == Role::Server;
        const bool tcp = settings.transport == Transport::Tcp;
        switch (session.state()) {
        case State::Idle: return tr("Not connected");
        case State::Starting:
            return server || !tcp ? tr("Starting...") : tr("Connecting to %1...").arg(shownAddress(session).toString());
        case State::Running: break;
        }
        if (server)
            return tcp ? tr("Listening on TCP %1").arg(session.local().toString())
                       : tr("Open on UDP %1").arg(session.local().toString());
        return tcp ? tr("Connected to %1").arg(shownAddress(session).toString())
                   : tr("Writing to UDP %1").arg(shownAddress(session).toString());
    }

    static QString brief(const Session &session)
    {
        const ConversationSettings &settings = session.settings();
        const bool server = settings.role == Role::Server;
        const bool tcp = settings.transport == Transport::Tcp;
        switch (session.state()) {
        case State::Idle: return tr("Not connected");
        case State::Starting: return server || !tcp ? tr("Starting...") : tr("Connecting...");
        case State::Running: break;
        }
        if (server)
            return tcp ? tr("Listening") : tr("Open");
        return tcp ? tr("Connected") : tr("Writing");
    }

    static QString header(const Session &session)
    {
        if (session.state() != State::Running)
            return text(session);
        const QString state = session.settings().role == Role::Server && !session.peers().isEmpty()
                                  ? tr("%n people", nullptr, int(session.peers().size()))
                                  : text(session);
        if (QHostAddress(session.local().ip).isLoopback())
            return state; // it does not leave this computer
        return state + QStringLiteral(" \u00b7 ") + tr("not encrypted: others on this network may read along");
    }
};

} // namespace

QString stateText(const Session &session)
{
    return StateWords::text(session);
}

QString briefStateText(const Session &session)
{
    return StateWords::brief(session);
}

QString headerText(const Session &session)
{
    return StateWords::header(session);
}

PeerAddress shownAddress(const Session &session)
{
    const ConversationSettings &settings = session.settings();
    if (settings.role == Role::Client)
        return session.peers().isEmpty() ? PeerAddress{settings.host, settings.port} : session.peers().first();
    const PeerAddress &local = session.local();
    const bool all = local.ip == QLatin1String("0.0.0.0") || local.ip == QLatin1String("::") || local.ip.isEmpty();
    return all ? PeerAddress{mainLocalAddress(), local.port} : local;
}

QString titleText(const Session &session)
{
    if (session.state() != State::Running)
        return QStringLiteral("Tincan");
    const ConversationSettings &settings = session.settings();
    const QString name = conversationName(settings.transport, settings.role);
    return settings.role == Role::Server
               ? QStringLiteral("Tincan - %1 :%2").arg(name, QString::number(session.local().port))
               : QStringLiteral("Tincan - %1 %2").arg(name, shownAddress(session).toString());
}

} // namespace tincan
