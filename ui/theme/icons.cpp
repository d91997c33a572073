// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "icons.h"

#include <QPainter>
#include <QPainterPath>

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
    case Icon::Waiting: return clockPath();
    case Icon::Check: return lines({{{2.5, 8.5}, {6.2, 12.2}, {13.5, 4.2}}});
    case Icon::Cans: return cansPath();
    case Icon::ArrowRight: return lines({{{6, 3.5}, {10.5, 8}, {6, 12.5}}});
    case Icon::ArrowUp: return lines({{{3.5, 10.5}, {8, 6}, {12.5, 10.5}}});
    case Icon::ArrowDown: return lines({{{3.5, 6}, {8, 10.5}, {12.5, 6}}});
    }
    Q_UNREACHABLE();
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

} // namespace tincan
