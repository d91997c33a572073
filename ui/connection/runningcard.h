// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"

#include <QWidget>

namespace tincan {

class Button;
class Label;

/// What runs: "TCP server", its address to copy, and the button that ends it.
class RunningCard : public QWidget
{
    Q_OBJECT

public:
    explicit RunningCard(QWidget *parent = nullptr);

    void show(Transport transport, Role role, const QString &address);
    Button *stopButton() const { return m_stop; }

signals:
    void stopWanted();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    Label *m_title;
    Label *m_address;
    Button *m_copy;
    Button *m_stop;
    Transport m_transport = Transport::Tcp;
    Role m_role = Role::Server;
};

/// "TCP server", "UDP client", ...
QString conversationName(Transport transport, Role role);

} // namespace tincan
