// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QDateTime>

namespace tincan {

/// A time as C's asctime writes it, without the line end: `Mon Nov  2 06:05:09 2026`. Always English, whatever the
/// locale; the day of the month is padded with a space. Empty if `localTime` is not valid.
QByteArray asctime(const QDateTime &localTime);

/// Whether `text` has exactly that form: 24 bytes, real names and ranges, a year of four digits. Whether the weekday
/// fits the date is not looked at.
bool isAsctime(QByteArrayView text);

} // namespace tincan
