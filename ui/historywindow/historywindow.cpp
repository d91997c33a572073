// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historywindow.h"

#include "history/history.h"
#include "historywindow/conversationsmodel.h"
#include "historywindow/exportbar.h"
#include "historywindow/historyexport.h"
#include "historywindow/historylist.h"
#include "historywindow/historytext.h"
#include "historywindow/pastconversation.h"
#include "mainwindow/banner.h"
#include "mainwindow/historyproblems.h"
#include "mainwindow/mainmenu.h"
#include "mainwindow/shortcutsdialog.h"
#include "settings/preferences.h"
#include "settings/profilesettings.h"
#include "settings/settingsdialog.h"
#include "theme/label.h"
#include "theme/metrics.h"
#include "theme/question.h"
#include "transcript/transcriptpane.h"
#include "transcript/transcriptview.h"

#include <QCloseEvent>
#include <QShortcut>
#include <QSplitter>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace tincan {

namespace {

constexpr int listWidth = 320;

} // namespace

HistoryWindow::HistoryWindow(History &history, ProfileSettings &settings, Preferences &preferences,
                             DesktopOffers desktop)
    : m_history(history)
    , m_settings(settings)
    , m_preferences(preferences)
    , m_desktop(std::move(desktop))
    , m_banner(new Banner(this))
    , m_splitter(new QSplitter(this))
    , m_left(new QWidget)
    , m_list(new HistoryList(history, m_left))
    , m_exportBar(new ExportBar(m_left))
    , m_right(new QWidget)
    , m_stack(new QStackedLayout(m_right))
    , m_nothingOpen(new Label(Label::Role::Secondary, m_right))
    , m_export(new HistoryExport(history, settings, *m_exportBar, *m_banner, this))
{
    setObjectName(QStringLiteral("historyWindow"));
    build();
    addKeys();
    connect(m_export, &HistoryExport::savingChanged, this, [this](bool saving) {
        if (m_conversation)
            m_conversation->setSaving(saving);
        if (isDone())
            emit done();
    });
    connect(m_list, &HistoryList::conversationChosen, this, &HistoryWindow::open);
    connect(m_list, &HistoryList::hitChosen, this, &HistoryWindow::openHit);
    connect(m_list, &HistoryList::searchChanged, this, [this] {
        if (m_conversation)
            m_conversation->forgetNeedle();
    });
    connect(m_list, &HistoryList::refreshed, this, &HistoryWindow::followHistory);
    connect(m_list, &HistoryList::removeWanted, this, &HistoryWindow::askRemove);
    connect(m_list, &HistoryList::settingsWanted, this,
            [this] { showSettings().showPage(SettingsDialog::Page::History); });
    connect(&m_preferences, &Preferences::keepHistoryChanged, m_list, &HistoryList::setKeeping);
    m_list->setKeeping(m_preferences.keepHistory());
    new HistoryProblems(history, *m_banner, this);
    followHistory();
    restore();
    retranslate();
}

HistoryWindow::~HistoryWindow()
{
    closeConversation(); // before the splitter, which is a child like any other
}

void HistoryWindow::build()
{
    m_banner->standAlone();
    setMinimumSize(size::windowMinWidth, size::windowMinHeight);
    m_nothingOpen->setAlignment(Qt::AlignCenter);
    m_nothingOpen->setWordWrap(true);
    m_nothingOpen->setInk(&Colors::secondaryOnChat);
    m_nothingOpen->setForegroundRole(QPalette::WindowText);
    m_right->setAutoFillBackground(true);
    m_right->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_nothingOpen);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(0);
    left->addWidget(m_list, 1);
    left->addWidget(m_exportBar);
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_right);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setHandleWidth(1);
    m_left->setMinimumWidth(size::sidebarMin);
    m_splitter->setSizes({listWidth, size::windowWidth - listWidth});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_banner);
    layout->addWidget(m_splitter, 1);
}

