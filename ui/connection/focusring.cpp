// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "focusring.h"

#include "theme/colors.h"

#include <QApplication>
#include <QEvent>
#include <QPainter>

namespace tincan {

FocusRing::FocusRing(QWidget *field)
    : QWidget(field)
{
    setObjectName(QStringLiteral("focusRing"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setGeometry(field->rect());
    field->installEventFilter(this);
    setVisible(field->hasFocus());
}

bool FocusRing::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize: setGeometry(parentWidget()->rect()); break;
    case QEvent::FocusIn:
        show();
        raise();
        break;
    case QEvent::FocusOut: hide(); break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void FocusRing::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Colors(QApplication::palette()).accentBar, 2));
    // a field that is wrong has its line outside
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 3, 3);
}

} // namespace tincan
