// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace tincan {

/// Plain text, never rich text, in one of the window's roles; follows the palette and the font.
class Label : public QLabel
{
    Q_OBJECT

public:
    enum class Role { Body, Title, Emphasised, Secondary, Hint, Error, Address };

    explicit Label(Role role, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dress();

    Role m_role;
};

} // namespace tincan
