// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QWidget>

class QCheckBox;
class QSpinBox;

namespace tincan {

class Button;
class History;
class Label;
class Preferences;

/// The page of the settings about what is kept of conversations.
class HistoryPage : public QWidget
{
    Q_OBJECT

public:
    HistoryPage(Preferences &preferences, History &history, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void wire();
    void showChoices();
    void takeDays();
    int countOlderThan(int days) const;
    void askClear();
    void retranslate();

    Preferences &m_preferences;
    History &m_history;
    QCheckBox *m_keep;
    Label *m_keepHint;
    QCheckBox *m_forget;
    QSpinBox *m_days;
    Button *m_clear;
    Label *m_placeLabel;
    Label *m_place;
};

} // namespace tincan
