// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "orderlyend.h"

#include "mainwindow/mainwindow.h"
#include "mainwindow/windows.h"
#include "session/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace tincan {

namespace {

/// A conversation stops within milliseconds; a person who ended the program is not kept waiting by one that does not.
constexpr std::chrono::seconds patience{2};

} // namespace

OrderlyEnd::OrderlyEnd(Windows &windows, QObject *parent)
    : QObject(parent)
    , m_windows(windows)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &QCoreApplication::quit);
}

void OrderlyEnd::begin()
{
    if (m_patience.isActive())
        return;
    m_patience.start(patience);
    m_windows.endUnasked();
    for (MainWindow *window : m_windows.all()) {
        connect(&window->session(), &Session::stateChanged, this, &OrderlyEnd::endIfAllStopped);
        window->session().stop();
    }
    endIfAllStopped();
}

void OrderlyEnd::endIfAllStopped()
{
    const QList<MainWindow *> windows = m_windows.all();
    const auto stopped = [](MainWindow *window) { return window->session().state() == Session::State::Idle; };
    // Later, because it closes the windows: this may be called from within one of their sessions.
    if (std::all_of(windows.begin(), windows.end(), stopped))
        QMetaObject::invokeMethod(qApp, &QCoreApplication::quit, Qt::QueuedConnection);
}

} // namespace tincan
