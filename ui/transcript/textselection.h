// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

#include <compare>
#include <limits>
#include <utility>

namespace tincan {

/// A place between two characters of the transcript. By the id of the row, so that nothing shifts when the oldest rows
/// go.
struct TextPosition {
    quint64 row = 0;
    int offset = 0;

    auto operator<=>(const TextPosition &) const = default;
};

/// What is selected: from where it began to where it was drawn, in either direction.
struct TextSelection {
    static constexpr int endOfRow = std::numeric_limits<int>::max();

    TextPosition anchor;
    TextPosition head;

    bool isEmpty() const { return anchor == head; }
    TextPosition first() const { return std::min(anchor, head); }
    TextPosition last() const { return std::max(anchor, head); }
    bool isOneRow() const { return anchor.row == head.row; }

    /// From and to within a row whose text has `length` characters; equal if nothing of it is selected.
    std::pair<int, int> rangeIn(quint64 row, int length) const
    {
        if (isEmpty() || row < first().row || row > last().row)
            return {0, 0};
        const int from = row == first().row ? std::min(first().offset, length) : 0;
        const int to = row == last().row ? std::min(last().offset, length) : length;
        return {from, to};
    }
};

} // namespace tincan
