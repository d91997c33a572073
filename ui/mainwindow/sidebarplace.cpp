// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "sidebarplace.h"

#include "theme/metrics.h"

#include <QEvent>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace tincan {

SidebarPlace::SidebarPlace(QWidget *sidebar, QWidget *content, QWidget *parent)
    : QWidget(parent)
    , m_sidebar(sidebar)
    , m_content(content)
    , m_beside(new QWidget(this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_width(size::sidebar)
{
    m_beside->setObjectName(QStringLiteral("besideSidebar"));
    m_beside->installEventFilter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(m_sidebar);
    m_splitter->addWidget(m_content);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_width = m_sidebar->width(); });
}

int SidebarPlace::sidebarWidth() const
{
    return m_width;
}

void SidebarPlace::setSidebarWidth(int width)
{
    m_width = std::clamp(width, size::sidebarMin, size::sidebarMax);
    place();
}

bool SidebarPlace::isShown() const
{
    return m_narrow ? m_wantedNarrow : m_wantedWide;
}

void SidebarPlace::toggle()
{
    setShown(!isShown());
}

void SidebarPlace::setShown(bool shown)
{
    (m_narrow ? m_wantedNarrow : m_wantedWide) = shown;
    place();
    emit shownChanged(shown);
}

bool SidebarPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_beside && event->type() == QEvent::MouseButtonPress) {
        setShown(false);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SidebarPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < size::narrow;
    const bool changed = narrow != m_narrow;
    m_narrow = narrow;
    if (changed)
        m_wantedNarrow = false;
    if (changed || narrow)
        place();
    if (changed)
        emit shownChanged(isShown());
}

void SidebarPlace::place()
{
    if (m_narrow) {
        if (m_sidebar->parentWidget() != this)
            m_sidebar->setParent(this);
        const int sidebarWidth = std::min(m_width, width() - size::control);
        const int x = isRightToLeft() ? width() - sidebarWidth : 0;
        m_sidebar->setGeometry(x, 0, sidebarWidth, height());
        m_beside->setGeometry(rect());
        m_beside->raise();
        m_sidebar->raise();
    } else if (m_sidebar->parentWidget() != m_splitter) {
        m_splitter->insertWidget(0, m_sidebar);
        m_splitter->setStretchFactor(0, 0);
        m_splitter->setStretchFactor(1, 1);
    }
    m_sidebar->setVisible(isShown());
    m_beside->setVisible(m_narrow && isShown());
    if (!m_narrow)
        m_splitter->setSizes({m_width, std::max(1, width() - m_width)});
}

} // namespace tincan
