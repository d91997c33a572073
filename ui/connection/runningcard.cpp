// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "runningcard.h"

#include "theme/button.h"
#include "theme/colors.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>

namespace tincan {

QString conversationName(Transport transport, Role role)
{
    if (transport == Transport::Tcp)
        return role == Role::Server ? RunningCard::tr("TCP server") : RunningCard::tr("TCP client");
    return role == Role::Server ? RunningCard::tr("UDP server") : RunningCard::tr("UDP client");
}

RunningCard::RunningCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Label::Role::Emphasised, this))
    , m_address(new Label(Label::Role::Address, this))
    , m_copy(new Button(Icon::Copy, Button::Look::Quiet, this))
    , m_stop(new Button(Button::Look::Plain, this))
{
    m_address->setObjectName(QStringLiteral("runningAddress"));
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_address->setMinimumWidth(40); // an IPv6 address may be cut: the tool tip has it whole
    m_stop->setObjectName(QStringLiteral("stopButton"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(gap::medium, gap::small, gap::medium, gap::medium);
    layout->setHorizontalSpacing(gap::tiny);
    layout->setVerticalSpacing(gap::tiny);
    layout->addWidget(m_title, 0, 0, 1, 2);
    layout->addWidget(m_address, 1, 0);
    layout->addWidget(m_copy, 1, 1);
    layout->addWidget(m_stop, 2, 0, 1, 2);
    layout->setColumnStretch(0, 1);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_address->text()); });
    connect(m_stop, &QPushButton::clicked, this, &RunningCard::stopWanted);
    retranslate();
}

void RunningCard::show(Transport transport, Role role, const QString &address)
{
    m_transport = transport;
    m_role = role;
    m_address->setText(address);
    m_address->setToolTip(Qt::convertFromPlainText(address, Qt::WhiteSpaceNormal));
    retranslate();
    setVisible(true);
}

void RunningCard::paintEvent(QPaintEvent *)
{
    const Colors colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.separator);
    painter.setBrush(colors.chatBg);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
}

void RunningCard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RunningCard::retranslate()
{
    m_title->setText(conversationName(m_transport, m_role));
    m_copy->setToolTip(tr("Copy the address"));
    m_copy->setAccessibleName(tr("Copy the address"));
    if (m_transport == Transport::Udp)
        m_stop->setText(tr("&Close"));
    else
        m_stop->setText(m_role == Role::Server ? tr("S&top") : tr("&Disconnect"));
}

} // namespace tincan
