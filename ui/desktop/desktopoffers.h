// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

namespace tincan {

class Autostart;

/// What the desktop has to offer beside windows.
struct DesktopOffers {
    /// Whether there is a tray now; empty where there can be none. Asked again whenever it matters: trays come and go.
    std::function<bool()> hasTray;
    Autostart *autostart =
        nullptr; ///< null where the program does not start with the system, as in portable mode or inside a Flatpak
};

} // namespace tincan
