// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "windows.h"

#include "mainwindow/mainwindow.h"
#include "session/session.h"

#include <QApplication>

#include <utility>

namespace tincan {

Windows::Windows(SessionFactory makeSession, ProfileSettings &settings, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_makeSession(std::move(makeSession))
    , m_settings(settings)
    , m_preferences(preferences)
{}

Windows::~Windows()
{
    const QList<MainWindow *> left = m_windows;
    for (MainWindow *window : left) {
        window->disconnect(this);
        delete window;
    }
}

MainWindow *Windows::open()
{
    auto *window = new MainWindow(m_makeSession(), m_settings, m_preferences);
    if (!std::exchange(m_draftTaken, true))
        window->takeDraft();
    if (!m_windows.isEmpty())
        window->move(m_windows.last()->pos() + QPoint(32, 32)); // not exactly over the last one
    m_windows.append(window);
    connect(window, &QObject::destroyed, this, [this, window] {
        m_windows.removeOne(window);
        if (m_windows.isEmpty())
            emit allGone();
    });
    connect(window, &MainWindow::newWindowWanted, this, [this] { open(); });
    connect(window, &MainWindow::loopbackPairWanted, this, &Windows::openLoopbackPair);
    connect(window, &MainWindow::practiceWanted, this, [this, window] { makePair(window, open()); });
    connect(window, &MainWindow::quitWanted, this, [] { QApplication::closeAllWindows(); });
    window->show();
    return window;
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
