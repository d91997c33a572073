// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"

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
    /// `profile` matches [A-Za-z0-9_-]{1,32}. `folder` is for tests; empty is the user's configuration folder.
    explicit ProfileSettings(const QString &profile = {}, const QString &folder = {});

    ConversationSettings conversation() const;
    void setConversation(const ConversationSettings &settings);

    /// Newest first, ten at most.
    QStringList recentAddresses() const;
    void addRecentAddress(const QString &address);

    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    int sidebarWidth() const;
    void setSidebarWidth(int width);
    /// A language code, empty for the system's.
    QString language() const;
    void setLanguage(const QString &code);

    /// Whether what was set so far could be written.
    bool canSave();
    QString fileName() const { return m_file->fileName(); }

private:
    int number(const QString &key, int fallback, int least, int most) const;

    std::unique_ptr<QSettings> m_file;
};

} // namespace tincan
