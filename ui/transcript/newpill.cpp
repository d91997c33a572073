// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "newpill.h"

#include "theme/colors.h"
#include "theme/icons.h"
#include "theme/metrics.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <utility>

namespace tincan {

NewPill::NewPill(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(QStringLiteral("newPill"));
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::ArrowCursor);
    setFocusPolicy(Qt::TabFocus); // a click leaves the focus where it is
    retranslate();
    hide();
}

void NewPill::setCount(int count)
{
    if (std::exchange(m_count, count) != count)
        retranslate();
}

QSize NewPill::sizeHint() const
{
    const int height = std::max(size::control, fontMetrics().height() + 12);
    if (m_count == 0)
        return {height, height};
    return {fontMetrics().horizontalAdvance(text()) + gap::medium + gap::large + gap::huge, height};
}

void NewPill::paintEvent(QPaintEvent *)
{
    const Colors colors(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(colors.border);
    painter.setBrush(mix(colors.chatBg, colors.text, isDown() ? 0.12 : underMouse() ? 0.06 : 0));
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    QRectF arrow(0, 0, 16, 16);
    arrow.moveCenter(frame.center());
    if (m_count > 0) {
        arrow.moveLeft(isRightToLeft() ? width() - gap::medium - arrow.width() : gap::medium);
        painter.setPen(colors.text);
        const QRect words =
            rect().adjusted(isRightToLeft() ? gap::large : int(arrow.right()) + gap::small, 0,
                            isRightToLeft() ? int(arrow.left()) - width() - gap::small : -gap::large, 0);
        painter.drawText(words, Qt::AlignCenter, text());
    }
    paintIcon(painter, Icon::ArrowDown, arrow, colors.text);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accentBar, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), frame.height() / 2, frame.height() / 2);
    }
}

void NewPill::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QAbstractButton::changeEvent(event);
}

void NewPill::retranslate()
{
    setText(m_count > 0 ? tr("%Ln new", "messages", m_count) : QString());
    setToolTip(tr("To the newest message (Ctrl+End)"));
    setAccessibleName(m_count > 0 ? text() : tr("To the newest message"));
    updateGeometry();
}

} // namespace tincan
