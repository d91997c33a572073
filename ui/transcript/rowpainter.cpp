// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "rowpainter.h"

#include "theme/icons.h"
#include "theme/metrics.h"
#include "transcript/layoutcache.h"
#include "transcript/limits.h"
#include "transcript/visible.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tincan {

namespace {

constexpr double leastGroundContrast = 1.05;

/// A rounded rectangle whose top corner on the sender's side is nearly square where it joins the bubble above.
QPainterPath bubblePath(const QRectF &r, bool joined, bool right)
{
    const qreal most = std::min(r.width(), r.height()) / 2;
    const qreal full = 2 * std::min<qreal>(size::bubbleRadius, most);
    const qreal small = 2 * std::min<qreal>(size::joinedRadius, most);
    const qreal leftTop = joined && !right ? small : full;
    const qreal rightTop = joined && right ? small : full;
    QPainterPath path; // one outline: to unite two costs a quarter of the painting
    path.moveTo(r.left() + leftTop / 2, r.top());
    path.arcTo(r.right() - rightTop, r.top(), rightTop, rightTop, 90, -90);
    path.arcTo(r.right() - full, r.bottom() - full, full, full, 0, -90);
    path.arcTo(r.left(), r.bottom() - full, full, full, 270, -90);
    path.arcTo(r.left(), r.top(), leftTop, leftTop, 180, -90);
    path.closeSubpath();
    return path;
}

using Ranges = QList<QTextLayout::FormatRange>;

void addRange(Ranges &ranges, int start, int length, const QTextCharFormat &format)
{
    if (length > 0)
        ranges.append({start, length, format});
}

} // namespace

RowPainter::RowPainter(QPainter &painter, const QFont &base, const QPalette &palette, int width, int margin)
    : m_painter(painter)
    , m_base(base)
    , m_small(smallFont(base))
    , m_colors(palette)
    , m_width(width)
    , m_margin(margin)
{
    m_painter.setRenderHint(QPainter::Antialiasing);
}

void RowPainter::paint(const LaidRow &laid, const RowLook &look, int top)
{
    m_painter.save();
    m_painter.translate(0, top);
    const QRectF all(-m_margin, 0, m_width + 2 * m_margin, laid.layout.height);
    m_painter.setClipRect(all, Qt::IntersectClip);
    m_painter.fillRect(all, laid.row.failed ? m_colors.failedRow : m_colors.chatBg);
    if (!laid.row.day.isEmpty())
        paintDay(laid);
    if (laid.row.side == TranscriptRow::Side::Notice)
        paintNotice(laid, look);
    else
        paintBubble(laid, look);
    paintStrip(laid, look);
    m_painter.restore();
}

void RowPainter::paintDay(const LaidRow &laid)
{
    const QRectF &place = laid.layout.day;
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(m_colors.pill);
    m_painter.drawRoundedRect(place, place.height() / 2, place.height() / 2);
    m_painter.setPen(m_colors.secondaryOnIn);
    m_painter.setFont(m_small);
    m_painter.drawText(place, Qt::AlignCenter, laid.row.day);
}

void RowPainter::paintNotice(const LaidRow &laid, const RowLook &look)
{
    m_painter.setPen(m_colors.secondaryOnChat);
    paintText(laid, look, m_colors.chatBg, m_colors.secondaryOnChat);
}

void RowPainter::paintBubble(const LaidRow &laid, const RowLook &look)
{
    const BubbleLayout &layout = laid.layout;
    const bool out = laid.row.side == TranscriptRow::Side::Outgoing;
    const bool right = layout.bubble.center().x() > m_width / 2.0;
    const QColor ground = layout.large ? m_colors.chatBg : out ? m_colors.bubbleOut : m_colors.bubbleIn;
    const QColor ink = layout.large ? m_colors.secondaryOnChat : out ? m_colors.secondaryOnOut : m_colors.secondaryOnIn;
    if (!layout.name.isEmpty())
        paintName(laid, right);
    if (!layout.large) {
        const bool invisible = contrast(ground, m_colors.chatBg) < leastGroundContrast;
        m_painter.setPen(invisible ? QPen(m_colors.separator) : QPen(Qt::NoPen)); // a palette of high contrast
        m_painter.setBrush(ground);
        m_painter.drawPath(bubblePath(layout.bubble, laid.row.joined, right));
    }
    m_painter.save();
    m_painter.setClipRect(layout.bubble, Qt::IntersectClip); // stacked marks do not paint over their neighbours
    m_painter.setPen(m_colors.text);
    paintText(laid, look, ground, ink);
    m_painter.restore();
    paintMeta(laid, ground, ink);
}

void RowPainter::paintName(const LaidRow &laid, bool right)
{
    const bool out = laid.row.side == TranscriptRow::Side::Outgoing;
    m_painter.setFont(out ? m_small : emphasised(m_base));
    m_painter.setPen(out ? m_colors.secondaryOnChat : m_colors.name(laid.row.ip));
    const int side = int(right ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignAbsolute);
    const QRectF &place = laid.layout.name;
    m_painter.drawText(place, side | int(Qt::AlignVCenter),
                       QFontMetricsF(m_painter.font()).elidedText(laid.row.name, Qt::ElideMiddle, place.width()));
}

