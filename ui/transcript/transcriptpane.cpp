// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcriptpane.h"

#include "theme/metrics.h"
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
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setContentsMargins(0, 0, 0, gap::small); // the last bubble does not touch the composer
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    showEmptyState();
}

void TranscriptPane::showMessages()
{
    if (m_stack->currentWidget() == m_view)
        return; // somebody may be reading further up
    m_stack->setCurrentWidget(m_view);
    m_view->scrollToBottom();
}

void TranscriptPane::showEmptyState()
{
    m_stack->setCurrentWidget(m_empty);
}

} // namespace tincan
