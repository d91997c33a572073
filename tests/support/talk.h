// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "factrecorder.h"
#include "loopback.h"

#include <QTest>

namespace tincan {

inline ConversationSettings settingsFor(Transport transport, Role role)
{
    ConversationSettings settings;
    settings.transport = transport;
    settings.role = role;
    settings.port = defaultPort(transport);
    settings.host = role == Role::Client ? QStringLiteral("10.0.0.2") : QString();
    return settings;
}

/// A conversation on loopback links, with a clock that stands still and a listener that takes everything.
struct Talk {
    explicit Talk(const ChatLimits &limits = {})
        : conversation(factory.function(), toldAtOnce(limits),
                       [] { return QDateTime(QDate(2026, 11, 22), QTime(6, 26, 0)).toMSecsSinceEpoch(); })
        , heard(conversation)
    {}

    static ChatLimits toldAtOnce(ChatLimits limits)
    {
        limits.tellAfterMs = 0;
        return limits;
    }
    QPointer<LoopbackLink> join(quint16 port, const QString &ip = QStringLiteral("10.0.0.2"))
    {
        return factory.endpoint->join({ip, port});
    }
    /// Lets the facts of this turn arrive.
    void settle()
    {
        for (int i = 0; i < 4; ++i)
            QCoreApplication::sendPostedEvents();
    }

    LoopbackFactory factory;
    Conversation conversation;
    FactRecorder heard;
};

inline MessageId typed(quint64 n)
{
    return typedMessageId(n);
}

} // namespace tincan
