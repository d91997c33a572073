// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/endpointfactory.h"
#include "factrecorder.h"
#include "soon.h"

namespace tincan {

/// A server on loopback, on a port that the system chooses.
inline ConversationSettings serverOn(Transport transport, ReplyRule::Kind replies = ReplyRule::Kind::Off)
{
    ConversationSettings settings;
    settings.transport = transport;
    settings.role = Role::Server;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = 0;
    settings.replies.kind = replies;
    return settings;
}

inline ConversationSettings clientOf(Transport transport, quint16 port)
{
    ConversationSettings settings = serverOn(transport);
    settings.role = Role::Client;
    settings.port = port;
    return settings;
}

/// A conversation on real sockets, on this thread, and all that it told.
class Station
{
public:
    explicit Station(const NetLimits &net = {}, const ChatLimits &chat = {}, const LinkDecorator &decorate = {})
        : talk(makeEndpointFactory(net, decorate), chat)
        , heard(talk)
    {}

    /// Starts it and waits; whether it runs.
    bool start(const ConversationSettings &settings)
    {
        talk.start(settings);
        return soon([this] { return has<fact::Started>() || has<fact::Failed>(); }) && has<fact::Started>();
    }
    quint16 port() const { return first<fact::Started>().local.port; }
    MessageId send(const QString &text, const QList<PeerAddress> &to = {})
    {
        const MessageId id = typedMessageId(++m_typed);
        talk.send(id, text, to);
        return id;
    }

    template <typename Kind>
    bool has() const
    {
        return heard.count<Kind>() > 0;
    }
    /// The first fact of this kind; a default one if there is none.
    template <typename Kind>
    Kind first() const
    {
        return heard.all<Kind>().value(0);
    }
    /// Everything that was received, as one.
    QByteArray bytes() const { return QByteArrayList(heard.texts(Origin::Received)).join(); }

    Conversation talk;
    FactRecorder heard;

private:
    quint64 m_typed = 0;
};

} // namespace tincan
