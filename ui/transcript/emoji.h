// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace tincan {

/// Whether the text is nothing but one to three emoji; they are shown large, as everybody does.
bool isFewEmoji(const QString &text);

} // namespace tincan
