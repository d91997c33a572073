// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/conversationinfo.h"

#include <QWidget>

#include <memory>

namespace tincan {

class Button;
class Label;
class MessageSource;
class PeersModel;
class Preferences;
class TranscriptModel;
class TranscriptPane;

/// The right side of the history: one conversation as it was, to be read, searched, exported or deleted.
class PastConversation : public QWidget
{
    Q_OBJECT

public:
    PastConversation(const ConversationInfo &info, std::unique_ptr<MessageSource> rows, Preferences &preferences,
                     QWidget *parent = nullptr);
    ~PastConversation() override;

    const ConversationInfo &info() const { return m_info; }
    /// What is known of it by now: it may go on in a window.
    void follow(const ConversationInfo &info);
    /// False for a row that came after the history said last that something changed.
    bool hasRow(qint64 row) const;
    /// Shows this message in the middle, with what was looked for highlighted in it.
    void showMessage(qint64 row, const QString &needle);
    /// Takes the marks of showMessage() away.
    void forgetNeedle();
    TranscriptPane &pane() { return *m_pane; }
    /// Whether a window has it open: then it cannot be deleted.
    void setLive(bool live);
    /// One file at a time.
    void setSaving(bool saving);
    /// In a narrow window the way back to the list.
    void setBackShown(bool shown);

signals:
    void backWanted();
    void exportWanted();
    void removeWanted();
    void tooMuchToCopy();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void wire(Preferences &preferences);
    void showHeader();
    void retranslate();

    ConversationInfo m_info;
    std::unique_ptr<MessageSource> m_rows;
    std::unique_ptr<PeersModel> m_people;
    std::unique_ptr<TranscriptModel> m_messages;
    Button *m_back; ///< from here on in the order of Tab
    Label *m_title;
    Label *m_kind;
    Button *m_find;
    TranscriptPane *m_pane;
    Button *m_export;
    Button *m_remove;
    bool m_isLive = false;
};

} // namespace tincan
