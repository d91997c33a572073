// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QSpinBox;

namespace tincan {

class Button;
class Label;

/// The fold "More": what few people change.
class MoreBox : public QWidget
{
    Q_OBJECT

public:
    explicit MoreBox(QWidget *parent = nullptr);

    /// Writes its choices into `settings`, for the transport and the role that are set there.
    void fill(ConversationSettings &settings) const;
    void show(const ConversationSettings &settings);
    void setFor(Transport transport, Role role);
    void setOpen(bool open);
    /// While a conversation runs, only the read size can be changed.
    void setRunning(bool running);

signals:
    /// Changed by hand while a conversation runs.
    void readSizeChanged(int bytes);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showReadSize();
    void keepReadSize();

    Button *m_fold;
    QWidget *m_content;
    Label *m_readSizeLabel;
    QSpinBox *m_readSize;
    Label *m_lineEndLabel;
    QComboBox *m_lineEnd;
    Label *m_localPortLabel;
    QSpinBox *m_localPort;
    QCheckBox *m_broadcast;
    Transport m_transport = Transport::Tcp;
    int m_tcpReadSize = bookTcpReadSize;
    int m_udpReadSize = bookUdpReadSize;
    bool m_open = false;
    bool m_running = false;
};

} // namespace tincan
