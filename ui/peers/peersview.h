// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "peers/recipient.h"

#include <QWidget>

class QListView;
class QModelIndex;
class QMenu;

namespace tincan {

class Button;
class Label;
class PeersModel;

/// The region of the people: who is there, and the choice of whom to write to.
class PeersView : public QWidget
{
    Q_OBJECT

public:
    explicit PeersView(PeersModel &model, QWidget *parent = nullptr);

    const Recipient &recipient() const { return m_recipient; }
    void chooseEveryone();
    /// The words differ: a UDP server has senders, nobody is connected to it.
    void setConversation(Transport transport, Role role);
    void setPassOn(bool on);
    /// Whether there is a conversation: a UDP server may write to somebody new.
    void setRunning(bool running);
    /// Somebody who is there.
    void choose(const PeerAddress &peer);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void recipientChanged(const tincan::Recipient &recipient);
    void passOnWanted(bool on);
    void nameWanted(const QString &ip, const QString &name);
    void resumeWanted(const tincan::PeerAddress &peer);
    void disconnectWanted(const tincan::PeerAddress &peer);
    void receivingWanted(const tincan::PeerAddress &peer, bool on);
    /// UDP server: write to somebody who has not written yet.
    void peerWanted(const tincan::PeerAddress &peer);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeChoice();
    void follow();
    void loseRecipient(const PeerAddress &peer);
    void setRecipient(const Recipient &recipient);
    bool isUdpServer() const { return m_transport == Transport::Udp && m_role == Role::Server; }
    void openMenu(const QModelIndex &index, const QPoint &globalPosition);
    void askAddress();
    void followSoon();
    void askName(const PeerAddress &peer);
    void placePassOn();
    void retranslate();

    PeersModel &m_model;
    Label *m_title;
    QListView *m_list;
    Label *m_empty;
    Button *m_writeTo;
    QWidget *m_passOnRow;
    Label *m_passOnLabel;
    Button *m_passOnButton;
    Recipient m_recipient;
    Transport m_transport = Transport::Tcp;
    Role m_role = Role::Server;
    bool m_passOn = false;
    bool m_running = false;
    bool m_followScheduled = false;
};

} // namespace tincan
