// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QSpinBox;

namespace tincan {

class Label;
class Preferences;

/// What the windows look like, on one page. Each change takes effect at once, so there is nothing to confirm. Show it
/// with show(); it deletes itself.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Preferences &preferences, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void showChoices();
    void retranslate();

    Preferences &m_preferences;
    Label *m_themeLabel;
    QComboBox *m_theme;
    Label *m_languageLabel;
    QComboBox *m_language;
    Label *m_textSizeLabel;
    QSpinBox *m_textSize;
    Label *m_timesLabel;
    QComboBox *m_times;
    Label *m_hint;
    QDialogButtonBox *m_buttons;
};

} // namespace tincan
