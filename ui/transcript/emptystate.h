// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "facts/peeraddress.h"

#include <QWidget>

namespace tincan {

class Button;
class Label;
class ThisComputer;

/// What stands where messages will be: the three doors of a new window, how the other person gets here, "Say hello".
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Doors, Waiting, Hello };

    explicit EmptyState(QWidget *parent = nullptr);

    void showDoors();
    /// `local` is where the server listens.
    void showWaiting(Transport transport, const PeerAddress &local);
    void showHello();
    Kind kind() const { return m_kind; }

signals:
    void waitWanted();
    void connectWanted();
    void practiceWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void setKind(Kind kind);
    void retranslate();
    void retranslateWaiting();
    QString reachableAddress() const;

    Kind m_kind = Kind::Doors;
    Transport m_transport = Transport::Tcp;
    PeerAddress m_local;
    QWidget *m_picture;
    Label *m_title;
    Label *m_sentence;
    Label *m_second;
    Button *m_wait;
    Button *m_connect;
    Button *m_practice;
    Button *m_copy;
};

} // namespace tincan
