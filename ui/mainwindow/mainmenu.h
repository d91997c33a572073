// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "settings/themechoice.h"
#include "settings/timeformat.h"

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

class QAction;
class QKeySequence;
class QMenu;
class QMenuBar;
class QWidget;

namespace tincan {

class ChoiceMenu;

/// The actions of a window with their keys, in menus. On macOS they stand in the menu bar, elsewhere in one menu.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    explicit MainMenu(QWidget *window);

    QMenu *menu() const { return m_all; }
    void fill(QMenuBar &bar) const;
    void setRunning(bool running);
    void setSidebarShown(bool shown);
    /// A conversation is being written to a file; one at a time.
    void setSaving(bool saving);
    void setTheme(ThemeChoice choice);
    void setLanguage(const QString &code);
    void setTimes(TimeFormat format);
    void retranslate();

signals:
    void newWindow();
    void newLoopbackPair();
    void saveAs();
    void history();
    void endConversation();
    void settings();
    void closeWindow();
    void quit();
    void find();
    void findOlder();
    void findNewer();
    void address();
    void toggleSidebar();
    void themeChosen(tincan::ThemeChoice choice);
    void languageChosen(const QString &code);
    void textSize(int step); ///< 1 larger, -1 smaller, 0 the usual size
    void timesChosen(tincan::TimeFormat format);
    void oldest();
    void newest();
    void nextRegion();
    void previousRegion();
    void openMenu();
    void shortcuts();
    void about();

private:
    template <typename Slot>
    QAction *add(QMenu *menu, const char *name, const QList<QKeySequence> &keys, Slot slot);
    void addFile();
    void addEdit();
    void addView();
    void addLooks();
    void addEditing(const char *name, const QKeySequence &key, const char *slot);
    void call(const char *slot);
    void nextTheme();

    QWidget *m_window;
    QMenu *m_all;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_help;
    ChoiceMenu *m_theme;
    ChoiceMenu *m_language;
    QMenu *m_textSize;
    ChoiceMenu *m_times;
    QAction *m_save = nullptr;
    QAction *m_end = nullptr;
    QAction *m_sidebar = nullptr;
    QPointer<QWidget> m_edited; ///< where a person last was, of what knows cut, copy or paste
    ThemeChoice m_themeNow = ThemeChoice::System;
};

} // namespace tincan
