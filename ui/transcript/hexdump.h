// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>

namespace tincan {

/// Lines of an offset, sixteen bytes in hexadecimal, and the same as ASCII with dots for what cannot be printed. Stops
/// after maxDumpedBytes and says so by three dots.
QString hexDump(const QByteArray &bytes);

} // namespace tincan
