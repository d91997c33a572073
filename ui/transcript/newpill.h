// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QAbstractButton>

namespace tincan {

/// Floats over the messages while somebody reads further up: how many are new, and the way to them.
class NewPill : public QAbstractButton
{
    Q_OBJECT

public:
    explicit NewPill(QWidget *parent = nullptr);

    /// 0 shows the arrow alone.
    void setCount(int count);

    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void retranslate();

    int m_count = 0;
};

} // namespace tincan
