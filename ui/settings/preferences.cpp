// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "preferences.h"

#include "settings/profilesettings.h"

#include <algorithm>

namespace tincan {

Preferences::Preferences(ProfileSettings &settings, const QString &languageOfThisRun, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_languageOfThisRun(languageOfThisRun)
{}

ThemeChoice Preferences::theme() const
{
    return m_settings.theme();
}

void Preferences::setTheme(ThemeChoice choice)
{
    if (choice == theme())
        return;
    m_settings.setTheme(choice);
    emit themeChanged(choice);
}

QString Preferences::language() const
{
    return m_languageOfThisRun.isEmpty() ? m_settings.language() : m_languageOfThisRun;
}

void Preferences::setLanguage(const QString &code)
{
    const QString before = language();
    m_languageOfThisRun.clear();
    m_settings.setLanguage(code);
    if (code != before)
        emit languageChanged(code);
}

int Preferences::textSize() const
{
    return m_settings.textSize();
}

void Preferences::setTextSize(int percent)
{
    const int size = std::clamp(percent, leastTextSize, mostTextSize);
    if (size == textSize())
        return;
    m_settings.setTextSize(size);
    emit textSizeChanged(size);
}

void Preferences::stepTextSize(int step)
{
    setTextSize(step == 0 ? usualTextSize : textSize() + step * textSizeStep);
}

TimeFormat Preferences::times() const
{
    return m_settings.times();
}

void Preferences::setTimes(TimeFormat format)
{
    if (format == times())
        return;
    m_settings.setTimes(format);
    emit timesChanged(format);
}

bool Preferences::notifications() const
{
    return m_settings.notifications();
}

void Preferences::setNotifications(bool on)
{
    if (on == notifications())
        return;
    m_settings.setNotifications(on);
    emit notificationsChanged();
}

bool Preferences::notificationTexts() const
{
    return m_settings.notificationTexts();
}

void Preferences::setNotificationTexts(bool on)
{
    if (on == notificationTexts())
        return;
    m_settings.setNotificationTexts(on);
    emit notificationsChanged();
}

bool Preferences::keepRunning() const
{
    return m_settings.keepRunning();
}

void Preferences::setKeepRunning(bool on)
{
    if (on == keepRunning())
        return;
    m_settings.setKeepRunning(on);
    emit keepRunningChanged(on);
}

bool Preferences::keepHistory() const
{
    return m_settings.keepHistory();
}

void Preferences::setKeepHistory(bool on)
{
    if (on == keepHistory())
        return;
    m_settings.setKeepHistory(on);
    emit keepHistoryChanged(on);
}

int Preferences::historyDays() const
{
    return m_settings.historyDays();
}

void Preferences::setHistoryDays(int days)
{
    const int wanted = std::clamp(days, 0, ProfileSettings::mostHistoryDays);
    if (wanted == historyDays())
        return;
    m_settings.setHistoryDays(wanted);
    emit historyDaysChanged(wanted);
}

} // namespace tincan
