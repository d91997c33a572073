// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

class QPainter;
class QStyleOptionViewItem;

namespace tincan {

struct Colors;

/// What lies behind the words of a list's row: the chosen one has a tint and a bar, the one under the pointer a shade,
/// the one with the focus a ring.
void paintListRow(QPainter &painter, const QStyleOptionViewItem &option, const Colors &colors);

} // namespace tincan
