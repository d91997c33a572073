// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusError>
#include <QDBusMessage>
#include <QList>
#include <QObject>
#include <QStringList>
#include <QVariantMap>

namespace tincan {

/// A notification service that writes down what it is asked.
class FakeService : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Asked {
        uint replaces;
        QString icon;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
    };

    QStringList capabilities{QStringLiteral("body"), QStringLiteral("actions")};
    bool refuses = false;
    bool hangs = false;
    QList<Asked> asked;
    QList<uint> closed;
    uint nextId = 7;
    QDBusMessage held; ///< the call that it did not answer yet

    void answerHeld(const QDBusConnection &bus) { bus.send(held.createReply(nextId++)); }

public slots:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &icon, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int)
    {
        asked.append({replaces, icon, title, body, actions, hints});
        if (hangs) {
            setDelayedReply(true);
            held = message();
            return 0;
        }
        if (refuses) {
            sendErrorReply(QDBusError::LimitsExceeded, QStringLiteral("too many"));
            return 0;
        }
        return replaces != 0 ? replaces : nextId++;
    }
    void CloseNotification(uint id) { closed.append(id); }

signals:
    void NotificationClosed(uint id, uint reason);
    void ActionInvoked(uint id, const QString &action);
    void ActivationToken(uint id, const QString &token);
};

} // namespace tincan
