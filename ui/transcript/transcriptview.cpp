// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcriptview.h"

#include "transcript/fulltextwindow.h"
#include "transcript/transcriptdelegate.h"
#include "transcript/transcriptmodel.h"
#include "transcript/visible.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace tincan {

TranscriptView::TranscriptView(TranscriptModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new TranscriptDelegate(this))
{
    setObjectName(QStringLiteral("transcript"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setVerticalScrollMode(ScrollPerPixel);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setResizeMode(Adjust);
    setMouseTracking(true);
    verticalScrollBar()->setSingleStep(20);
    setItemDelegate(m_delegate);

    // before the view's own slots, which lay out at once
    connect(&m_model, &TranscriptModel::rowsAboutToBeInserted, this, [this] { m_atEnd = m_stayPending || isAtEnd(); });
    connect(&m_model, &TranscriptModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last, const QList<int> &roles) {
                if (roles == QList<int>{TranscriptModel::MarkRole})
                    return; // heights stay, QListView repaints
                m_atEnd = m_stayPending || isAtEnd();
                m_delegate->forgetHeights(first.row(), last.row());
                scheduleDelayedItemsLayout(); // a row may have become higher: QListView does not expect that
                stayAtEnd();
            });
    connect(&m_model, &TranscriptModel::rowsRemoved, this,
            [this](const QModelIndex &, int first, int last) { m_delegate->dropFirst(last - first + 1); });
    setModel(&m_model);
    connect(&m_model, &TranscriptModel::rowsInserted, this, &TranscriptView::stayAtEnd);
    retranslate();
}

/// Later, and once for all that changes in this turn: each scroll lays out everything that is new.
void TranscriptView::stayAtEnd()
{
    if (!m_atEnd || std::exchange(m_stayPending, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_stayPending = false;
            scrollToEnd();
        },
        Qt::QueuedConnection);
}

bool TranscriptView::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - 4;
}

void TranscriptView::scrollToEnd()
{
    m_scrolling = true;
    scrollToBottom();
    m_scrolling = false;
}

void TranscriptView::resizeEvent(QResizeEvent *event)
{
    // scrolling to the end may make the scroll bar appear, which lands here before the end is reached
    const bool stay = m_scrolling || isAtEnd();
    m_delegate->setWidth(viewport()->width());
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout(); // other widths, other heights: QListView does not expect that of a list
    if (stay)
        QMetaObject::invokeMethod(this, &TranscriptView::scrollToEnd, Qt::QueuedConnection);
}

QList<RowAction> TranscriptView::actionsOf(const QModelIndex &index) const
{
    return index.data(TranscriptModel::RowRole).value<TranscriptRow>().actions;
}

std::optional<RowAction> TranscriptView::actionAt(const QPoint &position) const
{
    const QModelIndex index = indexAt(position);
    return index.isValid() ? m_delegate->actionAt(index, font(), position - visualRect(index).topLeft()) : std::nullopt;
}

QRect TranscriptView::placeOf(RowAction action, int row) const
{
    const QModelIndex index = m_model.index(row);
    const QRect place = m_delegate->placeOf(action, index, font());
    return place.isEmpty() ? place : place.translated(visualRect(index).topLeft());
}

void TranscriptView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(actionAt(event->pos()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void TranscriptView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto action = event->button() == Qt::LeftButton ? actionAt(event->pos()) : std::nullopt;
    const int row = indexAt(event->pos()).row();
    QListView::mouseReleaseEvent(event);
    if (action)
        act(*action, row);
}

void TranscriptView::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (enter && currentIndex().isValid()) {
        const QList<RowAction> actions = actionsOf(currentIndex());
        if (!actions.isEmpty())
            act(actions.first(), currentIndex().row());
    } else {
        QListView::keyPressEvent(event);
    }
}

void TranscriptView::act(RowAction action, int row)
{
    if (action != RowAction::ShowAll) {
        emit actionWanted(action, row);
        return;
    }
    if (const auto message = m_model.messageAt(row))
        (new FullTextWindow(fullText(message->bytes), window()))->show();
}

void TranscriptView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (!index.isValid())
        return;
    const QPersistentModelIndex kept(index); // the oldest rows may go while the menu is open
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const RowAction action : actionsOf(index))
        menu->addAction(rowActionLabel(action), this, [this, action, kept] {
            if (kept.isValid())
                act(action, kept.row());
        });
    menu->addSeparator();
    menu->addAction(tr("&Copy"), this, &TranscriptView::copy);
    if (m_model.messageAt(index.row()))
        menu->addAction(tr("Copy &text only"), this, [this, kept] { copyText(kept.row()); });
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

void TranscriptView::copyText(int row) const
{
    if (const auto message = m_model.messageAt(row))
        QGuiApplication::clipboard()->setText(fullText(message->bytes));
}

void TranscriptView::copy() const
{
    QModelIndexList chosen = selectionModel()->selectedIndexes();
    if (chosen.size() == 1 && m_model.messageAt(chosen.first().row())) {
        copyText(chosen.first().row());
        return;
    }
    std::sort(chosen.begin(), chosen.end());
    QStringList lines;
    for (const QModelIndex &index : std::as_const(chosen))
        lines.append(m_model.lineWithSender(index.row()));
    if (!lines.isEmpty())
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void TranscriptView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_delegate->forgetHeights();
        m_model.retranslate();
        retranslate();
    } else if (event->type() == QEvent::FontChange) {
        m_delegate->forgetHeights();
    }
    QListView::changeEvent(event);
}

void TranscriptView::retranslate()
{
    setAccessibleName(tr("Messages"));
}

} // namespace tincan
