// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

namespace tincan {

/// Whether somebody runs a D-Bus for this session. Where nobody does, connecting would start one.
bool haveSessionBus();

} // namespace tincan
