// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>
#include <QHostAddress>

#include <functional>
#include <memory>

class QSocketNotifier;

namespace tincan {

/// Reads the datagrams of a bound socket past QUdpSocket, many with one call of the system. Linux only; elsewhere
/// `open` does nothing, and QUdpSocket reads.
///
/// For a datagram that comes alone QUdpSocket asks the system four times (is there one, of what size, read it, is there
/// another), this once: 4 us of the 20 that an answer took. In a flood one call brings 32.
class DatagramReader
{
public:
    struct Ends {
        QHostAddress sender;
        quint16 senderPort = 0;
        QHostAddress destination;
    };

    DatagramReader();
    ~DatagramReader();
    Q_DISABLE_COPY_MOVE(DatagramReader)

    /// From now on `arrived` is called when there is something to read, on this thread. Whether it can be done here.
    bool open(qintptr descriptor, std::function<void()> arrived);
    /// Gives the descriptor back at once.
    void close();

    /// Reads up to `most` datagrams, no more than `atOnce`, and gives their number; 0 when there are none.
    int read(int most);
    /// Of the last read(), also after close().
    QByteArrayView bytes(int number) const;
    Ends ends(int number) const;
    /// Whether it has the sender and the destination of the one before, also of an earlier read().
    bool hasEndsOfPrevious(int number) const;
    /// Sends to the sender of one of these, whose address is here as the system wrote it. False if that failed, also where
    /// an error of an earlier datagram was reported instead: then QUdpSocket should.
    bool answer(int number, QByteArrayView bytes);

    static constexpr int atOnce = 32;

private:
    struct System;
    std::unique_ptr<System> m_system;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace tincan
