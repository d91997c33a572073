// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/historysearch.h"

#include <QWidget>

#include <memory>

class QLineEdit;
class QListView;
class QStackedLayout;
class QTimer;

namespace tincan {

class Button;
class ConversationsModel;
class EmptyList;
class FilterBar;
class HitsModel;
class History;
class Label;

/// The left side of the history: a search over everything, filters, and below them the past conversations or, while
/// something is typed, the messages that were found.
class HistoryList : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryList(History &history, QWidget *parent = nullptr);

    const ConversationsModel &conversations() const { return *m_conversations; }
    /// Reads what has changed while the window was hidden.
    void catchUp();
    /// Only these have changed; without any, everything may have.
    void refresh(const QList<ConversationId> &ids);
    void focusSearch();
    /// False if there was nothing to clear.
    bool clearSearch();
    /// Whether what is said now is kept: if not, it is said.
    void setKeeping(bool on);
    /// Whether going to a conversation by key opens it; else Enter or a click does. A narrow window would hide the list.
    void setOpensAtOnce(bool on) { m_opensAtOnce = on; }
    /// Marks the one that is open.
    void choose(ConversationId id);

signals:
    void conversationChosen(tincan::ConversationId id);
    void hitChosen(const tincan::HistoryHit &hit, const QString &needle);
    /// Something else is looked for, or nothing any more.
    void searchChanged();
    /// The list of conversations has changed.
    void refreshed();
    void removeWanted(tincan::ConversationId id);
    void settingsWanted();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void wire();
    QListView *makeList(const char *name);
    void takeFilter();
    void startSearch();
    void takeHits(const QList<HistoryHit> &hits);
    void endSearch(bool more);
    void searchAgainIfEmptied(bool wereNone);
    void openHit(const QModelIndex &index);
    void openConversation(const QModelIndex &index);
    void moveBy(int step);
    void openFirst();
    void showState();
    QString noteText() const;
    void retranslate();

    bool isSearching() const;
    QListView *shownList() const;

    History &m_history;
    ConversationsModel *m_conversations;
    HitsModel *m_hits;
    QLineEdit *m_field;
    FilterBar *m_filters;
    QStackedLayout *m_stack;
    QListView *m_list;
    QListView *m_hitList;
    EmptyList *m_empty;
    Label *m_note; ///< how much was found
    QWidget *m_off;
    Label *m_offText;
    Button *m_settings;
    QTimer *m_pause;
    std::unique_ptr<HistorySearch> m_search;
    QString m_needle;       ///< of the search that runs or has ended
    bool m_isStale = false; ///< something has changed while the window was hidden
    bool m_keeping = true;
    bool m_isFresh = false; ///< nothing of the running search has come yet: the hits of the last one still stand there
    bool m_isRunning = false;
    bool m_more = false;
    bool m_opensFirst = false; ///< Enter came before the first hit
    bool m_isChoosing = false;
    bool m_opensAtOnce = true;
};

} // namespace tincan
