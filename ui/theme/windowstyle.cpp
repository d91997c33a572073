// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "windowstyle.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QPainter>
#include <QStyleOption>

namespace tincan {

namespace {

void box(QPainter *painter, const QRect &rect, const QBrush &ground, const QPen &edge)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(ground);
    painter->setPen(edge);
    const double inset = edge.widthF() / 2;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), size::fieldRadius, size::fieldRadius);
    painter->restore();
}

QPen edgeOf(const QStyleOption &option, const Colors &colors)
{
    if (!(option.state & QStyle::State_Enabled))
        return QPen(colors.separator, 1);
    const bool focus = (option.state & QStyle::State_HasFocus) && !(option.state & QStyle::State_ReadOnly);
    return focus ? QPen(colors.accentBar, 2) : QPen(colors.border, 1);
}

QColor buttonGround(const QStyleOption &option, const Colors &colors)
{
    if (!(option.state & QStyle::State_Enabled))
        return colors.windowBg;
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool pointed = option.state & QStyle::State_MouseOver;
    return mix(colors.chatBg, colors.text, down ? 0.12 : pointed ? 0.06 : 0.0);
}

} // namespace

WindowStyle::WindowStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{}

void WindowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    const Colors colors(option->palette);
    switch (element) {
    case PE_PanelButtonCommand:
        return box(painter, option->rect, buttonGround(*option, colors), edgeOf(*option, colors));
    case PE_FrameLineEdit: return box(painter, option->rect, Qt::NoBrush, edgeOf(*option, colors));
    case PE_PanelLineEdit: {
        const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (!panel || panel->lineWidth <= 0)
            return painter->fillRect(option->rect, option->palette.base());
        return box(painter, option->rect, option->palette.base(), edgeOf(*option, colors));
    }
    case PE_PanelMenu:
        painter->fillRect(option->rect, colors.border);
        return painter->fillRect(option->rect.adjusted(1, 1, -1, -1), colors.menuBg);
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, colors.border);
        return painter->fillRect(option->rect.adjusted(1, 1, -1, -1), option->palette.toolTipBase());
    case PE_IndicatorCheckBox:
    case PE_IndicatorRadioButton: {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(edgeOf(*option, colors));
        painter->setBrush(Qt::NoBrush);
        const QRectF edge = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
        if (element == PE_IndicatorCheckBox)
            painter->drawRoundedRect(edge, 2, 2);
        else
            painter->drawEllipse(edge);
        return painter->restore();
    }
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void WindowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (element == CE_MenuItem && item && item->menuItemType == QStyleOptionMenuItem::Separator
        && item->text.isEmpty()) {
        const QRect line(item->rect.left() + gap::small, item->rect.center().y(), item->rect.width() - 2 * gap::small,
                         1);
        return painter->fillRect(line, Colors(option->palette).separator);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void WindowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                     const QWidget *widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        box(painter, option->rect, Qt::NoBrush, edgeOf(*option, Colors(option->palette)));
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // drawn in black, whatever the palette
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace tincan
