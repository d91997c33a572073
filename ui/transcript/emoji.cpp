// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "emoji.h"

#include <QList>
#include <QTextBoundaryFinder>

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

} // namespace

bool isFewEmoji(const QString &text)
{
    if (text.isEmpty() || text.size() > fewEmoji * mostUnits)
        return false;
    QTextBoundaryFinder graphemes(QTextBoundaryFinder::Grapheme, text);
    int count = 0;
    for (qsizetype start = 0; start < text.size(); start = graphemes.position()) {
        const QList<uint> grapheme = QStringView(text).mid(start).toUcs4();
        if (++count > fewEmoji || !isEmoji(grapheme.first()) || graphemes.toNextBoundary() < 0)
            return false;
    }
    return true;
}

} // namespace tincan
