// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationhandle.h"
#include "chat/endpointfactory.h"
#include "chat/livemessagesource.h"
#include "net/eventloop.h"
#include "session/session.h"

#include <QAbstractEventDispatcher>
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
        if (auto loop = makeSocketEventLoop())
            m_thread.setEventDispatcher(loop.release()); // the thread deletes it
        m_thread.start();
    }
    ~NetworkThread()
    {
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(NetworkThread)

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
