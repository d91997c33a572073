// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "errorborder.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QEvent>
#include <QPainter>

namespace tincan {

ErrorBorder::ErrorBorder(QWidget *field)
    : QWidget(field)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setGeometry(field->rect());
    field->installEventFilter(this);
    hide();
}

bool ErrorBorder::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

void ErrorBorder::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Colors(palette()).dangerBorder, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::fieldRadius, size::fieldRadius);
}

} // namespace tincan
