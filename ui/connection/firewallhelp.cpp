// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "firewallhelp.h"

#include "theme/button.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace tincan {

FirewallHelp::FirewallHelp(Transport transport, quint16 port, QWidget *parent)
    : QDialog(parent)
    , m_transport(transport)
    , m_port(port)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("firewallHelp"));
    setWindowTitle(tr("Nobody comes?"));
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setSpacing(gap::large);
    auto *first = new Label(Label::Role::Body, content);
    first->setWordWrap(true);
    first->setText(
        tr("Both computers must be on the same network; a guest network often keeps its computers apart. "
           "Then the firewall of the computer that waits must let %1 port %2 in.")
            .arg(transport == Transport::Tcp ? QStringLiteral("TCP") : QStringLiteral("UDP"), QString::number(port)));
    column->addWidget(first);
    for (const System system : systems())
        column->addWidget(section(system));
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll);
    layout->addWidget(buttons);
    QSize room(520, 480);
    if (parent)
        room = room.boundedTo(parent->size() - QSize(gap::large, gap::large));
    resize(room);
}

QList<FirewallHelp::System> FirewallHelp::systems()
{
    QList<System> all{System::Windows, System::MacOs, System::LinuxUfw, System::LinuxFirewalld};
#ifdef Q_OS_LINUX
    std::rotate(all.begin(), all.begin() + 2, all.end());
#elif defined(Q_OS_MACOS)
    std::swap(all[0], all[1]);
#endif
    return all;
}

QString FirewallHelp::command(System system, Transport transport, quint16 port)
{
    const bool tcp = transport == Transport::Tcp;
    const QString number = QString::number(port);
    const QString protocol = tcp ? QStringLiteral("tcp") : QStringLiteral("udp");
    switch (system) {
    case System::Windows:
        return QStringLiteral("netsh advfirewall firewall add rule name=\"Tincan\" dir=in action=allow "
                              "protocol=%1 localport=%2")
            .arg(protocol.toUpper(), number);
    case System::MacOs: return {};
    case System::LinuxUfw: return QStringLiteral("sudo ufw allow %1/%2").arg(number, protocol);
    case System::LinuxFirewalld: return QStringLiteral("sudo firewall-cmd --add-port=%1/%2").arg(number, protocol);
    }
    Q_UNREACHABLE();
}

QString FirewallHelp::title(System system)
{
    switch (system) {
    case System::Windows: return tr("Windows");
    case System::MacOs: return tr("macOS");
    case System::LinuxUfw: return tr("Linux with ufw (Ubuntu, Mint)");
    case System::LinuxFirewalld: return tr("Linux with firewalld (Fedora, openSUSE)");
    }
    Q_UNREACHABLE();
}

QString FirewallHelp::advice(System system)
{
    switch (system) {
    case System::Windows:
        return tr("When Windows asks, allow Tincan on private networks. If it does not ask, open a terminal as "
                  "administrator and enter:");
    case System::MacOs:
        return tr("When macOS asks, allow incoming connections. If it does not ask, open System Settings, Network, "
                  "Firewall, Options, and allow Tincan.");
    case System::LinuxUfw: return tr("In a terminal:");
    case System::LinuxFirewalld: return tr("In a terminal; it holds until the firewall starts again:");
    }
    Q_UNREACHABLE();
}

QWidget *FirewallHelp::section(System system)
{
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(gap::tiny);
    auto *heading = new Label(Label::Role::Emphasised, widget);
    heading->setText(title(system));
    auto *text = new Label(Label::Role::Body, widget);
    text->setWordWrap(true);
    text->setText(advice(system));
    column->addWidget(heading);
    column->addWidget(text);
    const QString line = command(system, m_transport, m_port);
    if (line.isEmpty())
        return widget;
    auto *edit = new QLineEdit(line, widget);
    edit->setReadOnly(true);
    edit->setFont(addressFont(font()));
    edit->setMinimumHeight(size::control);
    edit->setCursorPosition(0);
    edit->setAccessibleName(tr("Command for %1").arg(title(system)));
    auto *copy = new Button(Button::Look::Plain, widget);
    copy->setText(tr("Copy"));
    copy->setAccessibleName(tr("Copy the command for %1").arg(title(system)));
    connect(copy, &QPushButton::clicked, this, [line] { QGuiApplication::clipboard()->setText(line); });
    auto *row = new QHBoxLayout;
    row->setSpacing(gap::small);
    row->addWidget(edit, 1);
    row->addWidget(copy);
    column->addLayout(row);
    return widget;
}

} // namespace tincan
