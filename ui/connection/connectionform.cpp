// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "connectionform.h"

#include "connection/addressfields.h"
#include "connection/fitscrollarea.h"
#include "connection/morebox.h"
#include "connection/repliesbox.h"
#include "connection/runningcard.h"
#include "connection/segmentedswitch.h"
#include "theme/button.h"
#include "theme/colors.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QApplication>
#include <QEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace tincan {

namespace {

QVBoxLayout *column(QWidget *parent, int spacing)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

ConnectionForm::ConnectionForm(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget)
    , m_scroll(new FitScrollArea(m_content, this))
    , m_fields(new QWidget(m_content))
    , m_protocolLabel(new Label(Label::Role::Secondary, m_fields))
    , m_protocol(new SegmentedSwitch(2, m_fields))
    , m_roleLabel(new Label(Label::Role::Secondary, m_fields))
    , m_role(new SegmentedSwitch(2, m_fields))
    , m_address(new AddressFields(m_fields))
    , m_replies(new RepliesBox(m_content))
    , m_more(new MoreBox(m_content))
    , m_card(new RunningCard(this))
    , m_primary(new Button(Button::Look::Primary, this))
    , m_cancel(new Button(Button::Look::Plain, this))
{
    build();
    connect(m_protocol, &SegmentedSwitch::currentChanged, this, &ConnectionForm::followRole);
    connect(m_role, &SegmentedSwitch::currentChanged, this, &ConnectionForm::followRole);
    connect(m_address, &AddressFields::submitted, this, &ConnectionForm::submit);
    connect(m_address, &AddressFields::transportPasted, this, &ConnectionForm::takeTransport);
    connect(m_replies, &RepliesBox::ruleChanged, this, &ConnectionForm::repliesChanged);
    connect(m_more, &MoreBox::readSizeChanged, this, &ConnectionForm::readSizeChanged);
    connect(m_primary, &QPushButton::clicked, this, &ConnectionForm::submit);
    connect(m_cancel, &QPushButton::clicked, this, &ConnectionForm::stopWanted);
    connect(m_card, &RunningCard::stopWanted, this, &ConnectionForm::stopWanted);
    for (const int key : {int(Qt::Key_Return), int(Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(QKeySequence(int(Qt::CTRL) | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &ConnectionForm::submit);
    }
    dress();
    followRole();
    showState(Session::State::Idle, {}, {});
}

void ConnectionForm::build()
{
    m_protocol->setObjectName(QStringLiteral("protocolSwitch"));
    m_role->setObjectName(QStringLiteral("roleSwitch"));
    m_primary->setObjectName(QStringLiteral("primaryButton"));
    m_cancel->setObjectName(QStringLiteral("cancelButton"));
    m_protocolLabel->setBuddy(m_protocol);
    m_roleLabel->setBuddy(m_role);
    QVBoxLayout *fields = column(m_fields, gap::tiny);
    fields->addWidget(m_protocolLabel);
    fields->addWidget(m_protocol);
    fields->addSpacing(gap::tiny);
    fields->addWidget(m_roleLabel);
    fields->addWidget(m_role);
    fields->addSpacing(gap::tiny);
    fields->addWidget(m_address);

    QVBoxLayout *scrolled = column(m_content, gap::small);
    scrolled->addWidget(m_fields);
    scrolled->addWidget(m_replies);
    scrolled->addWidget(m_more);

    QVBoxLayout *all = column(this, gap::small);
    all->addWidget(m_card);
    all->addWidget(m_scroll);
    all->addWidget(m_primary);
    all->addWidget(m_cancel);
}

Transport ConnectionForm::transport() const
{
    return Transport(m_protocol->current());
}

Role ConnectionForm::role() const
{
    return Role(m_role->current());
}

void ConnectionForm::followRole()
{
    m_address->setFor(transport(), role());
    m_replies->setTransport(transport());
    m_more->setFor(transport(), role());
    m_replies->setVisible(role() == Role::Server);
    retranslate();
}

void ConnectionForm::takeTransport(Transport transport)
{
    m_protocol->setCurrent(int(transport));
}

ConversationSettings ConnectionForm::settings() const
{
    ConversationSettings settings = m_base;
    settings.transport = transport();
    settings.role = role();
    m_address->read(settings);
    m_more->fill(settings);
    settings.replies = m_replies->rule();
    return settings;
}

void ConnectionForm::setSettings(const ConversationSettings &settings)
{
    m_base = settings;
    m_protocol->setCurrent(int(settings.transport));
    m_role->setCurrent(int(settings.role));
    m_address->show(settings);
    m_more->show(settings);
    m_replies->setRule(settings.replies);
    followRole();
}

void ConnectionForm::setRecentAddresses(const QStringList &addresses)
{
    m_address->setRecentAddresses(addresses);
}

void ConnectionForm::submit()
{
    if (m_state != Session::State::Idle)
        return;
    ConversationSettings checked = settings();
    if (!m_address->fill(checked))
        return;
    checked = settings(); // a pasted line may have changed the protocol on the way
    emit startWanted(checked);
}

void ConnectionForm::showState(Session::State state, const ConversationSettings &running, const PeerAddress &address)
{
    const bool cancelHadFocus = m_cancel->hasFocus();
    const QWidget *focus = window()->focusWidget();
    const bool primaryHadFocus = m_primary->hasFocus() || (focus && m_fields->isAncestorOf(focus));
    const bool stopHadFocus = m_card->stopButton()->hasFocus();
    m_state = state;
    const bool idle = state == Session::State::Idle;
    m_fields->setEnabled(idle);
    m_more->setRunning(!idle);
    m_primary->setEnabled(idle);
    m_cancel->setVisible(state == Session::State::Starting);
    m_card->setVisible(state == Session::State::Running);
    if (state == Session::State::Running)
        m_card->show(running.transport, running.role, address.toString());
    fold(state == Session::State::Running);
    retranslate();
    // the focus follows the button that was pressed: none of them may take it along when it goes
    if (state == Session::State::Starting && primaryHadFocus)
        m_cancel->setFocus();
    else if (idle && (cancelHadFocus || stopHadFocus))
        m_primary->setFocus();
    else if (state == Session::State::Running && (cancelHadFocus || primaryHadFocus))
        m_card->stopButton()->setFocus();
}

void ConnectionForm::fold(bool folded)
{
    m_fields->setVisible(!folded); // the answers and the read size can be changed while it runs
    m_primary->setVisible(m_state != Session::State::Running);
}

void ConnectionForm::showFailure(const Failure &failure)
{
    switch (failure.kind) {
    case FailureKind::AddressInUse: m_address->markPort(tr("Already in use")); break;
    case FailureKind::NeedsRights: m_address->markPort(tr("Needs administrator rights")); break;
    case FailureKind::ReservedBySystem: m_address->markPort(tr("Reserved by the system")); break;
    case FailureKind::AddressNotHere: m_address->markHost(tr("Not an address of this computer")); break;
    case FailureKind::BadAddress: m_address->markHost(tr("This is not an address and not a name")); break;
    case FailureKind::NameNotFound: m_address->markHost(tr("No computer with this name was found")); break;
    default: break;
    }
}

void ConnectionForm::focusAddress()
{
    if (m_state == Session::State::Running)
        fold(m_fields->isVisible());
    else
        m_address->focusAddress();
}

void ConnectionForm::focusFirst()
{
    if (m_state == Session::State::Running)
        m_card->stopButton()->setFocus(Qt::ShortcutFocusReason);
    else if (m_state == Session::State::Starting)
        m_cancel->setFocus(Qt::ShortcutFocusReason);
    else
        m_protocol->focusCurrent(Qt::ShortcutFocusReason);
}

void ConnectionForm::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        dress();
    QWidget::changeEvent(event);
}

void ConnectionForm::dress()
{
    // what cannot be changed while it runs is still there to be read
    const Colors colors(QApplication::palette());
    QPalette readable;
    for (const auto role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        readable.setColor(QPalette::Disabled, role, colors.secondaryOnWindow);
    m_content->setPalette(readable);
}

QString ConnectionForm::startText() const
{
    if (transport() == Transport::Udp)
        return tr("&Open");
    return role() == Role::Server ? tr("&Start server") : tr("&Connect");
}

QString ConnectionForm::startingText() const
{
    if (transport() == Transport::Udp)
        return tr("Opening...");
    return role() == Role::Server ? tr("Starting...") : tr("Connecting...");
}

void ConnectionForm::retranslate()
{
    m_protocolLabel->setText(tr("Pro&tocol"));
    m_protocol->setTexts(tr("Protocol"), {tr("TCP"), tr("UDP")});
    m_roleLabel->setText(tr("&Role"));
    m_role->setTexts(tr("Role"), {tr("Server"), tr("Client")});
    m_primary->setText(m_state == Session::State::Starting ? startingText() : startText());
    m_cancel->setText(tr("&Cancel"));
}

} // namespace tincan
