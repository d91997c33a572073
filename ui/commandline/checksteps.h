// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"

#include <QByteArray>
#include <QList>
#include <QtGlobal>

namespace tincan {

/// One thing that a client of the book says, and what the book's server answers to it, written down anew for --check:
/// it must not share a line with the code that it checks.
struct CheckStep {
    QString text;
    QByteArray reply;
};

QList<CheckStep> checkSteps(Transport transport);

/// The time that the answers of checkSteps() carry, in ms since 1970-01-01 UTC.
qint64 checkTime();

} // namespace tincan
