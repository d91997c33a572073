// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

namespace tincan {

class Button;
class Label;

/// "This computer: 192.168.1.20 [Copy]": what to tell the other person.
class ThisComputer : public QWidget
{
    Q_OBJECT

public:
    explicit ThisComputer(QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void look();
    void showOthers();
    void retranslate();

    Label *m_title;
    Label *m_address;
    Button *m_copy;
    Button *m_others; ///< the less likely addresses, in a menu
};

} // namespace tincan
