// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace tincan {

/// What happened on a wire, beside the bytes: the raw material of a view that shows how TCP and UDP behave.
struct WireEvent {
    enum class What { Connect, Accept, Read, Write, Datagram, Fin, Reset };

    qint64 steadyNs = 0; ///< a steady clock, in ns since an arbitrary start; never goes backwards
    What what = What::Read;
    qint64 bytes = 0;   ///< bytes that were read or written by this event
    quint64 readId = 0; ///< slices of one read of the socket share it; counts up for each link; 0 for other events
};

} // namespace tincan
