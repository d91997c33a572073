// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transcript/layoutcache.h"

#include <optional>

namespace tincan {

/// What is where in one row that is laid out. All points are relative to its top left corner.
class RowPlaces
{
public:
    explicit RowPlaces(const LaidRow &row)
        : m_row(row)
    {}

    std::optional<RowAction> actionAt(QPointF point) const;
    const TextLink *linkAt(QPointF point) const;
    bool isText(QPointF point) const { return m_row.layout.textRect().contains(point); }
    /// The nearest offset in the row's text.
    int offsetAt(QPointF point) const;
    /// Where the link of an action is; empty if the row has none.
    QRect placeOf(RowAction wanted) const;
    /// The middle of a character.
    QPoint placeOfText(int offset) const;

private:
    const LaidRow &m_row;
};

} // namespace tincan
