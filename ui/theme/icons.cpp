// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "icons.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace tincan {

namespace {

/// Paths live in a square of 16 x 16.
QPainterPath lines(std::initializer_list<std::initializer_list<QPointF>> strokes)
{
    QPainterPath path;
    for (const auto &stroke : strokes) {
        path.moveTo(*stroke.begin());
        for (const QPointF &point : stroke)
            path.lineTo(point);
    }
    return path;
}

QPainterPath copyPath()
{
    QPainterPath path = lines({{{3.5, 10.5}, {2.5, 10.5}, {2.5, 2.5}, {10.5, 2.5}, {10.5, 3.5}}});
    path.addRoundedRect(QRectF(5.5, 5.5, 8, 8), 1.5, 1.5);
    return path;
}

QPainterPath sidebarPath()
{
    QPainterPath path = lines({{{6.5, 3}, {6.5, 13}}});
    path.addRoundedRect(QRectF(2, 3, 12, 10), 1.5, 1.5);
    return path;
}

QPainterPath clockPath()
{
    QPainterPath path = lines({{{8, 4.5}, {8, 8}, {10.5, 9.5}}});
    path.addEllipse(QPointF(8, 8), 6, 6);
    return path;
}

QPainterPath warningPath()
{
    return lines({{{8, 2}, {14.5, 13.5}, {1.5, 13.5}, {8, 2}}, {{8, 6.5}, {8, 9.6}}, {{8, 11.5}, {8, 11.6}}});
}

QPainterPath cansPath()
{
    QPainterPath path;
    for (const double x : {0.8, 11.2}) {
        path.addEllipse(QRectF(x, 3, 4, 1.6));
        path.addPath(lines({{{x, 3.8}, {x, 9}, {x + 4, 9}, {x + 4, 3.8}}}));
    }
    path.moveTo(4.8, 6.5);
    path.cubicTo(6.5, 10, 9.5, 10, 11.2, 6.5);
    return path;
}

QPainterPath infoPath()
{
    QPainterPath path = lines({{{8, 7.5}, {8, 11}}, {{8, 5}, {8, 5.1}}});
    path.addEllipse(QPointF(8, 8), 6, 6);
    return path;
}

QPainterPath findPath()
{
    QPainterPath path = lines({{{10.2, 10.2}, {14, 14}}});
    path.addEllipse(QPointF(6.8, 6.8), 4.8, 4.8);
    return path;
}

/// Two sliders: a cog wheel is a blot at this size.
QPainterPath settingsPath()
{
    QPainterPath path = lines({{{2, 5}, {8.5, 5}}, {{12.5, 5}, {14, 5}}, {{2, 11}, {3.5, 11}}, {{7.5, 11}, {14, 11}}});
    path.addEllipse(QPointF(10.5, 5), 2, 2);
    path.addEllipse(QPointF(5.5, 11), 2, 2);
    return path;
}

QPainterPath menuPath()
{
    QPainterPath path;
    for (const double y : {3.5, 8.0, 12.5})
        path.addEllipse(QPointF(8, y), 1.1, 1.1);
    return path;
}

QPainterPath pathOf(Icon icon)
{
    switch (icon) {
    case Icon::Copy: return copyPath();
    case Icon::Menu: return menuPath();
    case Icon::Sidebar: return sidebarPath();
    case Icon::Send: return lines({{{2, 2.5}, {14.5, 8}, {2, 13.5}, {4.2, 8}, {2, 2.5}}, {{4.2, 8}, {9, 8}}});
    case Icon::Close: return lines({{{4, 4}, {12, 12}}, {{12, 4}, {4, 12}}});
    case Icon::Warning: return warningPath();
    case Icon::Info: return infoPath();
    case Icon::Waiting: return clockPath();
    case Icon::Check: return lines({{{2.5, 8.5}, {6.2, 12.2}, {13.5, 4.2}}});
    case Icon::CheckTwice: return lines({{{1, 8.8}, {4.2, 12}, {10.4, 4.6}}, {{7.6, 11.2}, {8.4, 12}, {14.8, 4.6}}});
    case Icon::Cans: return cansPath();
    case Icon::ArrowRight: return lines({{{6, 3.5}, {10.5, 8}, {6, 12.5}}});
    case Icon::ArrowUp: return lines({{{3.5, 10.5}, {8, 6}, {12.5, 10.5}}});
    case Icon::ArrowDown: return lines({{{3.5, 6}, {8, 10.5}, {12.5, 6}}});
    case Icon::Find: return findPath();
    case Icon::Settings: return settingsPath();
    case Icon::Save:
        return lines({{{8, 2}, {8, 10}}, {{4.5, 6.8}, {8, 10.2}, {11.5, 6.8}}, {{2.5, 13.5}, {13.5, 13.5}}});
    }
    Q_UNREACHABLE();
}

/// A can on its side, 30 x 36, its opening to the left, its bottom at x = 0.
QPainterPath lyingCan()
{
    QPainterPath path;
    path.addEllipse(QRectF(-36, -18, 12, 36));
    path.moveTo(-30, -18);
    path.lineTo(-3, -18);
    path.quadTo(3, 0, -3, 18); // the bottom, a little bulged
    path.lineTo(-30, 18);
    for (const double x : {-18.0, -11.0}) { // ridges
        path.moveTo(x, -18);
        path.quadTo(x + 6, 0, x, 18);
    }
    return path;
}

/// Between the bottoms of two cans, 78 apart.
QPainterPath stringPath(CanString string)
{
    QPainterPath path;
    switch (string) {
    case CanString::Slack: path.cubicTo(20, 30, 58, 30, 78, 0); break;
    case CanString::Taut:
    case CanString::Dotted: path.lineTo(78, 0); break;
    case CanString::Cut:
        path.cubicTo(12, 0, 20, 4, 25, 19);
        path.moveTo(78, 0);
        path.cubicTo(66, 0, 58, 4, 53, 19);
        break;
    }
    return path;
}

} // namespace

void paintIcon(QPainter &painter, Icon icon, const QRectF &where, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.topLeft());
    painter.scale(where.width() / 16, where.height() / 16);
    QPen pen(color, icon == Icon::Cans ? 0.55 : 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(icon == Icon::Menu ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPath(pathOf(icon));
    painter.restore();
}

void paintCans(QPainter &painter, const QRectF &where, CanString string, const QColor &color)
{
    constexpr QSizeF drawing(156, 52); // with the sag of the string and the width of the pen
    const double scale = std::min(where.width() / drawing.width(), where.height() / drawing.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center());
    painter.scale(scale, scale);
    const double width = std::max(2.0, 1 / scale); // never thinner than a pixel
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.translate(-39, 0);
    painter.drawPath(lyingCan());
    painter.translate(78, 0);
    painter.scale(-1, 1);
    painter.drawPath(lyingCan());
    painter.scale(-1, 1);
    painter.translate(-78, 0);
    if (string == CanString::Dotted) {
        QPen dots(color, width * 1.6, Qt::CustomDashLine, Qt::RoundCap);
        dots.setDashPattern({0.01, 3});
        painter.setPen(dots);
    }
    painter.drawPath(stringPath(string));
    painter.restore();
}

} // namespace tincan
