// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationhandle.h"
#include "chat/endpointfactory.h"
#include "chat/livemessagesource.h"
#include "session/session.h"

#include <QThread>

#include <memory>

namespace tincan {

/// Where all sockets live. Joined at the end of its scope, after everybody who uses it; conversations that were handed
/// back before are deleted as the thread ends.
class NetworkThread
{
public:
    NetworkThread()
    {
        m_thread.setObjectName(QStringLiteral("network")); // for debuggers, and for the bench
        m_thread.start();
    }
    ~NetworkThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(NetworkThread)

    /// Call it first in main(). Qt then gives threads its own event loop instead of GLib's, which takes 4 us more for an
    /// answer; the window's thread keeps GLib's, because a desktop's dialogs need that.
    static void chooseEventLoop() { qputenv("QT_NO_THREADED_GLIB", "1"); }

    std::unique_ptr<Session> makeSession(std::unique_ptr<LiveMessageSource> source)
    {
        ConversationHandle conversation(new Conversation(makeEndpointFactory()));
        conversation->moveToThread(&m_thread);
        return std::make_unique<Session>(std::move(conversation), std::move(source));
    }

private:
    QThread m_thread;
};

} // namespace tincan
