// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "freedesktopway.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>

#include <utility>

namespace tincan {

/// What the service calls image-data.
struct Picture {
    QImage image; ///< RGBA8888

    friend QDBusArgument &operator<<(QDBusArgument &argument, const Picture &picture)
    {
        const QImage &image = picture.image;
        constexpr int bitsOfAColour = 8;
        constexpr int colours = 4;
        argument.beginStructure();
        argument << image.width() << image.height() << int(image.bytesPerLine()) << true << bitsOfAColour << colours
                 << QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
        argument.endStructure();
        return argument;
    }
    /// It is never read here; Qt wants both ways.
    friend const QDBusArgument &operator>>(const QDBusArgument &argument, Picture &) { return argument; }
};

} // namespace tincan

Q_DECLARE_METATYPE(tincan::Picture)

namespace tincan {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
const QString interface = QStringLiteral("org.freedesktop.Notifications");

QDBusMessage callOf(const char *method)
{
    return QDBusMessage::createMethodCall(service, path, interface, QLatin1String(method));
}

} // namespace

FreedesktopWay::FreedesktopWay(const QDBusConnection &bus, const QImage &picture, std::chrono::milliseconds patience,
                               QObject *parent)
    : NotificationWay(parent)
    , m_bus(bus)
    , m_patienceMs(int(patience.count()))
{
    qDBusRegisterMetaType<Picture>();
    if (!picture.isNull())
        m_picture = QVariant::fromValue(Picture{picture.convertToFormat(QImage::Format_RGBA8888)});
}

template <typename Slot>
void FreedesktopWay::ask(const QDBusMessage &question, Slot slot)
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, m_patienceMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [watcher, slot] {
        watcher->deleteLater();
        slot(watcher->reply());
    });
}

void FreedesktopWay::show(const Notification &notification)
{
    if (!notification.window || !m_bus.isConnected()) {
        emit notShown(notification);
        return;
    }
    const QWidget *window = notification.window;
    m_shown[window].window = notification.window;
    m_shown[window].next = notification;
    if (m_capabilities)
        send(window);
    else
        askCapabilities();
}

void FreedesktopWay::askCapabilities()
{
    if (std::exchange(m_isAsking, true))
        return;
    ask(callOf("GetCapabilities"), [this](const QDBusMessage &answer) {
        m_isAsking = false;
        if (answer.type() == QDBusMessage::ReplyMessage) {
            m_capabilities = answer.arguments().value(0).toStringList();
            listen();
        }
        const QList<const QWidget *> windows = m_shown.keys();
        for (const QWidget *window : windows)
            m_capabilities ? send(window) : giveUp(window);
    });
}

/// Once the bus has answered, and by every name: see PortalScheme::listen.
void FreedesktopWay::listen()
{
    if (std::exchange(m_isListening, true))
        return;
    const auto hear = [this](const char *name, const char *slot) {
        m_bus.connect(QString(), path, interface, QLatin1String(name), this, slot);
    };
    hear("NotificationClosed", SLOT(onClosed(uint, uint)));
    hear("ActivationToken", SLOT(onToken(uint, QString)));
    hear("ActionInvoked", SLOT(onAction(uint, QString)));
    m_bus.connect(QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
                  QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameOwnerChanged"), {service}, QString(),
                  this, SLOT(onOwnerChanged(QString, QString, QString)));
}

void FreedesktopWay::send(const QWidget *window)
{
    Shown &shown = m_shown[window];
    if (shown.underWay || !shown.next)
        return;
    const Notification notification = *std::exchange(shown.next, std::nullopt);
    shown.underWay = true;
    QString title = notification.title;
    QString body = notification.body;
    if (!m_capabilities->contains(QLatin1String("body")) && !body.isEmpty()) {
        title += QStringLiteral(": ") + std::exchange(body, {});
    } else if (m_capabilities->contains(QLatin1String("body-markup"))) {
        body = body.toHtmlEscaped();
    }
    QStringList actions;
    if (m_capabilities->contains(QLatin1String("actions")))
        actions = {QStringLiteral("default"), tr("Open")};
    QVariantMap hints{{QStringLiteral("desktop-entry"), QStringLiteral(TINCAN_APP_ID)},
                      {QStringLiteral("category"), QStringLiteral("im.received")}};
    if (m_picture.isValid())
        hints.insert(QStringLiteral("image-data"), m_picture);
    constexpr int asTheServiceLikes = -1; // for how long it is shown
    QDBusMessage question = callOf("Notify");
    question << QStringLiteral("Tincan") << shown.id << QStringLiteral(TINCAN_APP_ID) << title << body << actions
             << hints << asTheServiceLikes;
    ask(question, [this, window, notification](const QDBusMessage &answer) { onSent(window, notification, answer); });
}

void FreedesktopWay::onSent(const QWidget *window, const Notification &sent, const QDBusMessage &answer)
{
    const auto found = m_shown.find(window);
    if (found == m_shown.end())
        return;
    const bool taken = answer.type() == QDBusMessage::ReplyMessage;
    const bool unwanted = found->unwanted;
    found->underWay = false;
    found->unwanted = false;
    found->id = taken ? answer.arguments().value(0).toUInt() : 0;
    if (unwanted && taken)
        closeId(std::exchange(found->id, 0));
    const bool more = found->next.has_value();
    if (!more && found->id == 0)
        m_shown.erase(found);
    if (!taken && !unwanted && !more)
        emit notShown(sent);
    if (more && m_capabilities)
        send(window);
    else if (more)
        askCapabilities();
}

void FreedesktopWay::giveUp(const QWidget *window)
{
    const Shown shown = m_shown.take(window);
    if (shown.next)
        emit notShown(*shown.next);
}

void FreedesktopWay::close(const QWidget *window)
{
    const auto found = m_shown.find(window);
    if (found == m_shown.end())
        return;
    found->next.reset();
    found->unwanted = found->underWay;
    if (found->underWay)
        return; // closed as soon as it has a number
    if (found->id != 0)
        closeId(found->id);
    m_shown.erase(found);
}

void FreedesktopWay::closeId(uint id)
{
    QDBusMessage question = callOf("CloseNotification");
    question << id;
    question.setAutoStartService(false); // one that is not there shows nothing
    m_bus.send(question);
}

const QWidget *FreedesktopWay::windowOf(uint id) const
{
    for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown) {
        if (shown->id == id && id != 0)
            return shown.key();
    }
    return nullptr;
}

void FreedesktopWay::onClosed(uint id, uint)
{
    const QWidget *window = windowOf(id);
    if (!window)
        return;
    Shown &shown = m_shown[window];
    shown.id = 0;
    if (!shown.underWay && !shown.next)
        m_shown.remove(window);
}

void FreedesktopWay::onToken(uint id, const QString &token)
{
    m_tokenId = id;
    m_token = token;
}

void FreedesktopWay::onAction(uint id, const QString &action)
{
    const QWidget *window = windowOf(id);
    QWidget *alive = m_shown.value(window).window;
    if (alive && action == QLatin1String("default"))
        emit activated(alive, m_tokenId == id ? m_token : QString());
    m_tokenId = 0;
    m_token.clear();
}

/// Another service counts anew: an old number would mean the notification of another program.
void FreedesktopWay::onOwnerChanged(const QString &, const QString &, const QString &)
{
    m_capabilities.reset();
    m_shown.removeIf([](QHash<const QWidget *, Shown>::iterator shown) { return !shown->underWay && !shown->next; });
    for (Shown &shown : m_shown)
        shown.id = 0;
}

} // namespace tincan
