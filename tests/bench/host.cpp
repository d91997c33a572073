// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// A server of Tincan as the program runs it, without the window: the conversation on a network thread, the session that
// takes its facts on the main thread, and the history that keeps them.
//
// host tcp|udp

#include "history/history.h"
#include "session/networkthread.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

using namespace tincan;

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    NetworkThread network;
    const QTemporaryDir folder;
    History history(folder.path());
    const std::unique_ptr<Session> session = network.makeSession(history.makeSource());
    QObject::connect(session.get(), &Session::started, [](const PeerAddress &local) {
        std::printf("{\"port\": %d}\n", int(local.port));
        std::fflush(stdout);
    });
    ConversationSettings settings;
    settings.transport =
        QCoreApplication::arguments().value(1) == QLatin1String("udp") ? Transport::Udp : Transport::Tcp;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = 0;
    settings.replies.limitPerSecond = 0; // thousands of answers a second are what is measured
    session->start(settings);
    return QCoreApplication::exec();
}
