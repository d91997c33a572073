// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QStackedLayout;

namespace tincan {

class EmptyState;
class TranscriptModel;
class TranscriptView;

/// The region of the messages: the list, or the empty state in its place.
class TranscriptPane : public QWidget
{
    Q_OBJECT

public:
    explicit TranscriptPane(TranscriptModel &model, QWidget *parent = nullptr);

    TranscriptView &view() { return *m_view; }
    EmptyState &emptyState() { return *m_empty; }
    void showMessages();
    void showEmptyState();

private:
    TranscriptView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
};

} // namespace tincan
