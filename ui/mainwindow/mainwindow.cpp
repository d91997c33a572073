// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "mainwindow.h"

#include "composer/composer.h"
#include "connection/connectionform.h"
#include "export/exportwords.h"
#include "export/saveas.h"
#include "export/suggestedname.h"
#include "mainwindow/aboutdialog.h"
#include "mainwindow/attention.h"
#include "mainwindow/banner.h"
#include "mainwindow/chatheader.h"
#include "mainwindow/conductor.h"
#include "mainwindow/historyproblems.h"
#include "mainwindow/mainmenu.h"
#include "mainwindow/shortcutsdialog.h"
#include "mainwindow/sidebar.h"
#include "mainwindow/statusline.h"
#include "peers/peersmodel.h"
#include "session/session.h"
#include "settings/preferences.h"
#include "settings/profilesettings.h"
#include "settings/settingsdialog.h"
#include "theme/metrics.h"
#include "transcript/transcriptmodel.h"
#include "transcript/transcriptpane.h"
#include "transcript/transcriptview.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDialog>
#include <QDir>
#include <QMenuBar>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <chrono>
#include <utility>

namespace tincan {

namespace {

/// A conversation stops within milliseconds. A window that is closed does not wait longer for one that does not.
constexpr std::chrono::seconds closePatience{2};

} // namespace

MainWindow::MainWindow(std::unique_ptr<Session> session, ProfileSettings &settings, Preferences &preferences,
                       History &history, DesktopOffers desktop, CloseQuestion closeQuestion, QWidget *parent)
    : QMainWindow(parent)
    , m_session(std::move(session))
    , m_settings(settings)
    , m_preferences(preferences)
    , m_history(history)
    , m_desktop(std::move(desktop))
    , m_closeQuestion(std::move(closeQuestion))
    , m_people(new PeersModel(this))
    , m_messages(new TranscriptModel(*m_session->source(), *m_people, this))
    , m_sidebar(new Sidebar(*m_people, this))
    , m_content(new QWidget(this))
    , m_header(new ChatHeader(m_content))
    , m_banner(new Banner(m_content))
    , m_transcript(new TranscriptPane(*m_messages, m_content))
    , m_composer(new Composer(m_content))
    , m_status(new StatusLine(this))
    , m_place(new SidebarPlace(m_sidebar, m_content, this))
    , m_menu(new MainMenu(this))
    , m_conductor(nullptr)
    , m_saveAs(new SaveAs(m_settings, this))
{
    build();
    const Regions regions{m_sidebar->form(), *m_people, m_sidebar->peers(), *m_messages, *m_transcript,
                          *m_header,         *m_banner, *m_composer,        *m_status};
    m_conductor = new Conductor(*m_session, regions, m_settings, this);
    connect(m_conductor, &Conductor::titleChanged, this, &MainWindow::setWindowTitle);
    connect(m_conductor, &Conductor::addressWanted, this, &MainWindow::focusAddress);
    connect(m_conductor, &Conductor::practiceWanted, this, &MainWindow::practiceWanted);
    connect(&m_conductor->attention(), &Attention::arrivedUnseen, this, &MainWindow::arrivedUnseen);
    connect(&m_conductor->attention(), &Attention::looked, this, &MainWindow::looked);
    new HistoryProblems(m_history, *m_banner, this);
    wireMenu();
    wireTranscript();
    wireDialogs();
    wirePreferences();
    restore();
    retranslate();
}

MainWindow::~MainWindow()
{
    // the regions point to the session: they go first, and nothing that it says on its way out reaches them
    delete m_conductor;
    delete takeCentralWidget();
    delete m_messages;
}

void MainWindow::build()
{
    setWindowTitle(QStringLiteral("Tincan"));
    setMinimumSize(size::windowMinWidth, size::windowMinHeight);
    auto *content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(0);
    content->addWidget(m_header);
    content->addWidget(m_banner);
    content->addWidget(m_transcript, 1);
    content->addWidget(m_composer);
    auto *all = new QWidget(this);
    auto *layout = new QVBoxLayout(all);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_place, 1);
    layout->addWidget(m_status);
    setCentralWidget(all);
#ifdef Q_OS_MACOS
    m_menu->fill(*menuBar());
    m_header->setMenu(nullptr);
#else
    m_header->setMenu(m_menu->menu());
#endif
}

