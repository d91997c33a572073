// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/messagesource.h"

class QSqlQuery;

namespace tincan {

/// An entry as a line of the table `entry`. Bytes are kept as they came; what hardly any row has stands in `extra` as
/// JSON, so that people can read the file with any SQLite program.
namespace entryrow {

/// Of the column `kind`: a message has its origin, a notice stands above.
inline constexpr int firstNotice = 16;
/// Of the column `state`: the delivery in the lowest two bits, then these.
enum State : int {
    Incomplete = 4,
    Answered = 8,
    HasNul = 16, ///< a 0 in the bytes: SQLite's own text search would stop there
};

/// To be prepared for write().
inline constexpr const char *insertion =
    "INSERT OR REPLACE INTO entry(id, time, kind, state, message, read, ip, port, body, extra)"
    " VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
/// The columns that read() expects.
inline constexpr const char *columns = "id, time, kind, state, message, read, ip, port, body, extra";

/// Binds the values of `insertion`.
void bind(QSqlQuery &query, qint64 id, const Entry &entry);
/// What makes no sense in a file that was damaged becomes something that does.
Entry read(const QSqlQuery &query);

/// The key of a row.
constexpr qint64 keyOf(qint64 conversation, qint64 row)
{
    return (conversation << 32) + row;
}
constexpr qint64 rowOf(qint64 key)
{
    return key & 0xffffffff;
}
constexpr qint64 conversationOf(qint64 key)
{
    return key >> 32;
}

} // namespace entryrow

} // namespace tincan
