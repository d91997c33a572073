// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

namespace tincan {

/// What a person chose; System follows the desktop.
enum class ThemeChoice { System, Light, Dark };

} // namespace tincan
