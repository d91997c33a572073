// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "sidebar.h"

#include "connection/connectionform.h"
#include "connection/thiscomputer.h"
#include "peers/peersview.h"
#include "theme/colors.h"
#include "theme/metrics.h"

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

void Sidebar::paintEvent(QPaintEvent *)
{
    const Colors colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.windowBg);
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(QRect(edge, 0, 1, height()), colors.separator);
}

} // namespace tincan
