// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"

#include <QWidget>

#include <optional>

class QComboBox;
class QLineEdit;

namespace tincan {

class ErrorBorder;
class Label;
struct EndpointText;

/// Where to listen or whom to connect to, and the port. Checks what was typed and says at the field what is wrong.
class AddressFields : public QWidget
{
    Q_OBJECT

public:
    explicit AddressFields(QWidget *parent = nullptr);

    /// Fills host, port and portIsDefault; nothing if a field is wrong: then it is marked and has the focus.
    bool fill(ConversationSettings &settings);
    /// The same without a check, for what is remembered.
    void read(ConversationSettings &settings) const;
    void show(const ConversationSettings &settings);
    void setFor(Transport transport, Role role);
    void setRecentAddresses(const QStringList &addresses);

    void markHost(const QString &what);
    void markPort(const QString &what);
    void clearMarks();
    void focusAddress();

signals:
    void submitted();
    /// An invite line said so.
    void transportPasted(tincan::Transport transport);

protected:
    void changeEvent(QEvent *event) override;

private:
    void wire();
    void listOwnAddresses();
    void takeHost(const QString &text);
    void takePasted();
    QString host() const;
    QWidget *hostField() const;
    void retranslate();

    Label *m_hostLabel;
    QComboBox *m_listen;
    QComboBox *m_server;
    ErrorBorder *m_listenBorder;
    ErrorBorder *m_serverBorder;
    Label *m_hostHint;
    Label *m_hostError;
    Label *m_portLabel;
    QLineEdit *m_port;
    ErrorBorder *m_portBorder;
    Label *m_portError;
    Transport m_transport = Transport::Tcp;
    Role m_role = Role::Server;
    qsizetype m_lastLength = 0;   ///< of the server address: a paste adds more than one character
    int m_others = 0;             ///< the row of the heading "Other addresses"
    bool m_portTouched = false;   ///< a typed port does not follow the protocol
    bool m_systemChooses = false; ///< port 0 was asked for on the command line
};

} // namespace tincan
