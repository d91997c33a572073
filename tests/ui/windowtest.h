// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "history/history.h"
#include "mainwindow/windows.h"
#include "settings/preferences.h"
#include "settings/profilesettings.h"

#include <QObject>
#include <QStringList>
#include <QTemporaryDir>
#include <QWidget>

#include <memory>

class QPlainTextEdit;
class QPushButton;

namespace tincan {

class MainWindow;

template <typename T>
T *find(QWidget *window, const char *name)
{
    return window->findChild<T *>(QLatin1String(name));
}

/// Empty while there is no banner.
QString bannerText(QWidget *window);
/// The button of the banner with these words, after the moment in which a banner that changed ignores clicks.
QPushButton *remedy(MainWindow *window, const char *words);
/// The messages of a window's transcript, without notices.
QStringList texts(MainWindow *window);
QPlainTextEdit *composer(MainWindow *window);
/// Types into the composer and presses Enter.
void say(MainWindow *window, const QString &text);
ConversationSettings settingsFor(Transport transport, Role role, quint16 port);

/// Windows on this thread, with conversations on real loopback sockets, and settings of their own for each test.
class WindowTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

protected:
    static SessionFactory sessionFactory();
    /// Before the first window: what the desktop offers them.
    void useDesktop(const DesktopOffers &desktop);
    MainWindow *open() { return m_windows->open(); }
    /// A server on 127.0.0.1 that runs, or null.
    MainWindow *startedServer(Transport transport = Transport::Tcp);
    /// A client that is connected to it, or null.
    MainWindow *clientOf(MainWindow *server);
    /// Presses Tab until this widget has the focus.
    static bool tabTo(MainWindow *window, const QWidget *target);
    Windows &windows() { return *m_windows; }
    ProfileSettings &settings() { return *m_settings; }
    Preferences &preferences() { return *m_preferences; }
    History &history() { return *m_history; }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<ProfileSettings> m_settings;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Windows> m_windows;
};

} // namespace tincan
