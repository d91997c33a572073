// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transcript/transcriptrow.h"

#include <QFont>
#include <QRectF>
#include <QTextLayout>

#include <memory>

namespace tincan {

/// Where the parts of one row lie, for one width. Coordinates are relative to the row's top left corner.
struct BubbleLayout {
    /// `known` is the same row in the same font at another width; its text is taken over, and a single line that has room.
    BubbleLayout(const TranscriptRow &row, const QFont &base, int width, BubbleLayout *known = nullptr);

    struct Action {
        RowAction action;
        QRectF place;
    };

    int forWidth;
    qreal height = 0;
    bool large = false; ///< a few emoji: no bubble around them
    QRectF day;
    QRectF name;
    QRectF bubble; ///< for a notice: the rectangle of its text
    QPointF textAt;
    QRectF tag;
    QRectF time;
    QRectF mark;
    QRectF strip;
    QList<Action> actions;
    std::unique_ptr<QTextLayout> text; ///< the row's text with line separators instead of '\n', so offsets are the same

    /// What its text takes of the bubble.
    QRectF textRect() const { return text->boundingRect().translated(textAt) & bubble; }

private:
    void placeNotice(const TranscriptRow &row, const QFont &base, const QRectF &column);
    void placeBubble(const TranscriptRow &row, const QFont &base, const QRectF &column);
    void placeMeta(const TranscriptRow &row, const QFont &base, bool besideText);
    void placeStrip(const TranscriptRow &row, const QFont &base, const QRectF &column);
    void shape(const QString &words, const QFont &font);
    QSizeF breakLines(qreal most, qreal *lastLine);

    QSizeF m_textSize;
    qreal metaWidth(const TranscriptRow &row, const QFont &base) const;
};

} // namespace tincan
