// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/themechoice.h"
#include "settings/timeformat.h"

#include <QObject>
#include <QString>

namespace tincan {

class ProfileSettings;

/// What the windows look like and how they behave on the desktop, for all of them at once: kept in the profile, and told
/// to everyone when it changes.
class Preferences : public QObject
{
    Q_OBJECT

public:
    static constexpr int leastTextSize = 50;
    static constexpr int usualTextSize = 100;
    static constexpr int mostTextSize = 300;
    static constexpr int textSizeStep = 10;

    /// `languageOfThisRun` comes from the command line: it wins over the kept one and is not kept, until a person
    /// chooses another one.
    explicit Preferences(ProfileSettings &settings, const QString &languageOfThisRun = {}, QObject *parent = nullptr);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// A language code, empty for the system's.
    QString language() const;
    void setLanguage(const QString &code);
    /// Of the transcript, in percent: leastTextSize to mostTextSize; what lies outside is brought inside.
    int textSize() const;
    void setTextSize(int percent);
    /// Larger for 1, smaller for -1, the usual size for 0.
    void stepTextSize(int step);
    TimeFormat times() const;
    void setTimes(TimeFormat format);
    /// Whether a message that arrives unseen is told on the desktop, and with what was written.
    bool notifications() const;
    void setNotifications(bool on);
    bool notificationTexts() const;
    void setNotificationTexts(bool on);
    /// In the tray, where there is one, after the last window was closed.
    bool keepRunning() const;
    void setKeepRunning(bool on);
    /// Whether what is said is kept on the disk, and for how many days after a conversation has ended; 0 keeps it.
    bool keepHistory() const;
    void setKeepHistory(bool on);
    int historyDays() const;
    void setHistoryDays(int days);

signals:
    void themeChanged(tincan::ThemeChoice choice);
    void languageChanged(const QString &code);
    void textSizeChanged(int percent);
    void timesChanged(tincan::TimeFormat format);
    void notificationsChanged();
    void keepRunningChanged(bool on);
    void keepHistoryChanged(bool on);
    void historyDaysChanged(int days);

private:
    ProfileSettings &m_settings;
    QString m_languageOfThisRun;
};

} // namespace tincan
