// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "peersview.h"

#include "peers/namedialog.h"
#include "peers/peerdelegate.h"
#include "peers/peersmodel.h"
#include "peers/writetodialog.h"
#include "theme/button.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <utility>

namespace tincan {

PeersView::PeersView(PeersModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new Label(Label::Role::Emphasised, this))
    , m_list(new QListView(this))
    , m_empty(new Label(Label::Role::Secondary, this))
    , m_writeTo(new Button(Button::Look::Plain, this))
    , m_passOnRow(new QWidget(this))
    , m_passOnLabel(new Label(Label::Role::Secondary, m_passOnRow))
    , m_passOnButton(new Button(Button::Look::Plain, m_passOnRow))
{
    m_list->setObjectName(QStringLiteral("peersList"));
    m_writeTo->setObjectName(QStringLiteral("writeToButton"));
    m_passOnButton->setObjectName(QStringLiteral("passOnButton"));
    // before the list's own slots: those would move the choice to a neighbour of the one who leaves
    connect(&m_model, &PeersModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int) { loseRecipient(m_model.peerAt(first)); });
    connect(&m_model, &PeersModel::modelAboutToBeReset, this, [this] {
        if (m_recipient.kind == Recipient::Kind::One)
            loseRecipient(m_recipient.peer);
    });
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PeerDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QListView::ScrollPerPixel);
    m_list->viewport()->setAutoFillBackground(false);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setMinimumHeight(size::peerRow);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_empty->setWordWrap(true);
    m_passOnLabel->setWordWrap(true);
    auto *passOn = new QBoxLayout(QBoxLayout::LeftToRight, m_passOnRow);
    passOn->setContentsMargins(0, 0, 0, 0);
    passOn->setSpacing(gap::small);
    passOn->addWidget(m_passOnLabel, 1);
    passOn->addWidget(m_passOnButton);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::tiny);
    layout->addWidget(m_title);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty);
    layout->addWidget(m_writeTo, 0, Qt::AlignLeading);
    layout->addWidget(m_passOnRow);
    layout->addStretch();
    layout->setStretch(1, 1000);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &PeersView::takeChoice);
    connect(m_list, &QListView::customContextMenuRequested, this, [this](const QPoint &position) {
        openMenu(m_list->indexAt(position), m_list->viewport()->mapToGlobal(position));
    });
    connect(m_writeTo, &QPushButton::clicked, this, &PeersView::askAddress);
    for (const auto signal : {&PeersModel::rowsInserted, &PeersModel::rowsRemoved})
        connect(&m_model, signal, this, &PeersView::followSoon);
    connect(&m_model, &PeersModel::modelReset, this, &PeersView::follow);
    connect(m_passOnButton, &QPushButton::clicked, this, [this] { emit passOnWanted(!m_passOn); });
    follow();
}

void PeersView::setRecipient(const Recipient &recipient)
{
    if (m_recipient == recipient)
        return;
    m_recipient = recipient;
    emit recipientChanged(recipient);
}

void PeersView::takeChoice()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid())
        return; // nobody chose: the view lost its current row
    if (m_model.isEveryone(current.row()))
        setRecipient({});
    else if (m_role == Role::Server)
        setRecipient({Recipient::Kind::One, m_model.peerAt(current.row())});
}

void PeersView::loseRecipient(const PeerAddress &peer)
{
    if (m_recipient != Recipient{Recipient::Kind::One, peer})
        return;
    // without a current row the view has nothing to move to when this one goes: nobody is chosen in its place
    m_list->selectionModel()->clear();
    setRecipient({Recipient::Kind::Gone, peer});
}

void PeersView::chooseEveryone()
{
    setRecipient({});
    follow();
}

void PeersView::choose(const PeerAddress &peer)
{
    if (const int row = m_model.rowOf(peer); row >= 0)
        m_list->setCurrentIndex(m_model.index(row));
}

void PeersView::followSoon()
{
    // many come in one turn of the loop: one layout is enough for them
    if (std::exchange(m_followScheduled, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_followScheduled = false;
            follow();
        },
        Qt::QueuedConnection);
}

void PeersView::follow()
{
    const bool everyone = m_recipient.kind == Recipient::Kind::Everyone;
    if (everyone && m_model.rowCount() > 0 && m_list->currentIndex().row() != 0)
        m_list->setCurrentIndex(m_model.index(0));
    retranslate();
}

void PeersView::setConversation(Transport transport, Role role)
{
    m_transport = transport;
    m_role = role;
    m_model.beginConversation();
    m_model.setEveryoneShown(role == Role::Server);
    follow();
}

void PeersView::setPassOn(bool on)
{
    m_passOn = on;
    retranslate();
}

