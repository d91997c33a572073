// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historylist.h"

#include "history/history.h"
#include "historywindow/conversationsmodel.h"
#include "historywindow/emptylist.h"
#include "historywindow/filterbar.h"
#include "historywindow/historydelegate.h"
#include "historywindow/hitsmodel.h"
#include "historywindow/limits.h"
#include "mainwindow/historyproblems.h"
#include "theme/button.h"
#include "theme/colors.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace tincan {

HistoryList::HistoryList(History &history, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_conversations(new ConversationsModel(history, this))
    , m_hits(new HitsModel(this))
    , m_field(new QLineEdit(this))
    , m_filters(new FilterBar(this))
    , m_stack(new QStackedLayout)
    , m_list(makeList("historyList"))
    , m_hitList(makeList("historyHits"))
    , m_empty(new EmptyList(this))
    , m_note(new Label(Label::Role::Hint, this))
    , m_off(new QWidget(this))
    , m_offText(new Label(Label::Role::Hint, m_off))
    , m_settings(new Button(Button::Look::Plain, m_off))
    , m_pause(new QTimer(this))
{
    m_list->setModel(m_conversations);
    m_hitList->setModel(m_hits);
    build();
    wire();
    retranslate();
    refresh({});
}

void HistoryList::build()
{
    m_field->setObjectName(QStringLiteral("historySearch"));
    m_note->setObjectName(QStringLiteral("historyNote"));
    m_off->setObjectName(QStringLiteral("historyOff"));
    m_settings->setObjectName(QStringLiteral("historySettings"));
    m_field->setMaxLength(longestSearch);
    m_field->setTextMargins(gap::tiny, 0, gap::tiny, 0);
    m_field->installEventFilter(this);
    m_field->setMinimumHeight(size::control);
    for (Label *label : {m_offText, m_note})
        label->setWordWrap(true);
    auto *off = new QHBoxLayout(m_off);
    off->setContentsMargins(gap::medium, gap::small, gap::medium, 0);
    off->setSpacing(gap::small);
    off->addWidget(m_offText, 1);
    off->addWidget(m_settings);
    for (QWidget *page : std::initializer_list<QWidget *>{m_list, m_hitList, m_empty})
        m_stack->addWidget(page);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(gap::medium, gap::medium, gap::medium, gap::small);
    top->setSpacing(gap::small);
    top->addWidget(m_field);
    top->addWidget(m_filters);
    top->addWidget(m_note);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addLayout(m_stack, 1);
    layout->addWidget(m_off);
    m_pause->setSingleShot(true);
    m_pause->setInterval(searchPauseMs);
}

QListView *HistoryList::makeList(const char *name)
{
    auto *list = new QListView(this);
    list->setObjectName(QLatin1String(name));
    list->setItemDelegate(new HistoryDelegate(list));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setVerticalScrollMode(QListView::ScrollPerPixel);
    list->verticalScrollBar()->setSingleStep(size::control);
    list->viewport()->setAutoFillBackground(false);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setResizeMode(QListView::Adjust);
    list->installEventFilter(this);
    return list;
}

void HistoryList::wire()
{
    connect(&m_history, &History::changed, this, [this](const QList<ConversationId> &ids) {
        m_isStale = m_isStale || !window()->isVisible();
        if (!m_isStale)
            refresh(ids);
    });
    connect(&m_history, &History::troubled, this, &HistoryList::showState);
    connect(&m_history, &History::recovered, this, &HistoryList::showState);
    connect(&m_history, &History::fileSetAside, this, &HistoryList::startSearch); // another file, other hits
    connect(m_field, &QLineEdit::textChanged, this, [this] {
        m_pause->start();
        showState();
    });
    connect(m_pause, &QTimer::timeout, this, &HistoryList::startSearch);
    connect(m_filters, &FilterBar::changed, this, &HistoryList::takeFilter);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (m_opensAtOnce)
            openConversation(current);
    });
    connect(m_list, &QListView::clicked, this, &HistoryList::openConversation);
    connect(m_list, &QListView::activated, this, &HistoryList::openConversation);
    connect(m_hitList, &QListView::clicked, this, &HistoryList::openHit);
    connect(m_hitList, &QListView::activated, this, &HistoryList::openHit);
    connect(m_settings, &QPushButton::clicked, this, &HistoryList::settingsWanted);
}

