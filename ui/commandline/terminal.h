// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStringList>

namespace tincan {

inline constexpr int exitBadOption = 2;

/// One line on standard output, in UTF-8, at once.
void printLine(const QString &line);

/// One line on standard error, after the program's name.
void complain(const QString &line);

/// Call it first in main(). Qt warns with four lines on standard error about a locale that is not UTF-8 and then goes on
/// with C.UTF-8: this chooses that beforehand. On Windows a windowed program borrows the console that it was started from.
void prepareTerminal();

/// Whether the environment or the arguments name a display or a platform. Where they cannot, as on Windows, true.
bool haveDisplay(const QStringList &arguments);

} // namespace tincan
