// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace tincan {

/// Portable mode: a file `portable.ini` beside the program, whatever is in it, moves everything that is remembered into
/// the folder `data` beside the program, so that both can live on a stick. Then nothing is written anywhere else, so the
/// program is not offered to start with the system either.
///
/// Empty in the usual mode, else the folder for ProfileSettings. Whether it can be written is told by
/// ProfileSettings::canSave().
QString portableFolder(const QString &programFolder);

} // namespace tincan