// --- conversations ----------------------------------------------------------------------------------------------

void HistoryList::catchUp()
{
    if (std::exchange(m_isStale, false))
        refresh({});
}

void HistoryList::refresh(const QList<ConversationId> &ids)
{
    const ConversationInfo *current = m_conversations->at(m_list->currentIndex().row());
    const auto id = current ? std::optional<ConversationId>(current->id) : std::nullopt;
    const bool wereNone = m_conversations->conversations().isEmpty();
    const bool newPeople = m_conversations->read(ids);
    m_hits->setConversations(m_conversations->conversations());
    if (ids.isEmpty()) // else one that has just begun may not be among them yet
        m_hits->removeUnknown();
    if (newPeople)
        m_filters->fillPeople(m_history);
    if (id)
        choose(*id);
    searchAgainIfEmptied(wereNone);
    showState();
    emit refreshed();
}

void HistoryList::takeFilter()
{
    const HistoryFilter filter = m_filters->filter();
    if (m_conversations->filter() == filter)
        return;
    m_conversations->setFilter(filter);
    if (isSearching())
        startSearch();
    showState();
}

void HistoryList::choose(ConversationId id)
{
    m_isChoosing = true; // what is open need not be opened
    const int row = m_conversations->rowOf(id);
    m_list->setCurrentIndex(row < 0 ? QModelIndex() : m_conversations->index(row));
    m_isChoosing = false;
}

void HistoryList::openConversation(const QModelIndex &index)
{
    if (const ConversationInfo *info = m_conversations->at(index.row()); info && !m_isChoosing)
        emit conversationChosen(info->id);
}

// --- searching --------------------------------------------------------------------------------------------------

bool HistoryList::isSearching() const
{
    return !m_field->text().isEmpty();
}

void HistoryList::focusSearch()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

bool HistoryList::clearSearch()
{
    if (!isSearching())
        return false;
    m_field->clear();
    m_pause->stop();
    startSearch();
    focusSearch();
    return true;
}

void HistoryList::startSearch()
{
    m_needle = m_field->text();
    m_more = false;
    const HistoryFilter &filter = m_conversations->filter();
    m_search = m_history.search({m_needle, Qt::CaseInsensitive, filter.transport, filter.ip});
    m_isFresh = m_isRunning = m_search != nullptr;
    m_opensFirst = false;
    emit searchChanged();
    if (!m_search) {
        m_hits->begin({});
    } else {
        connect(m_search.get(), &HistorySearch::found, this, &HistoryList::takeHits);
        connect(m_search.get(), &HistorySearch::finished, this, &HistoryList::endSearch);
    }
    showState();
}

void HistoryList::takeHits(const QList<HistoryHit> &hits)
{
    if (std::exchange(m_isFresh, false))
        m_hits->begin(m_needle);
    m_hits->append(hits);
    showState();
    if (m_opensFirst && m_hits->rowCount() > 0)
        openFirst();
}

void HistoryList::endSearch(bool more)
{
    takeHits({}); // nothing found: what stood there goes
    m_isRunning = false;
    m_more = more;
    showState();
    if (m_hits->hasUnknown())
        refresh({}); // deleted while it was searched, or so new that nothing has told of it
}

/// All that was found is gone, but there were more hits; or nothing could be found, because nothing could be read.
void HistoryList::searchAgainIfEmptied(bool wereNone)
{
    const bool isBack = wereNone && !m_conversations->conversations().isEmpty();
    const bool isSettled = !m_isRunning && !m_pause->isActive();
    if (isSearching() && isSettled && m_hits->rowCount() == 0 && (m_more || isBack))
        startSearch();
}

