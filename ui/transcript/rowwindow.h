// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "transcript/rowweights.h"

#include <QList>

#include <functional>

namespace tincan {

/// Which rows are on the screen, and where. The position is one row and its distance from the top: rows that are added,
/// dropped or become higher somewhere else move nothing that is being read. At the end it stays at the end. Only rows
/// that are on the screen are asked for their height. Knows no widget; all lengths are device-independent pixels.
class RowWindow
{
public:
    /// The height of a row, 0 or more. May differ from call to call after changed().
    using HeightOf = std::function<int(int row)>;
    struct Placed {
        int row;
        int top; ///< below the upper edge; negative if the row begins above it
        int height;
    };

    RowWindow(const RowWeights &weights, HeightOf heightOf);

    void setHeight(int height);
    int height() const { return m_height; }
    /// Rows were appended, or some have another height.
    void changed() { m_dirty = true; }
    /// The first n rows are gone.
    void dropped(int n);

    void toStart();
    void toEnd();
    /// Towards the end if positive.
    void scrollBy(int pixels);
    /// Scrolls as little as possible until the row is on the screen.
    void show(int row);
    /// The row's middle comes into the middle of the screen.
    void center(int row);
    /// The row's upper edge comes to `top`.
    void placeRow(int row, int top);

    /// From top to bottom, those that are at least partly on the screen. When all rows fit they stand at the bottom.
    const QList<Placed> &rows();
    bool isAtEnd();
    /// The same as it was when the rows were last placed; costs nothing.
    bool staysAtEnd() const { return m_atEnd; }

    /// The scroll bar: 0 to maximum(), in units of row weights.
    int value();
    int maximum();
    int pageStep();
    void setValue(int value);

private:
    int count() const { return int(m_weights.count()); }
    void place();
    void placeFromAnchor();
    void placeFromEnd();
    void growUp();
    void growDown();
    void setAnchor(int row, int top);
    void keepAnchor();
    qint64 unit() const;
    int valueAt(const Placed &first) const;

    const RowWeights &m_weights;
    HeightOf m_heightOf;
    QList<Placed> m_rows;
    int m_height = 0;
    int m_anchor = 0;
    int m_top = 0;       ///< of the anchor, while m_hidden is 0
    double m_hidden = 0; ///< the part of the anchor that is above the edge, for a row higher than the screen
    int m_maximum = 0;
    bool m_atEnd = true;
    bool m_dirty = true;
};

} // namespace tincan
