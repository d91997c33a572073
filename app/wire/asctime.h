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

/// The same for answers, thousands of which may leave in one second.
class CurrentAsctime
{
public:
    /// `nowMs`: ms since 1970-01-01 UTC. Asked and written once a second: for each answer that was 1.5 us of the 12 that
    /// one takes, because the C library looks at /etc/localtime.
    const QByteArray &at(qint64 nowMs);

private:
    qint64 m_second = -1; ///< since 1970-01-01 UTC
    QByteArray m_text;
};

/// Whether `text` has exactly that form: 24 bytes, real names and ranges, a year of four digits. Whether the weekday
/// fits the date is not looked at.
bool isAsctime(QByteArrayView text);

} // namespace tincan
