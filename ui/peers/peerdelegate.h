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
    /// The lower line. If there is not room for all, the upper one has who it is: the port stays, which tells apart who
    /// shares an address, then as much of the state as there is room for. The tool tip has all of it.
    static QString lowerLine(const QString &address, const QString &state, const QFontMetrics &metrics, int width);
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace tincan