void MainWindow::wireMenu()
{
    connect(m_menu, &MainMenu::newWindow, this, &MainWindow::newWindowWanted);
    connect(m_menu, &MainMenu::history, this, &MainWindow::historyWanted);
    connect(m_menu, &MainMenu::newLoopbackPair, this, &MainWindow::loopbackPairWanted);
    connect(m_menu, &MainMenu::endConversation, m_session.get(), &Session::stop);
    connect(m_menu, &MainMenu::closeWindow, this, &MainWindow::close);
    connect(m_menu, &MainMenu::quit, this, &MainWindow::quitWanted);
    connect(m_menu, &MainMenu::address, this, &MainWindow::focusAddress);
    connect(m_menu, &MainMenu::toggleSidebar, m_place, &SidebarPlace::toggle);
    connect(m_menu, &MainMenu::openMenu, m_header, &ChatHeader::openMenu);
    connect(m_menu, &MainMenu::nextRegion, this, [this] { cycleRegion(1); });
    connect(m_menu, &MainMenu::previousRegion, this, [this] { cycleRegion(-1); });
    connect(m_header, &ChatHeader::sidebarToggled, m_place, &SidebarPlace::toggle);
    connect(m_place, &SidebarPlace::shownChanged, m_menu, &MainMenu::setSidebarShown);
    connect(m_session.get(), &Session::stateChanged, m_menu,
            [this](Session::State state) { m_menu->setRunning(state != Session::State::Idle); });
    connect(m_session.get(), &Session::started, this, [this] {
        const bool inSidebar = focusWidget() && m_sidebar->isAncestorOf(focusWidget());
        if (m_place->isOverlay())
            m_place->setShown(false); // it has done its work
        if (inSidebar || !focusWidget())
            m_composer->focusText();
    });
    auto *escape = new QShortcut(Qt::Key_Escape, this);
    connect(escape, &QShortcut::activated, this, &MainWindow::closeTopmost);
    m_menu->setRunning(false);
    m_menu->setSidebarShown(true);
}

void MainWindow::wireTranscript()
{
    TranscriptView &view = m_transcript->view();
    connect(m_menu, &MainMenu::find, this, &MainWindow::openFind);
    connect(m_header, &ChatHeader::findWanted, this, &MainWindow::openFind);
    connect(m_menu, &MainMenu::findOlder, m_transcript, &TranscriptPane::findOlder);
    connect(m_menu, &MainMenu::findNewer, m_transcript, &TranscriptPane::findNewer);
    connect(m_menu, &MainMenu::oldest, &view, &TranscriptView::toStart);
    connect(m_menu, &MainMenu::newest, &view, &TranscriptView::toEnd);
    connect(m_transcript, &TranscriptPane::findClosed, m_composer, &Composer::focusText);
    connect(&view, &TranscriptView::composerWanted, m_composer, &Composer::focusText);
    connect(&view, &TranscriptView::zoomWanted, &m_preferences, &Preferences::stepTextSize);
    connect(&view, &TranscriptView::tooMuchToCopy, this, [this] {
        m_banner->showMessage(Banner::Severity::Info, [] {
            return ErrorText{tr("That is more than the clipboard should hold. Save it as a file instead (Ctrl+S)."),
                             {}};
        });
    });
    connect(&m_preferences, &Preferences::textSizeChanged, &view, &TranscriptView::setZoom);
    connect(&m_preferences, &Preferences::timesChanged, m_messages, &TranscriptModel::setTimes);
    view.setZoom(m_preferences.textSize());
    m_messages->setTimes(m_preferences.times());
}

void MainWindow::openFind()
{
    if (m_place->isOverlay())
        m_place->setShown(false); // it lies over the field
    m_transcript->openFind();
}

void MainWindow::wireDialogs()
{
    connect(m_menu, &MainMenu::settings, this, &MainWindow::showSettings);
    connect(m_menu, &MainMenu::about, this, [this] { (new AboutDialog(this))->open(); });
    connect(m_menu, &MainMenu::shortcuts, this, [this] { (new ShortcutsDialog(*m_menu->menu(), this))->open(); });
    connect(m_menu, &MainMenu::saveAs, this, [this] {
        m_saveAs->ask(tr("Save the conversation as"), suggestedName(*m_session->source(), *m_people), [this] {
            const ConversationSettings &settings = m_session->settings();
            return onePart({borrowed<MessageSource>(*m_session->source()),
                            exportWords(settings.transport, settings.role, borrowed(*m_people)),
                            {}});
        });
    });
    connect(m_saveAs, &SaveAs::savingChanged, m_menu, &MainMenu::setSaving);
    connect(m_saveAs, &SaveAs::failed, this, [this](const QString &fileName, const QString &why) {
        m_banner->showMessage(Banner::Severity::Error, [fileName, why] {
            return ErrorText{
                tr("The conversation could not be saved as %1: %2. Choose another place and save it again.")
                    .arg(QDir::toNativeSeparators(fileName), why),
                {}};
        });
    });
}

void MainWindow::wirePreferences()
{
    connect(m_menu, &MainMenu::themeChosen, &m_preferences, &Preferences::setTheme);
    connect(m_menu, &MainMenu::languageChosen, &m_preferences, &Preferences::setLanguage);
    connect(m_menu, &MainMenu::textSize, &m_preferences, &Preferences::stepTextSize);
    connect(m_menu, &MainMenu::timesChosen, &m_preferences, &Preferences::setTimes);
    connect(&m_preferences, &Preferences::themeChanged, m_menu, &MainMenu::setTheme);
    connect(&m_preferences, &Preferences::languageChanged, m_menu, &MainMenu::setLanguage);
    connect(&m_preferences, &Preferences::timesChanged, m_menu, &MainMenu::setTimes);
    m_menu->setTheme(m_preferences.theme());
    m_menu->setLanguage(m_preferences.language());
    m_menu->setTimes(m_preferences.times());
}

