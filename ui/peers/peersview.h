// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "peers/recipient.h"

#include <QWidget>

class QListView;
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

signals:
    void recipientChanged(const tincan::Recipient &recipient);
    void passOnWanted(bool on);
    void nameWanted(const QString &ip, const QString &name);
    void resumeWanted(const tincan::PeerAddress &peer);
    void disconnectWanted(const tincan::PeerAddress &peer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeChoice();
    void follow();
    void loseRecipient(const PeerAddress &peer);
    void setRecipient(const Recipient &recipient);
    void openMenu(const QPoint &position);
    void askName(const PeerAddress &peer);
    void retranslate();

    PeersModel &m_model;
    Label *m_title;
    QListView *m_list;
    Label *m_empty;
    QWidget *m_passOnRow;
    Label *m_passOnLabel;
    Button *m_passOnButton;
    Recipient m_recipient;
    Transport m_transport = Transport::Tcp;
    Role m_role = Role::Server;
    bool m_passOn = false;
};

} // namespace tincan
