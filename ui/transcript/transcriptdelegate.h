// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transcript/transcriptrow.h"

#include <QStyledItemDelegate>

#include <optional>
#include <vector>

namespace tincan {

struct BubbleLayout;
struct Colors;

/// Paints the rows of a TranscriptModel: bubbles left and right, notices in the middle. Remembers heights, because a
/// list asks for all of them whenever a row is added.
class TranscriptDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setWidth(int width);
    void forgetHeights();
    void forgetHeights(int first, int last);
    void dropFirst(int count);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    /// The link at this place of a row, relative to its top left corner.
    std::optional<RowAction> actionAt(const QModelIndex &index, const QFont &font, const QPoint &position) const;
    /// Where a link is, for tests.
    QRect placeOf(RowAction action, const QModelIndex &index, const QFont &font) const;

private:
    void paintNotice(QPainter &painter, const BubbleLayout &layout, const Colors &colors) const;
    void paintBubble(QPainter &painter, const TranscriptRow &row, const BubbleLayout &layout, const QFont &base,
                     const Colors &colors, bool selected) const;
    void paintMeta(QPainter &painter, const TranscriptRow &row, const BubbleLayout &layout, const QFont &base,
                   const Colors &colors) const;
    void paintStrip(QPainter &painter, const TranscriptRow &row, const BubbleLayout &layout, const QFont &base,
                    const Colors &colors) const;

    int m_width = 0;
    mutable std::vector<int> m_heights; ///< 0: not known
};

} // namespace tincan
