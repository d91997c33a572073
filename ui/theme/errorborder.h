// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace tincan {

/// A line of the danger colour around a field whose content is wrong. It lies over the field and takes no events.
class ErrorBorder : public QWidget
{
    Q_OBJECT

public:
    explicit ErrorBorder(QWidget *field);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace tincan
