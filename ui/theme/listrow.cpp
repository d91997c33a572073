// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "listrow.h"

#include "theme/colors.h"

#include <QPainter>
#include <QStyleOptionViewItem>

namespace tincan {

void paintListRow(QPainter &painter, const QStyleOptionViewItem &option, const Colors &colors)
{
    const QRectF row = QRectF(option.rect).adjusted(0, 1, 0, -1);
    painter.setPen(Qt::NoPen);
    if (option.state & QStyle::State_Selected) {
        painter.setBrush(colors.bubbleOut);
        painter.drawRoundedRect(row, 4, 4);
        const qreal x = option.direction == Qt::RightToLeft ? row.right() - 3 : row.left();
        painter.fillRect(QRectF(x, row.top(), 3, row.height()), colors.accentBar);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.setBrush(mix(colors.windowBg, colors.windowText, 0.06));
        painter.drawRoundedRect(row, 4, 4);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.accentBar, 2));
        painter.drawRoundedRect(row.adjusted(1, 1, -1, -1), 4, 4);
    }
}

} // namespace tincan
