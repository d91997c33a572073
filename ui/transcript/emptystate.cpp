// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "emptystate.h"

#include "connection/endpointtext.h"
#include "connection/localaddresses.h"
#include "theme/button.h"
#include "theme/colors.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHostAddress>
#include <QPainter>
#include <QVBoxLayout>

namespace tincan {

namespace {

constexpr int columnWidth = 400;
constexpr int doorWidth = 260;

/// Two tin cans and a string.
class Picture : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, Icon::Cans, QRectF(width() / 2.0 - 36, height() / 2.0 - 36, 72, 72), Colors(palette()).text);
    }
};

} // namespace

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new Picture(this))
    , m_title(new Label(Label::Role::Title, this))
    , m_sentence(new Label(Label::Role::Secondary, this))
    , m_second(new Label(Label::Role::Hint, this))
    , m_wait(new Button(Button::Look::Primary, this))
    , m_connect(new Button(Button::Look::Plain, this))
    , m_practice(new Button(Button::Look::Plain, this))
    , m_copy(new Button(Button::Look::Plain, this))
{
    build();
    connect(m_wait, &QPushButton::clicked, this, &EmptyState::waitWanted);
    connect(m_connect, &QPushButton::clicked, this, &EmptyState::connectWanted);
    connect(m_practice, &QPushButton::clicked, this, &EmptyState::practiceWanted);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(inviteLine(m_transport, reachableAddress(), m_local.port));
    });
    showDoors();
}

void EmptyState::build()
{
    m_wait->setObjectName(QStringLiteral("waitButton"));
    m_connect->setObjectName(QStringLiteral("connectButton"));
    m_practice->setObjectName(QStringLiteral("practiceButton"));
    m_copy->setObjectName(QStringLiteral("copyInviteButton"));
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_picture->setFixedHeight(56);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::large, gap::medium, gap::large, gap::medium);
    layout->setSpacing(gap::small);
    layout->addStretch();
    layout->addWidget(m_picture);
    for (Label *label : {m_title, m_sentence, m_second}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        auto *row = new QHBoxLayout;
        row->addStretch(1);
        row->addWidget(label, 1000);
        row->addStretch(1);
        label->setMaximumWidth(columnWidth);
        layout->addLayout(row);
    }
    layout->addSpacing(gap::small);
    for (Button *button : {m_wait, m_connect, m_practice, m_copy}) {
        button->setMinimumWidth(button == m_copy ? 120 : doorWidth);
        layout->addWidget(button, 0, Qt::AlignHCenter);
    }
    layout->addStretch();
}

void EmptyState::setKind(Kind kind)
{
    m_kind = kind;
    for (QWidget *door : std::initializer_list<QWidget *>{m_picture, m_wait, m_connect, m_practice})
        door->setVisible(kind == Kind::Doors);
    m_copy->setVisible(kind == Kind::Waiting);
    m_second->setVisible(kind == Kind::Waiting);
    retranslate();
}

void EmptyState::showDoors()
{
    setKind(Kind::Doors);
}

void EmptyState::showWaiting(Transport transport, const PeerAddress &local)
{
    m_transport = transport;
    m_local = local;
    setKind(Kind::Waiting);
}

void EmptyState::showHello()
{
    setKind(Kind::Hello);
}

QString EmptyState::reachableAddress() const
{
    const QHostAddress listening(m_local.ip);
    const bool all =
        listening == QHostAddress(QHostAddress::AnyIPv4) || listening == QHostAddress(QHostAddress::AnyIPv6);
    return all || m_local.ip.isEmpty() ? mainLocalAddress() : m_local.ip;
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colors(palette()).chatBg);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void EmptyState::retranslate()
{
    m_wait->setText(tr("&Wait for someone"));
    m_connect->setText(tr("Co&nnect to someone"));
    m_practice->setText(tr("P&ractise on this computer"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the invitation"));
    switch (m_kind) {
    case Kind::Doors:
        m_title->setText(tr("Talk on your own network"));
        m_sentence->setText(tr("One of you waits, the other connects. No server in between, no account."));
        break;
    case Kind::Waiting: retranslateWaiting(); break;
    case Kind::Hello:
        m_title->setText(tr("Say hello"));
        m_sentence->setText(tr("Nothing has been said yet."));
        break;
    }
}

void EmptyState::retranslateWaiting()
{
    m_title->setText(tr("Waiting for the other person"));
    const QString port = QString::number(m_local.port);
    m_sentence->setText(m_transport == Transport::Tcp
                            ? tr("They choose Client and enter %1, port %2.").arg(reachableAddress(), port)
                            : tr("They choose UDP, Client and enter %1, port %2.").arg(reachableAddress(), port));
    m_second->setText(QHostAddress(m_local.ip).isLoopback()
                          ? tr("Only programs on this computer can connect.")
                          : tr("Nobody comes? This computer's firewall must let Tincan in."));
}

} // namespace tincan
