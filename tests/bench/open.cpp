// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// The history window with the newest conversation in FOLDER: how long it takes from the click on it until its messages
// are painted.
//
// open FOLDER

#include "history/history.h"
#include "historywindow/historywindow.h"
#include "historywindow/pastconversation.h"
#include "settings/preferences.h"
#include "settings/profilesettings.h"
#include "transcript/transcriptpane.h"
#include "transcript/transcriptview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QMouseEvent>
#include <QTemporaryDir>

#include <cstdio>

using namespace tincan;

namespace {

void clickNewest(QListView &list)
{
    const QPoint place = list.visualRect(list.model()->index(1, 0)).center(); // below the heading with its day
    QWidget *viewport = list.viewport();
    const QPoint onScreen = viewport->mapToGlobal(place);
    for (const QEvent::Type type : {QEvent::MouseButtonPress, QEvent::MouseButtonRelease}) {
        const Qt::MouseButtons held = type == QEvent::MouseButtonPress ? Qt::LeftButton : Qt::NoButton;
        QCoreApplication::postEvent(viewport, new QMouseEvent(type, place, viewport->mapTo(viewport->window(), place),
                                                              onScreen, Qt::LeftButton, held, Qt::NoModifier));
    }
}

/// Sees the window paint itself with rows of a conversation in it.
class Application : public QApplication
{
public:
    using QApplication::QApplication;

    const HistoryWindow *window = nullptr;
    bool isPainted = false;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool isPainting = event->type() == QEvent::UpdateRequest && receiver == window;
        const bool result = QApplication::notify(receiver, event);
        if (isPainting && window->conversation() && window->conversation()->pane().view().isVisible())
            isPainted = !window->conversation()->pane().view().placedRows().isEmpty();
        return result;
    }
};

} // namespace

int main(int argc, char *argv[])
{
    Application application(argc, argv);
    const QTemporaryDir settings;
    ProfileSettings profile(QString(), settings.path());
    Preferences preferences(profile);
    History history(QCoreApplication::arguments().value(1));
    HistoryWindow window(history, profile, preferences, {});
    window.resize(1920, 1080);
    window.present();
    for (int turns = 0; turns < 50; ++turns) // what a new window has to do is done, whoever asks for it
        QCoreApplication::processEvents();
    QGuiApplication::sync();

    application.window = &window;
    QElapsedTimer clock;
    clock.start();
    clickNewest(*window.findChild<QListView *>(QStringLiteral("historyList")));
    while (!application.isPainted)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("{\"open_ms\": %.3f}\n", double(clock.nsecsElapsed()) / 1e6);
    application.window = nullptr;
    return 0;
}
