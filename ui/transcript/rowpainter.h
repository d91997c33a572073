// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "theme/colors.h"

#include <QFont>
#include <QList>

#include <utility>

class QPainter;

namespace tincan {

struct LaidRow;

/// How a row looks at the moment, besides what it says.
struct RowLook {
    std::pair<int, int> selected{0, 0}; ///< from and to, in characters
    QString needle;                     ///< what a search looks for; empty for none
    Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive;
    bool currentHit = false; ///< the search stands on this row
    bool focused = false;
    int pointedLink = -1;
};

/// Paints rows: bubbles left and right, notices in the middle. Each paints its own ground, from edge to edge: so its
/// pixels are still near the processor when the words are painted on them.
class RowPainter
{
public:
    /// `width` is that of the rows' layouts; what goes from edge to edge reaches `margin` beyond it on both sides.
    RowPainter(QPainter &painter, const QFont &base, const QPalette &palette, int width, int margin);

    /// With its top left corner at `top`.
    void paint(const LaidRow &laid, const RowLook &look, int top);
    /// The ring of the row that has the focus. It goes round the row, so that the neighbours must be there already.
    void paintFocus(const LaidRow &laid, int top);

private:
    void paintDay(const LaidRow &laid);
    void paintNotice(const LaidRow &laid, const RowLook &look);
    void paintBubble(const LaidRow &laid, const RowLook &look);
    void paintName(const LaidRow &laid, bool right);
    void paintText(const LaidRow &laid, const RowLook &look, const QColor &ground, const QColor &faint);
    void paintMeta(const LaidRow &laid, const QColor &ground, const QColor &ink);
    void paintMark(const LaidRow &laid, const QColor &ink);
    void paintStrip(const LaidRow &laid, const RowLook &look);

    QPainter &m_painter;
    QFont m_base;
    QFont m_small; ///< one for all rows: each new one would be looked up
    Colors m_colors;
    int m_width;
    int m_margin;
};

} // namespace tincan
