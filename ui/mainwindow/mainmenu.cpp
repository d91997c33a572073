// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "mainmenu.h"

#include "language/language.h"
#include "mainwindow/choicemenu.h"

#include <QAction>
#include <QApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

namespace tincan {

namespace {

bool canDo(const QWidget *widget, const char *slot)
{
    return widget && widget->metaObject()->indexOfSlot((QByteArray(slot) + "()").constData()) >= 0;
}

} // namespace

MainMenu::MainMenu(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_all(new QMenu(window))
    , m_file(m_all->addMenu(QString()))
    , m_edit(m_all->addMenu(QString()))
    , m_view(m_all->addMenu(QString()))
    , m_help(m_all->addMenu(QString()))
    , m_theme(new ChoiceMenu("theme", m_view))
    , m_language(new ChoiceMenu("language", m_view))
    , m_textSize(new QMenu(m_view))
    , m_times(new ChoiceMenu("times", m_view))
{
    addFile();
    addEdit();
    addView();
    add(m_help, "shortcutsAction", {Qt::Key_F1}, &MainMenu::shortcuts);
    add(m_help, "aboutAction", {}, &MainMenu::about)->setMenuRole(QAction::AboutRole);
    // the button that opens this menu takes the focus
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, QWidget *now) {
        if (canDo(now, "copy") && m_window->isAncestorOf(now))
            m_edited = now;
    });
    retranslate();
}

template <typename Slot>
QAction *MainMenu::add(QMenu *menu, const char *name, const QList<QKeySequence> &keys, Slot slot)
{
    QAction *action = menu->addAction(QString());
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(keys);
    m_window->addAction(action); // the keys work while the menu is closed
    connect(action, &QAction::triggered, this, slot);
    return action;
}

void MainMenu::addFile()
{
    add(m_file, "newWindowAction", QKeySequence::keyBindings(QKeySequence::New), &MainMenu::newWindow);
    add(m_file, "loopbackPairAction", {}, &MainMenu::newLoopbackPair);
    m_file->addSeparator();
    m_save = add(m_file, "saveAction", {Qt::CTRL | Qt::Key_S}, &MainMenu::saveAs);
    add(m_file, "historyAction", {Qt::CTRL | Qt::Key_H}, &MainMenu::history);
    m_end = add(m_file, "endAction", {Qt::CTRL | Qt::Key_D}, &MainMenu::endConversation);
    m_file->addSeparator();
    add(m_file, "settingsAction", {Qt::CTRL | Qt::Key_Comma}, &MainMenu::settings)
        ->setMenuRole(QAction::PreferencesRole);
    m_file->addSeparator();
    add(m_file, "closeAction", {Qt::CTRL | Qt::Key_W}, &MainMenu::closeWindow);
    add(m_file, "quitAction", {Qt::CTRL | Qt::Key_Q}, &MainMenu::quit)->setMenuRole(QAction::QuitRole);
}

void MainMenu::addEdit()
{
    addEditing("cutAction", QKeySequence::Cut, "cut");
    addEditing("copyAction", QKeySequence::Copy, "copy");
    addEditing("pasteAction", QKeySequence::Paste, "paste");
    addEditing("selectAllAction", QKeySequence::SelectAll, "selectAll");
    m_edit->addSeparator();
    add(m_edit, "findAction", {Qt::CTRL | Qt::Key_F}, &MainMenu::find);
    add(m_edit, "findOlderAction", {Qt::Key_F3}, &MainMenu::findOlder);
    add(m_edit, "findNewerAction", {Qt::SHIFT | Qt::Key_F3}, &MainMenu::findNewer);
}

void MainMenu::addView()
{
    add(m_view, "addressAction", {Qt::CTRL | Qt::Key_L}, &MainMenu::address);
    m_sidebar = add(m_view, "sidebarAction", {Qt::Key_F9}, &MainMenu::toggleSidebar);
    m_sidebar->setCheckable(true);
    m_view->addSeparator();
    addLooks();
    m_view->addSeparator();
    add(m_view, "oldestAction", {Qt::CTRL | Qt::Key_Home}, &MainMenu::oldest);
    add(m_view, "newestAction", {Qt::CTRL | Qt::Key_End}, &MainMenu::newest);
    m_view->addSeparator();
    add(m_view, "nextRegionAction", {Qt::Key_F6}, &MainMenu::nextRegion);
    add(m_view, "previousRegionAction", {Qt::SHIFT | Qt::Key_F6}, &MainMenu::previousRegion);
    add(m_view, "openMenuAction", {Qt::Key_F10}, &MainMenu::openMenu);
}

