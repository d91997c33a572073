// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "eventually.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QTimer>

namespace tincan {

/// Waits until this is so; false if it never is. Unlike QTest::qWaitFor(), the loop sleeps only where nothing happens,
/// so that a thousand round trips take no ten seconds.
template <typename Condition>
bool soon(Condition condition)
{
    if (condition())
        return true;
    const QDeadlineTimer deadline(3 * patienceMs);
    QEventLoop loop;
    QTimer look;
    bool met = false;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        met = condition();
        if (met || deadline.hasExpired())
            loop.quit();
    });
    look.start(2);
    loop.exec();
    return met;
}

} // namespace tincan
