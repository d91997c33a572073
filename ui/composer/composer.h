// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "facts/message.h"
#include "peers/recipient.h"

#include <QWidget>

#include <optional>

namespace tincan {

class Button;
class ComposerEdit;
class Label;

/// Where a message is written. The text stays until the conversation has accepted it.
class Composer : public QWidget
{
    Q_OBJECT

public:
    explicit Composer(QWidget *parent = nullptr);

    QString text() const;
    void setText(const QString &text);
    /// What is written in the empty field, and on what the bytes are counted.
    void setRecipient(const Recipient &recipient, const QString &name);
    /// Whether somebody is there; the button shows it. Enter always answers.
    void setCanSend(bool can);
    void setTransport(Transport transport, LineEnd lineEnd);

    /// The text is on its way under this id; it can be accepted or refused.
    void setPending(MessageId id, const QString &text);
    void accept(MessageId id, const QString &text);
    /// Says why nothing was sent; the text stays.
    void refuse(const QString &why);
    bool isPending(MessageId id) const { return m_pending == id; }
    void clearPending() { m_pending.reset(); }
    void focusText();

signals:
    void sendWanted(const QString &text);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void trySend();
    void recall();
    void follow();
    void hold(const QString &pasted);
    void release();
    qsizetype mostBytes() const;
    void showCounter();
    void retranslate();

    Label *m_hint;
    QWidget *m_heldRow;
    Label *m_heldText;
    Button *m_heldRemove;
    Label *m_counter;
    ComposerEdit *m_edit;
    Button *m_send;
    std::optional<MessageId> m_pending;
    QString m_pendingText;
    QString m_last;
    QString m_held; ///< a text that is too heavy for the field; it is sent instead of what stands there
    bool m_canSend = false;
    Recipient m_recipient;
    QString m_recipientName;
    Transport m_transport = Transport::Tcp;
    LineEnd m_lineEnd = LineEnd::None;
};

} // namespace tincan
