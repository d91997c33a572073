// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace tincan {

/// The key of a row, or of the block that begins with it: the rows of a conversation lie together, in their order.
struct RowKey {
    static constexpr qint64 of(qint64 conversation, qint64 row) { return (conversation << 32) + row; }
    static constexpr qint64 row(qint64 key) { return key & 0xffffffff; }
    static constexpr qint64 conversation(qint64 key) { return key >> 32; }
};

} // namespace tincan
