// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "socketfailure.h"

namespace tincan {

namespace {

FailureKind whileBinding(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::AddressInUseError: return FailureKind::AddressInUse;
    case QAbstractSocket::SocketAddressNotAvailableError: return FailureKind::AddressNotHere;
    case QAbstractSocket::SocketResourceError: return FailureKind::OutOfDescriptors;
    case QAbstractSocket::SocketAccessError:
#ifdef Q_OS_WIN
        // Windows has no privileged ports: access is denied for the ranges that the system keeps for itself.
        return FailureKind::ReservedBySystem;
#else
        return FailureKind::NeedsRights;
#endif
    default: return FailureKind::SystemError;
    }
}

FailureKind whileDialling(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::ConnectionRefusedError: return FailureKind::Refused;
    case QAbstractSocket::HostNotFoundError: return FailureKind::NameNotFound;
    case QAbstractSocket::SocketTimeoutError: return FailureKind::TimedOut;
    case QAbstractSocket::SocketResourceError: return FailureKind::OutOfDescriptors;
    case QAbstractSocket::AddressInUseError: return FailureKind::AddressInUse;
    // "Prohibited" routes arrive as access errors, blocked ones as EINVAL, an address family without a route as not
    // available: to a person they are all "no way there".
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketAccessError:
    case QAbstractSocket::SocketAddressNotAvailableError:
    case QAbstractSocket::UnsupportedSocketOperationError:
    case QAbstractSocket::UnknownSocketError: return FailureKind::Unreachable;
    case QAbstractSocket::RemoteHostClosedError: return FailureKind::Reset;
    default: return FailureKind::SystemError;
    }
}

FailureKind whileEstablished(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::RemoteHostClosedError: return FailureKind::ClosedByPeer;
    case QAbstractSocket::ConnectionRefusedError: return FailureKind::Refused;
    case QAbstractSocket::DatagramTooLargeError: return FailureKind::TooLarge;
    case QAbstractSocket::NetworkError:
    case QAbstractSocket::SocketAccessError:
    case QAbstractSocket::SocketAddressNotAvailableError: return FailureKind::Unreachable;
    case QAbstractSocket::SocketTimeoutError: return FailureKind::ConnectionLost;
    default: return FailureKind::SystemError;
    }
}

} // namespace

Failure toFailure(QAbstractSocket::SocketError error, SocketPhase phase, const QString &host, quint16 port)
{
    const FailureKind kind = phase == SocketPhase::Binding    ? whileBinding(error)
                             : phase == SocketPhase::Dialling ? whileDialling(error)
                                                              : whileEstablished(error);
    return {kind, host, port, kind == FailureKind::SystemError ? int(error) : 0};
}

} // namespace tincan
