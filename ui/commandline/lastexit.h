// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

namespace tincan {

/// The last thing that main() does, when everything is saved and closed and every thread of ours has ended. Other
/// systems go on with `return`.
///
/// On Windows the process ends here. A `return` would let each DLL tidy up after Windows has stopped all other threads
/// (those of the system and of libraries, too), wherever each of them was; a lock that one of them held stays locked.
/// The tidying of MinGW's C++ library takes a lock of its thread library, and sometimes waited for it forever. There is
/// nothing in it that anybody needs.
int lastExit(int exitCode);

} // namespace tincan
