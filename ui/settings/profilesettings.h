// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "settings/themechoice.h"
#include "settings/timeformat.h"

#include <QByteArray>
#include <QSettings>
#include <QStringList>

#include <memory>

namespace tincan {

/// What is remembered between runs, in one INI file a profile. A missing, unreadable or damaged file gives the
/// defaults; an unwritable place is told by canSave().
class ProfileSettings
{
public:
    /// `profile` matches [A-Za-z0-9_-]{1,32}. `folder` is that of portable mode, or of a test; empty is the user's
    /// configuration folder. It is made when something is kept.
    explicit ProfileSettings(const QString &profile = {}, const QString &folder = {});

    ConversationSettings conversation() const;
    void setConversation(const ConversationSettings &settings);

    /// Newest first, ten at most.
    QStringList recentAddresses() const;
    void addRecentAddress(const QString &address);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    /// Of the window of past conversations.
    QByteArray historyGeometry() const;
    void setHistoryGeometry(const QByteArray &geometry);
    int sidebarWidth() const;
    void setSidebarWidth(int width);
    /// In a wide window; a narrow one always begins without.
    bool sidebarShown() const;
    void setSidebarShown(bool shown);
    /// A language code, empty for the system's.
    QString language() const;
    void setLanguage(const QString &code);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);
    /// Of the transcript, in percent, 50 to 300.
    int textSize() const;
    void setTextSize(int percent);
    TimeFormat times() const;
    void setTimes(TimeFormat format);
    /// Whether a message that arrives unseen is told on the desktop, and with what was written.
    bool notifications() const;
    void setNotifications(bool on);
    bool notificationTexts() const;
    void setNotificationTexts(bool on);
    /// In the tray, after the last window was closed.
    bool keepRunning() const;
    void setKeepRunning(bool on);
    /// Whether what is said is kept on the disk, and for how many days after a conversation has ended, 1 to
    /// mostHistoryDays; 0 keeps it.
    bool keepHistory() const;
    void setKeepHistory(bool on);
    static constexpr int mostHistoryDays = 3650;
    int historyDays() const;
    void setHistoryDays(int days);

    /// What was written and not sent, for the next run; 64 KiB at most.
    QString draft() const;
    void setDraft(const QString &text);
    /// Where a conversation was last saved, and the ending of its name; empty at first.
    QString saveFolder() const;
    QString saveSuffix() const;
    void setSavePlace(const QString &folder, const QString &suffix);

    /// Whether what was set so far could be written.
    bool canSave();
    QString fileName() const { return m_file->fileName(); }

private:
    int number(const QString &key, int fallback, int least, int most) const;
    bool isOn(const QString &key, bool fallback) const;
    void setOn(const QString &key, bool on);

    std::unique_ptr<QSettings> m_file;
};

} // namespace tincan
