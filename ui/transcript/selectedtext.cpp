// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "selectedtext.h"

#include "transcript/limits.h"
#include "transcript/transcriptmodel.h"
#include "transcript/visible.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace tincan {

namespace {

QByteArray withoutLineEnd(QByteArray bytes)
{
    if (bytes.endsWith('\n'))
        bytes.chop(bytes.endsWith("\r\n") ? 2 : 1);
    return bytes;
}

QString selectedIn(const TranscriptModel &model, const TextSelection &selection, int row)
{
    const QString shown = model.row(row).text;
    const auto length = int(shown.size());
    const auto [from, to] = selection.rangeIn(model.idOf(row), length);
    const auto message = model.messageAt(row);
    if (message && to == length) // the beginning may be all that is shown, and the sign of the line end is no text
        return fullText(withoutLineEnd(message->bytes)).mid(from);
    return shown.mid(from, to - from);
}

} // namespace

QString selectedText(const TranscriptModel &model, const TextSelection &selection, bool withSenders)
{
    // rows of the selection that went away with the oldest ones are not copied
    const int first = std::max(model.rowOf(selection.first().row), 0);
    const int last = model.rowOf(selection.last().row);
    QString result;
    for (int row = first; row <= last && result.size() <= maxCopied; ++row) {
        const QString words = selectedIn(model, selection, row);
        if (first == last)
            return words;
        if (!withSenders && !model.messageAt(row))
            continue;
        if (!result.isEmpty())
            result += u'\n';
        result += withSenders ? model.writer().lineWithSender(row, words) : words;
    }
    return result;
}

std::pair<int, int> wordAt(const QString &text, int offset)
{
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(std::min<qsizetype>(offset, std::max<qsizetype>(text.size() - 1, 0)));
    const qsizetype from = words.isAtBoundary() ? words.position() : words.toPreviousBoundary();
    const qsizetype to = words.toNextBoundary();
    return {int(std::max<qsizetype>(from, 0)), int(to < 0 ? text.size() : to)};
}

} // namespace tincan
