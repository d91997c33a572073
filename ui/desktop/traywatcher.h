// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/limits.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QObject>

#include <functional>

namespace tincan {

/// Whether there is a tray on a desktop with D-Bus. Qt asks each time with calls that wait for the answer; this one asks
/// without waiting, listens, and remembers.
class TrayWatcher : public QObject
{
    Q_OBJECT

public:
    /// `hasOtherTray` may be empty. It is Qt's own answer, for desktops with a tray of X11 only.
    TrayWatcher(const QDBusConnection &bus, std::function<bool()> hasOtherTray,
                std::chrono::milliseconds patience = servicePatience, QObject *parent = nullptr);

    /// Returns at once. False until the first answer.
    bool hasTray();
    /// Runs the event loop until the first answer, at most as long as the patience.
    void waitForFirstAnswer();

signals:
    void changed();

private slots:
    void ask();
    void onOwnerChanged(const QString &name, const QString &before, const QString &now);

private:
    enum class State { Unknown, NoWatcher, NoTray, Tray };
    enum class Kind { Undecided, Bus, Other };

    void take(const QDBusMessage &answer);
    void set(State state);
    void listen();

    QDBusConnection m_bus;
    std::function<bool()> m_hasOtherTray;
    int m_patienceMs;
    State m_state = State::Unknown;
    Kind m_kind = Kind::Undecided; ///< Qt decides when it is first asked, and keeps to it
    bool m_isListening = false;
    quint64 m_question = 0; ///< the newest one; answers to older ones are of no use
};

} // namespace tincan
