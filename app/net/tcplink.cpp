// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "tcplink.h"

#include "directsend.h"
#include "hostaddress.h"
#include "socketfailure.h"
#include "socketoptions.h"
#include "steadyclock.h"
#include "writebudget.h"

#include <QTcpSocket>

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

/// Qt reports an RST and a FIN alike as "remote host closed": its read turns ECONNRESET into an end of file. The slot
/// runs in the stack of that very read, so the system's last error still has the truth. It is cleared afterwards, because
/// a FIN leaves it as it was.
bool takeResetFromLastError()
{
#ifdef Q_OS_WIN
    const int error = WSAGetLastError();
    WSASetLastError(0);
    return error == WSAECONNRESET || error == WSAECONNABORTED;
#else
    const bool reset = errno == ECONNRESET || errno == EPIPE;
    errno = 0;
    return reset;
#endif
}

} // namespace

TcpLink::TcpLink(std::unique_ptr<QTcpSocket> socket, WireEvent::What origin, const NetLimits &limits,
                 std::shared_ptr<WriteBudget> budget)
    : m_limits(limits)
    , m_budget(std::move(budget))
    , m_socket(std::move(socket))
    , m_peer(toPeerAddress(m_socket->peerAddress(), m_socket->peerPort()))
    , m_local(toPeerAddress(m_socket->localAddress(), m_socket->localPort()))
    , m_buffer(512, Qt::Uninitialized)
{
    tuneTcp(*m_socket, m_limits);
    m_socket->setReadBufferSize(m_limits.readBuffer);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &TcpLink::onReadyRead);
    connect(m_socket.get(), &QTcpSocket::bytesWritten, this, &TcpLink::onBytesWritten);
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, &TcpLink::onError);
    connect(m_socket.get(), &QTcpSocket::disconnected, this, &TcpLink::onDisconnected);
    // Whoever gets this link connects to it first; what arrived before that must not be missed.
    QMetaObject::invokeMethod(
        this,
        [this, origin] {
            emitEvent(origin);
            onReadyRead();
            if (m_socket->state() == QAbstractSocket::UnconnectedState)
                onDisconnected();
        },
        Qt::QueuedConnection);
}

TcpLink::~TcpLink()
{
    m_budget->forget(this);
    m_socket->disconnect(this);
}

Failure TcpLink::send(const QByteArray &bytes)
{
    if (m_ending || m_finished)
        return {FailureKind::NobodyThere, m_peer.ip, m_peer.port};
    if (bytes.size() > m_limits.writeHard)
        return {FailureKind::TooLarge, m_peer.ip, m_peer.port};
    const auto overHard = [&] { return queuedBytes() + bytes.size() > m_limits.writeHard; };
    if (overHard()) { // Qt writes when the loop turns: much in one turn does not mean that the peer does not read
        writeCollected();
        m_socket->flush();
    }
    if (overHard()) {
        const Failure reason{FailureKind::PeerDoesNotRead, m_peer.ip, m_peer.port};
        closeSoon(reason);
        return reason;
    }
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return {FailureKind::NobodyThere, m_peer.ip, m_peer.port};
    m_accepted += bytes.size();
    m_collected.append(bytes);
    if (!m_collecting || m_collected.size() >= std::min<qint64>(collectAtMost, m_limits.writeSoft))
        writeCollected();
    return {};
}

void TcpLink::writeCollected()
{
    const QByteArray bytes = std::exchange(m_collected, {});
    if (bytes.isEmpty())
        return;
    const qint64 taken = m_socket->bytesToWrite() == 0 ? sendDirectly(m_socket->socketDescriptor(), bytes) : 0;
    if (taken < bytes.size())
        m_socket->write(bytes.constData() + taken, bytes.size() - taken);
    enforceQueueLimits();
    reportProgress();
}

qint64 TcpLink::queuedBytes() const
{
    return m_finished ? 0 : m_collected.size() + m_socket->bytesToWrite();
}

void TcpLink::setReadSize(int bytes)
{
    m_buffer.resize(bytes);
}

void TcpLink::setReading(bool on)
{
    m_wanted = on;
    applyReading();
}

void TcpLink::onReadyRead()
{
    if (m_finished || !isReading() || m_socket->bytesAvailable() == 0)
        return;
    ++m_readId;
    // The read buffer is the budget of one turn: what is in it was read by one notification. All of it is answered and
    // flushed here, because Qt closes the socket at the peer's FIN, which the next notification may bring.
    m_collecting = true;
    sliceBuffer(false);
    m_collecting = false;
    if (m_finished)
        return;
    writeCollected();
    if (!m_finished && m_socket->bytesToWrite() > 0)
        m_socket->flush();
}

void TcpLink::sliceBuffer(bool untilEmpty)
{
    while (!m_finished && (untilEmpty || isReading())) {
        const qint64 n = m_socket->read(m_buffer.data(), m_buffer.size());
        if (n <= 0)
            return;
        emit received(QByteArrayView(m_buffer.constData(), n), {steadyNs(), WireEvent::What::Read, n, m_readId});
    }
}

void TcpLink::applyReading()
{
    if (m_finished)
        return;
    // Qt stops asking the system for more when its buffer holds as much as it may: that closes the peer's window.
    // It also keeps the peer's FIN waiting, behind which nothing could be sent any more.
    m_socket->setReadBufferSize(isReading() ? m_limits.readBuffer : std::max<qint64>(1, m_socket->bytesAvailable()));
    if (isReading() && m_socket->bytesAvailable() > 0)
        QMetaObject::invokeMethod(this, &TcpLink::onReadyRead, Qt::QueuedConnection);
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
    }
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

void TcpLink::onError(QAbstractSocket::SocketError error)
{
    m_lossReason = toFailure(error, SocketPhase::Established, m_peer.ip, m_peer.port);
    if (takeResetFromLastError() && error == QAbstractSocket::RemoteHostClosedError)
        m_lossReason.kind = FailureKind::Reset;
    if (m_lossReason.kind == FailureKind::Unreachable || m_lossReason.kind == FailureKind::SystemError)
        m_lossReason = {FailureKind::ConnectionLost, m_peer.ip, m_peer.port};
}

void TcpLink::onDisconnected()
{
    if (m_finished)
        return;
    m_ending = true; // the socket is closed: answers to what is still in the buffer cannot leave
    ++m_readId;
    sliceBuffer(true);
    finish(m_lossReason ? m_lossReason : Failure{FailureKind::ClosedByPeer, m_peer.ip, m_peer.port});
}

void TcpLink::close(const Failure &reason)
{
    if (m_finished)
        return;
    m_ending = true;
    m_socket->disconnect(this);
    writeCollected();
    m_socket->flush();
    takeResetFromLastError(); // nobody hears of an error here, and the next link must not find it
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
    m_finished = true;
    m_budget->forget(this);
    m_socket->disconnect(this);
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
