// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversation.h"
#include "commandline/checksteps.h"

#include <QObject>

namespace tincan {

/// A server and a client of the book, one transport, over loopback: the client says each step, and what comes back is
/// compared with the step's reply, byte for byte. Ends with `byebye`.
class CheckTalk : public QObject
{
    Q_OBJECT

public:
    explicit CheckTalk(Transport transport, QObject *parent = nullptr);

    void start();
    /// What it waits for, for the case that it never comes.
    QString waitingFor() const;

signals:
    void line(const QString &line);
    void checked(bool passed);
    void finished();

private:
    void hear(Role role, const FactBatch &batch);
    void heard(Role role, const fact::Started &fact);
    void heard(Role role, const fact::Failed &fact);
    void heard(Role role, const fact::Stopped &fact);
    void heard(Role role, const fact::PeerJoined &fact);
    void heard(Role role, const fact::PeerLeft &fact);
    void heard(Role role, const fact::Trouble &fact);
    void heard(Role role, const fact::Refused &fact);
    void heard(Role role, const fact::MessageAdded &fact);
    template <typename Other>
    void heard(Role, const Other &)
    {}

    ConversationSettings settings(Role role, quint16 port) const;
    Conversation &conversation(Role role) { return role == Role::Server ? m_server : m_client; }
    void say(Role role, const QString &what);
    void startLater(Role role, quint16 port);
    void sendNext();
    void compare();
    void endClient(FailureKind why);

    Transport m_transport;
    QList<CheckStep> m_steps;
    qsizetype m_step = 0;
    QByteArray m_atServer; ///< of this step, so far
    QByteArray m_atClient;
    quint64 m_typed = 0;
    bool m_saidByebye = false;
    Conversation m_server;
    Conversation m_client;
};

} // namespace tincan
