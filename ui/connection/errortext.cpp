// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "errortext.h"

#include "facts/peeraddress.h"

#include <QCoreApplication>

namespace tincan {

namespace {

using Operation = ErrorContext::Operation;

/// Finds the words for one failure.
class Writer
{
    Q_DECLARE_TR_FUNCTIONS(tincan::ErrorText)

public:
    Writer(const Failure &failure, const ErrorContext &context)
        : m_failure(failure)
        , m_context(context)
    {}

    QString sentence() const;
    QList<RemedyButton> remedies() const;

private:
    QString starting() const;
    QString ending() const;
    QString system() const;
    QString refused() const;
    QString where() const { return PeerAddress{m_failure.host, m_failure.port}.toString(); }
    QString host() const { return m_failure.host; }
    QString port() const { return QString::number(m_failure.port); }
    /// Who it was about; a host where nobody has a name.
    QString peer() const { return m_context.peer.isEmpty() ? m_failure.host : m_context.peer; }

    const Failure &m_failure;
    const ErrorContext &m_context;
};

QString Writer::sentence() const
{
    const QString first = starting();
    return first.isEmpty() ? ending() : first;
}

QString Writer::starting() const
{
    switch (m_failure.kind) {
    case FailureKind::AddressInUse:
        return tr("Port %1 is already in use on this computer, perhaps by another server.").arg(port());
    case FailureKind::NeedsRights:
        return tr("Port %1 needs administrator rights here, like every port below 1024.").arg(port());
    case FailureKind::ReservedBySystem:
        return tr("The system keeps port %1 for itself. Choose another one.").arg(port());
    case FailureKind::AddressNotHere: return tr("%1 is not an address of this computer.").arg(host());
    case FailureKind::BadAddress: return tr("\"%1\" is neither an address nor a computer's name.").arg(host());
    case FailureKind::NameNotFound: return tr("No computer with the name \"%1\" was found.").arg(host());
    case FailureKind::Refused: return refused();
    case FailureKind::Unreachable:
        return tr("There is no way to %1 from here. Check that both computers are on the same network.").arg(host());
    case FailureKind::TimedOut:
        return tr("%1 did not answer for 10 s. Check the address, that both are on the same network, and the firewall "
                  "there.")
            .arg(host());
    case FailureKind::SelfConnection:
        return tr("The connection to %1 came back to itself: nothing is listening there.").arg(where());
    case FailureKind::OutOfDescriptors:
        return tr("This program has as many connections and files open as the system allows.");
    case FailureKind::Cancelled: return tr("You cancelled it.");
    case FailureKind::BroadcastNotAllowed:
        return tr("%1 reaches everyone on the network. Tincan writes to it only if you allow broadcast.").arg(host());
    case FailureKind::SystemError: return system();
    default: return {};
    }
}

QString Writer::refused() const
{
    if (m_context.transport == Transport::Udp && m_context.operation != Operation::Starting)
        return tr("%1 reports that nothing listens on port %2. At least one message was lost.").arg(host(), port());
    return tr("Nothing is listening at %1.").arg(where());
}

QString Writer::ending() const
{
    switch (m_failure.kind) {
    case FailureKind::ClosedByPeer: return tr("%1 ended the conversation.").arg(peer());
    case FailureKind::Reset: return tr("The connection to %1 was cut off.").arg(peer());
    case FailureKind::ConnectionLost: return tr("The connection to %1 was lost.").arg(peer());
    case FailureKind::PeerDoesNotRead:
        if (m_context.operation == Operation::Running)
            return tr("%1 does not read what it is sent. Until it does, nothing is read from it either.").arg(peer());
        return tr("%1 does not read what it is sent. The connection was closed.").arg(peer());
    case FailureKind::TooManyClients: return tr("%1 was turned away: too many are connected already.").arg(peer());
    case FailureKind::TooManyFromAddress:
        return tr("%1 was turned away: too many are connected from this address already.").arg(peer());
    case FailureKind::Forgotten: return tr("%1 was silent for long and made room for others.").arg(peer());
    case FailureKind::ClosedHere: return tr("You ended the conversation.");
    case FailureKind::EmptyAnswer: return tr("%1 ended the conversation with an empty message.").arg(peer());
    case FailureKind::NotRunning: return tr("Not sent: nobody is connected. Your text stays.");
    case FailureKind::NobodyThere: return tr("Not sent: nobody is there. Your text stays.");
    case FailureKind::TooLarge: return tr("Not sent: the message is too large. Your text stays.");
    case FailureKind::EndedByByebye: return tr("'byebye' ended the conversation and was not sent.");
    default: return tr("It ended.");
    }
}

QString Writer::system() const
{
    const QString number = QString::number(m_failure.systemCode);
    switch (m_context.operation) {
    case Operation::Starting:
        return m_context.role == Role::Server ? tr("Listening failed with the system's error %1.").arg(number)
                                              : tr("Connecting failed with the system's error %1.").arg(number);
    case Operation::Running: return tr("The network reported the system's error %1.").arg(number);
    case Operation::Ending: return tr("The conversation ended with the system's error %1.").arg(number);
    case Operation::Sending: return tr("Sending failed with the system's error %1.").arg(number);
    }
    Q_UNREACHABLE();
}

QList<RemedyButton> Writer::remedies() const
{
    const bool server = m_context.role == Role::Server;
    const bool again = m_context.operation == Operation::Ending;
    switch (m_failure.kind) {
    case FailureKind::AddressInUse: return {{Remedy::ConnectToIt}, {Remedy::UsePort, alternativePort(m_failure.port)}};
    case FailureKind::NeedsRights:
    case FailureKind::ReservedBySystem:
        return {{Remedy::UsePort, m_context.transport == Transport::Udp && m_failure.port == bookUdpPort
                                      ? fallbackUdpPort
                                      : alternativePort(m_failure.port)}};
    case FailureKind::AddressNotHere: return {{Remedy::ListenOnAll}};
    case FailureKind::Refused:
        if (m_context.transport == Transport::Udp && m_failure.port == bookUdpPort)
            return {{Remedy::SendAgain}, {Remedy::TryPort, fallbackUdpPort}};
        if (m_context.operation == Operation::Running)
            return {{Remedy::SendAgain}};
        return {{Remedy::TryAgain}};
    case FailureKind::BroadcastNotAllowed:
        return server ? QList<RemedyButton>() : QList<RemedyButton>{{Remedy::AllowBroadcast}};
    case FailureKind::TimedOut: return {{again ? Remedy::ConnectAgain : Remedy::TryAgain}, {Remedy::Help}};
    case FailureKind::Unreachable:
    case FailureKind::NameNotFound:
    case FailureKind::OutOfDescriptors:
    case FailureKind::SystemError:
        if (again || m_context.operation == Operation::Starting)
            return {{again && !server ? Remedy::ConnectAgain : Remedy::TryAgain}};
        return {};
    case FailureKind::PeerDoesNotRead:
        if (m_context.operation == Operation::Running)
            return {{Remedy::DisconnectPeer, 0, {m_failure.host, m_failure.port}}};
        [[fallthrough]];
    case FailureKind::ClosedByPeer:
    case FailureKind::Reset:
    case FailureKind::ConnectionLost:
    case FailureKind::EmptyAnswer: return again ? QList<RemedyButton>{{Remedy::ConnectAgain}} : QList<RemedyButton>{};
    case FailureKind::ClosedHere:
        return again ? QList<RemedyButton>{{server || m_context.transport == Transport::Udp ? Remedy::StartAgain
                                                                                            : Remedy::ConnectAgain}}
                     : QList<RemedyButton>{};
    case FailureKind::EndedByByebye: return {{Remedy::ConnectAndSend}};
    default: return {};
    }
}

/// What is written on buttons.
class Labels
{
    Q_DECLARE_TR_FUNCTIONS(tincan::Remedy)

public:
    static QString of(const RemedyButton &button)
    {
        switch (button.remedy) {
        case Remedy::ConnectToIt: return tr("Connect to it");
        case Remedy::UsePort: return tr("Use %1").arg(button.port);
        case Remedy::TryPort: return tr("Try %1").arg(button.port);
        case Remedy::TryAgain: return tr("Try again");
        case Remedy::ConnectAgain: return tr("Connect again");
        case Remedy::ConnectAndSend: return tr("Connect again and send it");
        case Remedy::StartAgain: return tr("Start again");
        case Remedy::SendAgain: return tr("Send again");
        case Remedy::Resume: return tr("Resume");
        case Remedy::ListenOnAll: return tr("Listen on all addresses");
        case Remedy::AllowBroadcast: return tr("Allow broadcast");
        case Remedy::PauseReceiving: return tr("Pause receiving");
        case Remedy::ReceiveAgain: return tr("Receive again");
        case Remedy::DisconnectPeer: return tr("Disconnect");
        case Remedy::ShowFolder: return tr("Show folder");
        case Remedy::Help: return tr("Help");
        }
        Q_UNREACHABLE();
    }
};

} // namespace

ErrorText errorText(const Failure &failure, const ErrorContext &context)
{
    const Writer writer(failure, context);
    return {writer.sentence(), writer.remedies()};
}

QString remedyLabel(const RemedyButton &button)
{
    return Labels::of(button);
}

quint16 alternativePort(quint16 port)
{
    // 1314 gives 2314; ports near the end go down instead
    return quint16(port <= 64535 ? port + 1000 : port - 1000);
}

} // namespace tincan
