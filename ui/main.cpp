// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "chat/factlog.h"
#include "commandline/check.h"
#include "commandline/lastexit.h"
#include "commandline/options.h"
#include "commandline/orderlyend.h"
#include "commandline/signals.h"
#include "commandline/terminal.h"
#include "desktop/alertway.h"
#include "desktop/autostart.h"
#include "desktop/notifications.h"
#include "desktop/presence.h"
#include "desktop/trayicon.h"
#include "desktop/trayway.h"
#include "history/history.h"
#include "language/language.h"
#include "mainwindow/mainwindow.h"
#include "mainwindow/windows.h"
#include "net/descriptors.h"
#include "session/networkthread.h"
#include "settings/portable.h"
#include "settings/preferences.h"
#include "settings/profilesettings.h"
#include "theme/systemscheme.h"
#include "theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QIcon>
#include <QImageReader>
#include <QStandardPaths>
#include <QSystemTrayIcon>
#include <QTimer>

#include <algorithm>
#include <future>
#include <limits>

#ifdef TINCAN_HAVE_DBUS
#include "desktop/freedesktopway.h"
#include "desktop/sessionbus.h"
#include "desktop/traywatcher.h"

#include <QDBusConnection>
#include <QImage>
#endif

using namespace tincan;

// The composition root: the only place that knows everybody.
namespace {

int runCheck()
{
    Check check;
    QObject::connect(&check, &Check::finished, QCoreApplication::instance(), &QCoreApplication::exit,
                     Qt::QueuedConnection);
    check.start();
    return QCoreApplication::exec();
}

/// Empty, or why a window with these options cannot be.
QString obstacle(const Options &options)
{
    FactLog log(options.logFile);
    if (!options.logFile.isEmpty() && !log.open())
        return QCoreApplication::translate("tincan::CommandLine", "--log: cannot write %1: %2")
            .arg(options.logFile, log.errorString());
    if (!haveDisplay(QCoreApplication::arguments()))
        return QCoreApplication::translate("tincan::CommandLine",
                                           "no display for a window (neither DISPLAY nor WAYLAND_DISPLAY is set); "
                                           "tincan --check needs none");
    return {};
}

/// What needs no display. Gives the exit code, or nothing if a window is wanted; then `options` says which.
std::optional<int> runInTerminal(int argc, char *argv[], Options &options)
{
    const QCoreApplication application(argc, argv);
    Language language;
    language.use({});
    const CommandLine commandLine = parseCommandLine(QCoreApplication::arguments());
    if (const auto *text = std::get_if<TextWanted>(&commandLine)) {
        printLine(text->text);
        return 0;
    }
    if (const auto *check = std::get_if<CheckWanted>(&commandLine)) {
        language.use(check->language);
        return runCheck();
    }
    const auto *bad = std::get_if<BadOption>(&commandLine);
    if (!bad)
        options = std::get<Options>(commandLine);
    const QString complaint = bad ? bad->line : obstacle(options);
    if (complaint.isEmpty())
        return {};
    complain(complaint);
    return exitBadOption;
}

void furnish(MainWindow &window, const Options &options, FactLog &log)
{
    QObject::connect(&window.session(), &Session::batch, &log, &FactLog::write);
    window.session().sendWhenSomeoneIsThere(options.send);
    if (options.conversation && options.start)
        window.applyAndStart(*options.conversation);
    else if (options.conversation)
        window.apply(*options.conversation);
}

/// The file could be opened a moment ago; if that has changed it is told like any later failure.
void openLog(FactLog &log, const QString &path)
{
    const auto tell = [path](const QString &why) {
        complain(QCoreApplication::translate("tincan::CommandLine", "the log %1 ends here: %2").arg(path, why));
    };
    QObject::connect(&log, &FactLog::failed, qApp, tell);
    if (!path.isEmpty() && !log.open())
        tell(log.errorString());
}

std::vector<std::unique_ptr<NotificationWay>> notificationWays(TrayIcon &tray)
{
    std::vector<std::unique_ptr<NotificationWay>> ways;
#ifdef TINCAN_HAVE_DBUS
    if (haveSessionBus())
        ways.push_back(std::make_unique<FreedesktopWay>(QDBusConnection::sessionBus(),
                                                        QImage(QStringLiteral(":/icons/tincan-64.png"))));
#endif
    ways.push_back(std::make_unique<TrayWay>(tray));
    ways.push_back(std::make_unique<AlertWay>());
    return ways;
}

#ifdef TINCAN_HAVE_DBUS
/// Null where Qt's own answer waits for nobody.
std::unique_ptr<TrayWatcher> trayWatcher()
{
    if (!haveSessionBus())
        return nullptr;
    const bool x11 = QGuiApplication::platformName() == QLatin1String("xcb");
    const std::function<bool()> trayOfX11 = &QSystemTrayIcon::isSystemTrayAvailable;
    return std::make_unique<TrayWatcher>(QDBusConnection::sessionBus(), x11 ? trayOfX11 : nullptr);
}
#endif

/// In portable mode beside the program, like everything else.
QString historyFolder(const QString &profile, const QString &portable)
{
    const QString root =
        portable.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) : portable;
    return root + QStringLiteral("/history/") + (profile.isEmpty() ? QStringLiteral("default") : profile);
}

