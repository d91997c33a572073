// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "windowstyle.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace tincan {

namespace {

constexpr int scrollBar = 14; ///< wide
constexpr int scrollInset = 3;
constexpr int leastHandle = 32;

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

/// A handle on a quiet ground, without arrows: what a wheel, a page key and a finger need.
void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QStyle &style, const QWidget *widget)
{
    const Colors colors(option.palette);
    painter.fillRect(option.rect, colors.windowBg);
    if (option.minimum == option.maximum)
        return;
    const QRect handle = style.subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, widget);
    const bool held = option.activeSubControls & QStyle::SC_ScrollBarSlider;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(held ? mix(colors.border, colors.windowText, 0.3) : colors.border);
    const QRectF bar = QRectF(handle).adjusted(scrollInset, scrollInset, -scrollInset, -scrollInset);
    const double radius = std::min(bar.width(), bar.height()) / 2;
    painter.drawRoundedRect(bar, radius, radius);
    painter.restore();
}

/// By how much a text is wider than Qt measures it: a letter that is underlined is drawn apart from its neighbours,
/// without their kerning, and Arabic letters take other forms.
int mnemonicSpill(const QString &text, const QFontMetrics &metrics)
{
    const qsizetype mark = text.indexOf(u'&');
    if (mark < 0)
        return 0;
    const QString before = text.left(mark);
    const QString letter = text.mid(mark + 1, 1);
    const QString after = text.mid(mark + 2);
    const int apart =
        metrics.horizontalAdvance(before) + metrics.horizontalAdvance(letter) + metrics.horizontalAdvance(after);
    return std::max(0, apart - metrics.horizontalAdvance(before + letter + after));
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
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && slider)
        return drawScrollBar(*slider, *painter, *this, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox)
        box(painter, option->rect, Qt::NoBrush, edgeOf(*option, Colors(option->palette)));
}

QRect WindowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || !slider)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const QRect all = option->rect;
    const bool upright = slider->orientation == Qt::Vertical;
    const int length = upright ? all.height() : all.width();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    const int share = range > 0 ? int(length * qint64(slider->pageStep) / (range + slider->pageStep)) : length;
    const int handle = std::clamp(share, std::min(leastHandle, length), length);
    const int start = sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition, length - handle,
                                              slider->upsideDown);
    const auto stretch = [&](int from, int size) {
        const QRect rect = upright ? QRect(all.left(), all.top() + from, all.width(), size)
                                   : QRect(all.left() + from, all.top(), size, all.height());
        return visualRect(slider->direction, all, rect);
    };
    switch (part) {
    case SC_ScrollBarGroove: return all;
    case SC_ScrollBarSlider: return stretch(start, handle);
    case SC_ScrollBarSubPage: return stretch(0, start);
    case SC_ScrollBarAddPage: return stretch(start + handle, length - start - handle);
    default: return {};
    }
}

int WindowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    if (metric == PM_ScrollBarExtent)
        return scrollBar;
    if (metric == PM_ScrollBarSliderMin)
        return leastHandle;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

QSize WindowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                    const QWidget *widget) const
{
    const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option); tab && type == CT_TabBarTab)
        return usual + QSize(mnemonicSpill(tab->text, tab->fontMetrics), 0);
    return type == CT_PushButton ? usual.expandedTo(QSize(0, size::control)) : usual;
}

int WindowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0; // drawn in black, whatever the palette
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace tincan
