// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "mainwindow/unread.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QWidget;

namespace tincan {

class PeersModel;
class Session;

/// Asks for attention while the window is not the active one: the task bar blinks, and the title counts.
class Attention : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it; `inWindow` is any widget of the window.
    Attention(Session &session, const PeersModel &people, QWidget &inWindow, QObject *parent = nullptr);

    /// The title of the window without the number.
    void setTitle(const QString &title);
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    /// At most twice a second while messages arrive.
    void titleChanged(const QString &title);

private:
    void onReceived(const PeerAddress &peer);
    void showTitle();

    const PeersModel &m_people;
    QWidget &m_widget;
    Unread m_unread;
    QElapsedTimer m_clock;
    QTimer m_titleTimer; ///< runs while a new number waits
    QString m_title;
};

} // namespace tincan
