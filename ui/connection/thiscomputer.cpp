// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "thiscomputer.h"

#include "connection/localaddresses.h"
#include "theme/button.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QMenu>

namespace tincan {

ThisComputer::ThisComputer(QWidget *parent)
    : QWidget(parent)
    , m_title(new Label(Label::Role::Secondary, this))
    , m_address(new Label(Label::Role::Address, this))
    , m_copy(new Button(Button::Look::Plain, this))
    , m_others(new Button(Button::Look::Link, this))
{
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(QStringLiteral("copyAddressButton"));
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(gap::small);
    layout->setVerticalSpacing(gap::tiny);
    layout->addWidget(m_title, 0, 0, 1, 3);
    layout->addWidget(m_address, 1, 0);
    layout->addWidget(m_copy, 1, 1);
    layout->addWidget(m_others, 2, 0, 1, 3, Qt::AlignLeading);
    layout->setColumnStretch(2, 1);
    connect(m_copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_address->text()); });
    m_others->setObjectName(QStringLiteral("otherAddressesButton"));
    connect(m_others, &QPushButton::clicked, this, &ThisComputer::showOthers);
    look();
    retranslate();
}

void ThisComputer::look()
{
    // A network may come or go while the window is open; showing the window is a good moment to look again.
    m_address->setText(mainLocalAddress());
    m_others->setVisible(localAddresses().size() > 1);
}

void ThisComputer::showOthers()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<LocalAddress> addresses = localAddresses();
    for (const LocalAddress &address : addresses.mid(1))
        menu->addAction(tr("Copy %1").arg(address.ip), this,
                        [ip = address.ip] { QGuiApplication::clipboard()->setText(ip); });
    menu->popup(m_others->mapToGlobal(QPoint(0, m_others->height())));
}

void ThisComputer::showEvent(QShowEvent *event)
{
    look();
    QWidget::showEvent(event);
}

void ThisComputer::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ThisComputer::retranslate()
{
    m_title->setText(tr("This computer"));
    m_copy->setText(tr("Copy"));
    m_others->setText(tr("Other addresses"));
    m_copy->setAccessibleName(tr("Copy this computer's address"));
}

} // namespace tincan
