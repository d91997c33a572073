// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "pastconversation.h"

#include "chat/messagesource.h"
#include "historywindow/historytext.h"
#include "peers/peersmodel.h"
#include "settings/preferences.h"
#include "theme/button.h"
#include "theme/label.h"
#include "theme/linedground.h"
#include "theme/metrics.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptpane.h"
#include "transcript/transcriptview.h"

#include <QEvent>
#include <QGridLayout>
#include <QVBoxLayout>

namespace tincan {

namespace {

constexpr int leastText = 40; ///< of a line in the header; what does not fit is cut, and the tool tip has it

TranscriptModel::Opening openingOf(const ConversationInfo &info)
{
    return {info.transport, info.role, info.role == Role::Server && info.peerCount > 1};
}

/// Names are kept for this run only, so these are the addresses; with the port where two people had one address.
std::unique_ptr<PeersModel> peopleOf(const ConversationInfo &info)
{
    auto people = std::make_unique<PeersModel>();
    for (const PeerAddress &peer : info.peers)
        people->add(peer);
    return people;
}

} // namespace

PastConversation::PastConversation(const ConversationInfo &info, std::unique_ptr<MessageSource> rows,
                                   Preferences &preferences, QWidget *parent)
    : QWidget(parent)
    , m_info(info)
    , m_rows(std::move(rows))
    , m_people(peopleOf(info))
    , m_messages(std::make_unique<TranscriptModel>(*m_rows, *m_people, openingOf(info)))
    , m_back(new Button(Button::Look::Quiet, this))
    , m_title(new Label(Label::Role::Title, this))
    , m_kind(new Label(Label::Role::Hint, this))
    , m_find(new Button(Icon::Find, Button::Look::Quiet, this))
    , m_pane(new TranscriptPane(*m_messages, this))
    , m_export(new Button(Button::Look::Plain, this))
    , m_remove(new Button(Button::Look::Plain, this))
{
    build();
    wire(preferences);
    retranslate();
    m_pane->showMessages();
}

PastConversation::~PastConversation()
{
    delete m_pane; // it looks at the model, and that at the rows
}

void PastConversation::build()
{
    m_back->setObjectName(QStringLiteral("historyBack"));
    m_title->setObjectName(QStringLiteral("historyTitle"));
    m_kind->setObjectName(QStringLiteral("historyKind"));
    m_find->setObjectName(QStringLiteral("historyFind"));
    m_export->setObjectName(QStringLiteral("historyExport"));
    m_remove->setObjectName(QStringLiteral("historyRemove"));
    for (Label *label : {m_title, m_kind})
        label->setMinimumWidth(leastText);
    m_title->installEventFilter(this);
    m_back->hide();

    auto *header = new LinedGround(Qt::BottomEdge, this);
    header->setMinimumHeight(size::header);
    auto *top = new QGridLayout(header);
    top->setContentsMargins(gap::large, gap::tiny, gap::small, gap::tiny);
    top->setHorizontalSpacing(gap::small);
    top->setVerticalSpacing(0);
    top->addWidget(m_back, 0, 0, 2, 1);
    top->addWidget(m_title, 0, 1);
    top->addWidget(m_kind, 1, 1);
    top->addWidget(m_find, 0, 2, 2, 1);
    top->setColumnStretch(1, 1);
    auto *footer = new LinedGround(Qt::TopEdge, this);
    auto *bottom = new QHBoxLayout(footer);
    bottom->setContentsMargins(gap::large, gap::small, gap::large, gap::small);
    bottom->setSpacing(gap::small);
    bottom->addStretch();
    bottom->addWidget(m_export);
    bottom->addWidget(m_remove);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_pane, 1);
    layout->addWidget(footer);
}

void PastConversation::wire(Preferences &preferences)
{
    TranscriptView &view = m_pane->view();
    connect(m_back, &QPushButton::clicked, this, &PastConversation::backWanted);
    connect(m_find, &QPushButton::clicked, m_pane, &TranscriptPane::openFind);
    connect(m_export, &QPushButton::clicked, this, &PastConversation::exportWanted);
    connect(m_remove, &QPushButton::clicked, this, &PastConversation::removeWanted);
    connect(&view, &TranscriptView::tooMuchToCopy, this, &PastConversation::tooMuchToCopy);
    connect(&view, &TranscriptView::zoomWanted, &preferences, &Preferences::stepTextSize);
    connect(m_pane, &TranscriptPane::findClosed, &view, [&view] { view.setFocus(); });
    connect(&preferences, &Preferences::textSizeChanged, &view, &TranscriptView::setZoom);
    connect(&preferences, &Preferences::timesChanged, m_messages.get(), &TranscriptModel::setTimes);
    view.setZoom(preferences.textSize());
    m_messages->setTimes(preferences.times());
}

void PastConversation::follow(const ConversationInfo &info)
{
    for (const PeerAddress &peer : info.peers.mid(m_info.peers.size()))
        m_people->add(peer);
    m_info = info;
    m_messages->setNamed(openingOf(info).isNamed);
    showHeader();
}

bool PastConversation::hasRow(qint64 row) const
{
    return row < m_messages->rowCount();
}

void PastConversation::showMessage(qint64 row, const QString &needle)
{
    if (m_pane->isFinding())
        m_pane->closeFind(false);
    m_pane->view().setNeedle(needle, Qt::CaseInsensitive, int(row));
    m_pane->view().centerRow(int(row));
}

void PastConversation::forgetNeedle()
{
    if (!m_pane->isFinding()) // that has its own
        m_pane->view().setNeedle({}, Qt::CaseInsensitive, -1);
}

void PastConversation::setLive(bool live)
{
    m_isLive = live;
    m_remove->setEnabled(!live);
    retranslate();
}

void PastConversation::setSaving(bool saving)
{
    m_export->setEnabled(!saving);
}

void PastConversation::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void PastConversation::showHeader()
{
    const int room = std::max(m_title->width(), leastText); // of both: they stand in one column
    const auto fit = [room](Label *label, const QString &text) {
        const QString shown = label->fontMetrics().elidedText(text, Qt::ElideRight, room);
        label->setText(shown);
        label->setAlignment((label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                            | Qt::AlignVCenter); // an address in an Arabic window stands on the right, too
        label->setAccessibleName(text);
        label->setToolTip(shown == text ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
    };
    fit(m_title, peersText(m_info));
    fit(m_kind,
        QStringList{kindText(m_info), dayText(dayOf(m_info)) + u' ' + spanText(m_info), messagesText(m_info)}.join(
            QStringLiteral(" \u00b7 ")));
}

bool PastConversation::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_title && event->type() == QEvent::Resize)
        showHeader(); // another part of it fits
    return QWidget::eventFilter(watched, event);
}

void PastConversation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_messages->retranslate();
        retranslate();
    }
    QWidget::changeEvent(event);
}

void PastConversation::retranslate()
{
    m_back->setText(tr("&Back"));
    m_back->setToolTip(tr("Back to the list"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setToolTip(tr("Find in this conversation (Ctrl+F)"));
    m_export->setText(tr("&Export..."));
    m_export->setToolTip(tr("Save this conversation to a file (Ctrl+S)"));
    m_remove->setText(tr("&Delete..."));
    m_remove->setToolTip(m_isLive ? tr("It is open in a window. Close that window first.") : QString());
    m_remove->setAccessibleDescription(m_remove->toolTip());
    showHeader();
}

} // namespace tincan
