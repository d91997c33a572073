// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "desktop/desktopoffers.h"
#include "facts/peeraddress.h"
#include "mainwindow/sidebarplace.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

namespace tincan {

class Banner;
class ChatHeader;
class Composer;
class Conductor;
class History;
class MainMenu;
class MainWindow;
class PeersModel;
class Preferences;
class ProfileSettings;
class SaveAs;
class Session;
class SettingsDialog;
class Sidebar;
class StatusLine;
class TranscriptModel;
class TranscriptPane;

/// What becomes of a window that is being closed: it stays in the tray with its conversation, or nothing yet, because
/// the person is asked first.
enum class CloseAnswer { End, StayInTray, Wait };
using CloseQuestion = std::function<CloseAnswer(MainWindow &)>;

/// A window is one conversation. It lays out the regions and knows the keys; the Conductor connects them to the
/// session.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(std::unique_ptr<Session> session, ProfileSettings &settings, Preferences &preferences, History &history,
               DesktopOffers desktop = {}, CloseQuestion closeQuestion = {}, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Fills the form.
    void apply(const ConversationSettings &settings);
    /// As if the primary button were pressed.
    void start();
    /// Both, and the choice is not remembered for the next time.
    void applyAndStart(const ConversationSettings &settings);
    Session &session() { return *m_session; }
    /// What a window of the last run left unsent goes into the composer of this one.
    void takeDraft();
    /// As closing it does where there is no tray: the conversation ends, then the window goes.
    void end();
    /// Closed, and waits for its conversation to stop.
    bool isEnding() const { return m_isEnding; }
    /// Messages that arrived since somebody looked.
    quint64 unread() const;
    /// What the person at this address is called.
    QString nameOf(const PeerAddress &peer) const;

signals:
    void newWindowWanted();
    void loopbackPairWanted();
    /// This window shall become the server of a loopback pair.
    void practiceWanted();
    void historyWanted();
    void quitWanted();
    /// From a peer that is not muted, while the window is not the active one.
    void arrivedUnseen(const tincan::PeerAddress &peer, const QByteArray &bytes);
    void looked();
    /// It was closed and stays in the tray.
    void wentToTray();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void wireMenu();
    void wireTranscript();
    void openFind();
    void wireDialogs();
    void wirePreferences();
    void restore();
    void remember();
    void showSettings();
    void closeDialogs();
    void closeTopmost();
    void cycleRegion(int step);
    void focusAddress();
    void deleteWhenStopped();
    void retranslate();

    std::unique_ptr<Session> m_session;
    ProfileSettings &m_settings;
    Preferences &m_preferences;
    History &m_history;
    DesktopOffers m_desktop;
    CloseQuestion m_closeQuestion;
    PeersModel *m_people;
    TranscriptModel *m_messages;
    Sidebar *m_sidebar;
    QWidget *m_content;
    ChatHeader *m_header;
    Banner *m_banner;
    TranscriptPane *m_transcript;
    Composer *m_composer;
    StatusLine *m_status;
    SidebarPlace *m_place;
    MainMenu *m_menu;
    Conductor *m_conductor;
    SaveAs *m_saveAs;
    QPointer<SettingsDialog> m_settingsDialog;
    bool m_hasDraft = false;
    bool m_isEnding = false;
    bool m_patienceIsOver = false; ///< with a conversation that does not stop
};

} // namespace tincan
