// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "checktalk.h"

#include "chat/endpointfactory.h"
#include "wire/utf8.h"

namespace tincan {

namespace {

/// Long messages are shown by their beginning.
QString shown(const QByteArray &bytes)
{
    constexpr qsizetype most = 100;
    const QString text = decodeUtf8(bytes);
    if (text.size() <= most)
        return text;
    return CheckTalk::tr("%1... (%n bytes)", nullptr, int(bytes.size())).arg(text.left(most));
}

/// Both sides on one line of time: neither waits for further facts before it tells.
ChatLimits toldAtOnce()
{
    ChatLimits limits;
    limits.tellAfterMs = 0;
    return limits;
}

} // namespace

CheckTalk::CheckTalk(Transport transport, QObject *parent)
    : QObject(parent)
    , m_transport(transport)
    , m_steps(checkSteps(transport))
    , m_server(makeEndpointFactory(), toldAtOnce(), &checkTime)
    , m_client(makeEndpointFactory(), toldAtOnce(), &checkTime)
{
    connect(&m_server, &Conversation::facts, this, [this](const FactBatch &batch) { hear(Role::Server, batch); });
    connect(&m_client, &Conversation::facts, this, [this](const FactBatch &batch) { hear(Role::Client, batch); });
}

void CheckTalk::start()
{
    startLater(Role::Server, 0);
}

QString CheckTalk::waitingFor() const
{
    if (m_step == m_steps.size())
        return tr("the end of the conversation");
    return tr("the answer '%1', of which came '%2'").arg(shown(m_steps[m_step].reply), shown(m_atClient));
}

void CheckTalk::hear(Role role, const FactBatch &batch)
{
    for (const Fact &fact : batch.facts)
        std::visit([this, role](const auto &f) { heard(role, f); }, fact);
    conversation(role).factsTaken();
}

void CheckTalk::heard(Role role, const fact::Started &fact)
{
    if (role == Role::Server) {
        say(role, tr("started on %1").arg(fact.local.toString()));
        return startLater(Role::Client, fact.local.port);
    }
    say(role, tr("started, comes from %1").arg(fact.local.toString()));
    sendNext();
}

void CheckTalk::heard(Role role, const fact::Failed &fact)
{
    say(role, tr("FAILED to start: %1").arg(identifier(fact.reason.kind)));
    emit checked(false);
    emit finished();
}

void CheckTalk::heard(Role role, const fact::Stopped &fact)
{
    say(role, tr("stopped"));
    if (role == Role::Client)
        return endClient(fact.reason.kind);
    emit finished();
}

void CheckTalk::heard(Role role, const fact::PeerJoined &fact)
{
    if (role == Role::Server)
        say(role, tr("%1 joined").arg(fact.peer.toString()));
}

void CheckTalk::heard(Role role, const fact::PeerLeft &fact)
{
    if (role == Role::Server)
        say(role, tr("%1 left").arg(fact.peer.toString()));
}

void CheckTalk::heard(Role role, const fact::Trouble &fact)
{
    say(role, tr("has trouble: %1").arg(identifier(fact.reason.kind)));
}

void CheckTalk::heard(Role role, const fact::Refused &fact)
{
    m_saidByebye = fact.reason.kind == FailureKind::EndedByByebye;
    if (m_saidByebye)
        say(role, tr("says byebye, which ends it and is not sent"));
    else
        say(role, tr("could not send: %1").arg(identifier(fact.reason.kind)));
}

void CheckTalk::heard(Role role, const fact::MessageAdded &fact)
{
    const Message &message = fact.message;
    const bool received = message.origin == Origin::Received;
    say(role, (received ? QLatin1String("< ") : QLatin1String("> ")) + shown(message.bytes));
    if (!received)
        return;
    (role == Role::Server ? m_atServer : m_atClient) += message.bytes;
    compare();
}

ConversationSettings CheckTalk::settings(Role role, quint16 port) const
{
    ConversationSettings settings;
    settings.transport = m_transport;
    settings.role = role;
    settings.host = QStringLiteral("127.0.0.1");
    settings.port = port;
    return settings;
}

void CheckTalk::say(Role role, const QString &what)
{
    const QLatin1String transport(m_transport == Transport::Tcp ? "TCP" : "UDP");
    emit line((role == Role::Server ? tr("%1 server  %2") : tr("%1 client  %2")).arg(transport, what));
}

/// Commands are posted: they must not run inside the other conversation's signal.
void CheckTalk::startLater(Role role, quint16 port)
{
    Conversation &target = conversation(role);
    QMetaObject::invokeMethod(
        &target, [&target, wanted = settings(role, port)] { target.start(wanted); }, Qt::QueuedConnection);
}

void CheckTalk::sendNext()
{
    m_atServer.clear();
    m_atClient.clear();
    const QString text = m_step == m_steps.size() ? QStringLiteral("byebye") : m_steps[m_step].text;
    QMetaObject::invokeMethod(
        &m_client, [this, text] { m_client.send(typedMessageId(++m_typed), text, {}); }, Qt::QueuedConnection);
}

void CheckTalk::compare()
{
    if (m_step == m_steps.size())
        return;
    const CheckStep &step = m_steps[m_step];
    const QByteArray said = step.text.toUtf8();
    const bool wrong = !said.startsWith(m_atServer) || !step.reply.startsWith(m_atClient);
    if (!wrong && (m_atServer.size() < said.size() || m_atClient.size() < step.reply.size()))
        return;
    if (wrong)
        emit line(tr("FAILED: '%1' should have been answered by\n  %2\nbut was read as\n  %3\nand answered by\n  %4")
                      .arg(shown(said), decodeUtf8(step.reply), decodeUtf8(m_atServer), decodeUtf8(m_atClient)));
    emit checked(!wrong);
    m_step = wrong ? m_steps.size() : m_step + 1; // what still comes of a wrong answer would spoil the next ones
    sendNext();
}

void CheckTalk::endClient(FailureKind why)
{
    if (!m_saidByebye)
        emit line(tr("FAILED: the client ended too early: %1").arg(identifier(why)));
    emit checked(m_saidByebye);
    QMetaObject::invokeMethod(&m_server, &Conversation::stop, Qt::QueuedConnection);
}

} // namespace tincan
