// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <Qt>

namespace tincan {

/// What the two lists of the history, conversations and hits, tell the delegate that paints both.
enum HistoryRole {
    HeadingRole = Qt::UserRole, ///< bool: a day, and no conversation
    UpperRole,                  ///< QString: who
    TimeRole,                   ///< QString
    LowerRole,                  ///< QString: what it is, or the message that was found
    MatchStartRole,             ///< int: where what was looked for stands in LowerRole; -1 for nowhere
    MatchLengthRole,            ///< int
    LinesRole,                  ///< int: of LowerRole
};

} // namespace tincan
