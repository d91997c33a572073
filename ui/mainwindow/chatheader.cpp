// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "chatheader.h"

#include "theme/button.h"
#include "theme/colors.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QEvent>
#include <QGridLayout>
#include <QMenu>
#include <QPainter>
#include <QTextDocument>

namespace tincan {

ChatHeader::ChatHeader(QWidget *parent)
    : QWidget(parent)
    , m_sidebar(new Button(Icon::Sidebar, Button::Look::Quiet, this))
    , m_title(new Label(Label::Role::Title, this))
    , m_state(new Label(Label::Role::Hint, this))
    , m_find(new Button(Icon::Find, Button::Look::Quiet, this))
    , m_menuButton(new Button(Icon::Menu, Button::Look::Quiet, this))
{
    m_title->setObjectName(QStringLiteral("headerTitle"));
    m_state->setObjectName(QStringLiteral("headerState"));
    m_sidebar->setObjectName(QStringLiteral("sidebarButton"));
    m_find->setObjectName(QStringLiteral("findButton"));
    m_menuButton->setObjectName(QStringLiteral("menuButton"));
    for (Label *label : {m_title, m_state})
        label->setMinimumWidth(40); // a long name is cut, not the window made wider
    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(gap::small, gap::tiny, gap::small, gap::tiny);
    layout->setHorizontalSpacing(gap::small);
    layout->setVerticalSpacing(0);
    layout->addWidget(m_sidebar, 0, 0, 2, 1);
    layout->addWidget(m_title, 0, 1);
    layout->addWidget(m_state, 1, 1);
    layout->addWidget(m_find, 0, 2, 2, 1);
    layout->addWidget(m_menuButton, 0, 3, 2, 1);
    layout->setColumnStretch(1, 1);
    setMinimumHeight(size::header);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_sidebar, &QPushButton::clicked, this, &ChatHeader::sidebarToggled);
    connect(m_find, &QPushButton::clicked, this, &ChatHeader::findWanted);
    connect(m_menuButton, &QPushButton::clicked, this, &ChatHeader::openMenu);
    retranslate();
}

void ChatHeader::setTexts(const QString &title, const QString &state)
{
    m_titleText = title;
    m_stateText = state;
    showTexts();
}

void ChatHeader::showTexts()
{
    // two names often differ at their end; of the line below, the beginning matters
    const auto fit = [](Label *label, const QString &text, Qt::TextElideMode mode) {
        const QString shown = label->fontMetrics().elidedText(text, mode, std::max(label->width(), 40));
        label->setText(shown);
        label->setAlignment((label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                            | Qt::AlignVCenter); // an address in an Arabic window stands on the right, too
        label->setAccessibleName(text);
        label->setToolTip(shown == text ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
    };
    fit(m_title, m_titleText, Qt::ElideMiddle);
    fit(m_state, m_stateText, Qt::ElideRight);
}

void ChatHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showTexts();
}

void ChatHeader::setMenu(QMenu *menu)
{
    m_menu = menu;
    m_menuButton->setVisible(menu != nullptr);
}

void ChatHeader::openMenu()
{
    if (!m_menu)
        return;
    const QSize size = m_menu->sizeHint();
    m_menu->popup(m_menuButton->mapToGlobal(QPoint(m_menuButton->width() - size.width(), m_menuButton->height())));
}

void ChatHeader::paintEvent(QPaintEvent *)
{
    const Colors colors(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.windowBg);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.separator);
}

void ChatHeader::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ChatHeader::retranslate()
{
    m_sidebar->setToolTip(tr("Show or hide the sidebar (F9)"));
    m_sidebar->setAccessibleName(tr("Sidebar"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setToolTip(tr("Find in this conversation (Ctrl+F)"));
    m_menuButton->setToolTip(tr("Menu (F10)"));
    m_menuButton->setAccessibleName(tr("Menu"));
}

} // namespace tincan
