// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace tincan {

/// Small drawings, made of paths: sharp at every scale and in the colour of the theme. Delivery marks differ by shape.
enum class Icon { Copy, Menu, Sidebar, Send, Close, Warning, Waiting, Check, Cans, ArrowRight, ArrowDown, ArrowUp };

void paintIcon(QPainter &painter, Icon icon, const QRectF &where, const QColor &color);

} // namespace tincan
