// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcriptdelegate.h"

#include "theme/colors.h"
#include "theme/icons.h"
#include "theme/metrics.h"
#include "transcript/bubblelayout.h"
#include "transcript/transcriptmodel.h"

#include <QPainter>
#include <QPainterPath>

namespace tincan {

namespace {

TranscriptRow rowOf(const QModelIndex &index)
{
    return index.data(TranscriptModel::RowRole).value<TranscriptRow>();
}

/// A rounded rectangle whose top corner on the sender's side is nearly square where it joins the bubble above.
QPainterPath bubblePath(const QRectF &r, bool joined, bool right)
{
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addRoundedRect(r, size::bubbleRadius, size::bubbleRadius);
    if (joined) {
        const qreal side = size::bubbleRadius * 2;
        QRectF corner(r.left(), r.top(), side, side);
        if (right)
            corner.moveRight(r.right());
        path.addRoundedRect(corner, size::joinedRadius, size::joinedRadius);
    }
    return path.simplified();
}

void paintMark(QPainter &painter, Delivery delivery, const QRectF &where, const Colors &colors)
{
    switch (delivery) {
    case Delivery::None: break;
    case Delivery::Queued: paintIcon(painter, Icon::Waiting, where, colors.secondaryOnOut); break;
    case Delivery::HandedOver: paintIcon(painter, Icon::Check, where, colors.secondaryOnOut); break;
    case Delivery::Failed: paintIcon(painter, Icon::Warning, where, colors.dangerFg); break;
    }
}

} // namespace

void TranscriptDelegate::setWidth(int width)
{
    if (m_width != width)
        forgetHeights();
    m_width = width;
}

void TranscriptDelegate::forgetHeights()
{
    m_heights.clear();
}

void TranscriptDelegate::forgetHeights(int first, int last)
{
    const auto end = std::min(m_heights.size(), size_t(last) + 1);
    for (size_t row = size_t(first); row < end; ++row)
        m_heights[row] = 0;
}

void TranscriptDelegate::dropFirst(int count)
{
    const auto gone = std::min(m_heights.size(), size_t(count));
    m_heights.erase(m_heights.begin(), m_heights.begin() + std::ptrdiff_t(gone));
    forgetHeights(0, 0); // the first row gets a day
}

QSize TranscriptDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = size_t(index.row());
    if (row >= m_heights.size())
        m_heights.resize(row + 1, 0);
    if (m_heights[row] == 0)
        m_heights[row] = int(BubbleLayout(rowOf(index), option.font, m_width).height);
    return QSize(100, m_heights[row]);
}

void TranscriptDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TranscriptRow row = rowOf(index);
    const Colors colors(option.palette);
    const BubbleLayout layout(row, option.font, m_width);
    const bool selected = option.state & QStyle::State_Selected;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    if (row.failed) {
        QColor tint = colors.dangerBorder;
        tint.setAlphaF(0.10F);
        painter->fillRect(option.rect, tint);
    }
    painter->translate(option.rect.topLeft());
    if (!row.day.isEmpty()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.pill);
        painter->drawRoundedRect(layout.day, layout.day.height() / 2, layout.day.height() / 2);
        painter->setPen(colors.secondaryOnIn);
        painter->setFont(smallFont(option.font));
        painter->drawText(layout.day, Qt::AlignCenter, row.day);
    }
    if (row.side == TranscriptRow::Side::Notice)
        paintNotice(*painter, layout, colors);
    else
        paintBubble(*painter, row, layout, option.font, colors, selected);
    paintStrip(*painter, row, layout, option.font, colors);
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(colors.accentBar, 2));
        const qreal room = row.side == TranscriptRow::Side::Notice ? gap::small : 1; // a notice has no padding of its own
        painter->drawRoundedRect(layout.bubble.adjusted(-room, -1, room, 1), size::bubbleRadius, size::bubbleRadius);
    }
    painter->restore();
}

