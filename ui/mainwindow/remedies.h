// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection/errortext.h"
#include "session/session.h"

#include <QObject>

#include <optional>

namespace tincan {

/// What the buttons of a banner do: start again in another way, send again, go on with answers, hold back a flood.
class Remedies : public QObject
{
    Q_OBJECT

public:
    explicit Remedies(Session &session, QObject *parent = nullptr);

    void apply(const RemedyButton &button);
    void rememberSent(const QString &text, const QList<PeerAddress> &to);

signals:
    void startWanted(const tincan::ConversationSettings &settings);
    void nothingToSend();
    void helpWanted();

private:
    void startWith(const ConversationSettings &settings);
    void sendAgain();
    ConversationSettings asClient() const;

    Session &m_session;
    std::optional<ConversationSettings> m_next; ///< starts as soon as what runs has ended
    bool m_byebyeNext = false;                  ///< goes to whom this attempt connects, or to nobody
    QString m_lastText;
    QList<PeerAddress> m_lastRecipients;
};

} // namespace tincan
