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

class History;
class Label;
class Preferences;

/// What the windows look like, what they do on the desktop, and what is kept of conversations, on a page each. Each change
/// takes effect at once, so there is nothing to confirm. Show it with show(); it deletes itself.
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Page { Looks, Desktop, History };

    SettingsDialog(Preferences &preferences, History &history, const DesktopOffers &desktop, QWidget *parent);

    void showPage(Page page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(History &history, const DesktopOffers &desktop);
    void addPage(QWidget *page);
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