void MainMenu::addLooks()
{
    for (const auto choice : {ThemeChoice::System, ThemeChoice::Light, ThemeChoice::Dark})
        m_theme->add(int(choice));
    m_theme->addSeparator();
    add(m_theme, "nextThemeAction", {Qt::CTRL | Qt::SHIFT | Qt::Key_T}, &MainMenu::nextTheme);
    connect(m_theme, &ChoiceMenu::chosen, this,
            [this](const QVariant &value) { emit themeChosen(ThemeChoice(value.toInt())); });

    m_language->add(QString());
    m_language->addSeparator();
    const QStringList codes = Language::all();
    for (const QString &code : codes)
        m_language->add(code, Language::ownName(code));
    connect(m_language, &ChoiceMenu::chosen, this,
            [this](const QVariant &value) { emit languageChosen(value.toString()); });

    add(m_textSize, "largerAction", {Qt::CTRL | Qt::Key_Plus, Qt::CTRL | Qt::Key_Equal}, [this] { emit textSize(1); });
    add(m_textSize, "smallerAction", {Qt::CTRL | Qt::Key_Minus}, [this] { emit textSize(-1); });
    add(m_textSize, "usualSizeAction", {Qt::CTRL | Qt::Key_0}, [this] { emit textSize(0); });

    for (const auto format : {TimeFormat::Minutes, TimeFormat::Seconds, TimeFormat::Milliseconds})
        m_times->add(int(format));
    connect(m_times, &ChoiceMenu::chosen, this,
            [this](const QVariant &value) { emit timesChosen(TimeFormat(value.toInt())); });

    for (QMenu *menu : std::initializer_list<QMenu *>{m_theme, m_language, m_textSize, m_times})
        m_view->addMenu(menu);
}

void MainMenu::addEditing(const char *name, const QKeySequence &key, const char *slot)
{
    // fields know their own keys; the menu only calls what has the focus, or had it
    QAction *action = m_edit->addAction(QString());
    action->setObjectName(QLatin1String(name));
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetShortcut); // to be read in the menu; it never fires
    connect(action, &QAction::triggered, this, [this, slot] { call(slot); });
}

void MainMenu::call(const char *slot)
{
    QWidget *focus = QApplication::focusWidget();
    QWidget *target = canDo(focus, slot) ? focus : m_edited.data();
    if (canDo(target, slot))
        QMetaObject::invokeMethod(target, slot);
}

void MainMenu::nextTheme()
{
    emit themeChosen(ThemeChoice((int(m_themeNow) + 1) % 3));
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

void MainMenu::setSaving(bool saving)
{
    m_save->setEnabled(!saving);
}

void MainMenu::setTheme(ThemeChoice choice)
{
    m_themeNow = choice;
    m_theme->setChoice(int(choice));
}

void MainMenu::setLanguage(const QString &code)
{
    m_language->setChoice(code);
}

void MainMenu::setTimes(TimeFormat format)
{
    m_times->setChoice(int(format));
}

void MainMenu::retranslate()
{
    m_file->setTitle(tr("&File"));
    m_edit->setTitle(tr("&Edit"));
    m_view->setTitle(tr("&View"));
    m_help->setTitle(tr("&Help"));
    m_theme->setTitle(tr("&Theme"));
    m_language->setTitle(tr("&Language"));
    m_textSize->setTitle(tr("Te&xt size"));
    m_times->setTitle(tr("T&imes"));
    m_theme->setTexts({tr("&System"), tr("&Light"), tr("&Dark")});
    m_language->setTexts({tr("&System")});
    m_times->setTexts({tr("&Minutes"), tr("&Seconds"), tr("Mi&lliseconds")});
    const std::pair<const char *, QString> texts[] = {
        {"newWindowAction", tr("&New window")},
        {"loopbackPairAction", tr("New &loopback pair")},
        {"saveAction", tr("Save &as...")},
        {"historyAction", tr("&History...")},
        {"endAction", tr("&End the conversation")},
        {"settingsAction", tr("&Settings...")},
        {"closeAction", tr("&Close window")},
        {"quitAction", tr("&Quit")},
        {"cutAction", tr("Cu&t")},
        {"copyAction", tr("&Copy")},
        {"pasteAction", tr("&Paste")},
        {"selectAllAction", tr("Select &all")},
        {"findAction", tr("&Find...")},
        {"findOlderAction", tr("Find &older")},
        {"findNewerAction", tr("Find &newer")},
        {"addressAction", tr("&Address")},
        {"sidebarAction", tr("&Sidebar")},
        {"nextThemeAction", tr("&Next theme")},
        {"largerAction", tr("&Larger")},
        {"smallerAction", tr("&Smaller")},
        {"usualSizeAction", tr("&Normal")},
        {"oldestAction", tr("&Oldest message")},
        {"newestAction", tr("Ne&west message")},
        {"nextRegionAction", tr("&Next region")},
        {"previousRegionAction", tr("&Previous region")},
        {"openMenuAction", tr("&Menu")},
        {"shortcutsAction", tr("&Keyboard shortcuts")},
        {"aboutAction", tr("&About Tincan")},
    };
    for (const auto &[name, text] : texts) {
        if (auto *action = m_all->findChild<QAction *>(QLatin1String(name)))
            action->setText(text);
    }
}

} // namespace tincan
