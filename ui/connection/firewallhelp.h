// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"

#include <QDialog>
#include <QList>

namespace tincan {

/// What the firewall of the computer that waits must let in, system by system, with the commands to copy. Deletes
/// itself when it closes.
class FirewallHelp : public QDialog
{
    Q_OBJECT

public:
    enum class System { Windows, MacOs, LinuxUfw, LinuxFirewalld };

    FirewallHelp(Transport transport, quint16 port, QWidget *parent = nullptr);

    /// Empty where no command helps.
    static QString command(System system, Transport transport, quint16 port);
    /// The system of this computer comes first.
    static QList<System> systems();

private:
    QWidget *section(System system);
    static QString title(System system);
    static QString advice(System system);

    Transport m_transport;
    quint16 m_port;
};

} // namespace tincan