void MainWindow::showSettings()
{
    if (!m_settingsDialog)
        m_settingsDialog = new SettingsDialog(m_preferences, m_history, m_desktop, this);
    m_settingsDialog->show();
    m_settingsDialog->activateWindow();
}

void MainWindow::restore()
{
    resize(size::windowWidth, size::windowHeight);
    restoreGeometry(m_settings.geometry());
    const int width = m_settings.sidebarWidth();
    m_place->setSidebarWidth(width > 0 ? width : size::sidebar);
    if (!m_settings.sidebarShown())
        m_place->setShown(false);
    apply(m_settings.conversation());
    m_sidebar->form().focusFirst();
}

void MainWindow::apply(const ConversationSettings &settings)
{
    m_sidebar->form().setSettings(settings);
}

void MainWindow::start()
{
    m_sidebar->form().submit();
}

void MainWindow::applyAndStart(const ConversationSettings &settings)
{
    m_conductor->applyAndStart(settings);
}

void MainWindow::focusAddress()
{
    if (!m_place->isShown())
        m_place->setShown(true);
    m_sidebar->form().focusAddress();
}

void MainWindow::closeTopmost()
{
    if (m_transcript->isFinding())
        return m_transcript->closeFind(true);
    if (m_banner->isVisible())
        m_banner->dismiss();
    else if (m_place->isOverlay() && m_place->isShown())
        m_place->setShown(false);
    m_composer->focusText();
}

void MainWindow::cycleRegion(int step)
{
    QList<QWidget *> regions{m_sidebar, m_header, m_banner, m_transcript, m_composer};
    regions.removeIf([](const QWidget *region) { return !region->isVisible(); });
    qsizetype now = -1;
    for (qsizetype i = 0; i < regions.size(); ++i) {
        if (focusWidget() && (regions[i] == focusWidget() || regions[i]->isAncestorOf(focusWidget())))
            now = i;
    }
    QWidget *next = regions[(now + step + regions.size()) % regions.size()];
    if (next == m_sidebar)
        return m_sidebar->form().focusFirst();
    if (next == m_composer)
        return m_composer->focusText();
    if (next == m_transcript && m_transcript->view().isVisible())
        return m_transcript->view().setFocus(Qt::ShortcutFocusReason);
    for (QWidget *widget : next->findChildren<QWidget *>()) {
        if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus))
            return widget->setFocus(Qt::ShortcutFocusReason);
    }
    m_composer->focusText();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const CloseAnswer answer = m_isEnding || !m_closeQuestion ? CloseAnswer::End : m_closeQuestion(*this);
    if (answer == CloseAnswer::Wait)
        return event->ignore();
    QMainWindow::closeEvent(event);
    if (answer == CloseAnswer::StayInTray) {
        remember();
        closeDialogs();
        emit wentToTray();
    } else {
        end();
    }
}

/// They would stay on the screen without their window.
void MainWindow::closeDialogs()
{
    const QList<QDialog *> dialogs = findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->close();
}

void MainWindow::end()
{
    if (std::exchange(m_isEnding, true))
        return;
    remember();
    closeDialogs();
    hide();
    // Peers and the log still have to hear how it ended: the window is gone from the screen, the session is not.
    connect(m_session.get(), &Session::stateChanged, this, &MainWindow::deleteWhenStopped);
    connect(m_saveAs, &SaveAs::savingChanged, this, &MainWindow::deleteWhenStopped);
    QTimer::singleShot(closePatience, this, [this] {
        m_patienceIsOver = true;
        deleteWhenStopped();
    });
    m_session->stop();
    deleteWhenStopped();
}

quint64 MainWindow::unread() const
{
    return m_conductor->attention().unread();
}

QString MainWindow::nameOf(const PeerAddress &peer) const
{
    return m_people->shownName(peer);
}

void MainWindow::remember()
{
    m_settings.setGeometry(saveGeometry());
    m_settings.setSidebarWidth(m_place->sidebarWidth());
    if (!m_place->isOverlay())
        m_settings.setSidebarShown(m_place->isShown());
    const QString draft = m_composer->text();
    if (!draft.isEmpty() || m_hasDraft) // an empty window does not take away what another one left
        m_settings.setDraft(draft);
}

void MainWindow::takeDraft()
{
    const QString draft = m_settings.draft();
    m_hasDraft = !draft.isEmpty();
    if (m_hasDraft)
        m_composer->setText(draft);
}

void MainWindow::deleteWhenStopped()
{
    const bool stopped = m_session->state() == Session::State::Idle || m_patienceIsOver;
    if (stopped && !m_saveAs->isSaving()) // half a file is no file
        deleteLater();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    m_menu->retranslate();
    m_conductor->retranslate();
}

} // namespace tincan
