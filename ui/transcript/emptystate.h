// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "facts/peeraddress.h"

#include <QScrollArea>

#include <functional>

class QVBoxLayout;

namespace tincan {

class Button;
class Label;

/// What stands where messages will be: the three doors of a new window, how the other person gets here, "Say hello".
/// It scrolls where the window is too small for it.
class EmptyState : public QScrollArea
{
    Q_OBJECT

public:
    enum class Kind { Doors, Starting, Waiting, Hello };

    explicit EmptyState(QWidget *parent = nullptr);

    void showDoors();
    /// `words` say what is being done, in the language of the moment.
    void showStarting(std::function<QString()> words);
    /// `local` is where the server listens.
    void showWaiting(Transport transport, const PeerAddress &local);
    void showHello(Transport transport);
    Kind kind() const { return m_kind; }

    QSize minimumSizeHint() const override { return {}; }

signals:
    void waitWanted();
    void connectWanted();
    void practiceWanted();
    /// Both wait: this one shall connect.
    void connectInsteadWanted();
    /// The firewall may be in the way.
    void helpWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    class Picture;
    /// A sentence, and the button that belongs to it.
    struct Line {
        QWidget *row;
        Label *text;
        Button *button;
    };

    void build();
    Line addLine(QVBoxLayout &column, const char *buttonName);
    void setKind(Kind kind);
    void retranslate();
    void retranslateWaiting();
    void copy() const;
    bool isLoopback() const;
    QString reachableAddress() const;

    Kind m_kind = Kind::Doors;
    std::function<QString()> m_starting;
    Transport m_transport = Transport::Tcp;
    PeerAddress m_local;
    QWidget *m_content;
    Picture *m_picture;
    Label *m_title;
    Label *m_sentence;
    Button *m_wait;
    Button *m_connect;
    Button *m_practice;
    Line m_address;  ///< this computer's, or what the other person enters
    Line m_bothWait; ///< only one may wait
    Line m_nobody;   ///< the firewall
    Label *m_loopback;
};

} // namespace tincan