void PeersView::setRunning(bool running)
{
    m_running = running;
    retranslate();
}

bool PeersView::eventFilter(QObject *watched, QEvent *event)
{
    // the right button asks for a menu; whom one writes to is chosen with the left one
    if (watched == m_list->viewport() && event->type() == QEvent::MouseButtonPress
        && static_cast<QMouseEvent *>(event)->button() == Qt::RightButton)
        return true;
    // the Menu key and Shift+F10: Qt would ask for the row in the middle of the list
    const bool shiftF10 = watched == m_list && event->type() == QEvent::KeyPress
                          && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F10
                          && static_cast<QKeyEvent *>(event)->modifiers() == Qt::ShiftModifier;
    const bool menuKey = watched == m_list && event->type() == QEvent::ContextMenu
                         && static_cast<QContextMenuEvent *>(event)->reason() == QContextMenuEvent::Keyboard;
    if (shiftF10 || menuKey) {
        const QModelIndex current = m_list->currentIndex();
        openMenu(current, m_list->viewport()->mapToGlobal(m_list->visualRect(current).center()));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PeersView::openMenu(const QModelIndex &index, const QPoint &globalPosition)
{
    if (!index.isValid() || m_model.isEveryone(index.row()))
        return;
    const PeerAddress peer = m_model.peerAt(index.row());
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("peerMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Name..."), this, [this, peer] { askName(peer); });
    menu->addAction(tr("&Copy address"), this, [peer] { QGuiApplication::clipboard()->setText(peer.toString()); });
    QAction *mute = menu->addAction(tr("&Mute"), this, [this, peer](bool on) { m_model.setMuted(peer.ip, on); });
    mute->setCheckable(true);
    mute->setChecked(m_model.isMuted(peer.ip));
    mute->setToolTip(tr("No alert, and no number in the title, for this address"));
    const bool received = m_model.isReceived(peer);
    menu->addAction(received ? tr("&Pause receiving") : tr("&Receive again"), this,
                    [this, peer, received] { emit receivingWanted(peer, !received); });
    if (m_model.isPaused(peer))
        menu->addAction(tr("Resume &answers"), this, [this, peer] { emit resumeWanted(peer); });
    menu->addSeparator();
    menu->addAction(tr("&Disconnect"), this, [this, peer] { emit disconnectWanted(peer); });
    menu->popup(globalPosition);
}

void PeersView::askName(const PeerAddress &peer)
{
    auto *dialog = new NameDialog(peer.ip, m_model.nameOf(peer.ip), this);
    connect(dialog, &NameDialog::named, this, [this, ip = peer.ip](const QString &name) { emit nameWanted(ip, name); });
    dialog->open();
}

void PeersView::askAddress()
{
    auto *dialog = new WriteToDialog(this);
    connect(dialog, &WriteToDialog::chosen, this, &PeersView::peerWanted);
    dialog->open();
}

void PeersView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

/// Beside the sentence where both have room, else under it.
void PeersView::placePassOn()
{
    auto *row = qobject_cast<QBoxLayout *>(m_passOnRow->layout());
    const bool below = m_passOnButton->sizeHint().width() * 2 > width();
    row->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    row->setAlignment(m_passOnButton, below ? Qt::AlignLeading : Qt::Alignment());
}

void PeersView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placePassOn();
}

void PeersView::retranslate()
{
    const int count = int(m_model.peers().size());
    const bool senders = isUdpServer();
    const QString title = senders ? tr("Senders") : tr("People");
    m_title->setText(title + QStringLiteral(" (%1)").arg(QLocale().toString(count)));
    m_list->setAccessibleName(tr("Whom to write to"));
    m_list->setVisible(count > 0);
    if (count > 0) // no higher than its rows, so that the form above has the rest
        m_list->setMaximumHeight(m_list->sizeHintForRow(0) * m_model.rowCount() + 2);
    m_empty->setVisible(count == 0);
    m_empty->setText(senders ? tr("No one here yet. You can write to someone once they have written to you.")
                             : tr("No one here yet"));
    m_writeTo->setVisible(senders && m_running);
    m_writeTo->setText(tr("&Write to..."));
    m_writeTo->setToolTip(tr("Writes to an address that has not written to you"));
    m_passOnRow->setVisible(m_role == Role::Server && count > 1);
    m_passOnLabel->setText(m_passOn ? tr("%n people. Each sees what the others write.", nullptr, count)
                                    : tr("%n people. They do not see each other.", nullptr, count));
    m_passOnButton->setText(m_passOn ? tr("Do not pass &on") : tr("Pass &on"));
    placePassOn();
    m_passOnButton->setToolTip(tr("Sends what one of them writes on to the others, with the name in front."));
}

} // namespace tincan
