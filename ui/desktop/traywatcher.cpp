// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "traywatcher.h"

#include <QDBusPendingCallWatcher>
#include <QDBusVariant>
#include <QEventLoop>

#include <utility>

namespace tincan {

namespace {

const QString service = QStringLiteral("org.kde.StatusNotifierWatcher");
const QString path = QStringLiteral("/StatusNotifierWatcher");
const QString interface = QStringLiteral("org.kde.StatusNotifierWatcher");

} // namespace

TrayWatcher::TrayWatcher(const QDBusConnection &bus, std::function<bool()> hasOtherTray,
                         std::chrono::milliseconds patience, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_hasOtherTray(std::move(hasOtherTray))
    , m_patienceMs(int(patience.count()))
{
    if (m_bus.isConnected())
        ask();
    else
        m_state = State::NoWatcher;
}

bool TrayWatcher::hasTray()
{
    if (m_kind == Kind::Undecided && m_state == State::Tray)
        m_kind = Kind::Bus;
    else if (m_kind == Kind::Undecided && m_state == State::NoWatcher && m_hasOtherTray)
        m_kind = Kind::Other;
    return m_kind == Kind::Other ? m_hasOtherTray() : m_state == State::Tray;
}

void TrayWatcher::waitForFirstAnswer()
{
    if (m_state != State::Unknown)
        return;
    QEventLoop loop;
    connect(this, &TrayWatcher::changed, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

void TrayWatcher::ask()
{
    QDBusMessage question = QDBusMessage::createMethodCall(
        service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    question << interface << QStringLiteral("IsStatusNotifierHostRegistered");
    question.setAutoStartService(false); // one that is not there shows nothing
    const quint64 number = ++m_question;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, m_patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, number] {
        watcher->deleteLater();
        if (number != m_question)
            return;
        take(watcher->reply());
        listen();
    });
}

/// A watcher that hangs is as good as none.
void TrayWatcher::take(const QDBusMessage &answer)
{
    if (answer.type() == QDBusMessage::ReplyMessage) {
        const bool tray = answer.arguments().value(0).value<QDBusVariant>().variant().toBool();
        set(tray ? State::Tray : State::NoTray);
    } else {
        // what a bus says if it is not to start the service; another one might say the other
        const bool nobody = answer.errorName() == QLatin1String("org.freedesktop.DBus.Error.NameHasNoOwner")
                            || answer.errorName() == QLatin1String("org.freedesktop.DBus.Error.ServiceUnknown");
        set(nobody ? State::NoWatcher : State::NoTray);
    }
}

void TrayWatcher::set(State state)
{
    if (std::exchange(m_state, state) != state)
        emit changed();
}

/// Once the bus has answered, and by every name: see PortalScheme::listen. What changed before is asked once more.
void TrayWatcher::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    for (const char *name : {"StatusNotifierHostRegistered", "StatusNotifierHostUnregistered"})
        m_bus.connect(QString(), path, interface, QLatin1String(name), this, SLOT(ask()));
    m_bus.connect(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                  QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameOwnerChanged"), {service}, QString(),
                  this, SLOT(onOwnerChanged(QString, QString, QString)));
    ask();
}

void TrayWatcher::onOwnerChanged(const QString &, const QString &, const QString &now)
{
    if (!now.isEmpty())
        return ask();
    ++m_question;
    set(State::NoWatcher);
}

} // namespace tincan
