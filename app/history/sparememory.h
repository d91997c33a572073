// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

namespace tincan {

/// Gives the system what this process has freed. glibc keeps it: it looks only at the end of its heaps, where after a
/// flood some small thing is still in use, and 90 of 100 MB stayed. From any thread; takes some milliseconds, in which
/// other threads may wait for memory. Other C libraries do it by themselves.
void returnSpareMemory();

} // namespace tincan
