// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "systemscheme.h"

#include <QtGlobal>

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QGuiApplication>
#include <QStyleHints>
#elif defined(Q_OS_WIN)
#include <QAbstractNativeEventFilter>
#include <QCoreApplication>
#include <QSettings>

#include <qt_windows.h>
#elif defined(TINCAN_HAVE_DBUS)
#include "desktop/sessionbus.h"
#include "theme/portalscheme.h"

#include <QDBusConnection>
#endif

namespace tincan {

namespace {

#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)

/// Qt has asked.
class HintedScheme : public SystemScheme
{
public:
    HintedScheme()
    {
        connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] { read(); });
        read();
    }

private:
    void read()
    {
        switch (QGuiApplication::styleHints()->colorScheme()) {
        case Qt::ColorScheme::Light: return set(Scheme::Light);
        case Qt::ColorScheme::Dark: return set(Scheme::Dark);
        case Qt::ColorScheme::Unknown: return set(Scheme::Unknown);
        }
    }
};

#elif defined(Q_OS_WIN)

/// The registry of Windows 10 and newer. Older ones have no such value and are light.
class RegistryScheme : public SystemScheme, private QAbstractNativeEventFilter
{
public:
    RegistryScheme()
    {
        QCoreApplication::instance()->installNativeEventFilter(this);
        read();
    }
    ~RegistryScheme() override
    {
        if (QCoreApplication::instance())
            QCoreApplication::instance()->removeNativeEventFilter(this);
    }
    Q_DISABLE_COPY_MOVE(RegistryScheme)

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *event = static_cast<const MSG *>(message);
        if (event->message == WM_SETTINGCHANGE && event->lParam != 0
            && lstrcmpiW(reinterpret_cast<LPCWSTR>(event->lParam), L"ImmersiveColorSet") == 0)
            read();
        return false;
    }

private:
    void read()
    {
        const QSettings personal(
            QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
            QSettings::NativeFormat);
        set(personal.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0 ? Scheme::Dark : Scheme::Light);
    }
};

#endif

} // namespace

void SystemScheme::set(Scheme scheme)
{
    if (m_scheme == scheme)
        return;
    m_scheme = scheme;
    emit changed();
}

std::unique_ptr<SystemScheme> makeSystemScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return std::make_unique<HintedScheme>();
#elif defined(Q_OS_WIN)
    return std::make_unique<RegistryScheme>();
#elif defined(TINCAN_HAVE_DBUS)
    if (haveSessionBus())
        return std::make_unique<PortalScheme>(QDBusConnection::sessionBus());
#endif
    return std::make_unique<SystemScheme>();
}

} // namespace tincan
