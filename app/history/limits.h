// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace tincan {

/// The caps of the room history/. Defaults with their reasons; tests pass small ones.
struct HistoryLimits {
    /// What is said reaches the disk after this at the latest, while the disk keeps up: what a crash may cost.
    int flushMs = 50;
    /// Rows of one transaction. SQLite writes 1.2 million rows/s in transactions of 500 to 20,000.
    qsizetype batchRows = 5'000;
    /// The same in bytes: a few long messages must not weigh more than many short ones.
    qint64 batchBytes = 8 * 1024 * 1024;
    /// Rows that stay in memory after they were saved: what a window shows at its end, and some screens above.
    qsizetype tailRows = 1'024;
    qint64 tailBytes = 4 * 1024 * 1024;
    /// While more than so many bytes of rows wait for the disk no further ones are taken, so that TCP peers are held back
    /// rather than memory filled; but no longer than this after the last batch was handed over: then the disk counts as
    /// one that fails, and rows wait in memory.
    qint64 unsavedHigh = 32 * 1024 * 1024;
    int behindMs = 1'000;
    /// Bytes of rows that could not be saved yet. Over it the oldest ones go: the disk has been full for long.
    qint64 unsavedBytes = 256 * 1024 * 1024;
    /// One page of a view, in rows and in bytes of messages, and how many pages stay in memory.
    qsizetype pageRows = 256;
    qint64 pageBytes = 4 * 1024 * 1024;
    int pages = 12;
    /// After a failure it is tried again this much later.
    int retryMs = 1'000;
    /// What could not be saved is tried again for so long when the program ends.
    int endMs = 2'000;
    /// After a damaged file could not be renamed it is tried again this much later: it is looked at from the beginning.
    int asideRetryMs = 30'000;
    /// A file up to this size is checked each time it is opened, a larger one only if the program that had it open did
    /// not end well: a gigabyte takes seconds, in which nothing is saved.
    qint64 checkedBytes = 64 * 1024 * 1024;
    /// After a deletion the disk gets its space back where more than so many bytes are free in the file; less is used
    /// again by what is said next.
    qint64 freeBytes = 64 * 1024 * 1024;
    /// And where no more than this is left in it, which is copied: a second's work, in which nothing is saved.
    qint64 copiedBytes = 64 * 1024 * 1024;
    /// How long SQLite waits for another program's transaction.
    int busyMs = 5'000;
    /// Addresses that are listed for a conversation, and how many of them its line in the history names.
    int keptPeers = 1'024;
    int namedPeers = 8;
    /// Hits of a search over everything: more than anybody reads.
    qsizetype mostHits = 1'000;
    /// Characters of a hit, about: what its line shows.
    qsizetype hitBytes = 240;
};

} // namespace tincan
