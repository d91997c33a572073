// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

namespace tincan {

/// How exactly the time of a message is shown.
enum class TimeFormat { Minutes, Seconds, Milliseconds };

} // namespace tincan
