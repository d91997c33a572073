// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "connection/errortext.h"
#include "mainwindow/banner.h"
#include "mainwindow/regions.h"
#include "peers/recipient.h"
#include "session/session.h"
#include "transcript/transcriptrow.h"

#include <QObject>

namespace tincan {

class ProfileSettings;
class Remedies;

/// Connects one session with the regions of its window: what a fact does to them, and what a wish does to the session.
class Conductor : public QObject
{
    Q_OBJECT

public:
    Conductor(Session &session, const Regions &regions, ProfileSettings &settings, QObject *parent = nullptr);
    ~Conductor() override;

    /// Fills the form and starts, whatever the form said before.
    void applyAndStart(const ConversationSettings &settings);
    void retranslate();

signals:
    void titleChanged(const QString &title);
    /// The cursor shall go into the address, which may have to be made visible first.
    void addressWanted();
    void practiceWanted();

private:
    void wireWishes();
    void wireDoors();
    void wireFacts();
    void wirePeers();

    void start(const ConversationSettings &settings);
    void remember(const ConversationSettings &settings);
    void send(const QString &text);
    void act(RowAction action, int row);
    void sendAgain(int row);
    void rename(const QString &ip, const QString &name);
    void setReplies(const ReplyRule &rule);

    void onStarted(const PeerAddress &local, bool moved);
    void onFailed(const Failure &reason);
    void onStopped(const Failure &reason);
    void onTrouble(const PeerAddress &peer, const Failure &reason);
    void onRefused(MessageId id, const QString &text, const Failure &reason);
    void onPaused(const PeerAddress &peer);
    void complain(Banner::Severity severity, const Failure &failure, ErrorContext::Operation operation,
                  const PeerAddress &peer = {});

    void showConversation();
    void showRecipient();
    void showEmptyState();
    void showStatus();

    Session &m_session;
    Regions m_ui;
    ProfileSettings &m_settings;
    Remedies *m_remedies;
    bool m_remember = true; ///< what starts is what a person chose in the form
    bool m_byebye = false;  ///< the end that comes next was told already
};

} // namespace tincan
