// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "desktop/desktopoffers.h"
#include "history/historysearch.h"

#include <QPointer>
#include <QWidget>

class QSplitter;
class QStackedLayout;

namespace tincan {

class Banner;
class ExportBar;
class History;
class HistoryExport;
class HistoryList;
class Label;
class MainMenu;
class PastConversation;
class Preferences;
class ProfileSettings;
class SettingsDialog;

/// What was said: the past conversations and a search over all of them on the left, one of them to read on the right. A
/// narrow window shows one of the two. There is one for the program.
class HistoryWindow : public QWidget
{
    Q_OBJECT

public:
    HistoryWindow(History &history, ProfileSettings &settings, Preferences &preferences, DesktopOffers desktop);
    ~HistoryWindow() override;

    /// In front, with the cursor in the search.
    void present();
    /// It was closed and has nothing to do any more: a file that is being written is finished first.
    bool isDone() const;
    /// Null while none is open.
    PastConversation *conversation() const { return m_conversation; }

signals:
    /// isDone()
    void done();
    void newWindowWanted();
    void quitWanted();

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void addKeys();
    void restore();
    bool open(ConversationId id);
    void tellUnreadable();
    void openHit(const HistoryHit &hit, const QString &needle);
    void closeConversation();
    void followHistory();
    void askRemove(ConversationId id);
    void exportOpen();
    SettingsDialog &showSettings();
    void showShortcuts();
    void closeTopmost();
    void cycleRegion();
    void arrange();
    void retranslate();

    bool isNarrow() const;

    History &m_history;
    ProfileSettings &m_settings;
    Preferences &m_preferences;
    DesktopOffers m_desktop;
    Banner *m_banner;
    QSplitter *m_splitter;
    QWidget *m_left;
    HistoryList *m_list;
    ExportBar *m_exportBar;
    QWidget *m_right;
    QStackedLayout *m_stack;
    Label *m_nothingOpen;
    HistoryExport *m_export;
    PastConversation *m_conversation = nullptr;
    QPointer<SettingsDialog> m_settingsDialog;
    MainMenu *m_keys = nullptr; ///< made when somebody asks which there are
};

} // namespace tincan
