// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "asctime.h"

#include <QRegularExpression>
#include <QString>

#include <cstdio>
#include <utility>

namespace tincan {

namespace {

// not from QLocale: C's names are part of the format
constexpr const char *weekdays[] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
constexpr const char *months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

} // namespace

QByteArray asctime(const QDateTime &localTime)
{
    if (!localTime.isValid())
        return {};
    const QDate date = localTime.date();
    const QTime time = localTime.time();
    char text[64];
    const int size =
        std::snprintf(text, sizeof(text), "%s %s %2d %02d:%02d:%02d %d", weekdays[date.dayOfWeek() - 1],
                      months[date.month() - 1], date.day(), time.hour(), time.minute(), time.second(), date.year());
    return QByteArray(text, size);
}

const QByteArray &CurrentAsctime::at(qint64 nowMs)
{
    const qint64 second = nowMs / 1'000;
    if (std::exchange(m_second, second) != second)
        m_text = asctime(QDateTime::fromMSecsSinceEpoch(nowMs));
    return m_text;
}

bool isAsctime(QByteArrayView text)
{
    // \z, not $, which also matches before a line end; seconds go to 61 in C
    static const QRegularExpression form(
        QStringLiteral("\\A(Mon|Tue|Wed|Thu|Fri|Sat|Sun) (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) "
                       "( [1-9]|[12][0-9]|3[01]) ([01][0-9]|2[0-3]):[0-5][0-9]:([0-5][0-9]|6[01]) [0-9]{4}\\z"));
    return form.match(QString::fromLatin1(text)).hasMatch();
}

} // namespace tincan
