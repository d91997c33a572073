// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "theme/colors.h"

#include <QLabel>

namespace tincan {

/// Plain text, never rich text, in one of the window's roles; follows the palette and the font.
class Label : public QLabel
{
    Q_OBJECT

public:
    enum class Role { Body, Title, Emphasised, Secondary, Hint, Error, Address };

    explicit Label(Role role, QWidget *parent = nullptr);

    /// Another colour than that of the role, whatever the palette will be: `setInk(&Colors::warningFg)`.
    void setInk(QColor Colors::*ink);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Role m_role;
    QColor Colors::*m_ink = nullptr;
    bool m_isDressing = false;
};

} // namespace tincan
