// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "attention.h"

#include "peers/peersmodel.h"
#include "session/session.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>
#include <QWidget>

#include <utility>

namespace tincan {

namespace {

constexpr int titleEveryMs = 500;

} // namespace

Attention::Attention(Session &session, const PeersModel &people, QWidget &inWindow, QObject *parent)
    : QObject(parent)
    , m_people(people)
    , m_widget(inWindow)
{
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

void Attention::onReceived(const PeerAddress &peer, const QByteArray &bytes)
{
    if (isLookedAt() || m_people.isMuted(peer.ip))
        return;
    ++m_unread;
    if (m_unread == 1)
        showTitle(); // the first one is told at once
    else if (!m_titleTimer.isActive())
        m_titleTimer.start();
    emit arrivedUnseen(peer, bytes);
}

/// With one of its own dialogs too.
bool Attention::isLookedAt() const
{
    if (!m_widget.window()->isVisible())
        return false;
    const QWidget *active = QApplication::activeWindow();
    while (active && active != m_widget.window())
        active = active->parentWidget() ? active->parentWidget()->window() : nullptr;
    return active;
}

void Attention::showTitle()
{
    emit titleChanged(titleWithUnread(m_title, m_unread));
}

bool Attention::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::WindowActivate) {
        m_titleTimer.stop();
        if (std::exchange(m_unread, 0) > 0)
            showTitle();
        emit looked();
    }
    return QObject::eventFilter(watched, event);
}

QString titleWithUnread(const QString &title, quint64 unread)
{
    return unread == 0 ? title : QStringLiteral("(%1) %2").arg(QLocale().toString(unread), title);
}

} // namespace tincan
