// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace tincan {

/// Raises this process's soft limit of open file descriptors to the hard one. Call once, at the start. Systems without
/// such a limit (Windows) do nothing.
void raiseDescriptorLimit();

/// Whether a newly opened descriptor with this number leaves at least `spare` free ones, or a quarter of the limit if
/// that is less. Descriptors are numbered from below, so the number of the newest tells how many are taken.
bool leavesSpareDescriptors(qintptr descriptor, int spare);

/// The same, asked by opening one for a moment.
bool hasSpareDescriptors(int spare);

} // namespace tincan
