// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "label.h"

#include "theme/metrics.h"

#include <QApplication>
#include <QEvent>

#include <utility>

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

void Label::setInk(QColor Colors::*ink)
{
    m_ink = ink;
    dress();
}

void Label::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    QLabel::changeEvent(event);
}

/// Sets no more than the role needs: what is set here does not follow the application any more.
void Label::dress()
{
    if (std::exchange(m_isDressing, true))
        return; // our own change
    setFont(fontOf(m_role));
    QPalette own;
    const Colors colors(QApplication::palette());
    if (m_ink)
        own.setColor(QPalette::WindowText, colors.*m_ink);
    else if (m_role == Role::Error)
        own.setColor(QPalette::WindowText, colors.dangerFg);
    else if (m_role == Role::Secondary || m_role == Role::Hint)
        own.setColor(QPalette::WindowText, colors.secondaryOnWindow);
    setPalette(own);
    m_isDressing = false;
}

} // namespace tincan
