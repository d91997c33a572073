// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QMetaType>
#include <QString>

namespace tincan {

/// Why rows wait in memory instead of being saved, or why what was deleted is still there. It is tried again until it
/// works.
struct HistoryTrouble {
    enum class Task { Saving, Deleting };
    enum class Kind {
        DiskFull,
        ReadOnly,   ///< the folder or the file may not be written
        Busy,       ///< another program keeps the file locked
        CannotOpen, ///< there is no such folder and it cannot be made, or it is no file
        Other,      ///< `detail` has SQLite's words
    };

    Kind kind = Kind::Other;
    QString fileName;
    QString detail;
    Task task = Task::Saving;

    friend bool operator==(const HistoryTrouble &, const HistoryTrouble &) = default;
};

/// A file that could not be used was renamed, and a fresh one has begun.
struct SetAside {
    enum class Why { Damaged, Newer };

    Why why = Why::Damaged;
    QString fileName;    ///< its new name
    qint64 salvaged = 0; ///< rows of a damaged file that could be read and were taken over
};

} // namespace tincan

Q_DECLARE_METATYPE(tincan::HistoryTrouble)
Q_DECLARE_METATYPE(tincan::SetAside)
