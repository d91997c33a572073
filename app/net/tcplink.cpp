// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "tcplink.h"

#include "directsend.h"
#include "hostaddress.h"
#include "socketfailure.h"
#include "socketoptions.h"
#include "steadyclock.h"
#include "writebudget.h"

#include <QSocketNotifier>
#include <QTimer>

#include <algorithm>
#include <utility>
#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <cerrno>
#endif

namespace tincan {

namespace {

/// Answers to what one notification brought leave together, in portions of about this many bytes.
constexpr qsizetype collectAtMost = 64 * 1024;

/// Qt reports an RST and a FIN alike as "remote host closed": its read turns ECONNRESET into an end of file. Right after
/// that call the system's last error still has the truth.
bool lastErrorIsReset()
{
#ifdef Q_OS_WIN
    const int error = WSAGetLastError();
    return error == WSAECONNRESET || error == WSAECONNABORTED;
#else
    return errno == ECONNRESET || errno == EPIPE;
#endif
}

/// A FIN leaves the last error as it was.
void forgetLastError()
{
#ifdef Q_OS_WIN
    WSASetLastError(0);
#else
    errno = 0;
#endif
}

} // namespace

TcpLink::TcpLink(std::unique_ptr<QAbstractSocket> socket, WireEvent::What origin, const NetLimits &limits,
                 std::shared_ptr<WriteBudget> budget)
    : m_limits(limits)
    , m_budget(std::move(budget))
    , m_socket(std::move(socket))
    , m_peer(toPeerAddress(m_socket->peerAddress(), m_socket->peerPort()))
    , m_local(toPeerAddress(m_socket->localAddress(), m_socket->localPort()))
    , m_origin(origin)
    , m_buffer(std::make_unique_for_overwrite<char[]>(size_t(limits.readBuffer)))
{
    tuneTcp(*m_socket, m_limits);
    limitQtsBuffer();
    connect(m_socket.get(), &QAbstractSocket::readyRead, this, &TcpLink::onReadyRead);
    connect(m_socket.get(), &QAbstractSocket::bytesWritten, this, &TcpLink::onBytesWritten);
    connect(m_socket.get(), &QAbstractSocket::errorOccurred, this, [this](QAbstractSocket::SocketError error) {
        m_lossReason = lossReason(error);
        forgetLastError(); // the next link must not find it
    });
    connect(m_socket.get(), &QAbstractSocket::disconnected, this, &TcpLink::endWithWhatCame);
    // Whoever gets this link connects to it first; what arrived before that must not be missed.
    QMetaObject::invokeMethod(this, &TcpLink::onReadyRead, Qt::QueuedConnection);
}

TcpLink::~TcpLink()
{
    m_budget->forget(this);
    m_socket->disconnect(this);
}

/// Before anything else that happens to the link.
void TcpLink::tellOrigin()
{
    if (const auto origin = std::exchange(m_origin, std::nullopt))
        emitEvent(*origin);
}

Failure TcpLink::send(const QByteArray &bytes)
{
    tellOrigin();
    if (m_ending || m_finished)
        return {FailureKind::NobodyThere, m_peer.ip, m_peer.port};
    if (bytes.size() > m_limits.writeHard)
        return {FailureKind::TooLarge, m_peer.ip, m_peer.port};
    const auto overHard = [&] { return queuedBytes() + bytes.size() > m_limits.writeHard; };
    if (overHard())
        flush(); // much in one turn does not mean that the peer does not read
    if (overHard()) {
        const Failure reason{FailureKind::PeerDoesNotRead, m_peer.ip, m_peer.port};
        closeSoon(reason);
        return reason;
    }
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return {FailureKind::NobodyThere, m_peer.ip, m_peer.port};
    m_accepted += bytes.size();
    if (m_collecting && m_collected.isEmpty())
        m_collected.reserve(collectAtMost + bytes.size());
    m_collected.append(bytes);
    if (!m_collecting || m_collected.size() >= std::min<qint64>(collectAtMost, m_limits.writeSoft))
        writeCollected();
    return {};
}

void TcpLink::writeCollected()
{
    if (m_collected.isEmpty() || m_lossReason)
        return;
    if (sendsDirectly)
        writeToSystem();
    else
        writeToQt();
    if (m_lossReason)
        return;
    enforceQueueLimits();
    reportProgress();
}

void TcpLink::writeToSystem()
{
    if (m_room && m_room->isEnabled())
        return;
    const qint64 taken = sendDirectly(m_socket->socketDescriptor(), m_collected);
    if (taken < 0)
        return onWriteFailed(lastErrorIsReset() ? QAbstractSocket::RemoteHostClosedError
                                                : QAbstractSocket::NetworkError);
    if (taken == m_collected.size()) {
        m_collected = QByteArray();
        return;
    }
    m_collected.remove(0, taken);
    if (!m_room) {
        m_room = std::make_unique<QSocketNotifier>(m_socket->socketDescriptor(), QSocketNotifier::Write);
        connect(m_room.get(), &QSocketNotifier::activated, this, &TcpLink::onRoom);
    }
    m_room->setEnabled(true);
}

void TcpLink::writeToQt()
{
    const QByteArray bytes = std::exchange(m_collected, {});
    if (m_socket->write(bytes) >= 0)
        return;
    m_collected = bytes;
    onWriteFailed(m_socket->error());
}

void TcpLink::onRoom()
{
    m_room->setEnabled(false);
    writeCollected();
    onBytesWritten();
}

/// Tries to write at once what waits.
void TcpLink::flush()
{
    if (m_room)
        m_room->setEnabled(false);
    writeCollected();
    m_socket->flush();
}

/// The peer may have said something before the connection broke, and that still waits in the system.
void TcpLink::onWriteFailed(QAbstractSocket::SocketError error)
{
    m_lossReason = lossReason(error);
    if (!std::exchange(m_ending, true))
        QMetaObject::invokeMethod(this, &TcpLink::endWithWhatCame, Qt::QueuedConnection);
}

qint64 TcpLink::queuedBytes() const
{
    return m_finished ? 0 : m_collected.size() + m_socket->bytesToWrite();
}

void TcpLink::setReadSize(int bytes)
{
    m_readSize = bytes;
}

void TcpLink::setReading(bool on)
{
    m_wanted = on;
    applyReading();
}

/// While nobody reads, Qt asks the system once and then no more: what the peer sends waits there and closes its window. So
/// does its FIN, behind which nothing could be sent any more. Where Qt buffers, limitQtsBuffer() closes the window, but the
/// FIN ends the link at once, with what came.
void TcpLink::onReadyRead()
{
    tellOrigin();
    const bool isRest = m_next < m_end;
    if (m_finished || m_ending || !isReading() || (!isRest && !fill()))
        return;
    // One read is the budget of one turn. All of it is answered and flushed here, because Qt closes the socket at the
    // peer's FIN, which the next read may bring.
    slice(false);
    if (m_finished)
        return;
    writeCollected();
    if (!m_finished && m_socket->bytesToWrite() > 0)
        m_socket->flush(); // Qt's own queue, which Linux does not use
    if (isRest)
        applyReading(); // Qt asks the system again only after a read
}

/// One read of the system, or of all that Qt holds; whether it brought anything. The end of the connection ends the link.
bool TcpLink::fill()
{
    forgetLastError();
    // Qt's own write has closed it if it failed there
    const bool isOpen = m_socket->state() == QAbstractSocket::ConnectedState || m_socket->bytesAvailable() > 0;
    const qint64 n = !isOpen ? -1 : m_socket->read(m_buffer.get(), m_limits.readBuffer);
    m_next = 0;
    m_end = std::max<qint64>(0, n);
    if (n < 0 && !m_lossReason)
        m_lossReason = lossReason(m_socket->error());
    if (n < 0 && !m_ending)
        finish(m_lossReason);
    else if (n > 0)
        ++m_readId;
    return n > 0;
}

void TcpLink::slice(bool evenUnwanted)
{
    while (m_next < m_end && !m_finished && (evenUnwanted || isReading())) {
        const QByteArrayView bytes(m_buffer.get() + m_next, std::min(m_readSize, m_end - m_next));
        m_next += bytes.size();
        m_collecting = m_next < m_end; // what is sent with the last one takes the rest with it
        emit received(bytes, {steadyNs(), WireEvent::What::Read, bytes.size(), m_readId});
    }
    m_collecting = false;
}

void TcpLink::applyReading()
{
    if (m_finished)
        return;
    limitQtsBuffer();
    if (isReading())
        QMetaObject::invokeMethod(this, &TcpLink::onReadyRead, Qt::QueuedConnection);
}

/// Qt stops asking the system for more when its buffer holds as much as it may, which closes the peer's window.
void TcpLink::limitQtsBuffer()
{
    if (!readsPastQt)
        m_socket->setReadBufferSize(isReading() ? m_limits.readBuffer
                                                : std::max<qint64>(1, m_socket->bytesAvailable()));
}

void TcpLink::enforceQueueLimits()
{
    const qint64 queued = queuedBytes();
    m_budget->update(this, queued);
    if (TcpLink *longest = m_budget->overflowing())
        longest->closeSoon({FailureKind::PeerDoesNotRead, longest->m_peer.ip, longest->m_peer.port});
    if (!m_throttled && queued >= m_limits.writeSoft) {
        m_throttled = true;
        applyReading();
        if (!m_stalled) {
            m_stalled = std::make_unique<QTimer>();
            connect(m_stalled.get(), &QTimer::timeout, this, &TcpLink::onStillThrottled);
        }
        m_reportedThen = m_reported;
        m_stalled->start(m_limits.stalledMs);
    }
}

/// Both sides may wait for each other for ever now; whoever looks at it shall know why.
void TcpLink::onStillThrottled()
{
    if (std::exchange(m_reportedThen, m_reported) != m_reported)
        return;
    m_stalled->stop();
    if (!m_finished && !m_ending)
        emit trouble({FailureKind::PeerDoesNotRead, m_peer.ip, m_peer.port});
}

void TcpLink::onBytesWritten()
{
    if (m_finished)
        return;
    const qint64 queued = queuedBytes();
    m_budget->update(this, queued);
    reportProgress();
    if (m_throttled && queued <= m_limits.writeSoft / 2) {
        m_throttled = false;
        m_stalled->stop();
        applyReading();
    }
}

void TcpLink::reportProgress()
{
    // Not the sum of the signal's arguments: Qt leaves the signal out when a slot of it writes again.
    const qint64 done = m_accepted - queuedBytes();
    if (done == m_reported)
        return;
    emitEvent(WireEvent::What::Write, done - m_reported);
    m_reported = done;
    emit handedOver(done);
}

Failure TcpLink::lossReason(QAbstractSocket::SocketError error) const
{
    Failure reason = toFailure(error, SocketPhase::Established, m_peer.ip, m_peer.port);
    if (error == QAbstractSocket::RemoteHostClosedError)
        reason.kind = lastErrorIsReset() ? FailureKind::Reset : FailureKind::ClosedByPeer;
    else if (reason.kind == FailureKind::Unreachable || reason.kind == FailureKind::SystemError)
        return {FailureKind::ConnectionLost, m_peer.ip, m_peer.port};
    return reason;
}

/// The connection is broken: what it brought before is delivered, also to somebody who does not want to read now. One read
/// a turn, as ever.
void TcpLink::endWithWhatCame()
{
    if (m_finished)
        return;
    tellOrigin();
    m_ending = true; // answers to it cannot leave
    slice(true);
    if (!m_finished && fill())
        QMetaObject::invokeMethod(this, &TcpLink::endWithWhatCame, Qt::QueuedConnection);
    else if (!m_finished)
        finish(m_lossReason ? m_lossReason : Failure{FailureKind::ClosedByPeer, m_peer.ip, m_peer.port});
}

void TcpLink::close(const Failure &reason)
{
    if (m_finished)
        return;
    m_ending = true;
    m_socket->disconnect(this);
    flush();
    forgetLastError(); // nobody hears of an error here, and the next link must not find it
    reportProgress();
    finish(reason);
}

void TcpLink::closeSoon(const Failure &reason)
{
    if (m_ending || m_finished)
        return;
    m_ending = true;
    m_budget->forget(this);
    QMetaObject::invokeMethod(
        this,
        [this, reason] {
            if (!m_finished)
                finish(reason);
        },
        Qt::QueuedConnection);
}

void TcpLink::finish(const Failure &reason)
{
    tellOrigin();
    m_finished = true;
    m_budget->forget(this);
    m_socket->disconnect(this);
    if (m_room) { // it may be the one that is speaking
        m_room->setEnabled(false);
        m_room.release()->deleteLater();
    }
    if (m_collected.isEmpty() && m_socket->bytesToWrite() == 0)
        m_socket->disconnectFromHost();
    else
        m_socket->abort(); // disconnectFromHost() would wait for a peer that does not read
    if (reason.kind == FailureKind::Reset)
        emitEvent(WireEvent::What::Reset);
    else if (reason.kind == FailureKind::ClosedByPeer)
        emitEvent(WireEvent::What::Fin);
    emit closed(reason);
}

void TcpLink::emitEvent(WireEvent::What what, qint64 bytes)
{
    emit wireEvent({steadyNs(), what, bytes, 0});
}

} // namespace tincan
