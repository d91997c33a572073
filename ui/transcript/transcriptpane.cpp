// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcriptpane.h"

#include "transcript/emptystate.h"
#include "transcript/findbar.h"
#include "transcript/limits.h"
#include "transcript/transcriptbar.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptsearch.h"
#include "transcript/transcriptview.h"

#include <QStackedLayout>

namespace tincan {

TranscriptPane::TranscriptPane(TranscriptModel &model, QWidget *parent)
    : QWidget(parent)
    , m_search(new TranscriptSearch(model, this))
    , m_find(new FindBar(*m_search, this))
    , m_view(new TranscriptView(model, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_find);
    layout->addLayout(m_stack, 1);
    wireSearch();
    showEmptyState();
}

void TranscriptPane::wireSearch()
{
    connect(m_find, &FindBar::closeWanted, this, &TranscriptPane::closeFind);
    connect(m_search, &TranscriptSearch::changed, this, &TranscriptPane::showHits);
    connect(m_search, &TranscriptSearch::stepped, this, [this] {
        if (const int row = m_search->currentRow(); row >= 0)
            m_view->centerRow(row);
        showHits();
    });
}

void TranscriptPane::showHits()
{
    m_view->setNeedle(m_search->needle(), m_search->sensitivity(), m_search->currentRow());
    QList<int> marks;
    for (const int row : m_search->sample(maxSearchMarks))
        marks.append(m_view->barValueOf(row));
    m_view->bar()->setMarks(marks);
}

void TranscriptPane::showMessages()
{
    if (m_stack->currentWidget() == m_view)
        return; // somebody may be reading further up
    m_stack->setCurrentWidget(m_view);
    m_view->toEnd();
}

void TranscriptPane::showEmptyState()
{
    m_stack->setCurrentWidget(m_empty);
}

void TranscriptPane::openFind()
{
    if (!isFinding()) {
        const QList<RowWindow::Placed> &rows = m_view->placedRows();
        m_before.reset();
        if (!m_view->isAtEnd() && !rows.isEmpty())
            m_before = Reading{m_view->model()->idOf(rows.first().row), rows.first().top};
    }
    m_find->open();
}

bool TranscriptPane::isFinding() const
{
    return !m_find->isHidden();
}

void TranscriptPane::findOlder()
{
    isFinding() ? m_search->stepOlder() : openFind();
}

void TranscriptPane::findNewer()
{
    isFinding() ? m_search->stepNewer() : openFind();
}

void TranscriptPane::closeFind(bool back)
{
    m_find->hide();
    m_search->look({}, Qt::CaseInsensitive);
    const int before = m_before ? m_view->model()->rowOf(m_before->row) : -1;
    if (back && before >= 0)
        m_view->placeRow(before, m_before->top);
    else if (back)
        m_view->toEnd();
    emit findClosed();
}

} // namespace tincan