void HistoryWindow::addKeys()
{
    const auto add = [this](const QKeySequence &keys, auto does) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, does);
    };
    add(Qt::CTRL | Qt::Key_H, [this] { m_list->focusSearch(); });
    add(Qt::CTRL | Qt::Key_F, [this] { m_conversation ? m_conversation->pane().openFind() : m_list->focusSearch(); });
    add(Qt::Key_F3, [this] {
        if (m_conversation)
            m_conversation->pane().findOlder();
    });
    add(Qt::SHIFT | Qt::Key_F3, [this] {
        if (m_conversation)
            m_conversation->pane().findNewer();
    });
    add(Qt::CTRL | Qt::Key_S, [this] { exportOpen(); });
    add(Qt::Key_F6, [this] { cycleRegion(); });
    add(Qt::SHIFT | Qt::Key_F6, [this] { cycleRegion(); });
    add(Qt::Key_Escape, [this] { closeTopmost(); });
    add(Qt::Key_F1, [this] { showShortcuts(); });
    add(Qt::CTRL | Qt::Key_Comma, [this] { showSettings(); });
    add(Qt::CTRL | Qt::Key_N, [this] { emit newWindowWanted(); });
    add(Qt::CTRL | Qt::Key_W, [this] { close(); });
    add(Qt::CTRL | Qt::Key_Q, [this] { emit quitWanted(); });
    for (const auto key : {Qt::Key_Plus, Qt::Key_Equal})
        add(Qt::CTRL | key, [this] { m_preferences.stepTextSize(1); });
    add(Qt::CTRL | Qt::Key_Minus, [this] { m_preferences.stepTextSize(-1); });
    add(Qt::CTRL | Qt::Key_0, [this] { m_preferences.stepTextSize(0); });
}

void HistoryWindow::present()
{
    if (!isVisible() && isNarrow())
        closeConversation();
    m_list->catchUp();
    show();
    raise();
    activateWindow();
    m_list->focusSearch();
}

void HistoryWindow::restore()
{
    resize(size::windowWidth, size::windowHeight);
    restoreGeometry(m_settings.historyGeometry());
}

// --- one conversation -------------------------------------------------------------------------------------------

bool HistoryWindow::open(ConversationId id)
{
    if (m_conversation && m_conversation->info().id == id) {
        arrange();
        return true;
    }
    const ConversationInfo *info = m_list->conversations().find(id);
    std::unique_ptr<MessageSource> rows = info ? m_history.open(id) : nullptr;
    if (!rows) {
        tellUnreadable();
        return false;
    }
    closeConversation();
    m_conversation = new PastConversation(*info, std::move(rows), m_preferences, m_right);
    connect(m_conversation, &PastConversation::backWanted, this, [this] {
        QMetaObject::invokeMethod(this, &HistoryWindow::closeConversation, Qt::QueuedConnection); // we are in its click
    });
    connect(m_conversation, &PastConversation::exportWanted, this, &HistoryWindow::exportOpen);
    connect(m_conversation, &PastConversation::removeWanted, this, [this, id] { askRemove(id); });
    connect(m_conversation, &PastConversation::tooMuchToCopy, this, [this] {
        m_banner->showMessage(Banner::Severity::Info, [] {
            return ErrorText{tr("That is more than the clipboard should hold. Export it to a file instead (Ctrl+S)."),
                             {}};
        });
    });
    m_stack->addWidget(m_conversation);
    m_stack->setCurrentWidget(m_conversation);
    m_list->choose(id);
    followHistory();
    m_conversation->setSaving(m_export->isSaving());
    arrange();
    return true;
}

/// The list is read again: the conversation goes from it, or it says what is wrong with the history.
void HistoryWindow::tellUnreadable()
{
    m_banner->showMessage(Banner::Severity::Warning, [] {
        return ErrorText{tr("This conversation was deleted meanwhile or cannot be read."), {}};
    });
    // we are in its click
    QMetaObject::invokeMethod(
        m_list, [this] { m_list->refresh({}); }, Qt::QueuedConnection);
}

void HistoryWindow::openHit(const HistoryHit &hit, const QString &needle)
{
    const HistoryHit wanted = hit; // opening may change the list that it is in
    if (m_conversation && m_conversation->info().id == wanted.conversation && !m_conversation->hasRow(wanted.row))
        closeConversation(); // it was said within the last second
    if (open(wanted.conversation))
        m_conversation->showMessage(wanted.row, needle);
}

void HistoryWindow::exportOpen()
{
    if (m_conversation)
        m_export->exportOne(m_conversation->info());
}

