// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "sidebar.h"

#include "connection/connectionform.h"
#include "connection/thiscomputer.h"
#include "peers/peersview.h"
#include "theme/colors.h"
#include "theme/metrics.h"

#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

namespace tincan {

Sidebar::Sidebar(PeersModel &people, QWidget *parent)
    : QWidget(parent)
    , m_form(new ConnectionForm(this))
    , m_peers(new PeersView(people, this))
    , m_thisComputer(new ThisComputer(this))
{
    setMinimumWidth(size::sidebarMin);
    setMaximumWidth(size::sidebarMax);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::medium, gap::medium, gap::medium, gap::medium);
    layout->setSpacing(gap::large);
    layout->addWidget(m_form);
    layout->addWidget(m_peers, 1);
    layout->addWidget(m_thisComputer);
}

void Sidebar::makeRoom()
{
    // In a low window the form and the people come first. The address also stands in the empty state and on the card.
    const int others =
        m_form->sizeHint().height() + m_peers->minimumSizeHint().height() + 2 * gap::medium + 2 * gap::large;
    m_thisComputer->setVisible(others + m_thisComputer->sizeHint().height() <= height());
}

bool Sidebar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        makeRoom();
    return QWidget::event(event);
}

void Sidebar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

void Sidebar::paintEvent(QPaintEvent *)
{
    const Colors colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.windowBg);
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), colors.separator);
}

} // namespace tincan
