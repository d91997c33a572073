// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transcript/textselection.h"

#include <QString>

#include <utility>

namespace tincan {

class TranscriptModel;

/// What a selection puts on the clipboard. Within one message its text alone; over several a line with time and sender
/// for each, unless `withSenders` is false. A message that is selected to its end is there to its end, even where the
/// screen shows only its beginning. Stops when it is longer than maxCopied.
QString selectedText(const TranscriptModel &model, const TextSelection &selection, bool withSenders);

/// From and to of the word around `offset`; of the space between two words, if it is there.
std::pair<int, int> wordAt(const QString &text, int offset);

} // namespace tincan
