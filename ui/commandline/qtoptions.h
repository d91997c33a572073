// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace tincan {

/// The arguments without those that QApplication takes for itself (`-platform offscreen`, `-style=fusion`, ...). They
/// have to be known before there is a QApplication, because it aborts where there is no display.
QStringList withoutQtOptions(const QStringList &arguments);

/// Whether the arguments choose a Qt platform, with one dash or two.
bool namesPlatform(const QStringList &arguments);

} // namespace tincan
