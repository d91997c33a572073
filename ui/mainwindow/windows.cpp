// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "windows.h"

#include "historywindow/historywindow.h"
#include "mainwindow/mainwindow.h"
#include "session/session.h"
#include "settings/preferences.h"

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
{}

Windows::~Windows()
{
    const QList<MainWindow *> left = m_windows;
    for (MainWindow *window : left) {
        window->disconnect(this);
        delete window;
    }
}

MainWindow *Windows::open(Opening opening)
{
    auto *window = new MainWindow(m_makeSession(), m_settings, m_preferences, m_history, m_desktop,
                                  [this](const MainWindow &closing) { return staysInTray(closing); });
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

bool Windows::staysInTray(const MainWindow &closing) const
{
    const bool last = std::none_of(m_windows.begin(), m_windows.end(), [&closing](const MainWindow *window) {
        return window != &closing && window->isVisible();
    });
    return last && canHide();
}

void Windows::showHistory()
{
    if (!m_historyWindow) {
        m_historyWindow = std::make_unique<HistoryWindow>(m_history, m_settings, m_preferences, m_desktop);
        // later: it says so while it closes
        connect(m_historyWindow.get(), &HistoryWindow::done, this, &Windows::endHistory, Qt::QueuedConnection);
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
    if (m_windows.isEmpty() && !m_historyWindow)
        emit allGone();
}

void Windows::quit()
{
    stopHiding();
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
