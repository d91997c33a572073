// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace tincan {

/// Asks before something is done that cannot be undone. Enter does nothing by itself: the focus is on Cancel. It deletes
/// itself; accepted() is a yes.
class Question : public QDialog
{
    Q_OBJECT

public:
    struct Words {
        QString title;
        QString happens; ///< what happens, in plain text; it may hold remote text
        QString yes;     ///< what is written on the button that does it
    };

    Question(const Words &words, QWidget *parent);
};

} // namespace tincan
