// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcriptpane.h"

#include "transcript/emptystate.h"
#include "transcript/transcriptview.h"

#include <QStackedLayout>

namespace tincan {

TranscriptPane::TranscriptPane(TranscriptModel &model, QWidget *parent)
    : QWidget(parent)
    , m_view(new TranscriptView(model, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    showEmptyState();
}

void TranscriptPane::showMessages()
{
    m_stack->setCurrentWidget(m_view);
    m_view->scrollToBottom();
}

void TranscriptPane::showEmptyState()
{
    m_stack->setCurrentWidget(m_empty);
}

} // namespace tincan
