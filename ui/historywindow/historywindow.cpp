// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historywindow.h"

#include "export/exportwords.h"
#include "export/saveas.h"
#include "history/history.h"
#include "historywindow/conversationsmodel.h"
#include "historywindow/exportbar.h"
#include "historywindow/historylist.h"
#include "historywindow/historytext.h"
#include "historywindow/pastconversation.h"
#include "mainwindow/banner.h"
#include "peers/peersmodel.h"
#include "settings/preferences.h"
#include "settings/profilesettings.h"
#include "settings/settingsdialog.h"
#include "theme/label.h"
#include "theme/metrics.h"
#include "theme/question.h"
#include "transcript/transcriptpane.h"
#include "transcript/transcriptview.h"

#include <QCloseEvent>
#include <QDir>
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
    , m_saveAs(new SaveAs(settings, this))
{
    setObjectName(QStringLiteral("historyWindow"));
    build();
    addKeys();
    wireExport();
    connect(m_list, &HistoryList::conversationChosen, this, &HistoryWindow::open);
    connect(m_list, &HistoryList::hitChosen, this, &HistoryWindow::openHit);
    connect(m_list, &HistoryList::refreshed, this, &HistoryWindow::followHistory);
    connect(m_list, &HistoryList::removeWanted, this, &HistoryWindow::askRemove);
    connect(m_list, &HistoryList::settingsWanted, this, &HistoryWindow::showSettings);
    connect(&m_preferences, &Preferences::keepHistoryChanged, m_list, &HistoryList::setKeeping);
    m_list->setKeeping(m_preferences.keepHistory());
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
    add(Qt::CTRL | Qt::Key_S, [this] { exportOne(); });
    add(Qt::Key_F6, [this] { cycleRegion(); });
    add(Qt::SHIFT | Qt::Key_F6, [this] { cycleRegion(); });
    add(Qt::Key_Escape, [this] { closeTopmost(); });
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
    if (!rows)
        return false;
    closeConversation();
    m_conversation = new PastConversation(*info, std::move(rows), m_preferences, m_right);
    connect(m_conversation, &PastConversation::backWanted, this, [this] {
        QMetaObject::invokeMethod(this, &HistoryWindow::closeConversation, Qt::QueuedConnection); // we are in its click
    });
    connect(m_conversation, &PastConversation::exportWanted, this, &HistoryWindow::exportOne);
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
    m_conversation->setSaving(m_saveAs->isSaving());
    arrange();
    return true;
}

void HistoryWindow::openHit(const HistoryHit &hit, const QString &needle)
{
    const HistoryHit wanted = hit; // opening may change the list that it is in
    if (open(wanted.conversation))
        m_conversation->showMessage(wanted.row, needle);
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
    if (m_list->conversations().find(id))
        m_conversation->setLive(m_history.isLive(id));
    else
        closeConversation();
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

// --- files ------------------------------------------------------------------------------------------------------

void HistoryWindow::wireExport()
{
    connect(m_exportBar, &ExportBar::exportAllWanted, this, &HistoryWindow::exportAll);
    connect(m_exportBar, &ExportBar::cancelWanted, m_saveAs, &SaveAs::cancel);
    connect(m_saveAs, &SaveAs::progressed, m_exportBar, &ExportBar::setProgress);
    connect(m_saveAs, &SaveAs::savingChanged, this, [this](bool saving) {
        if (!saving)
            m_exportBar->end();
        if (m_conversation)
            m_conversation->setSaving(saving);
        if (isDone())
            emit done();
    });
    connect(m_saveAs, &SaveAs::failed, this, [this](const QString &fileName, const QString &why) {
        m_banner->showMessage(Banner::Severity::Error, [fileName, why] {
            return ErrorText{
                tr("The history could not be exported as %1: %2. Choose another place and export it again.")
                    .arg(QDir::toNativeSeparators(fileName), why),
                {}};
        });
    });
}

ExportPart HistoryWindow::partOf(const ConversationInfo &info, std::unique_ptr<MessageSource> rows) const
{
    auto people = std::make_shared<PeersModel>();
    for (const PeerAddress &peer : info.peers)
        people->add(peer);
    return {std::move(rows), exportWords(info.transport, info.role, people), summaryText(info),
            exportName(info.transport, info.role, info.address, info.startedMs)};
}

void HistoryWindow::exportOne()
{
    if (!m_conversation)
        return;
    m_saveAs->ask(tr("Export the conversation as"), [this, info = m_conversation->info()]() -> ExportParts {
        m_exportBar->begin(info.rows);
        std::unique_ptr<MessageSource> rows = m_history.open(info.id);
        if (!rows)
            return [] { return std::optional<ExportPart>(); };
        ExportPart part = partOf(info, std::move(rows));
        part.heading.clear(); // the file is this conversation
        part.name.clear();
        return onePart(std::move(part));
    });
}

void HistoryWindow::exportAll()
{
    m_saveAs->ask(tr("Export all conversations as"), [this]() -> ExportParts {
        QList<ConversationInfo> left = m_history.conversations(); // newest first: taken from the end
        qint64 rows = 0;
        for (const ConversationInfo &info : std::as_const(left))
            rows += info.rows;
        m_exportBar->begin(rows);
        return [this, left]() mutable -> std::optional<ExportPart> {
            while (!left.isEmpty()) {
                const ConversationInfo info = left.takeLast();
                if (std::unique_ptr<MessageSource> source = m_history.open(info.id))
                    return partOf(info, std::move(source));
            }
            return std::nullopt;
        };
    });
}

// --- the window -------------------------------------------------------------------------------------------------

void HistoryWindow::showSettings()
{
    if (!m_settingsDialog)
        m_settingsDialog = new SettingsDialog(m_preferences, m_history, m_desktop, this);
    m_settingsDialog->showPage(SettingsDialog::Page::History);
    m_settingsDialog->show();
    m_settingsDialog->activateWindow();
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
    if (!m_saveAs->isSaving()) // half a file is no file
        emit done();
}

bool HistoryWindow::isDone() const
{
    return !isVisible() && !m_saveAs->isSaving();
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
    const bool isEmpty = m_list->conversations().conversations().isEmpty();
    m_nothingOpen->setText(isEmpty ? QString() : tr("Choose a conversation to read it."));
}

} // namespace tincan
