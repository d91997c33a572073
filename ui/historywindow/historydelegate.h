// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QStyledItemDelegate>

namespace tincan {

struct Colors;

/// Paints the rows of both lists of the history: a day; a conversation in two lines; a hit with the message around it.
class HistoryDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QString &words,
                             const Colors &colors);
    static void paintLower(QPainter &painter, Qt::LayoutDirection direction, const QRect &place,
                           const QModelIndex &index, const QColor &ink, const Colors &colors);
};

} // namespace tincan
