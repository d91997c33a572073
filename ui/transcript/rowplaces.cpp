// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "rowplaces.h"

#include <algorithm>

namespace tincan {

std::optional<RowAction> RowPlaces::actionAt(QPointF point) const
{
    for (const BubbleLayout::Action &action : m_row.layout.actions) {
        if (action.place.adjusted(-4, -4, 4, 4).contains(point))
            return action.action;
    }
    return std::nullopt;
}

const TextLink *RowPlaces::linkAt(QPointF point) const
{
    if (!isText(point))
        return nullptr;
    const QTextLayout &text = *m_row.layout.text;
    const QPointF inText = point - m_row.layout.textAt;
    for (const TextLink &link : m_row.links) {
        for (int i = 0; i < text.lineCount(); ++i) {
            const QTextLine line = text.lineAt(i);
            const int from = std::max(link.start, line.textStart());
            const int to = std::min(link.start + link.length, line.textStart() + line.textLength());
            if (from >= to)
                continue;
            const auto [left, right] = std::minmax({line.cursorToX(from), line.cursorToX(to)});
            if (inText.x() >= left && inText.x() <= right && inText.y() >= line.y()
                && inText.y() <= line.y() + line.height())
                return &link;
        }
    }
    return nullptr;
}

int RowPlaces::offsetAt(QPointF point) const
{
    const QTextLayout &text = *m_row.layout.text;
    const QPointF inText = point - m_row.layout.textAt;
    if (inText.y() < 0)
        return 0;
    for (int i = 0; i < text.lineCount(); ++i) {
        const QTextLine line = text.lineAt(i);
        if (inText.y() < line.y() + line.height())
            return line.xToCursor(inText.x(), QTextLine::CursorBetweenCharacters);
    }
    return int(text.text().size());
}

QRect RowPlaces::placeOf(RowAction wanted) const
{
    for (const BubbleLayout::Action &action : m_row.layout.actions) {
        if (action.action == wanted)
            return action.place.toRect();
    }
    return {};
}

QPoint RowPlaces::placeOfText(int offset) const
{
    const QTextLine line = m_row.layout.text->lineForTextPosition(offset);
    const QPointF inText((line.cursorToX(offset) + line.cursorToX(offset + 1)) / 2, line.y() + line.height() / 2);
    return (m_row.layout.textAt + inText).toPoint();
}

} // namespace tincan
