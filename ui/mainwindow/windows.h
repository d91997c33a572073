// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/desktopoffers.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace tincan {

class History;
class HistoryWindow;
class MainWindow;
class Preferences;
class ProfileSettings;
class Session;
class UnsavedQuestion;

enum class CloseAnswer;

/// Makes a session with a conversation of its own.
using SessionFactory = std::function<std::unique_ptr<Session>()>;

/// Opens windows. Each is one conversation and deletes itself when it is closed and its conversation has stopped; the
/// rest go with this object.
class Windows : public QObject
{
    Q_OBJECT

public:
    Windows(SessionFactory makeSession, ProfileSettings &settings, Preferences &preferences, History &history,
            DesktopOffers desktop = {}, QObject *parent = nullptr);
    ~Windows() override;

    enum class Opening { Shown, InTray };

    MainWindow *open(Opening opening = Opening::Shown);
    /// A TCP server on this computer and a client that is connected to it, in two windows.
    void openLoopbackPair();
    const QList<MainWindow *> &all() const { return m_windows; }
    /// Those that are in the tray.
    QList<MainWindow *> hidden() const;
    /// Whether the last window stays in the tray when it is closed: the person wishes it, and there is one now.
    bool canHide() const;
    /// From now on a window that is closed ends, whatever the person wishes otherwise, and nobody is asked.
    void endUnasked();
    /// The one window of past conversations, in front. While it is open the program goes on without the others.
    void showHistory();
    /// Null while it is closed.
    HistoryWindow *history() const { return m_historyWindow.get(); }
    /// Ends every window, those in the tray too, unless messages would be lost: then the person is asked first.
    void quit();

signals:
    void opened(tincan::MainWindow *window);
    /// No window is left, and no conversation, and what was said is saved, or is to be lost.
    void allGone();

private:
    CloseAnswer answerTo(MainWindow &closing);
    bool mayEnd(QWidget *over, const std::function<void()> &end);
    QWidget *front() const;
    void endHistory();
    void tellIfAllGone();
    void goOnEnding();
    void makePair(MainWindow *server, MainWindow *client);

    SessionFactory m_makeSession;
    ProfileSettings &m_settings;
    Preferences &m_preferences;
    History &m_history;
    DesktopOffers m_desktop;
    bool m_mayHide = true;
    bool m_mayAsk = true;
    bool m_isOver = false; ///< no window is left, what was said is being saved
    QPointer<UnsavedQuestion> m_question;
    bool m_draftTaken = false; ///< by the first window
    QList<MainWindow *> m_windows;
    std::unique_ptr<HistoryWindow> m_historyWindow;
};

} // namespace tincan
