// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "theme/icons.h"

#include <QPushButton>

#include <optional>

namespace tincan {

/// A button in the window's look: one primary button is filled with the accent, the others have a border, a quiet one
/// is an icon or a text alone until it is pointed at.
class Button : public QPushButton
{
    Q_OBJECT

public:
    enum class Look { Primary, Plain, Quiet, Link };

    explicit Button(Look look, QWidget *parent = nullptr);
    Button(Icon icon, Look look, QWidget *parent = nullptr);

    void setLook(Look look);
    /// A plain button on a coloured ground, as in a banner, paints in the colour of its text.
    void setInk(const QColor &ink);
    void setMinimumTall(int height);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void paintGround(QPainter &painter) const;
    QColor ink() const;

    Look m_look;
    std::optional<Icon> m_icon;
    QColor m_ink;
    int m_height;
};

} // namespace tincan
