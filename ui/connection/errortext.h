// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "facts/failure.h"

#include <QList>
#include <QString>

namespace tincan {

/// What a button under a complaint does.
enum class Remedy {
    ConnectToIt, ///< be a client of the program that has the port
    UsePort,     ///< start again with this port
    TryPort,     ///< connect to this port instead
    TryAgain,
    ConnectAgain,
    ConnectAndSend, ///< `byebye` as a message
    StartAgain,
    SendAgain,
    Resume, ///< automatic answers
    ListenOnAll,
    AllowBroadcast,
    PauseReceiving,
    ReceiveAgain,
    DisconnectPeer,
    ShowFolder,
    Help, ///< what a firewall must let in
};

struct RemedyButton {
    Remedy remedy = Remedy::TryAgain;
    quint16 port = 0;      ///< for UsePort and TryPort
    PeerAddress peer = {}; ///< for Resume, PauseReceiving, ReceiveAgain and DisconnectPeer
    QString folder = {};   ///< for ShowFolder

    friend bool operator==(const RemedyButton &, const RemedyButton &) = default;
};

/// What was going on when it went wrong.
struct ErrorContext {
    enum class Operation { Starting, Running, Ending, Sending };

    Operation operation = Operation::Starting;
    Transport transport = Transport::Tcp;
    Role role = Role::Server;
    QString peer; ///< who it was about, by the name that is shown; may be empty
};

struct ErrorText {
    QString sentence;
    QList<RemedyButton> remedies;
};

/// The words for a failure, and what a person can do about it.
ErrorText errorText(const Failure &failure, const ErrorContext &context);

/// What is written on the button.
QString remedyLabel(const RemedyButton &button);

/// The port to offer when `port` is taken.
quint16 alternativePort(quint16 port);

} // namespace tincan
