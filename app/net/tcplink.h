// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/peeraddress.h"
#include "net/limits.h"
#include "net/link.h"

#include <QAbstractSocket>

#include <memory>
#include <optional>

class QSocketNotifier;
class QTimer;

namespace tincan {

class WriteBudget;

/// One TCP connection, from either side. Takes over a socket that is already connected, made by makeTcpSocket(). While
/// nobody reads, what the peer sends waits in the system (on Windows at most NetLimits::readBuffer of it in Qt).
class TcpLink : public Link
{
    Q_OBJECT

public:
    TcpLink(std::unique_ptr<QAbstractSocket> socket, WireEvent::What origin, const NetLimits &limits,
            std::shared_ptr<WriteBudget> budget);
    ~TcpLink() override;

    PeerAddress peer() const override { return m_peer; }
    PeerAddress local() const override { return m_local; }
    Failure send(const QByteArray &bytes) override;
    qint64 queuedBytes() const override;
    void setReadSize(int bytes) override;
    void setReading(bool on) override;
    void close(const Failure &reason) override;

    /// Ends the link in the next turn of the loop, without sending what is queued. Safe inside send().
    void closeSoon(const Failure &reason);

private:
    void tellOrigin();
    void onReadyRead();
    void onBytesWritten();
    bool isReading() const { return m_wanted && !m_throttled; }
    bool fill();
    void slice(bool evenUnwanted);
    void applyReading();
    void limitQtsBuffer();
    void writeCollected();
    void writeToSystem();
    void writeToQt();
    void onRoom();
    void flush();
    void onWriteFailed(QAbstractSocket::SocketError error);
    void endWithWhatCame();
    void enforceQueueLimits();
    void onStillThrottled();
    void reportProgress();
    Failure lossReason(QAbstractSocket::SocketError error) const;
    void finish(const Failure &reason);
    void emitEvent(WireEvent::What what, qint64 bytes = 0);

    NetLimits m_limits;
    std::shared_ptr<WriteBudget> m_budget;
    std::unique_ptr<QAbstractSocket> m_socket;
    PeerAddress m_peer;
    PeerAddress m_local;
    std::optional<WireEvent::What> m_origin; ///< until it is told
    std::unique_ptr<char[]> m_buffer; ///< NetLimits::readBuffer; memory that no read has reached is only reserved
    qint64 m_next = 0;                ///< in the buffer: what comes next
    qint64 m_end = 0;                 ///< and where the last read ended
    qint64 m_readSize = 512;
    QByteArray m_collected;                  ///< what send() took and the socket has not; on Linux the write queue
    std::unique_ptr<QSocketNotifier> m_room; ///< Linux: on while the queue waits for room in the system
    std::unique_ptr<QTimer> m_stalled;       ///< runs while it is throttled, until it is told that nothing moves
    qint64 m_reportedThen = 0;               ///< `m_reported` when that timer was started
    qint64 m_accepted = 0;                   ///< bytes that send() took
    qint64 m_reported = 0;                   ///< of these, told as handed over
    quint64 m_readId = 0;
    Failure m_lossReason;      ///< what broke the connection
    bool m_wanted = true;      ///< the owner wants to read
    bool m_throttled = false;  ///< the write queue is over the soft limit
    bool m_collecting = false; ///< more may follow in this turn
    bool m_ending = false;     ///< no more sends; `closed` is on its way
    bool m_finished = false;   ///< `closed` was emitted
};

} // namespace tincan
