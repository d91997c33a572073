// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QObject>

#include <functional>
#include <memory>

namespace tincan {

class MainWindow;
class Preferences;
class ProfileSettings;
class Session;

/// Makes a session with a conversation of its own.
using SessionFactory = std::function<std::unique_ptr<Session>()>;

/// Opens windows. Each is one conversation and deletes itself when it is closed and its conversation has stopped; the
/// rest go with this object.
class Windows : public QObject
{
    Q_OBJECT

public:
    Windows(SessionFactory makeSession, ProfileSettings &settings, Preferences &preferences, QObject *parent = nullptr);
    ~Windows() override;

    MainWindow *open();
    /// A TCP server on this computer and a client that is connected to it, in two windows.
    void openLoopbackPair();
    const QList<MainWindow *> &all() const { return m_windows; }

signals:
    /// No window is left, and no conversation.
    void allGone();

private:
    void makePair(MainWindow *server, MainWindow *client);

    SessionFactory m_makeSession;
    ProfileSettings &m_settings;
    Preferences &m_preferences;
    bool m_draftTaken = false; ///< by the first window
    QList<MainWindow *> m_windows;
};

} // namespace tincan
