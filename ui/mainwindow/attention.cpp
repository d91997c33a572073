// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "attention.h"

#include "peers/peersmodel.h"
#include "session/session.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace tincan {

namespace {

constexpr int titleEveryMs = 500;

} // namespace

Attention::Attention(Session &session, const PeersModel &people, QWidget &inWindow, QObject *parent)
    : QObject(parent)
    , m_people(people)
    , m_widget(inWindow)
{
    m_clock.start();
    m_titleTimer.setSingleShot(true);
    m_titleTimer.setInterval(titleEveryMs);
    connect(&m_titleTimer, &QTimer::timeout, this, &Attention::showTitle);
    connect(&session, &Session::messageReceived, this, &Attention::onReceived);
    m_widget.window()->installEventFilter(this);
}

void Attention::setTitle(const QString &title)
{
    m_title = title;
    showTitle();
}

void Attention::onReceived(const PeerAddress &peer)
{
    QWidget *window = m_widget.window();
    if (window->isActiveWindow() || m_people.isMuted(peer.ip))
        return;
    if (m_unread.arrived(peer, m_clock.elapsed()))
        QApplication::alert(window);
    if (m_unread.count() == 1)
        showTitle(); // the first one is told at once
    else if (!m_titleTimer.isActive())
        m_titleTimer.start();
}

void Attention::showTitle()
{
    emit titleChanged(titleWithUnread(m_title, m_unread.count()));
}

bool Attention::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate && m_unread.count() > 0) {
        m_unread.clear();
        m_titleTimer.stop();
        showTitle();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace tincan
