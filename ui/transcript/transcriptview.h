// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transcript/transcriptrow.h"

#include <QListView>

namespace tincan {

class TranscriptDelegate;
class TranscriptModel;

/// The list of messages and notices. Stays at its end while it is there; copies; offers what can be done about a row.
class TranscriptView : public QListView
{
    Q_OBJECT

public:
    explicit TranscriptView(TranscriptModel &model, QWidget *parent = nullptr);

    /// Where the link of an action is on the viewport; empty if the row has none. For tests.
    QRect placeOf(RowAction action, int row) const;

public slots:
    void copy() const;

signals:
    void actionWanted(tincan::RowAction action, int row);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void act(RowAction action, int row);
    void copyText(int row) const;
    std::optional<RowAction> actionAt(const QPoint &position) const;
    QList<RowAction> actionsOf(const QModelIndex &index) const;
    bool isAtEnd() const;
    void scrollToEnd();
    void stayAtEnd();
    void retranslate();

    TranscriptModel &m_model;
    TranscriptDelegate *m_delegate;
    bool m_atEnd = true;
    bool m_stayPending = false; ///< stayAtEnd() has posted its scroll
    bool m_scrolling = false;   ///< to the end, by ourselves
};

} // namespace tincan
