// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace tincan {

class Label;

/// How a server answers by itself, with an example of it. Can be changed while the conversation runs.
class RepliesBox : public QWidget
{
    Q_OBJECT

public:
    explicit RepliesBox(QWidget *parent = nullptr);

    ReplyRule rule() const;
    void setRule(const ReplyRule &rule);
    /// The textbook's answers differ between TCP and UDP.
    void setTransport(Transport transport);

signals:
    /// A person changed it.
    void ruleChanged(const tincan::ReplyRule &rule);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void choose();
    void showExample();
    void retranslate();

    Label *m_title;
    QComboBox *m_kind;
    QLineEdit *m_template;
    Label *m_example;
    ReplyRule m_rule;
    Transport m_transport = Transport::Tcp;
    bool m_painted = false;
};

} // namespace tincan
