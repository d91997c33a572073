// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcriptbar.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QPainter>
#include <QStyleOptionSlider>

namespace tincan {

namespace {

constexpr int leastThumb = 24;

} // namespace

TranscriptBar::TranscriptBar(QWidget *parent)
    : QScrollBar(Qt::Vertical, parent)
{}

void TranscriptBar::setMarks(const QList<int> &marks)
{
    m_marks = marks;
    update();
}

QSize TranscriptBar::sizeHint() const
{
    return {gap::medium, QScrollBar::sizeHint().height()}; // the padding that the messages keep from the edge
}

void TranscriptBar::paintEvent(QPaintEvent *)
{
    const Colors colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), colors.chatBg);
    if (maximum() <= minimum())
        return;
    QStyleOptionSlider option;
    initStyleOption(&option);
    QRectF thumb = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    const QRectF groove = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarGroove, this);
    if (thumb.height() < leastThumb)
        thumb.adjust(0, -(leastThumb - thumb.height()) / 2, 0, (leastThumb - thumb.height()) / 2);
    thumb = QRectF(width() / 2.0 - 3, thumb.top() + 1, 6, thumb.height() - 2);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mix(colors.chatBg, colors.text, underMouse() || isSliderDown() ? 0.55 : 0.42));
    painter.drawRoundedRect(thumb, 3, 3);
    const double room = groove.height() - thumb.height();
    for (const int mark : std::as_const(m_marks)) {
        const double y = groove.top() + thumb.height() / 2 + room * mark / maximum();
        painter.fillRect(QRectF(1, y - 1, width() - 2, 2), colors.currentHit);
    }
}

} // namespace tincan
