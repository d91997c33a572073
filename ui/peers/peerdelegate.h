// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QFontMetrics>
#include <QStyledItemDelegate>

namespace tincan {

/// A row of the people: disc, name, address and a state word. The chosen one has a tint and a bar.
class PeerDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The lower line. The state is what matters: if there is not room for both, the address is cut, in its middle.
    static QString lowerLine(const QString &address, const QString &state, const QFontMetrics &metrics, int width);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tincan
