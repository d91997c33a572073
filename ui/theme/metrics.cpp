// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "metrics.h"

#include <QFontDatabase>

#include <algorithm>

namespace tincan {

namespace {

/// A font may be given in pixels; then it has no size in points.
double points(const QFont &font)
{
    return font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * 0.75;
}

} // namespace

QFont titleFont(const QFont &base)
{
    QFont font = emphasised(base);
    font.setPointSizeF(points(base) + 2);
    return font;
}

QFont emphasised(const QFont &base)
{
    QFont font = base;
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont smallFont(const QFont &base)
{
    QFont font = base;
    font.setPointSizeF(std::max(points(base) * 0.85, std::min(points(base), 8.0)));
    return font;
}

QFont scaledFont(const QFont &base, int percent)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * percent / 100);
    else
        font.setPixelSize(base.pixelSize() * percent / 100);
    return font;
}

QFont addressFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(points(base));
    return font;
}

} // namespace tincan
