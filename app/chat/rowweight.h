// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/messagesource.h"

namespace tincan {

/// How much of a scroll bar a row takes: its rough number of lines, 1 to mostRowWeight, from its bytes alone. It never
/// changes, so it can be kept beside the row. A message of a thousand lines is not a thousand times as important as a
/// word, and no more than the first weighedBytes of it are shown.
inline constexpr quint8 mostRowWeight = 40;
inline constexpr qsizetype weighedBytes = 4096;

/// 72 bytes make about a line, in Latin as in Chinese letters, which are wider and take more bytes.
quint8 rowWeight(QByteArrayView bytes);
/// Notices are short: one line each.
quint8 rowWeight(const Entry &entry);

} // namespace tincan
