// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/peeraddress.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace tincan {

class PeersModel;
class Session;

/// Counts in the title what arrives while nobody looks, and says so. Whether the desktop is told is not decided here.
class Attention : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; `inWindow` is any widget of the window.
    Attention(Session &session, const PeersModel &people, QWidget &inWindow, QObject *parent = nullptr);

    /// The title of the window without the number.
    void setTitle(const QString &title);
    quint64 unread() const { return m_unread; }
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// At most twice a second while messages arrive.
    void titleChanged(const QString &title);
    /// From a peer that is not muted.
    void arrivedUnseen(const tincan::PeerAddress &peer, const QByteArray &bytes);
    /// The window became the active one.
    void looked();

private:
    void onReceived(const PeerAddress &peer, const QByteArray &bytes);
    bool isLookedAt() const;
    void showTitle();

    const PeersModel &m_people;
    QWidget &m_widget;
    quint64 m_unread = 0;
    QTimer m_titleTimer; ///< runs while a new number waits
    QString m_title;
};

/// "(3) Tincan"; the title alone while nothing is unread.
QString titleWithUnread(const QString &title, quint64 unread);

} // namespace tincan
