// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "linedground.h"

#include "theme/colors.h"

#include <QPainter>

namespace tincan {

LinedGround::LinedGround(Qt::Edge line, QWidget *parent)
    : QWidget(parent)
    , m_line(line)
{
    setBackgroundRole(QPalette::Window); // labels on it are in that role's ink, whatever is behind the bar
}

void LinedGround::paintEvent(QPaintEvent *)
{
    const Colors colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.windowBg);
    painter.fillRect(QRect(0, m_line == Qt::TopEdge ? 0 : height() - 1, width(), 1), colors.separator);
}

} // namespace tincan
