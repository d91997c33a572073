// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tincan {

/// `bytes` as Python 3 prints a bytes object: `b'...'`, or `b"..."` if they hold `'` and no `"`. Inside, `\\`, `\t`,
/// `\n`, `\r`, the enclosing quote with a backslash, and `\x` with two lower-case hex digits for every other byte below
/// 0x20 or from 0x7F on. Up to four times as long as `bytes`, plus 3.
QByteArray pythonLiteral(QByteArrayView bytes);

/// Whether `text` is wholly such a literal: closed, printable ASCII, with none but these escapes. Of what Python would
/// not write itself it lets through `b"..."` without need and `\x41` for `A`.
bool isPythonLiteral(QByteArrayView text);

} // namespace tincan
