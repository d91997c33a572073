// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QScrollArea>

namespace tincan {

/// Is as high as its content while there is room, and scrolls when there is not.
class FitScrollArea : public QScrollArea
{
    Q_OBJECT

public:
    explicit FitScrollArea(QWidget *content, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace tincan