void HistoryWindow::closeConversation()
{
    if (!m_conversation)
        return;
    const bool hadFocus = m_conversation->isAncestorOf(focusWidget());
    delete std::exchange(m_conversation, nullptr);
    arrange();
    if (hadFocus)
        m_list->focusSearch();
}

/// What is open may have been deleted, or a window may have let go of it.
void HistoryWindow::followHistory()
{
    const auto &conversations = m_list->conversations().conversations();
    m_exportBar->setEmpty(conversations.isEmpty());
    retranslate();
    if (!m_conversation)
        return;
    const ConversationId id = m_conversation->info().id;
    const ConversationInfo *info = m_list->conversations().find(id);
    if (!info)
        return closeConversation();
    m_conversation->follow(*info);
    m_conversation->setLive(m_history.isLive(id));
}

void HistoryWindow::askRemove(ConversationId id)
{
    const ConversationInfo *info = m_list->conversations().find(id);
    if (!info || m_history.isLive(id))
        return;
    auto *question = new Question(
        {tr("Delete this conversation?"),
         tr("%1, is deleted from this computer and cannot be brought back. What the other end has kept stays there.",
            "'192.168.1.31, TCP server, port 1314, Today, 14:02 - 14:55, 12 messages'")
             .arg(summaryText(*info)),
         tr("&Delete")},
        this);
    connect(question, &QDialog::accepted, this, [this, id] {
        if (m_conversation && m_conversation->info().id == id)
            closeConversation(); // nothing may read it while it goes
        m_history.remove(id);
    });
    question->open();
}

// --- the window -------------------------------------------------------------------------------------------------

SettingsDialog &HistoryWindow::showSettings()
{
    if (!m_settingsDialog)
        m_settingsDialog = new SettingsDialog(m_preferences, m_history, m_desktop, this);
    m_settingsDialog->show();
    m_settingsDialog->activateWindow();
    return *m_settingsDialog;
}

/// Those of the other windows, which may all be closed: so it has a menu of its own, of a widget that nobody sees.
void HistoryWindow::showShortcuts()
{
    if (!m_keys) {
        auto *nobody = new QWidget(this);
        nobody->hide(); // for good: a key of a hidden widget does nothing
        m_keys = new MainMenu(nobody);
    }
    (new ShortcutsDialog(*m_keys->menu(), this))->open();
}

void HistoryWindow::closeTopmost()
{
    if (m_conversation && m_conversation->pane().isFinding())
        m_conversation->pane().closeFind(true);
    else if (m_banner->isVisible())
        m_banner->dismiss();
    else if (isNarrow() && m_conversation)
        closeConversation();
    else if (!m_list->clearSearch())
        close();
}

void HistoryWindow::cycleRegion()
{
    const bool inConversation = m_conversation && m_conversation->isAncestorOf(focusWidget());
    if (m_conversation && !inConversation)
        m_conversation->pane().view().setFocus(Qt::ShortcutFocusReason);
    else if (m_left->isVisible())
        m_list->focusSearch();
}

bool HistoryWindow::isNarrow() const
{
    return width() < size::narrow;
}

/// Both sides, or the one that there is room for.
void HistoryWindow::arrange()
{
    m_left->setVisible(!isNarrow() || !m_conversation);
    m_right->setVisible(!isNarrow() || m_conversation);
    m_list->setOpensAtOnce(!isNarrow());
    if (!m_conversation)
        return;
    m_conversation->setBackShown(isNarrow());
    if (isNarrow() && !m_conversation->isAncestorOf(focusWidget()))
        m_conversation->pane().view().setFocus();
}

void HistoryWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void HistoryWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    m_settings.setHistoryGeometry(saveGeometry());
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->close();
    if (!m_export->isSaving()) // half a file is no file
        emit done();
}

bool HistoryWindow::isDone() const
{
    return !isVisible() && !m_export->isSaving();
}

void HistoryWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ActivationChange && isActiveWindow())
        m_history.lookElsewhere();
    QWidget::changeEvent(event);
}

void HistoryWindow::retranslate()
{
    setWindowTitle(tr("Tincan - History"));
    if (m_keys)
        m_keys->retranslate();
    const bool isEmpty = m_list->conversations().conversations().isEmpty();
    m_nothingOpen->setText(isEmpty ? QString() : tr("Choose a conversation to read it."));
}

} // namespace tincan
