// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

#include <optional>

class QStackedLayout;

namespace tincan {

class EmptyState;
class FindBar;
class Label;
class TranscriptModel;
class TranscriptSearch;
class TranscriptView;

/// The region of the messages: the list with its search, or the empty state in its place.
class TranscriptPane : public QWidget
{
    Q_OBJECT

public:
    explicit TranscriptPane(TranscriptModel &model, QWidget *parent = nullptr);

    TranscriptView &view() { return *m_view; }
    EmptyState &emptyState() { return *m_empty; }
    void showMessages();
    void showEmptyState();

    void openFind();
    /// Opens the search if there is none yet.
    void findOlder();
    void findNewer();
    bool isFinding() const;
    /// `back`: to where one was before.
    void closeFind(bool back);

signals:
    void findClosed();

private:
    void wireSearch();
    void showHits();

    TranscriptSearch *m_search;
    FindBar *m_find; ///< Tab comes to it before the messages
    TranscriptView *m_view;
    EmptyState *m_empty;
    QStackedLayout *m_stack;
    struct Reading {
        quint64 row; ///< its id
        int top;
    };
    std::optional<Reading> m_before; ///< what was on the screen before the search; nothing: the end
};

} // namespace tincan
