// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/desktopoffers.h"

#include <QWidget>

class QCheckBox;

namespace tincan {

class Label;
class Preferences;

/// The page of the settings about notifications, the tray and starting with the system.
class DesktopPage : public QWidget
{
    Q_OBJECT

public:
    DesktopPage(Preferences &preferences, DesktopOffers desktop, QWidget *parent = nullptr);

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void wire();
    void showChoices();
    void startWithSystem(bool on);
    void retranslate();

    Preferences &m_preferences;
    DesktopOffers m_desktop;
    QCheckBox *m_notifications;
    QCheckBox *m_texts;
    QCheckBox *m_keepRunning;
    Label *m_keepRunningHint;
    QCheckBox *m_autostart;
    Label *m_autostartError;
    QString m_autostartReason; ///< why it could not be changed, in the system's words
    bool m_hasTray = false;
};

} // namespace tincan
