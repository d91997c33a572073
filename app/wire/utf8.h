// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QString>

namespace tincan {

/// The text of `bytes`. Nothing is swallowed: a byte-order mark stays as U+FEFF wherever it stands, and each byte that
/// is not part of a valid character becomes one U+FFFD, also at the end of `bytes`.
QString decodeUtf8(QByteArrayView bytes);

/// How many bytes at the end of `bytes` (0 to 3) are the valid beginning of a character whose rest may still come.
/// 0 for a tail that no further byte can make valid (Unicode 15, table 3-7): C0, F5, ED A0, E0 80, F0 80, F4 90 ...
qsizetype incompleteTail(QByteArrayView bytes);

} // namespace tincan
