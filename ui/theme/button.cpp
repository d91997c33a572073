// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "button.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QKeyEvent>
#include <QPainter>
#include <QStyle>

namespace tincan {

Button::Button(Look look, QWidget *parent)
    : QPushButton(parent)
    , m_look(look)
    , m_height(size::control)
{
    setAttribute(Qt::WA_Hover);
    setAutoDefault(false);
}

Button::Button(Icon icon, Look look, QWidget *parent)
    : Button(look, parent)
{
    m_icon = icon;
}

void Button::setLook(Look look)
{
    m_look = look;
    update();
}

void Button::setInk(const QColor &ink)
{
    m_ink = ink;
    update();
}

void Button::setMinimumTall(int height)
{
    m_height = height;
    updateGeometry();
}

QSize Button::sizeHint() const
{
    if (m_icon)
        return QSize(m_height, m_height);
    const QFontMetrics metrics(font());
    const int padding = m_look == Look::Link ? gap::tiny : gap::medium;
    const int width = metrics.size(Qt::TextShowMnemonic, text()).width() + 2 * padding;
    return QSize(width,
                 m_look == Look::Link ? metrics.height() + gap::small : std::max(m_height, metrics.height() + 12));
}

QSize Button::minimumSizeHint() const
{
    return sizeHint();
}

QColor Button::ink() const
{
    const Colors colors(palette());
    if (!isEnabled())
        return readable(colors.secondaryOnWindow, m_look == Look::Primary ? colors.separator : colors.windowBg,
                        colors.windowText, 4.5);
    if (m_ink.isValid())
        return m_ink;
    if (m_look == Look::Primary)
        return colors.onAccent;
    return m_look == Look::Link ? colors.link : colors.windowText;
}

void Button::paintGround(QPainter &painter) const
{
    const Colors colors(palette());
    const bool pointed = isEnabled() && (underMouse() || isDown());
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    if (m_look == Look::Primary) {
        painter.setBrush(isEnabled() ? mix(colors.accent, Qt::black,
                                           isDown()  ? 0.2
                                           : pointed ? 0.1
                                                     : 0.0)
                                     : colors.separator);
    } else if (m_look == Look::Plain) {
        painter.setPen(m_ink.isValid() ? m_ink : colors.border);
        const QColor ground = m_ink.isValid() ? QColor(Qt::transparent) : colors.chatBg;
        painter.setBrush(pointed && !m_ink.isValid() ? mix(ground, colors.text, isDown() ? 0.12 : 0.06) : ground);
    } else if (pointed && m_look == Look::Quiet) {
        painter.setBrush(mix(colors.windowBg, colors.windowText, isDown() ? 0.16 : 0.08));
    } else {
        return;
    }
    painter.drawRoundedRect(frame, size::radius, size::radius);
}

/// Outside a dialog Qt's buttons react to Space only.
void Button::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isReturn)
        return QPushButton::keyPressEvent(event);
    if (!event->isAutoRepeat())
        click();
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintGround(painter);
    if (m_icon) {
        QRectF place(0, 0, 16, 16);
        place.moveCenter(QRectF(rect()).center());
        paintIcon(painter, *m_icon, place, ink());
    } else {
        QFont written = font();
        if (m_look == Look::Primary)
            written = emphasised(written);
        written.setUnderline(m_look == Look::Link && (underMouse() || hasFocus()));
        painter.setFont(written);
        painter.setPen(ink());
        const bool shown = style()->styleHint(QStyle::SH_UnderlineShortcut, nullptr, this);
        painter.drawText(rect(), Qt::AlignCenter | (shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic), text());
    }
    if (hasFocus()) {
        const QColor ring = m_look == Look::Primary ? Colors(palette()).onAccent : Colors(palette()).accentBar;
        painter.setPen(QPen(ring, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(2.5, 2.5, -2.5, -2.5), 4, 4);
    }
}

} // namespace tincan
