// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLockFile>

#include <memory>

namespace tincan {

/// Says to other programs with the same history that this one runs, by a lock file beside it. The system's list of
/// processes tells those that were killed.
class ProgramMark
{
public:
    /// Under a number that no other program has.
    explicit ProgramMark(const QString &fileName);

    /// From now on, as long as this object lives. Where no file can be made there is no mark.
    void set();

    qint64 number() const { return m_number; }
    /// Whether the program with this number still runs.
    static bool isSet(const QString &fileName, qint64 number);

private:
    qint64 m_number;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace tincan
