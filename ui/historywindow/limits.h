// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

namespace tincan {

/// Addresses that the filter offers, those of the newest conversations first: a longer menu is no choice any more, and
/// whoever floods a server with connections must not fill it.
inline constexpr int mostListedPeers = 200;

/// What is typed into the search.
inline constexpr int longestSearch = 1'000;

/// A search begins when nothing was typed for this long.
inline constexpr int searchPauseMs = 150;

} // namespace tincan
