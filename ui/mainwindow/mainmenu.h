// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QObject>

class QAction;
class QKeySequence;
class QMenu;
class QMenuBar;

namespace tincan {

/// The actions of a window with their keys, in menus. On macOS they stand in the menu bar, elsewhere in one menu.
class MainMenu : public QObject
{
    Q_OBJECT

public:
    explicit MainMenu(QWidget *window);

    QMenu *menu() const { return m_all; }
    void fill(QMenuBar &bar) const;
    /// The word for ending depends on the conversation: Stop, Disconnect, Close.
    void setRunning(bool running);
    void setSidebarShown(bool shown);
    void retranslate();

signals:
    void newWindow();
    void newLoopbackPair();
    void endConversation();
    void closeWindow();
    void quit();
    void address();
    void toggleSidebar();
    void openMenu();
    void nextRegion();
    void previousRegion();
    void about();

private:
    template <typename Signal>
    QAction *add(QMenu *menu, const char *name, const QKeySequence &key, Signal signal);
    void addEditing(const char *name, const char *slot);

    QWidget *m_window;
    QMenu *m_all;
    QMenu *m_file;
    QMenu *m_edit;
    QMenu *m_view;
    QMenu *m_help;
    QAction *m_newWindow;
    QAction *m_loopbackPair;
    QAction *m_end;
    QAction *m_close;
    QAction *m_quit;
    QAction *m_address;
    QAction *m_sidebar;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_open;
    QAction *m_about;
    QList<QAction *> m_editing;
};

} // namespace tincan
