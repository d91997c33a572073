// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <chrono>

namespace tincan {

/// The caps of what is told on the desktop. One peer asks for attention no more often than this.
inline constexpr qint64 alertEveryMs = 3'000;

/// Peers that may ask within that time, in all windows together: as many as a person tells apart at a glance. Whoever has
/// a thousand addresses asks no more often than that.
inline constexpr qsizetype mostAlertedPeers = 8;

/// Characters of a message in a notification: what desktops show of it, some lines. The rest is in the window.
inline constexpr qsizetype notifiedText = 200;

/// A notification service answers within milliseconds. One that hangs is as good as none.
inline constexpr std::chrono::seconds servicePatience{5};

/// How often is looked whether there is still a tray, while a window is hidden in it: Qt does not tell. Nothing looks
/// while no window is hidden.
inline constexpr std::chrono::milliseconds trayLookEvery{3'000};

} // namespace tincan
