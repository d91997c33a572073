// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historydelegate.h"

#include "historywindow/historyrow.h"
#include "theme/colors.h"
#include "theme/listrow.h"
#include "theme/metrics.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace tincan {

namespace {

constexpr int leastWidth = 160; ///< that a list asks for

/// Lays the beginning of `text` out in as many lines as wanted; the last one ends with "..." where there is more.
void layOut(QTextLayout &layout, const QString &text, const QFontMetrics &metrics, int width, int lines)
{
    const auto lay = [&](const QString &shown) {
        layout.setText(shown);
        layout.beginLayout();
        int start = 0;
        for (int i = 0; i < lines; ++i) {
            QTextLine line = layout.createLine();
            if (!line.isValid())
                break;
            line.setLineWidth(width);
            line.setPosition(QPointF(0, i * metrics.lineSpacing()));
            start = line.textStart();
        }
        layout.endLayout();
        return start;
    };
    const int last = lay(text);
    lay(text.left(last) + metrics.elidedText(text.mid(last), Qt::ElideRight, width));
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colors colors(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(HeadingRole).toBool()) {
        paintHeading(*painter, option, index.data(UpperRole).toString(), colors);
        painter->restore();
        return;
    }
    paintListRow(*painter, option, colors);

    const QFont large = emphasised(option.font);
    const QFont small = smallFont(option.font);
    const QFontMetrics largeMetrics(large);
    const QFontMetrics smallMetrics(small);
    const bool chosen = option.state & QStyle::State_Selected;
    const QColor ink = chosen ? colors.text : colors.windowText;
    const QColor secondary = chosen ? colors.secondaryOnOut : colors.secondaryOnWindow;
    const QRect inner = option.rect.adjusted(gap::medium, gap::small - 2, -gap::medium, -(gap::small - 2));
    const auto mirrored = [&option, &inner](const QRect &place) {
        return QStyle::visualRect(option.direction, inner, place);
    };
    const QString time = index.data(TimeRole).toString();
    const int timeWidth = std::min(smallMetrics.horizontalAdvance(time) + 1, inner.width() * 2 / 3); // 1: rounding
    const QRect upper(inner.left(), inner.top(), inner.width() - timeWidth - gap::small, largeMetrics.height());
    const QRect right(inner.right() + 1 - timeWidth, inner.top(), timeWidth, largeMetrics.height());
    const auto write = [&](const QRect &place, const QFont &font, const QColor &color, const QString &words) {
        painter->setFont(font);
        painter->setPen(color);
        const Qt::Alignment side = option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(mirrored(place), int(side | Qt::AlignAbsolute | Qt::AlignVCenter), words);
    };
    write(upper, large, ink, largeMetrics.elidedText(index.data(UpperRole).toString(), Qt::ElideRight, upper.width()));
    write(right, small, secondary, smallMetrics.elidedText(time, Qt::ElideRight, timeWidth));
    painter->setFont(small);
    const QRect lower = inner.adjusted(0, largeMetrics.height() + 2, 0, 0);
    paintLower(*painter, option.direction, lower, index, secondary, colors);
    painter->restore();
}

void HistoryDelegate::paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &words,
                                   const Colors &colors)
{
    const QFont font = smallFont(emphasised(option.font));
    painter.setFont(font);
    painter.setPen(colors.secondaryOnWindow);
    const QRect place = option.rect.adjusted(gap::medium, 0, -gap::medium, -gap::tiny);
    painter.drawText(place, int(Qt::AlignLeading | Qt::AlignBottom),
                     QFontMetrics(font).elidedText(words, Qt::ElideRight, place.width()));
}

void HistoryDelegate::paintLower(QPainter &painter, Qt::LayoutDirection direction, const QRect &place,
                                 const QModelIndex &index, const QColor &ink, const Colors &colors)
{
    QTextLayout layout({}, painter.font(), painter.device());
    QTextOption wrapping(direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layOut(layout, index.data(LowerRole).toString(), QFontMetrics(painter.font()), place.width(),
           index.data(LinesRole).toInt());
    QList<QTextLayout::FormatRange> marks;
    if (const int start = index.data(MatchStartRole).toInt(); start >= 0) {
        QTextCharFormat hit;
        hit.setBackground(colors.hit);
        hit.setForeground(colors.onHit);
        marks.append({start, index.data(MatchLengthRole).toInt(), hit});
    }
    painter.setPen(ink);
    layout.draw(&painter, place.topLeft(), marks);
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int small = QFontMetrics(smallFont(option.font)).lineSpacing();
    if (index.data(HeadingRole).toBool())
        return {leastWidth, small + gap::large};
    const int large = QFontMetrics(emphasised(option.font)).height();
    const int lines = index.data(LinesRole).toInt();
    return {leastWidth, std::max(size::peerRow, large + 2 + lines * small + 2 * (gap::small - 2))};
}

} // namespace tincan
