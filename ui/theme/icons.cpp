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
    path.addRoundedRect(QRectF(1.5, 2.5, 5, 7), 0.8, 0.8);
    path.addRoundedRect(QRectF(9.5, 2.5, 5, 7), 0.8, 0.8);
    path.moveTo(4, 9.5);
    path.cubicTo(4, 14.8, 12, 14.8, 12, 9.5);
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

/// A can, 32 wide and 42 high, with the middle of its bottom at 0, 0.
QPainterPath canPath()
{
    QPainterPath path;
    path.addEllipse(QRectF(-16, -42, 32, 11));
    path.moveTo(-16, -36.5);
    path.lineTo(-16, -4);
    path.cubicTo(-14, 1.5, 14, 1.5, 16, -4);
    path.lineTo(16, -36.5);
    for (const double y : {-25.0, -13.0}) { // its paper
        path.moveTo(-16, y);
        path.cubicTo(-14, y + 5.5, 14, y + 5.5, 16, y);
    }
    return path;
}

/// Between the bottoms of two cans, 78 apart.
QPainterPath stringPath(CanString string)
{
    QPainterPath path;
    switch (string) {
    case CanString::Slack: path.cubicTo(20, 36, 58, 36, 78, 0); break;
    case CanString::Taut:
    case CanString::Dotted: path.lineTo(78, 0); break;
    case CanString::Cut:
        path.cubicTo(6, 8, 26, 6, 25, 24);
        path.moveTo(78, 0);
        path.cubicTo(72, 8, 52, 6, 53, 24);
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
    QPen pen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(icon == Icon::Menu ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawPath(pathOf(icon));
    painter.restore();
}

void paintCans(QPainter &painter, const QRectF &where, CanString string, const QColor &color)
{
    constexpr QRectF drawing(-48, -43, 174, 75); // with the sag of the string and the width of the pen
    constexpr double tilt = 52;                  // degrees outwards: each opening to a mouth, each bottom to the string
    const double scale = std::min(where.width() / drawing.width(), where.height() / drawing.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(where.center());
    painter.scale(scale, scale);
    painter.translate(-drawing.center());
    const double width = std::max(2.5, 1 / scale); // never thinner than a pixel
    painter.setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.rotate(-tilt);
    painter.drawPath(canPath());
    painter.rotate(tilt);
    painter.translate(78, 0);
    painter.rotate(tilt);
    painter.drawPath(canPath());
    painter.rotate(-tilt);
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
