// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFont>

namespace tincan {

/// Distances in device-independent pixels, on a grid of 4.
namespace gap {
inline constexpr int tiny = 4;
inline constexpr int small = 8;
inline constexpr int medium = 12;
inline constexpr int large = 16;
inline constexpr int huge = 24;
inline constexpr int giant = 32;
} // namespace gap

namespace size {
inline constexpr int control = 32;
inline constexpr int send = 36;
inline constexpr int header = 48;
inline constexpr int statusBar = 26;
inline constexpr int peerRow = 44;
inline constexpr int disc = 28;
inline constexpr int radius = 6;
inline constexpr int fieldRadius = 4;
inline constexpr int bubbleRadius = 12;
inline constexpr int joinedRadius = 4;
inline constexpr int column = 880;
inline constexpr int bubble = 560;
inline constexpr int sidebar = 264;
inline constexpr int sidebarMin = 220;
inline constexpr int sidebarMax = 360;
inline constexpr int narrow = 720;
inline constexpr int windowWidth = 960;
inline constexpr int windowHeight = 640;
inline constexpr int windowMinWidth = 360;
inline constexpr int windowMinHeight = 420;
} // namespace size

/// Fonts relative to the one in use: a title, a name, a hint, an address.
QFont titleFont(const QFont &base);
QFont emphasised(const QFont &base);
QFont smallFont(const QFont &base);
QFont addressFont(const QFont &base);
/// `base` at this percentage of its size, whether that is given in points or in pixels.
QFont scaledFont(const QFont &base, int percent);

} // namespace tincan
