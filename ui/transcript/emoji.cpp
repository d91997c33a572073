// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "emoji.h"

#include <QList>

namespace tincan {

namespace {

constexpr int fewEmoji = 3;
/// The longest emoji in use, a family with skin tones, has fewer UTF-16 units than this.
constexpr qsizetype mostUnits = 40;

/// Unicode's blocks of pictographs. A digit or a letter with a variation selector is not among them: "1" is no emoji.
bool isEmoji(char32_t c)
{
    return (c >= 0x1F300 && c <= 0x1FAFF) || (c >= 0x1F1E6 && c <= 0x1F1FF) || (c >= 0x2600 && c <= 0x27BF)
           || (c >= 0x2B05 && c <= 0x2B55) || c == 0x231A || c == 0x231B || c == 0x23F0 || c == 0x23F3;
}

constexpr char32_t joiner = 0x200D;

bool isFlagLetter(char32_t c)
{
    return c >= 0x1F1E6 && c <= 0x1F1FF;
}

/// Changes the emoji before it, or ties it to the next. Qt 6.4's boundaries of graphemes do not know all of these.
bool isModifier(char32_t c)
{
    return c == joiner || c == 0xFE0F || (c >= 0x1F3FB && c <= 0x1F3FF);
}

} // namespace

bool isFewEmoji(const QString &text)
{
    if (text.isEmpty() || text.size() > fewEmoji * mostUnits)
        return false;
    int count = 0;
    char32_t previous = 0;
    bool halfFlag = false; // a flag is two letters
    for (const uint c : text.toUcs4()) {
        const bool letter = isFlagLetter(c);
        const bool continues = isModifier(c) || previous == joiner || (letter && halfFlag);
        if (!isEmoji(c) && !isModifier(c))
            return false;
        count += continues ? 0 : 1;
        halfFlag = letter && !halfFlag;
        previous = c;
    }
    return count > 0 && count <= fewEmoji;
}

} // namespace tincan
