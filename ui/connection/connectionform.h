// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "facts/failure.h"
#include "session/session.h"

#include <QWidget>

#include <optional>

class QScrollArea;

namespace tincan {

class AddressFields;
class Button;
class MoreBox;
class RepliesBox;
class RunningCard;
class SegmentedSwitch;
class Label;

/// The region where a conversation is set up. It shows the session's state through showState(), and asks through
/// signals.
class ConnectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionForm(QWidget *parent = nullptr);

    ConversationSettings settings() const;
    void setSettings(const ConversationSettings &settings);
    void setRecentAddresses(const QStringList &addresses);

    /// As if the primary button were pressed: startWanted, or a mark at the field that is wrong.
    void submit();
    void showState(Session::State state, const ConversationSettings &running, const PeerAddress &address);
    /// Marks the field that a failure to start is about, if it is about one.
    void showFailure(const Failure &failure);
    /// Puts the cursor into the address; unfolds the form to read while something runs.
    void focusAddress();
    void focusFirst();

signals:
    void startWanted(const tincan::ConversationSettings &settings);
    void stopWanted();
    void repliesChanged(const tincan::ReplyRule &rule);
    /// Of the conversation that runs.
    void readSizeChanged(int bytes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void followRole();
    void takeTransport(Transport transport);
    void fold(bool folded);
    void retranslate();
    void dress();
    Transport transport() const;
    Role role() const;
    QString startText() const;
    QString startingText() const;

    // built in the order of the tab key
    QWidget *m_content;
    QScrollArea *m_scroll;
    QWidget *m_fields;
    Label *m_protocolLabel;
    SegmentedSwitch *m_protocol;
    Label *m_roleLabel;
    SegmentedSwitch *m_role;
    AddressFields *m_address;
    RepliesBox *m_replies;
    MoreBox *m_more;
    RunningCard *m_card;
    Button *m_primary;
    Button *m_cancel;
    ConversationSettings m_base; ///< what the form has no field for
    Session::State m_state = Session::State::Idle;
};

} // namespace tincan
