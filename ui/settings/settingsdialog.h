// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/desktopoffers.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QSpinBox;
class QTabWidget;

namespace tincan {

class Label;
class Preferences;

/// What the windows look like, and on a second page what they do on the desktop. Each change takes effect at once, so there
/// is nothing to confirm. Show it with show(); it deletes itself.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(Preferences &preferences, const DesktopOffers &desktop, QWidget *parent);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(const DesktopOffers &desktop);
    QWidget *makeLooks();
    void wire();
    void showChoices();
    void retranslate();

    Preferences &m_preferences;
    QTabWidget *m_pages;
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
