// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QList>
#include <QScrollBar>

namespace tincan {

/// A slim scroll bar that is not seen while everything fits, with marks where a search has found something.
class TranscriptBar : public QScrollBar
{
    Q_OBJECT

public:
    explicit TranscriptBar(QWidget *parent = nullptr);

    /// Values of the bar, in any order.
    void setMarks(const QList<int> &marks);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<int> m_marks;
};

} // namespace tincan
