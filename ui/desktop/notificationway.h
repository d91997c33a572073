// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QWidget>

namespace tincan {

/// What a person shall learn although they look elsewhere.
struct Notification {
    QPointer<QWidget> window; ///< of the conversation; a newer notification of one window takes the place of the older
    QString title;            ///< plain text, one line
    QString body;             ///< plain text, may be empty
};

/// One way to tell it, such as the desktop's notification service. Nothing waits for an answer.
class NotificationWay : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Ends in notShown() where this way is closed at the moment.
    virtual void show(const Notification &notification) = 0;
    /// The person has looked. Does nothing where there is nothing to take back.
    virtual void close(const QWidget *window) = 0;

signals:
    void notShown(const tincan::Notification &notification);
    /// The person wants to see the window. The token allows it to come to the front where the desktop asks for one
    /// (Wayland); it may be empty.
    void activated(QWidget *window, const QString &token);
};

} // namespace tincan

Q_DECLARE_METATYPE(tincan::Notification)
