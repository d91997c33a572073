// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QPalette>

namespace tincan {

/// Our own two palettes, with all roles in all three groups. What is disabled can still be read.
QPalette lightPalette();
QPalette darkPalette();

bool isDark(const QPalette &palette);
/// Whether a person asked the desktop for strong contrast: pure black and white, and fields like their surroundings.
bool isHighContrast(const QPalette &palette);

} // namespace tincan
