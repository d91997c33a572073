// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/peeraddress.h"

#include <QString>

namespace tincan {

class Session;

/// "Listening on TCP 0.0.0.0:1314", "Not connected", ...
QString stateText(const Session &session);
/// The same in a word: "Listening".
QString briefStateText(const Session &session);
/// The line under the title: who is there, and who may read along.
QString headerText(const Session &session);
/// The title of its window: "Tincan - TCP server :1314".
QString titleText(const Session &session);
/// The address that somebody else needs, or the one that this client is connected to.
PeerAddress shownAddress(const Session &session);

} // namespace tincan
