// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "emptystate.h"

#include "connection/endpointtext.h"
#include "connection/localaddresses.h"
#include "theme/button.h"
#include "theme/colors.h"
#include "theme/icons.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHostAddress>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tincan {

namespace {

constexpr int columnWidth = 440;
constexpr int doorWidth = 260;

constexpr int pictureWidth = 144;
constexpr int pictureHeight = 48; ///< two cans and their string are three times as wide as high

/// Puts a widget into the middle, no wider than the column.
void addCentred(QVBoxLayout &column, QWidget *widget)
{
    widget->setMaximumWidth(columnWidth);
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(widget, 1000);
    row->addStretch(1);
    column.addLayout(row);
}

} // namespace

/// Two tin cans; their string says how things stand.
class EmptyState::Picture : public QWidget
{
public:
    using QWidget::QWidget;

    void setString(CanString string)
    {
        m_string = string;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        QRectF place(0, 0, pictureWidth, pictureHeight);
        place.moveCenter(QRectF(rect()).center());
        paintCans(painter, place, m_string, Colors(palette()).text);
    }

private:
    CanString m_string = CanString::Slack;
};

EmptyState::EmptyState(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_picture(new Picture(m_content))
    , m_title(new Label(Label::Role::Title, m_content))
    , m_sentence(new Label(Label::Role::Secondary, m_content))
    , m_wait(new Button(Button::Look::Primary, m_content))
    , m_connect(new Button(Button::Look::Plain, m_content))
    , m_practice(new Button(Button::Look::Plain, m_content))
    , m_loopback(new Label(Label::Role::Secondary, m_content))
{
    setObjectName(QStringLiteral("emptyState"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus); // its buttons scroll into sight when they get the focus
    setWidget(m_content);
    m_content->setAutoFillBackground(false);
    m_content->setBackgroundRole(QPalette::Window); // or the labels would write in the colour of a text field
    viewport()->setAutoFillBackground(false);
    build();
    connect(m_wait, &QPushButton::clicked, this, &EmptyState::waitWanted);
    connect(m_connect, &QPushButton::clicked, this, &EmptyState::connectWanted);
    connect(m_practice, &QPushButton::clicked, this, &EmptyState::practiceWanted);
    connect(m_address.button, &QPushButton::clicked, this, &EmptyState::copy);
    connect(m_bothWait.button, &QPushButton::clicked, this, &EmptyState::connectInsteadWanted);
    connect(m_nobody.button, &QPushButton::clicked, this, &EmptyState::helpWanted);
    showDoors();
}

void EmptyState::build()
{
    m_wait->setObjectName(QStringLiteral("waitButton"));
    m_connect->setObjectName(QStringLiteral("connectButton"));
    m_practice->setObjectName(QStringLiteral("practiceButton"));
    m_title->setObjectName(QStringLiteral("emptyTitle"));
    m_sentence->setObjectName(QStringLiteral("emptySentence"));
    m_loopback->setObjectName(QStringLiteral("loopbackHint"));
    m_picture->setFixedHeight(pictureHeight + gap::small);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(gap::large, gap::medium, gap::large, gap::medium);
    column->setSpacing(gap::small);
    column->addStretch();
    column->addWidget(m_picture);
    for (Label *label : {m_title, m_sentence}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        addCentred(*column, label);
    }
    column->addSpacing(gap::small);
    for (Button *button : {m_wait, m_connect, m_practice}) {
        button->setMinimumWidth(doorWidth);
        column->addWidget(button, 0, Qt::AlignHCenter);
    }
    m_address = addLine(*column, "copyInviteButton");
    m_address.text->setObjectName(QStringLiteral("addressLine"));
    m_bothWait = addLine(*column, "connectInsteadButton");
    m_nobody = addLine(*column, "helpButton");
    m_loopback->setAlignment(Qt::AlignCenter);
    m_loopback->setWordWrap(true);
    addCentred(*column, m_loopback);
    column->addStretch();
}

EmptyState::Line EmptyState::addLine(QVBoxLayout &column, const char *buttonName)
{
    Line line{new QWidget(m_content), nullptr, nullptr};
    line.text = new Label(Label::Role::Secondary, line.row);
    line.text->setWordWrap(true);
    line.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    line.button = new Button(Button::Look::Plain, line.row);
    line.button->setObjectName(QLatin1String(buttonName));
    auto *layout = new QHBoxLayout(line.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::medium);
    layout->addWidget(line.text, 1);
    layout->addWidget(line.button);
    addCentred(column, line.row);
    return line;
}

void EmptyState::setKind(Kind kind)
{
    m_kind = kind;
    const bool doors = kind == Kind::Doors;
    const bool waiting = kind == Kind::Waiting;
    for (Button *door : {m_wait, m_connect, m_practice})
        door->setVisible(doors);
    m_picture->setString(m_transport == Transport::Udp && !doors ? CanString::Dotted
                         : kind == Kind::Hello                   ? CanString::Taut
                                                                 : CanString::Slack);
    m_address.row->setVisible(doors || waiting);
    m_sentence->setVisible(doors || kind == Kind::Hello);
    m_bothWait.row->setVisible(waiting && !isLoopback());
    m_nobody.row->setVisible(waiting && !isLoopback());
    m_loopback->setVisible(waiting && isLoopback());
    retranslate();
}

void EmptyState::showDoors()
{
    setKind(Kind::Doors);
}

void EmptyState::showStarting(std::function<QString()> words)
{
    m_starting = std::move(words);
    setKind(Kind::Starting);
}

void EmptyState::showWaiting(Transport transport, const PeerAddress &local)
{
    m_transport = transport;
    m_local = local;
    setKind(Kind::Waiting);
}

void EmptyState::showHello(Transport transport)
{
    m_transport = transport;
    setKind(Kind::Hello);
}

void EmptyState::copy() const
{
    QGuiApplication::clipboard()->setText(
        m_kind == Kind::Waiting ? inviteLine(m_transport, reachableAddress(), m_local.port) : mainLocalAddress());
}

bool EmptyState::isLoopback() const
{
    return QHostAddress(m_local.ip).isLoopback();
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
    QPainter(viewport()).fillRect(viewport()->rect(), Colors(palette()).chatBg);
}

void EmptyState::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QScrollArea::changeEvent(event);
}

void EmptyState::retranslate()
{
    m_wait->setText(tr("&Wait for someone"));
    m_connect->setText(tr("Co&nnect to someone"));
    m_practice->setText(tr("Practise on this comp&uter"));
    m_address.button->setText(tr("Copy"));
    m_bothWait.text->setText(tr("Are they waiting too? Only one of you starts."));
    m_bothWait.button->setText(tr("Con&nect to them instead"));
    m_nobody.text->setText(tr("Nobody comes? This computer's firewall must let Tincan in."));
    m_nobody.button->setText(tr("&Help"));
    m_loopback->setText(tr("Only programs on this computer can connect."));
    m_address.text->setText(tr("This computer: %1").arg(mainLocalAddress()));
    m_address.button->setAccessibleName(tr("Copy this computer's address"));
    switch (m_kind) {
    case Kind::Doors:
        m_title->setText(tr("Talk on your own network"));
        m_sentence->setText(tr("One of you waits, the other connects. No server in between, no account."));
        m_address.text->setWordWrap(false); // to know how wide one line is
        m_address.row->setMaximumWidth(std::max(doorWidth, m_address.row->sizeHint().width()));
        m_address.text->setWordWrap(true);
        break;
    case Kind::Starting:
        m_title->setText(m_starting());
        m_sentence->clear();
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
    m_sentence->clear();
    m_address.row->setMaximumWidth(columnWidth);
    const QString port = QString::number(m_local.port);
    m_address.text->setText(m_transport == Transport::Tcp
                                ? tr("They choose Client and enter %1, port %2.").arg(reachableAddress(), port)
                                : tr("They choose UDP, Client and enter %1, port %2.").arg(reachableAddress(), port));
    m_address.button->setAccessibleName(tr("Copy the invitation"));
}

} // namespace tincan
