// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/rowweight.h"

#include <QtGlobal>

namespace tincan {

/// The caps of the transcript: what one row may cost to lay out. One unbroken line of 64 KiB takes Qt 160 ms, of 256 KiB
/// 2.2 s; these take less than one. More is reachable through "Show all".
inline constexpr qsizetype shownBytes = weighedBytes;
inline constexpr qsizetype shownLines = 40;

/// Conversations of one window whose notices are still told apart (TCP or UDP, server or client). A person who starts
/// a thousand times does not read the first notices any more.
inline constexpr qsizetype maxRuns = 1000;

/// Links of one row that can be opened: a text of nothing but addresses has to stay quick to paint.
inline constexpr qsizetype maxLinks = 64;

/// Rows that stay laid out: some screens full. The smallest row is 24 px high, so a screen of 2160 px shows 90.
inline constexpr int maxLaidRows = 256;

/// Characters that go to the clipboard at most: more is a file, and other programs stop answering when it is pasted.
inline constexpr qsizetype maxCopied = 16 * 1024 * 1024;

/// Bytes that a hex dump shows: some thousand lines, more than anybody reads.
inline constexpr qsizetype maxDumpedBytes = 64 * 1024;

/// Rows that a screen reader is told of at once.
inline constexpr int maxAccessibleRows = 200;

/// Rows of a search that are looked at in one turn of the event loop (about a millisecond), and its marks beside the
/// scroll bar, which has no more pixels than that.
inline constexpr int searchedRows = 2'000;
inline constexpr int maxSearchMarks = 512;

/// Characters of one line in the window of a whole message: what a text field lays out in a few milliseconds.
inline constexpr qsizetype longestShownLine = 1'000;

/// Hits that are highlighted in one row.
inline constexpr qsizetype maxHitsInRow = 256;

/// Rows that the words of one row may depend on: enough for a burst of reads or an answer to what was typed just
/// before, and nothing that a flood could make slow.
inline constexpr int maxLookBack = 100;

} // namespace tincan