void TranscriptDelegate::paintNotice(QPainter &painter, const BubbleLayout &layout, const Colors &colors) const
{
    painter.setPen(colors.secondaryOnChat);
    layout.text->draw(&painter, layout.textAt);
}

void TranscriptDelegate::paintBubble(QPainter &painter, const TranscriptRow &row, const BubbleLayout &layout,
                                     const QFont &base, const Colors &colors, bool selected) const
{
    const bool out = row.side == TranscriptRow::Side::Outgoing;
    const bool right = layout.bubble.center().x() > m_width / 2.0;
    QColor ground = out ? colors.bubbleOut : colors.bubbleIn;
    if (selected)
        ground = mix(ground, colors.accent, 0.25);
    if (!layout.name.isEmpty()) {
        painter.setFont(out ? smallFont(base) : emphasised(base));
        painter.setPen(out ? colors.secondaryOnChat : colors.name(row.ip));
        const int side = int(right ? Qt::AlignRight : Qt::AlignLeft);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(layout.name, side | int(Qt::AlignVCenter),
                         metrics.elidedText(row.name, Qt::ElideMiddle, layout.name.width()));
    }
    painter.setPen(Qt::NoPen);
    if (contrast(ground, colors.chatBg) < 1.05)
        painter.setPen(colors.separator); // a palette of high contrast: the tint alone cannot be seen
    painter.setBrush(ground);
    painter.drawPath(bubblePath(layout.bubble, row.joined, right));
    painter.save();
    painter.setClipRect(layout.bubble, Qt::IntersectClip);
    painter.setPen(colors.text);
    layout.text->draw(&painter, layout.textAt);
    painter.restore();
    paintMeta(painter, row, layout, base, colors);
}

void TranscriptDelegate::paintMeta(QPainter &painter, const TranscriptRow &row, const BubbleLayout &layout,
                                   const QFont &base, const Colors &colors) const
{
    const bool out = row.side == TranscriptRow::Side::Outgoing;
    const QColor ink = out ? colors.secondaryOnOut : colors.secondaryOnIn;
    painter.setFont(smallFont(base));
    painter.setPen(ink);
    painter.drawText(layout.time, Qt::AlignCenter | Qt::TextDontClip, row.time);
    if (!row.tag.isEmpty()) {
        painter.drawText(layout.tag, Qt::AlignCenter | Qt::TextDontClip, row.tag);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(mix(ink, out ? colors.bubbleOut : colors.bubbleIn, 0.5));
        painter.drawRoundedRect(layout.tag.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    paintMark(painter, row.delivery, layout.mark, colors);
}

void TranscriptDelegate::paintStrip(QPainter &painter, const TranscriptRow &row, const BubbleLayout &layout,
                                    const QFont &base, const Colors &colors) const
{
    QFont font = smallFont(base);
    painter.setFont(font);
    painter.setPen(row.failed ? colors.dangerFg : colors.secondaryOnChat);
    painter.drawText(layout.strip, int(Qt::TextWordWrap), row.strip);
    font.setUnderline(true);
    painter.setFont(font);
    painter.setPen(colors.link);
    for (const BubbleLayout::Action &action : layout.actions)
        painter.drawText(action.place, Qt::AlignLeft | Qt::TextDontClip, rowActionLabel(action.action));
}

std::optional<RowAction> TranscriptDelegate::actionAt(const QModelIndex &index, const QFont &font,
                                                      const QPoint &position) const
{
    const BubbleLayout layout(rowOf(index), font, m_width);
    for (const BubbleLayout::Action &action : layout.actions) {
        if (action.place.adjusted(-4, -4, 4, 4).contains(position))
            return action.action;
    }
    return std::nullopt;
}

QRect TranscriptDelegate::placeOf(RowAction wanted, const QModelIndex &index, const QFont &font) const
{
    const BubbleLayout layout(rowOf(index), font, m_width);
    for (const BubbleLayout::Action &action : layout.actions) {
        if (action.action == wanted)
            return action.place.toRect();
    }
    return {};
}

} // namespace tincan
