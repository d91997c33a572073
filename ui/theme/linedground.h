// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace tincan {

/// The ground of a bar over or under a region, with a line at its edge towards that.
class LinedGround : public QWidget
{
    Q_OBJECT

public:
    LinedGround(Qt::Edge line, QWidget *parent);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Edge m_line;
};

} // namespace tincan