void RowPainter::paintText(const LaidRow &laid, const RowLook &look, const QColor &ground, const QColor &faint)
{
    const QString text = laid.layout.text->text();
    const QColor link = ground == m_colors.bubbleOut  ? m_colors.linkOnOut
                        : ground == m_colors.bubbleIn ? m_colors.linkOnIn
                                                      : m_colors.link;
    Ranges ranges;
    for (int i = 0; i < laid.links.size(); ++i) {
        QTextCharFormat format;
        format.setForeground(link);
        format.setFontUnderline(i == look.pointedLink || look.focused);
        addRange(ranges, laid.links[i].start, laid.links[i].length, format);
    }
    if (text.endsWith(lineEndSign)) { // it says little, and must not look like text
        QTextCharFormat format;
        format.setForeground(faint);
        addRange(ranges, int(text.size()) - 1, 1, format);
    }
    if (!look.needle.isEmpty()) {
        QTextCharFormat format;
        format.setBackground(look.currentHit ? m_colors.currentHit : m_colors.hit);
        format.setForeground(look.currentHit ? m_colors.onCurrentHit : m_colors.onHit);
        const auto length = int(look.needle.size());
        for (qsizetype at = text.indexOf(look.needle, 0, look.sensitivity); at >= 0 && ranges.size() < maxHitsInRow;
             at = text.indexOf(look.needle, at + length, look.sensitivity))
            addRange(ranges, int(at), length, format);
    }
    QTextCharFormat selected;
    selected.setBackground(m_colors.selection);
    selected.setForeground(m_colors.onSelection);
    addRange(ranges, look.selected.first, look.selected.second - look.selected.first, selected);
    laid.layout.text->draw(&m_painter, laid.layout.textAt, ranges);
}

void RowPainter::paintMeta(const LaidRow &laid, const QColor &ground, const QColor &ink)
{
    const BubbleLayout &layout = laid.layout;
    m_painter.setFont(m_small);
    m_painter.setPen(ink);
    const QPointF baseline(layout.time.left(), layout.time.top() + QFontMetricsF(m_small).ascent());
    m_painter.drawText(baseline, laid.row.time); // its place is as large as it; to align it would be to lay it out
    if (!laid.row.tag.isEmpty()) {
        m_painter.drawText(layout.tag, Qt::AlignCenter | Qt::TextDontClip, laid.row.tag);
        m_painter.setBrush(Qt::NoBrush);
        m_painter.setPen(mix(ink, ground, 0.5));
        m_painter.drawRoundedRect(layout.tag.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
    paintMark(laid, ink);
}

void RowPainter::paintMark(const LaidRow &laid, const QColor &ink)
{
    const QRectF &where = laid.layout.mark;
    switch (laid.row.delivery) {
    case Delivery::None: break;
    case Delivery::Queued: paintIcon(m_painter, Icon::Waiting, where, ink); break;
    case Delivery::HandedOver: paintIcon(m_painter, Icon::Check, where, ink); break;
    case Delivery::Failed: paintIcon(m_painter, Icon::Warning, where, m_colors.dangerFg); break;
    }
}

void RowPainter::paintStrip(const LaidRow &laid, const RowLook &look)
{
    if (laid.row.strip.isEmpty() && laid.layout.actions.isEmpty())
        return;
    QFont font = m_small;
    m_painter.setFont(font);
    m_painter.setPen(laid.row.failed ? m_colors.dangerFg : m_colors.secondaryOnChat);
    m_painter.drawText(laid.layout.strip, int(Qt::TextWordWrap), laid.row.strip);
    font.setUnderline(true);
    m_painter.setFont(font);
    const bool isBehindTheCut = look.currentHit && !laid.row.text.contains(look.needle, look.sensitivity);
    for (const BubbleLayout::Action &action : laid.layout.actions) {
        const bool leadsToHit = isBehindTheCut && action.action == RowAction::ShowAll;
        if (leadsToHit)
            m_painter.fillRect(action.place, m_colors.currentHit);
        m_painter.setPen(leadsToHit ? m_colors.onCurrentHit : m_colors.link);
        m_painter.drawText(action.place, Qt::AlignLeft | Qt::TextDontClip, rowActionLabel(action.action));
    }
}

void RowPainter::paintFocus(const LaidRow &laid, int top)
{
    const qreal room = laid.row.side == TranscriptRow::Side::Notice ? gap::small : 1; // a notice has no padding
    const QRectF ring = laid.layout.bubble.adjusted(-room, top - 1, room, top + 1);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(m_colors.accentBar, 2));
    m_painter.drawRoundedRect(ring, size::bubbleRadius, size::bubbleRadius);
}

} // namespace tincan
