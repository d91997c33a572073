// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QPushButton;

namespace tincan {

class Label;

/// What this program is, and its versions for a report. Open it with open(); it deletes itself.
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Label *m_text;
    Label *m_licence;
    Label *m_versions;
    QPushButton *m_copy;
};

} // namespace tincan
