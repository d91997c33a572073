// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/themechoice.h"

#include <QObject>

namespace tincan {

class SystemScheme;

/// Gives all windows of the application their style and palette. Make one before the first window.
///
/// A desktop in high contrast is left alone. On Windows and Linux the style is Fusion, with our own palettes; one that
/// the desktop gives stays while System is chosen and it is as light or dark as the desktop says. On macOS, System is
/// the native look.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(const SystemScheme &system, QObject *parent = nullptr);

    void use(ThemeChoice choice);

private:
    void apply();
    void followSystem();

    const SystemScheme &m_system;
    bool m_desktopHasHighContrast;
    ThemeChoice m_choice = ThemeChoice::System;
};

} // namespace tincan
