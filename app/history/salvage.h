// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/limits.h"

#include <QString>

#include <optional>

class QSqlDatabase;

namespace tincan {

/// Copies what can still be read of a damaged file into a fresh one: from the front until something is broken, then from
/// the end until something is. Gives the number of rows, or nothing if they could not be written. The damaged file stays as it
/// is.
std::optional<qint64> salvage(const QString &damagedFile, QSqlDatabase &fresh, const HistoryLimits &limits);

} // namespace tincan