void follow(const Preferences &preferences, History &history)
{
    history.setKeeping(preferences.keepHistory());
    history.setDays(preferences.historyDays());
    QObject::connect(&preferences, &Preferences::keepHistoryChanged, &history, &History::setKeeping);
    QObject::connect(&preferences, &Preferences::historyDaysChanged, &history, &History::setDays);
}

int talk(ProfileSettings &settings, Preferences &preferences, const Options &options, FactLog &log)
{
    NetworkThread network;
    std::function<bool()> hasTray = &QSystemTrayIcon::isSystemTrayAvailable;
#ifdef TINCAN_HAVE_DBUS
    const std::unique_ptr<TrayWatcher> watcher = trayWatcher();
    if (watcher) {
        hasTray = [&watcher] { return watcher->hasTray(); };
        if (options.hidden)
            watcher->waitForFirstAnswer(); // it decides whether the window may be hidden
    }
#endif
    TrayIcon tray(QApplication::windowIcon(), hasTray);
    Notifications notifications(notificationWays(tray));
    const QString portable = portableFolder(QApplication::applicationDirPath());
    const std::unique_ptr<Autostart> autostart = portable.isEmpty() ? makeAutostart(options.profile) : nullptr;
    History history(historyFolder(options.profile, portable));
    follow(preferences, history);
    QObject::connect(&history, &History::lost, &history, [](qint64 messages) {
        const auto shown = int(std::min<qint64>(messages, std::numeric_limits<int>::max()));
        complain(QCoreApplication::translate("tincan::CommandLine", "%Ln message(s) could not be saved in the history",
                                             nullptr, shown));
    });
    Windows windows([&network, &history] { return network.makeSession(history.makeSource()); }, settings, preferences,
                    history, {hasTray, autostart.get()});
    QElapsedTimer clock;
    clock.start();
    Presence presence({windows, preferences, notifications, tray}, [&clock] { return clock.elapsed(); });
#ifdef TINCAN_HAVE_DBUS
    if (watcher)
        QObject::connect(watcher.get(), &TrayWatcher::changed, &presence, &Presence::onTrayChanged);
#endif
    QObject::connect(&windows, &Windows::allGone, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    OrderlyEnd end(windows);
    const TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::raised, &end, &OrderlyEnd::begin);
    if (options.quitAfterMs)
        QTimer::singleShot(*options.quitAfterMs, &end, &OrderlyEnd::begin);

    const auto opening = options.hidden && windows.canHide() ? Windows::Opening::InTray : Windows::Opening::Shown;
    furnish(*windows.open(opening), options, log);
    return QApplication::exec();
}

QIcon programIcon()
{
    QIcon icon;
    // X11 gets all of them, decoded, before the window is there: 256 and 512 pixels would take a tenth of the start.
    for (const int pixels : {16, 24, 32, 48, 64, 128}) {
        QImageReader reader(QStringLiteral(":/icons/tincan-%1.png").arg(pixels), "png");
        reader.setAutoDetectImageFormat(false); // it would load the plugins of all other formats, and ask them first
        icon.addPixmap(QPixmap::fromImageReader(&reader));
    }
    return icon;
}

int runWindows(int argc, char *argv[], const Options &options)
{
    const QApplication application(argc, argv);
#ifdef Q_OS_LINUX
    // Fontconfig's list takes a tenth of the start: it is read beside all that needs no font.
    const std::future<void> fonts = std::async(std::launch::async, [] { QFontDatabase::families(); });
#endif
    QApplication::setQuitOnLastWindowClosed(false); // the conversation of a closed window has to stop first
    QApplication::setWindowIcon(programIcon());
    QApplication::setDesktopFileName(QStringLiteral(TINCAN_APP_ID));
    ProfileSettings settings(options.profile, portableFolder(QApplication::applicationDirPath()));
    Preferences preferences(settings, options.language);
    Language language;
    language.use(preferences.language());
    QObject::connect(&preferences, &Preferences::languageChanged, qApp,
                     [&language](const QString &code) { language.use(code); });
    const std::unique_ptr<SystemScheme> scheme = makeSystemScheme();
    Theme theme(*scheme);
    theme.use(preferences.theme());
    QObject::connect(&preferences, &Preferences::themeChanged, &theme, &Theme::use);
    FactLog log(options.logFile);
    openLog(log, options.logFile);
    const int exitCode = talk(settings, preferences, options, log);
    if (!settings.canSave())
        complain(QCoreApplication::translate("tincan::CommandLine", "the settings could not be saved in %1")
                     .arg(settings.fileName()));
    return exitCode;
}

int run(int argc, char *argv[])
{
    prepareTerminal();
    raiseDescriptorLimit();
    QCoreApplication::setApplicationName(QStringLiteral("tincan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TINCAN_VERSION));
    Options options;
    if (const std::optional<int> exitCode = runInTerminal(argc, argv, options))
        return *exitCode;
    return runWindows(argc, argv, options);
}

} // namespace

int main(int argc, char *argv[])
{
    return lastExit(run(argc, argv));
}
