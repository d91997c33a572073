// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "windows.h"

#include "history/history.h"
#include "historywindow/historywindow.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/unsavedquestion.h"
#include "session/session.h"
#include "settings/preferences.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace tincan {

Windows::Windows(SessionFactory makeSession, ProfileSettings &settings, Preferences &preferences, History &history,
                 DesktopOffers desktop, QObject *parent)
    : QObject(parent)
    , m_makeSession(std::move(makeSession))
    , m_settings(settings)
    , m_preferences(preferences)
    , m_history(history)
    , m_desktop(std::move(desktop))
{
    connect(&history, &History::allSaved, this, &Windows::goOnEnding);
    connect(&history, &History::troubled, this, &Windows::goOnEnding);
    // the person ends the session, which would not end over a question
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { m_mayAsk = false; });
}

Windows::~Windows()
{
    m_mayAsk = false;
    delete m_question;
    const QList<MainWindow *> left = m_windows;
    for (MainWindow *window : left) {
        window->disconnect(this);
        delete window;
    }
}

MainWindow *Windows::open(Opening opening)
{
    auto *window = new MainWindow(m_makeSession(), m_settings, m_preferences, m_history, m_desktop,
                                  [this](MainWindow &closing) { return answerTo(closing); });
    if (!std::exchange(m_draftTaken, true))
        window->takeDraft();
    if (!m_windows.isEmpty())
        window->move(m_windows.last()->pos() + QPoint(32, 32)); // not exactly over the last one
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] {
        m_windows.removeOne(window);
        tellIfAllGone();
    });
    connect(window, &MainWindow::newWindowWanted, this, [this] { open(); });
    connect(window, &MainWindow::loopbackPairWanted, this, &Windows::openLoopbackPair);
    connect(window, &MainWindow::practiceWanted, this, [this, window] { makePair(window, open()); });
    connect(window, &MainWindow::historyWanted, this, &Windows::showHistory);
    connect(window, &MainWindow::quitWanted, this, &Windows::quit);
    emit opened(window);
    if (opening == Opening::Shown)
        window->show();
    return window;
}

QList<MainWindow *> Windows::hidden() const
{
    QList<MainWindow *> windows = m_windows;
    windows.removeIf([](const MainWindow *window) { return window->isVisible() || window->isEnding(); });
    return windows;
}

bool Windows::canHide() const
{
    return m_mayHide && m_preferences.keepRunning() && m_desktop.hasTray && m_desktop.hasTray();
}

void Windows::endUnasked()
{
    m_mayHide = false;
    m_mayAsk = false;
}

CloseAnswer Windows::answerTo(MainWindow &closing)
{
    const bool last = std::none_of(m_windows.begin(), m_windows.end(), [&closing](const MainWindow *window) {
        return window != &closing && window->isVisible();
    });
    if (last && canHide())
        return CloseAnswer::StayInTray;
    const bool endsProgram =
        !m_historyWindow && std::all_of(m_windows.begin(), m_windows.end(), [&closing](const MainWindow *window) {
            return window == &closing || window->isEnding();
        });
    if (endsProgram && !mayEnd(&closing, [&closing] { closing.end(); }))
        return CloseAnswer::Wait;
    return CloseAnswer::End;
}

/// Otherwise the person is asked, once, and `end` is done if the answer is yes.
bool Windows::mayEnd(QWidget *over, const std::function<void()> &end)
{
    if (!m_mayAsk || !m_history.trouble() || m_history.unsavedMessages() == 0)
        return true;
    if (m_question) {
        m_question->raise();
        m_question->activateWindow();
        return false;
    }
    m_question = new UnsavedQuestion(m_history, over);
    connect(m_question, &QDialog::accepted, this, [this, end] {
        m_mayAsk = !m_history.trouble(); // nobody is asked twice
        m_question.clear();
        end();
    });
    connect(m_question, &QDialog::rejected, this, [this] {
        m_question.clear();
        if (m_isOver && m_mayAsk)
            open(); // it goes on, so there has to be a window
    });
    m_question->open();
    return false;
}

/// Null while all of them are in the tray.
QWidget *Windows::front() const
{
    QWidgetList shown;
    for (MainWindow *window : m_windows)
        shown.append(window);
    if (m_historyWindow)
        shown.append(m_historyWindow.get());
    shown.removeIf([](const QWidget *window) { return !window->isVisible(); });
    const auto active =
        std::find_if(shown.begin(), shown.end(), [](const QWidget *window) { return window->isActiveWindow(); });
    return active != shown.end() ? *active : shown.value(0);
}

void Windows::showHistory()
{
    if (!m_historyWindow) {
        m_historyWindow = std::make_unique<HistoryWindow>(m_history, m_settings, m_preferences, m_desktop);
        // later: it says so while it closes
        connect(m_historyWindow.get(), &HistoryWindow::done, this, &Windows::endHistory, Qt::QueuedConnection);
        connect(m_historyWindow.get(), &HistoryWindow::newWindowWanted, this, [this] { open(); });
        connect(m_historyWindow.get(), &HistoryWindow::quitWanted, this, &Windows::quit);
    }
    m_historyWindow->present();
}

void Windows::endHistory()
{
    if (!m_historyWindow || !m_historyWindow->isDone())
        return; // somebody has opened it again
    m_historyWindow.reset();
    tellIfAllGone();
}

void Windows::tellIfAllGone()
{
    m_isOver = m_windows.isEmpty() && !m_historyWindow;
    if (!m_isOver)
        return;
    if (m_mayAsk && m_history.unsavedMessages() > 0) {
        // without trouble the writer is at it: it says when it is done, or that it cannot
        if (!m_history.trouble() || !mayEnd(nullptr, [this] { goOnEnding(); }))
            return;
    }
    m_isOver = false;
    emit allGone();
}

void Windows::goOnEnding()
{
    if (m_isOver)
        tellIfAllGone();
}

void Windows::quit()
{
    if (!mayEnd(front(), [this] { quit(); }))
        return;
    m_mayHide = false;
    if (m_historyWindow)
        m_historyWindow->close();
    const QList<MainWindow *> windows = m_windows;
    for (MainWindow *window : windows)
        window->end();
}

void Windows::openLoopbackPair()
{
    MainWindow *server = open();
    makePair(server, open());
}

void Windows::makePair(MainWindow *server, MainWindow *client)
{
    ConversationSettings settings;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = 0;
    // the client knows the port only when the server has one
    connect(
        &server->session(), &Session::started, client,
        [client, settings](const PeerAddress &local) {
            ConversationSettings other = settings;
            other.role = Role::Client;
            other.port = local.port;
            client->applyAndStart(other);
        },
        Qt::SingleShotConnection);
    server->applyAndStart(settings);
}

} // namespace tincan
