// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "desktoppage.h"

#include "desktop/autostart.h"
#include "settings/preferences.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QCheckBox>
#include <QEvent>
#include <QSignalBlocker>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

namespace tincan {

namespace {

void choose(QCheckBox *box, bool on)
{
    const QSignalBlocker quiet(box);
    box->setChecked(on);
}

/// Begins where the text of a check box does.
void addBelow(QVBoxLayout *layout, QWidget *widget)
{
    const QStyle *style = widget->style();
    auto *indented = new QVBoxLayout;
    indented->setContentsMargins(style->pixelMetric(QStyle::PM_IndicatorWidth)
                                     + style->pixelMetric(QStyle::PM_CheckBoxLabelSpacing),
                                 0, 0, gap::small);
    indented->addWidget(widget);
    layout->addLayout(indented);
}

} // namespace

DesktopPage::DesktopPage(Preferences &preferences, DesktopOffers desktop, QWidget *parent)
    : QWidget(parent)
    , m_preferences(preferences)
    , m_desktop(std::move(desktop))
    , m_notifications(new QCheckBox(this))
    , m_texts(new QCheckBox(this))
    , m_keepRunning(new QCheckBox(this))
    , m_keepRunningHint(new Label(Label::Role::Hint, this))
    , m_autostart(new QCheckBox(this))
    , m_autostartError(new Label(Label::Role::Error, this))
{
    m_notifications->setObjectName(QStringLiteral("notificationsBox"));
    m_texts->setObjectName(QStringLiteral("notificationTextsBox"));
    m_keepRunning->setObjectName(QStringLiteral("keepRunningBox"));
    m_keepRunningHint->setObjectName(QStringLiteral("keepRunningHint"));
    m_autostart->setObjectName(QStringLiteral("autostartBox"));
    m_autostartError->setObjectName(QStringLiteral("autostartError"));
    build();
    showChoices();
    wire();
}

void DesktopPage::build()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(gap::small);
    for (Label *label : {m_keepRunningHint, m_autostartError})
        label->setWordWrap(true);
    layout->addWidget(m_notifications);
    addBelow(layout, m_texts);
    layout->addWidget(m_keepRunning);
    addBelow(layout, m_keepRunningHint);
    layout->addWidget(m_autostart);
    addBelow(layout, m_autostartError);
    layout->addStretch(1);
    m_autostart->setVisible(m_desktop.autostart);
}

void DesktopPage::wire()
{
    connect(m_notifications, &QCheckBox::toggled, &m_preferences, &Preferences::setNotifications);
    connect(m_texts, &QCheckBox::toggled, &m_preferences, &Preferences::setNotificationTexts);
    connect(m_keepRunning, &QCheckBox::toggled, &m_preferences, &Preferences::setKeepRunning);
    connect(m_autostart, &QCheckBox::toggled, this, &DesktopPage::startWithSystem);
    // another window's page chooses too
    connect(&m_preferences, &Preferences::notificationsChanged, this, &DesktopPage::showChoices);
    connect(&m_preferences, &Preferences::keepRunningChanged, this, &DesktopPage::showChoices);
}

void DesktopPage::showChoices()
{
    m_hasTray = m_desktop.hasTray && m_desktop.hasTray();
    choose(m_notifications, m_preferences.notifications());
    choose(m_texts, m_preferences.notificationTexts());
    m_texts->setEnabled(m_preferences.notifications());
    choose(m_keepRunning, m_preferences.keepRunning());
    m_keepRunning->setEnabled(m_hasTray);
    choose(m_autostart, m_desktop.autostart && m_desktop.autostart->isOn());
    m_autostartError->setVisible(!m_autostartReason.isEmpty());
    retranslate();
}

void DesktopPage::startWithSystem(bool on)
{
    m_autostartReason = m_desktop.autostart->setOn(on);
    showChoices(); // as it is, not as it was wished
}

void DesktopPage::showEvent(QShowEvent *event)
{
    showChoices(); // trays come and go, and the system's own settings change the start
    QWidget::showEvent(event);
}

/// The dialog grows for a sentence that needs more lines: nothing that holds a page asks how high it is at its width.
bool DesktopPage::event(QEvent *event)
{
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(layout()->heightForWidth(width()));
    return result;
}

void DesktopPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void DesktopPage::retranslate()
{
    m_notifications->setText(tr("Show &notifications"));
    m_texts->setText(tr("With what was &written"));
    m_keepRunning->setText(tr("&Keep running in the tray when closed"));
    m_keepRunningHint->setText(m_hasTray ? tr("The last window hides there, and its conversation goes on.")
                                         : tr("There is no tray on this desktop, so closing ends the program."));
    m_autostart->setText(tr("Start with the s&ystem"));
    m_autostartError->setText(
        m_autostartReason.isEmpty()
            ? QString()
            : tr("That could not be changed: %1. Change it in the settings of the system.").arg(m_autostartReason));
    m_keepRunning->setAccessibleDescription(m_keepRunningHint->text());
    m_autostart->setAccessibleDescription(m_autostartError->text());
}

} // namespace tincan
