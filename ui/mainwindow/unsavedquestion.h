// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace tincan {

class Button;
class History;
class Label;

/// Asks before the program ends while messages wait that cannot be saved. accepted() is a yes; it comes by itself once
/// saving works again. Enter tries again. It deletes itself.
class UnsavedQuestion : public QDialog
{
    Q_OBJECT

public:
    UnsavedQuestion(History &history, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void tryAgain();
    void onTroubled();
    void retranslate();

    History &m_history;
    Label *m_happens;
    Button *m_again;
    Button *m_quit;
    Button *m_cancel;
};

} // namespace tincan
