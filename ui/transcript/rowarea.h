// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transcript/layoutcache.h"
#include "transcript/rowpainter.h"
#include "transcript/rowwindow.h"
#include "transcript/textselection.h"

#include <QAbstractScrollArea>
#include <QElapsedTimer>

#include <optional>

class QTimer;

namespace tincan {

class NewPill;
class TranscriptBar;
class TranscriptModel;

/// Shows the rows of a TranscriptModel that are on the screen and lays out no others, however many there are. It knows
/// where each row is; what is where in one is RowPlaces, and what the mouse and the keys do with it TranscriptView.
class RowArea : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit RowArea(TranscriptModel &model, QWidget *parent = nullptr);

    TranscriptModel *model() const { return &m_model; }

    void toStart();
    void toEnd();
    bool isAtEnd() const { return m_window.isAtEnd(); }
    void scrollBy(int pixels);
    void showRow(int row);
    void centerRow(int row);
    /// Puts the row's upper edge there, as far as the ends allow.
    void placeRow(int row, int top);
    const QList<RowWindow::Placed> &placedRows() const { return m_window.rows(); }
    /// Where a row is on the viewport; empty if it is not on the screen.
    QRect rowRect(int row) const;
    /// -1 below and above the rows.
    int rowAt(const QPoint &position) const;
    std::optional<RowAction> actionAt(const QPoint &position) const;
    const TextLink *linkAt(const QPoint &position) const;
    /// Where the link of an action is on the viewport; empty if the row has none.
    QRect placeOf(RowAction wanted, int row) const;
    /// The middle of a character, for the mouse of a test.
    QPoint placeOfText(int row, int offset) const;
    /// The nearest place in the text. There must be rows.
    TextPosition positionAt(const QPoint &position) const;
    /// Whether the pointer is over the text of a row.
    bool isText(const QPoint &position) const;
    const LaidRow &laidRow(int row) const { return m_cache.at(row); }

    /// Highlights this text in every row; the row `current` otherwise than the others, -1 for none.
    void setNeedle(const QString &needle, Qt::CaseSensitivity sensitivity, int current);
    /// The place of a row on the scroll bar.
    int barValueOf(int row) const;
    TranscriptBar *bar() const { return m_bar; }
    /// Brings the scroll bar and the screen up to date now; otherwise that happens 60 times a second at most, and not
    /// while the window is hidden or minimized.
    void settle();

protected:
    /// What is selected, focused or pointed at.
    virtual RowLook lookOf(int row) const;
    void rowsMoved();
    NewPill *pill() const { return m_pill; }

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void listenToModel();
    void listenToBar();
    void reshape();
    void waitForMidnight();
    void syncBar();
    void countNew(int first, int last);
    void placePill();
    int layoutWidth() const;
    int shift() const;

    TranscriptModel &m_model;
    mutable LayoutCache m_cache;
    mutable RowWindow m_window;
    TranscriptBar *m_bar;
    NewPill *m_pill;
    QTimer *m_settle;
    QElapsedTimer m_sinceSettled;
    QString m_needle;
    Qt::CaseSensitivity m_sensitivity = Qt::CaseInsensitive;
    std::optional<quint64> m_currentHit; ///< the id of its row
    bool m_syncing = false;              ///< the bar follows the rows, not the rows the bar
    bool m_stale = false;                ///< rows moved while the window was hidden or minimized
    int m_new = 0;
    int m_edge = 0; ///< the upper edge, in the window
    double m_wheelRest = 0;
};

} // namespace tincan
