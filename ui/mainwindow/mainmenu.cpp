// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "mainmenu.h"

#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace tincan {

MainMenu::MainMenu(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_all(new QMenu(window))
    , m_file(m_all->addMenu(QString()))
    , m_edit(m_all->addMenu(QString()))
    , m_view(m_all->addMenu(QString()))
    , m_help(m_all->addMenu(QString()))
{
    m_newWindow = add(m_file, "newWindowAction", QKeySequence::New, &MainMenu::newWindow);
    m_loopbackPair = add(m_file, "loopbackPairAction", {}, &MainMenu::newLoopbackPair);
    m_file->addSeparator();
    m_end = add(m_file, "endAction", Qt::CTRL | Qt::Key_D, &MainMenu::endConversation);
    m_file->addSeparator();
    m_close = add(m_file, "closeAction", Qt::CTRL | Qt::Key_W, &MainMenu::closeWindow);
    m_quit = add(m_file, "quitAction", Qt::CTRL | Qt::Key_Q, &MainMenu::quit);
    m_quit->setMenuRole(QAction::QuitRole);
    addEditing("cutAction", "cut");
    addEditing("copyAction", "copy");
    addEditing("pasteAction", "paste");
    addEditing("selectAllAction", "selectAll");
    m_address = add(m_view, "addressAction", Qt::CTRL | Qt::Key_L, &MainMenu::address);
    m_sidebar = add(m_view, "sidebarAction", Qt::Key_F9, &MainMenu::toggleSidebar);
    m_sidebar->setCheckable(true);
    m_view->addSeparator();
    m_next = add(m_view, "nextRegionAction", Qt::Key_F6, &MainMenu::nextRegion);
    m_previous = add(m_view, "previousRegionAction", Qt::SHIFT | Qt::Key_F6, &MainMenu::previousRegion);
    m_open = add(m_view, "openMenuAction", Qt::Key_F10, &MainMenu::openMenu);
    m_about = add(m_help, "aboutAction", {}, &MainMenu::about);
    m_about->setMenuRole(QAction::AboutRole);
    retranslate();
}

template <typename Signal>
QAction *MainMenu::add(QMenu *menu, const char *name, const QKeySequence &key, Signal signal)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    m_window->addAction(action); // the keys work while the menu is closed
    connect(action, &QAction::triggered, this, signal);
    return action;
}

void MainMenu::addEditing(const char *name, const char *slot)
{
    // fields know their own keys; the menu only calls what has the focus
    QAction *action = m_edit->addAction(QString());
    action->setObjectName(QLatin1String(name));
    connect(action, &QAction::triggered, this, [slot, call = QByteArray(slot) + "()"] {
        QWidget *focus = QApplication::focusWidget();
        if (focus && focus->metaObject()->indexOfSlot(call.constData()) >= 0)
            QMetaObject::invokeMethod(focus, slot);
    });
    m_editing.append(action);
}

void MainMenu::fill(QMenuBar &bar) const
{
    for (QMenu *menu : {m_file, m_edit, m_view, m_help})
        bar.addMenu(menu);
}

void MainMenu::setRunning(bool running)
{
    m_end->setEnabled(running);
}

void MainMenu::setSidebarShown(bool shown)
{
    m_sidebar->setChecked(shown);
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_newWindow->setText(tr("&New window"));
    m_loopbackPair->setText(tr("New &loopback pair"));
    m_end->setText(tr("&End the conversation"));
    m_close->setText(tr("&Close window"));
    m_quit->setText(tr("&Quit"));
    m_address->setText(tr("&Address"));
    m_sidebar->setText(tr("&Sidebar"));
    m_next->setText(tr("&Next region"));
    m_previous->setText(tr("&Previous region"));
    m_open->setText(tr("&Menu"));
    m_about->setText(tr("&About Tincan"));
    m_editing.at(0)->setText(tr("Cu&t"));
    m_editing.at(1)->setText(tr("&Copy"));
    m_editing.at(2)->setText(tr("&Paste"));
    m_editing.at(3)->setText(tr("Select &all"));
}

} // namespace tincan
