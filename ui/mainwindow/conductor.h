// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mainwindow/regions.h"
#include "peers/recipient.h"
#include "session/session.h"
#include "transcript/transcriptrow.h"

#include <QObject>

namespace tincan {

class Attention;
class Problems;
class ProfileSettings;

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
    /// What the window's title counts, and who says when it changes.
    const Attention &attention() const { return *m_attention; }

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

    /// The form of a client, with the cursor in the address.
    void askForServer(ConversationSettings settings);
    void showHelp();
    void start(const ConversationSettings &settings);
    void remember(const ConversationSettings &settings);
    void send(const QString &text);
    void act(RowAction action, int row);
    void sendAgain(int row);
    void rename(const QString &ip, const QString &name);
    void setReplies(const ReplyRule &rule);

    void onStopped();
    void addPeer(const PeerAddress &peer);

    void showConversation();
    void showPeopleSoon();
    void showRecipient();
    void showEmptyState();
    void showStatus();

    Session &m_session;
    Regions m_ui;
    ProfileSettings &m_settings;
    Problems *m_problems;
    Attention *m_attention;
    PeerAddress m_wanted;   ///< whom the person wants to write to as soon as it is a peer
    bool m_remember = true; ///< what starts is what a person chose in the form
    bool m_connectInstead = false;
    bool m_peopleScheduled = false;
    QString m_lastPeer; ///< whom the header named while the conversation went on; empty for everyone
};

} // namespace tincan
