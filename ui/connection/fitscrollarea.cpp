// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "fitscrollarea.h"

#include <QEvent>
#include <QScrollBar>

namespace tincan {

namespace {

constexpr int leastHeight = 72; ///< two fields stay in sight

} // namespace

FitScrollArea::FitScrollArea(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
    content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    content->installEventFilter(this);
}

QSize FitScrollArea::sizeHint() const
{
    const int height =
        widget()->hasHeightForWidth() ? widget()->heightForWidth(viewport()->width()) : widget()->sizeHint().height();
    return QSize(widget()->sizeHint().width(), height);
}

QSize FitScrollArea::minimumSizeHint() const
{
    return QSize(widget()->minimumSizeHint().width(), std::min(leastHeight, sizeHint().height()));
}

bool FitScrollArea::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
        updateGeometry();
        // and again when the content has been laid out: only then does it know how high its wrapped texts are
        QMetaObject::invokeMethod(this, &FitScrollArea::updateGeometry, Qt::QueuedConnection);
    }
    return QScrollArea::eventFilter(watched, event);
}

} // namespace tincan
