// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/limits.h"
#include "desktop/notificationway.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QHash>
#include <QImage>
#include <QStringList>
#include <QVariant>

#include <chrono>
#include <optional>

namespace tincan {

/// The notification service of Linux desktops (org.freedesktop.Notifications) over D-Bus. It may be absent, come, go or
/// refuse: what it does not take ends in notShown(). There is one notification a window at most, and one call for it
/// under way.
class FreedesktopWay : public NotificationWay
{
    Q_OBJECT

public:
    /// `picture` stands beside the words, also where the program's icon is not installed. A service that does not answer
    /// within `patience` is as good as none.
    explicit FreedesktopWay(const QDBusConnection &bus, const QImage &picture = {},
                            std::chrono::milliseconds patience = servicePatience, QObject *parent = nullptr);

    void show(const Notification &notification) override;
    void close(const QWidget *window) override;

private slots:
    void onClosed(uint id, uint reason);
    void onToken(uint id, const QString &token);
    void onAction(uint id, const QString &action);
    void onOwnerChanged(const QString &name, const QString &before, const QString &now);

private:
    struct Shown {
        QPointer<QWidget> window;
        uint id = 0;
        bool underWay = false;            ///< the service was asked and has not answered
        bool unwanted = false;            ///< the person looked before it answered
        std::optional<Notification> next; ///< waits for the answer
    };

    template <typename Slot>
    void ask(const QDBusMessage &question, Slot slot);
    void askCapabilities();
    void listen();
    void send(const QWidget *window);
    void onSent(const QWidget *window, const Notification &sent, const QDBusMessage &answer);
    void closeId(uint id);
    void giveUp(const QWidget *window);
    const QWidget *windowOf(uint id) const;

    QDBusConnection m_bus;
    QVariant m_picture; ///< as the service reads it; invalid without one
    int m_patienceMs;
    std::optional<QStringList> m_capabilities; ///< of the service that is there now
    bool m_isAsking = false;                   ///< for them
    bool m_isListening = false;
    QHash<const QWidget *, Shown> m_shown;
    uint m_tokenId = 0;
    QString m_token; ///< for the action on m_tokenId that follows it
};

} // namespace tincan
