// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "rowwindow.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace tincan {

RowWindow::RowWindow(const RowWeights &weights, HeightOf heightOf)
    : m_weights(weights)
    , m_heightOf(std::move(heightOf))
{}

void RowWindow::setHeight(int height)
{
    if (std::exchange(m_height, height) != height)
        m_dirty = true;
}

void RowWindow::dropped(int n)
{
    if (m_anchor < n)
        setAnchor(0, 0); // what was being read is gone: the oldest row that is left
    else
        m_anchor -= n;
    m_dirty = true;
}

void RowWindow::toStart()
{
    m_atEnd = false;
    setAnchor(0, 0);
}

void RowWindow::toEnd()
{
    m_atEnd = true;
    m_dirty = true;
}

void RowWindow::scrollBy(int pixels)
{
    place();
    if (m_rows.isEmpty() || (m_atEnd && pixels >= 0))
        return;
    m_atEnd = false;
    setAnchor(m_rows.first().row, m_rows.first().top - pixels);
}

void RowWindow::show(int row)
{
    place();
    const auto placed = std::find_if(m_rows.cbegin(), m_rows.cend(), [row](const Placed &p) { return p.row == row; });
    const int tall = m_heightOf(row);
    const bool above = placed == m_rows.cend() ? m_rows.isEmpty() || row < m_rows.first().row : placed->top < 0;
    if (placed != m_rows.cend() && placed->top >= 0 && placed->top + tall <= m_height)
        return;
    m_atEnd = false;
    setAnchor(row, above ? 0 : std::max(0, m_height - tall));
}

void RowWindow::center(int row)
{
    m_atEnd = false;
    setAnchor(row, std::max(0, (m_height - m_heightOf(row)) / 2));
}

void RowWindow::placeRow(int row, int top)
{
    m_atEnd = false;
    setAnchor(row, top);
}

void RowWindow::setAnchor(int row, int top)
{
    m_anchor = row;
    m_top = top;
    m_hidden = 0;
    m_dirty = true;
}

const QList<RowWindow::Placed> &RowWindow::rows()
{
    place();
    return m_rows;
}

bool RowWindow::isAtEnd()
{
    place();
    return m_atEnd;
}

void RowWindow::place()
{
    if (!std::exchange(m_dirty, false))
        return;
    m_rows.clear();
    m_maximum = 0;
    if (count() == 0) {
        m_atEnd = true;
        return;
    }
    placeFromEnd();
    const bool allFit = m_rows.first().row == 0 && m_rows.first().top >= 0;
    m_maximum = allFit ? 0 : valueAt(m_rows.first());
    if (allFit)
        m_atEnd = true;
    if (!m_atEnd)
        placeFromAnchor();
    keepAnchor();
}

void RowWindow::placeFromEnd()
{
    const int last = count() - 1;
    const int tall = m_heightOf(last);
    m_rows = {{last, m_height - tall, tall}};
    growUp();
}

void RowWindow::placeFromAnchor()
{
    const QList<Placed> end = m_rows;
    m_anchor = std::clamp(m_anchor, 0, count() - 1);
    const int tall = m_heightOf(m_anchor);
    const int top = m_hidden > 0 ? -int(std::lround(m_hidden * tall)) : m_top;
    m_rows = {{m_anchor, top, tall}};
    growUp();
    if (m_rows.first().row == 0 && m_rows.first().top > 0)
        m_rows = {{0, 0, m_heightOf(0)}};
    growDown();
    const Placed &last = m_rows.last();
    if (last.row == count() - 1 && last.top + last.height <= m_height) {
        m_rows = end;
        m_atEnd = true;
    }
    m_rows.removeIf([this](const Placed &p) { return p.top + p.height <= 0 || p.top >= m_height; });
    if (m_rows.isEmpty()) // a screen without height
        m_rows = end;
}

void RowWindow::growUp()
{
    while (m_rows.first().top > 0 && m_rows.first().row > 0) {
        const int row = m_rows.first().row - 1;
        const int tall = m_heightOf(row);
        m_rows.prepend({row, m_rows.first().top - tall, tall});
    }
}

void RowWindow::growDown()
{
    while (m_rows.last().top + m_rows.last().height < m_height && m_rows.last().row < count() - 1) {
        const int row = m_rows.last().row + 1;
        m_rows.append({row, m_rows.last().top + m_rows.last().height, m_heightOf(row)});
    }
}

/// What stays where it is: the first row whose beginning can be seen; of a row that fills the screen, the place in it.
void RowWindow::keepAnchor()
{
    const auto whole = std::find_if(m_rows.cbegin(), m_rows.cend(), [](const Placed &p) { return p.top >= 0; });
    const Placed &kept = whole == m_rows.cend() ? m_rows.first() : *whole;
    m_anchor = kept.row;
    m_top = kept.top;
    m_hidden = kept.top < 0 && kept.height > 0 ? double(-kept.top) / kept.height : 0;
}

/// Fine enough that dragging is smooth, coarse enough that a bar of int can hold them all.
qint64 RowWindow::unit() const
{
    qint64 unit = 64;
    while (unit > 1 && m_weights.total() * unit > std::numeric_limits<int>::max())
        unit /= 2;
    return unit;
}

int RowWindow::valueAt(const Placed &first) const
{
    const double hidden = first.height > 0 ? std::clamp(double(-first.top) / first.height, 0.0, 1.0) : 0;
    const double weight = double(m_weights.before(first.row)) + hidden * m_weights.of(first.row);
    return int(weight * double(unit()));
}

int RowWindow::value()
{
    place();
    return m_atEnd || m_rows.isEmpty() ? m_maximum : std::min(valueAt(m_rows.first()), m_maximum);
}

int RowWindow::maximum()
{
    place();
    return m_maximum;
}

int RowWindow::pageStep()
{
    place();
    if (m_rows.isEmpty())
        return 1;
    return int((m_weights.before(m_rows.last().row + 1) - m_weights.before(m_rows.first().row)) * unit());
}

void RowWindow::setValue(int value)
{
    if (value >= maximum())
        return toEnd();
    const double weight = double(std::max(value, 0)) / double(unit());
    const int row = int(m_weights.rowAt(qint64(weight)));
    m_atEnd = false;
    setAnchor(row, 0);
    m_hidden = std::clamp((weight - double(m_weights.before(row))) / m_weights.of(row), 0.0, 1.0);
}

} // namespace tincan
