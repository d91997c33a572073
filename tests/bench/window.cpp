// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// The program's window as a server on 127.0.0.1, which measures itself: how long its event loop was busy at a stretch,
// and how long a key press takes until its letter is painted.
//
// window tcp|udp
//
// Lines on stdin: `begin` starts a measurement, `end` prints it, `quit` ends.

#include "history/history.h"
#include "mainwindow/mainwindow.h"
#include "session/networkthread.h"
#include "settings/preferences.h"
#include "settings/profilesettings.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QSocketNotifier>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>

#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <vector>

using namespace tincan;

namespace {

qint64 nowNs()
{
    static QElapsedTimer clock = [] {
        QElapsedTimer started;
        started.start();
        return started;
    }();
    return clock.nsecsElapsed();
}

/// Sees every event end.
class Application : public QApplication
{
public:
    using QApplication::QApplication;

    QWidget *window = nullptr;
    QWidget *editor = nullptr;
    std::atomic<qint64> pressedNs = 0; ///< when the key was pressed whose letter is awaited; 0 for none
    bool typed = false;                ///< the editor has the letter and has not painted it
    std::vector<double> keyMs;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const QEvent::Type type = event->type();
        const bool result = QApplication::notify(receiver, event);
        if (type == QEvent::KeyPress && receiver == editor)
            typed = true;
        if (type == QEvent::UpdateRequest && receiver == window && typed) {
            typed = false;
            keyMs.push_back(double(nowNs() - pressedNs.exchange(0)) / 1e6);
        }
        return result;
    }
};

/// A key every 50 ms, from another thread, so that it waits in the queue as one from the window system does.
class Typist : public QThread
{
public:
    explicit Typist(Application &application)
        : m_application(application)
    {}

protected:
    void run() override
    {
        while (!isInterruptionRequested()) {
            msleep(50);
            if (m_application.pressedNs != 0)
                continue;
            m_application.pressedNs = nowNs();
            QCoreApplication::postEvent(
                m_application.editor, new QKeyEvent(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("a")));
        }
    }

private:
    Application &m_application;
};

/// A timer of 1 ms; what is more between two of its calls was a pause of the loop.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const qint64 now = nowNs();
            m_gapsMs.push_back(double(now - m_lastNs) / 1e6);
            m_lastNs = now;
        });
    }

    void start()
    {
        m_gapsMs.clear();
        m_lastNs = nowNs();
        m_timer.start(1);
    }

    std::vector<double> stop()
    {
        m_timer.stop();
        return m_gapsMs;
    }

private:
    QTimer m_timer;
    qint64 m_lastNs = 0;
    std::vector<double> m_gapsMs;
};

double at(std::vector<double> values, double part)
{
    if (values.empty())
        return -1;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1, size_t(part * double(values.size())))];
}

void print(const std::vector<double> &gapsMs, const std::vector<double> &keyMs, const Counters &before,
           const Counters &now, double seconds)
{
    std::printf("{\"gap_p99_ms\": %.3f, \"gap_max_ms\": %.3f, \"key_p50_ms\": %.3f, \"key_p99_ms\": %.3f, "
                "\"key_max_ms\": %.3f, \"keys\": %zu, \"received\": %llu, \"dropped\": %llu, \"seconds\": %.3f}\n",
                at(gapsMs, 0.99), at(gapsMs, 1), at(keyMs, 0.5), at(keyMs, 0.99), at(keyMs, 1), keyMs.size(),
                (unsigned long long)(now.received - before.received),
                (unsigned long long)(now.dropped - before.dropped), seconds);
    std::fflush(stdout);
}

ConversationSettings serverSettings(const QString &transport)
{
    ConversationSettings settings;
    settings.transport = transport == QLatin1String("udp") ? Transport::Udp : Transport::Tcp;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = 0;
    return settings;
}

int run(Application &application, NetworkThread &network)
{
    const QTemporaryDir folder;
    ProfileSettings profile(QString(), folder.path());
    Preferences preferences(profile);
    History history(folder.path());
    MainWindow window(network.makeSession(history.makeSource()), profile, preferences, history);
    window.resize(960, 640);
    window.show();
    application.window = &window;
    application.editor = window.findChild<QPlainTextEdit *>(QStringLiteral("composerEdit"));
    Session &session = window.session();
    QObject::connect(&session, &Session::started, &session, [](const PeerAddress &local) {
        std::printf("{\"port\": %d}\n", int(local.port));
        std::fflush(stdout);
    });
    window.applyAndStart(serverSettings(QCoreApplication::arguments().value(1)));

    Heartbeat heartbeat;
    Typist typist(application);
    Counters before;
    QElapsedTimer sinceBegin;
    QSocketNotifier commands(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&commands, &QSocketNotifier::activated, &application, [&] {
        char line[64];
        const ssize_t n = read(STDIN_FILENO, line, sizeof(line));
        const QByteArray command = QByteArray(line, std::max<ssize_t>(0, n)).trimmed();
        if (command == "begin") {
            before = session.counters();
            application.keyMs.clear();
            sinceBegin.start();
            heartbeat.start();
            typist.start();
        } else if (command == "end") {
            typist.requestInterruption();
            typist.wait();
            print(heartbeat.stop(), application.keyMs, before, session.counters(), double(sinceBegin.elapsed()) / 1e3);
        } else {
            QCoreApplication::quit();
        }
    });
    const int code = QApplication::exec();
    typist.requestInterruption();
    typist.wait();
    application.window = nullptr;
    application.editor = nullptr;
    return code;
}

} // namespace

int main(int argc, char *argv[])
{
    Application application(argc, argv);
    NetworkThread network;
    return run(application, network);
}