void HistoryList::openHit(const QModelIndex &index)
{
    if (const HistoryHit *hit = m_hits->at(index.row()))
        emit hitChosen(*hit, m_hits->needle());
}

// --- keys -------------------------------------------------------------------------------------------------------

QListView *HistoryList::shownList() const
{
    return isSearching() ? m_hitList : m_list;
}

/// From the field: the cursor stays in it.
void HistoryList::moveBy(int step)
{
    QListView *list = shownList();
    const QAbstractItemModel *model = list->model();
    int row = list->currentIndex().isValid() ? list->currentIndex().row() + step : (step > 0 ? 0 : -1);
    while (row >= 0 && row < model->rowCount() && model->index(row, 0).flags() == Qt::NoItemFlags)
        row += step;
    if (row >= 0 && row < model->rowCount())
        list->setCurrentIndex(model->index(row, 0));
}

/// The current one, if there is one.
void HistoryList::openFirst()
{
    m_opensFirst = m_isFresh; // its hits are still to come
    if (m_opensFirst)
        return;
    if (!shownList()->currentIndex().isValid())
        moveBy(1);
    isSearching() ? openHit(m_hitList->currentIndex()) : openConversation(m_list->currentIndex());
}

bool HistoryList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched != m_field) {
        if (key == Qt::Key_Delete && watched == m_list) {
            if (const ConversationInfo *info = m_conversations->at(m_list->currentIndex().row()))
                emit removeWanted(info->id);
            return true;
        }
        return QWidget::eventFilter(watched, event);
    }
    switch (key) {
    case Qt::Key_Up: moveBy(-1); return true;
    case Qt::Key_Down: moveBy(1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_pause->isActive()) { // who presses Enter has typed everything
            m_pause->stop();
            startSearch();
        }
        openFirst();
        return true;
    default: return false;
    }
}

// --- words ------------------------------------------------------------------------------------------------------

void HistoryList::setKeeping(bool on)
{
    m_keeping = on;
    showState();
}

QString HistoryList::noteText() const
{
    if (!isSearching())
        return {};
    if (m_isRunning || m_pause->isActive())
        return m_hits->rowCount() > 0 && !m_isFresh ? tr("%Ln hit(s) so far", nullptr, m_hits->rowCount())
                                                    : tr("Searching...");
    if (m_more)
        return tr("More than %1 hits. The newest are shown.").arg(QLocale().toString(m_hits->rowCount()));
    return m_hits->rowCount() > 0 ? tr("%Ln hit(s)", nullptr, m_hits->rowCount()) : QString();
}

void HistoryList::showState()
{
    const bool searching = isSearching();
    const bool isSettled = !m_isRunning && !m_pause->isActive();
    const bool nothingFound = searching && isSettled && m_hits->rowCount() == 0;
    const bool nothingKept = !searching && m_conversations->rowCount() == 0;
    m_stack->setCurrentWidget(nothingFound || nothingKept ? m_empty : static_cast<QWidget *>(shownList()));
    if (nothingFound)
        m_empty->tellNothingFound(m_needle, m_filters->text());
    else if (!m_conversations->conversations().isEmpty())
        m_empty->tellNothingLikeThat();
    else
        m_empty->tellNothingKept(m_keeping, historyTroubleText(m_history));
    m_note->setText(noteText());
    m_note->setVisible(searching);
    m_off->setVisible(!m_keeping);
}

void HistoryList::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Colors(palette()).windowBg);
}

void HistoryList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void HistoryList::retranslate()
{
    m_field->setPlaceholderText(tr("Search all conversations"));
    m_field->setAccessibleName(tr("Search all conversations"));
    m_filters->retranslate();
    m_list->setAccessibleName(tr("Past conversations"));
    m_hitList->setAccessibleName(tr("Messages that were found"));
    m_offText->setText(tr("The history is off: what is said now is not kept."));
    m_settings->setText(tr("&Settings..."));
    m_conversations->retranslate();
    m_hits->retranslate();
    showState();
}

} // namespace tincan
