// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "label.h"

#include "theme/colors.h"
#include "theme/metrics.h"

#include <QApplication>
#include <QEvent>

namespace tincan {

namespace {

QFont fontOf(Label::Role role)
{
    const QFont base = QApplication::font();
    switch (role) {
    case Label::Role::Title: return titleFont(base);
    case Label::Role::Emphasised: return emphasised(base);
    case Label::Role::Hint:
    case Label::Role::Error: return smallFont(base);
    case Label::Role::Address: return addressFont(base);
    case Label::Role::Body:
    case Label::Role::Secondary: return base;
    }
    Q_UNREACHABLE();
}

} // namespace

Label::Label(Role role, QWidget *parent)
    : QLabel(parent)
    , m_role(role)
{
    setTextFormat(Qt::PlainText);
    dress();
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange || event->type() == QEvent::ApplicationFontChange)
        dress();
    QLabel::changeEvent(event);
}

void Label::dress()
{
    setFont(fontOf(m_role));
    const QPalette application = QApplication::palette();
    const Colors colors(application);
    QPalette own = application;
    if (m_role == Role::Error)
        own.setColor(QPalette::WindowText, colors.dangerFg);
    else if (m_role == Role::Secondary || m_role == Role::Hint)
        own.setColor(QPalette::WindowText, colors.secondaryOnWindow);
    setPalette(own);
}

} // namespace tincan
