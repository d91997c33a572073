// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "theme.h"

#include "theme/palettes.h"
#include "theme/systemscheme.h"
#include "theme/windowstyle.h"

#include <QApplication>
#include <QStyle>
#include <QStyleHints>
#include <QToolTip>

namespace tincan {

namespace {

void setPalette(const QPalette &palette)
{
    QApplication::setPalette(palette);
    QToolTip::setPalette(QApplication::palette()); // tool tips have one of their own
}

/// Native styles paint parts of themselves in the colours of the desktop, whatever the palette.
void setOwnStyle()
{
    if (!qobject_cast<WindowStyle *>(QApplication::style()))
        QApplication::setStyle(new WindowStyle);
}

void setSystemStyle()
{
#if defined(Q_OS_MACOS)
    if (qobject_cast<WindowStyle *>(QApplication::style()))
        QApplication::setStyle(QStringLiteral("macOS"));
#else
    setOwnStyle();
#endif
}

/// The style has a palette for those whom the desktop gives none. That of Windows is made for native styles.
bool isGivenByDesktop([[maybe_unused]] const QPalette &palette)
{
#if defined(Q_OS_MACOS)
    return true;
#elif defined(Q_OS_WIN)
    return false;
#else
    const QPalette own = QApplication::style()->standardPalette();
    const auto differs = [&](QPalette::ColorRole role) { return palette.color(role) != own.color(role); };
    return differs(QPalette::Window) || differs(QPalette::Base) || differs(QPalette::Text)
           || differs(QPalette::Highlight);
#endif
}

} // namespace

Theme::Theme(const SystemScheme &system, QObject *parent)
    : QObject(parent)
    , m_system(system)
    , m_desktopHasHighContrast(isHighContrast(QApplication::palette()))
{
    connect(&system, &SystemScheme::changed, this, [this] {
        if (m_choice == ThemeChoice::System)
            apply();
    });
    apply();
}

void Theme::use(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::apply()
{
    if (m_desktopHasHighContrast)
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    // title bars follow too
    QGuiApplication::styleHints()->setColorScheme(m_choice == ThemeChoice::Light  ? Qt::ColorScheme::Light
                                                  : m_choice == ThemeChoice::Dark ? Qt::ColorScheme::Dark
                                                                                  : Qt::ColorScheme::Unknown);
#endif
    if (m_choice == ThemeChoice::System)
        return followSystem();
    setOwnStyle();
    setPalette(m_choice == ThemeChoice::Dark ? darkPalette() : lightPalette());
}

void Theme::followSystem()
{
    setSystemStyle();
    QApplication::setPalette(QPalette()); // to see what the desktop gives now
    const QPalette given = QApplication::palette();
    const bool dark = m_system.scheme() == SystemScheme::Scheme::Dark;
    const bool isRight = m_system.scheme() == SystemScheme::Scheme::Unknown || isDark(given) == dark;
    if (isGivenByDesktop(given) && isRight)
        setPalette(QPalette());
    else
        setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace tincan
