// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace tincan {

class MessageSource;
class PeersModel;

/// What a file with a conversation may be called, without an ending: "Tincan 192-168-1-31 2026-11-29 0927", with whom
/// and since when.
QString suggestedName(const QString &who, qint64 beganMs);
/// The same as the first rows tell it: whoever said that may have left.
QString suggestedName(const MessageSource &rows, const PeersModel &people);
/// For a file with all conversations there are: "Tincan 2026-11-29", of today.
QString suggestedName();

} // namespace tincan
