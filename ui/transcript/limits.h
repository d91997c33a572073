// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace tincan {

/// The caps of the transcript: what one row may cost to lay out. One unbroken line of 64 KiB takes Qt 160 ms, of 256 KiB
/// 2.2 s; these take less than one. More is reachable through "Show all".
inline constexpr qsizetype shownBytes = 4096;
inline constexpr qsizetype shownLines = 40;

/// Conversations of one window whose notices are still told apart (TCP or UDP, server or client). A person who starts
/// a thousand times does not read the first notices any more.
inline constexpr qsizetype maxRuns = 1000;

} // namespace tincan
