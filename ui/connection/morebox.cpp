// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "morebox.h"

#include "connection/focusring.h"
#include "theme/button.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include "chat/limits.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tincan {

MoreBox::MoreBox(QWidget *parent)
    : QWidget(parent)
    , m_fold(new Button(Button::Look::Quiet, this))
    , m_content(new QWidget(this))
    , m_readSizeLabel(new Label(Label::Role::Secondary, m_content))
    , m_readSize(new QSpinBox(m_content))
    , m_lineEndLabel(new Label(Label::Role::Secondary, m_content))
    , m_lineEnd(new QComboBox(m_content))
    , m_localPortLabel(new Label(Label::Role::Secondary, m_content))
    , m_localPort(new QSpinBox(m_content))
    , m_broadcast(new QCheckBox(m_content))
{
    m_fold->setObjectName(QStringLiteral("moreButton"));
    m_readSize->setObjectName(QStringLiteral("readSizeSpin"));
    m_readSize->setRange(1, ChatLimits().maxReadSize);
    m_localPort->setRange(0, 65535);
    m_localPort->setGroupSeparatorShown(false);
    m_readSize->setKeyboardTracking(false); // typing 1024 is not 1, 10 and 102 on the way
    m_lineEnd->setObjectName(QStringLiteral("lineEndCombo"));
    m_localPort->setObjectName(QStringLiteral("localPortSpin"));
    m_broadcast->setObjectName(QStringLiteral("broadcastCheck"));
    m_broadcast->setMinimumHeight(size::control);
    new FocusRing(m_broadcast);
    m_lineEnd->addItems({QString(), QString(), QString()});
    auto *inner = new QVBoxLayout(m_content);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(gap::tiny);
    const std::initializer_list<std::pair<Label *, QWidget *>> rows{
        {m_readSizeLabel, m_readSize}, {m_lineEndLabel, m_lineEnd}, {m_localPortLabel, m_localPort}};
    for (const auto &[label, field] : rows) {
        field->setMinimumHeight(size::control);
        new FocusRing(field);
        label->setBuddy(field);
        inner->addWidget(label);
        inner->addWidget(field);
    }
    inner->addWidget(m_broadcast);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::tiny);
    layout->addWidget(m_fold, 0, Qt::AlignLeading);
    layout->addWidget(m_content);
    connect(m_fold, &QPushButton::clicked, this, [this] { setOpen(!m_open); });
    connect(m_readSize, &QSpinBox::valueChanged, this, &MoreBox::keepReadSize);
    setOpen(false);
}

void MoreBox::fill(ConversationSettings &settings) const
{
    settings.tcpReadSize = m_tcpReadSize;
    settings.udpReadSize = m_udpReadSize;
    settings.lineEnd = LineEnd(m_lineEnd->currentIndex());
    settings.allowBroadcast =
        settings.transport == Transport::Udp && settings.role == Role::Client && m_broadcast->isChecked();
    settings.localPort = settings.role == Role::Client ? quint16(m_localPort->value()) : quint16(0);
}

void MoreBox::show(const ConversationSettings &settings)
{
    m_tcpReadSize = settings.tcpReadSize;
    m_udpReadSize = settings.udpReadSize;
    m_lineEnd->setCurrentIndex(int(settings.lineEnd));
    m_localPort->setValue(settings.localPort);
    m_broadcast->setChecked(settings.allowBroadcast);
    setFor(settings.transport, settings.role);
}

void MoreBox::setFor(Transport transport, Role role)
{
    m_transport = transport;
    m_localPortLabel->setVisible(role == Role::Client);
    m_localPort->setVisible(role == Role::Client);
    m_broadcast->setVisible(transport == Transport::Udp && role == Role::Client);
    showReadSize();
}

void MoreBox::setRunning(bool running)
{
    m_running = running;
    for (QWidget *field : std::initializer_list<QWidget *>{m_lineEnd, m_localPort, m_broadcast})
        field->setEnabled(!running);
}

void MoreBox::showReadSize()
{
    const QSignalBlocker block(m_readSize);
    m_readSize->setValue(m_transport == Transport::Tcp ? m_tcpReadSize : m_udpReadSize);
}

void MoreBox::keepReadSize()
{
    (m_transport == Transport::Tcp ? m_tcpReadSize : m_udpReadSize) = m_readSize->value();
    if (m_running)
        emit readSizeChanged(m_readSize->value());
}

void MoreBox::setOpen(bool open)
{
    m_open = open;
    m_content->setVisible(open);
    retranslate();
}

void MoreBox::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void MoreBox::retranslate()
{
    m_fold->setText((m_open            ? QStringLiteral("\u25BE ")
                     : isRightToLeft() ? QStringLiteral("\u25C2 ")
                                       : QStringLiteral("\u25B8 "))
                    + tr("&More"));
    m_fold->setAccessibleDescription(tr("Read size, line end and port of this side"));
    m_readSizeLabel->setText(tr("Read si&ze"));
    m_readSize->setAccessibleName(tr("Read size"));
    m_readSize->setSuffix(tr(" bytes", "after a number in a field"));
    m_lineEndLabel->setText(tr("Line &end sent"));
    m_lineEnd->setAccessibleName(tr("Line end sent"));
    m_lineEnd->setItemText(int(LineEnd::None), tr("None, as in the textbook"));
    m_lineEnd->setItemText(int(LineEnd::Lf), tr("LF (\\n)"));
    m_lineEnd->setItemText(int(LineEnd::CrLf), tr("CR LF (\\r\\n)"));
    m_localPortLabel->setText(tr("Port of this s&ide"));
    m_broadcast->setText(tr("Allow &broadcast"));
    m_broadcast->setToolTip(
        tr("Write to everyone on the network: to 255.255.255.255, or to the network's own broadcast address"));
    m_localPort->setAccessibleName(tr("Port of this side"));
    m_localPort->setSpecialValueText(tr("Any", "port"));
}

} // namespace tincan
