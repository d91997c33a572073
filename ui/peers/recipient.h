// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/peeraddress.h"

namespace tincan {

/// Whom the person writes to. Somebody who has left is never replaced by everyone.
struct Recipient {
    enum class Kind { Everyone, One, Gone };

    Kind kind = Kind::Everyone;
    PeerAddress peer; ///< for One, and who it was for Gone

    friend bool operator==(const Recipient &, const Recipient &) = default;
};

} // namespace tincan
