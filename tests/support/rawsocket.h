// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <utility>
#include <vector>

namespace tincan {

/// An IPv4 socket as the system gives it: a peer that does what Qt's classes would hide or forbid.
class RawSocket
{
public:
    static constexpr auto loopback = "127.0.0.1";

    /// A TCP connection; not open where it was refused. `receiveBuffer`: bytes that the system reads ahead for it,
    /// 0 for its default.
    static RawSocket dial(quint16 port, const char *ip = loopback, int receiveBuffer = 0);
    static RawSocket listen(quint16 port = 0, const char *ip = loopback, int backlog = 512);
    static RawSocket udp(quint16 port = 0, const char *ip = loopback);
    /// Fills the backlog of a listener; the connects that do this, the last of which hangs. Empty if it cannot be filled.
    static std::vector<RawSocket> fillBacklog(quint16 port, const char *ip);

    RawSocket() = default;
    explicit RawSocket(int descriptor)
        : m_descriptor(descriptor)
    {}
    RawSocket(RawSocket &&other) noexcept { swap(other); }
    RawSocket &operator=(RawSocket &&other) noexcept
    {
        swap(other);
        return *this;
    }
    ~RawSocket() { close(); }

    bool isOpen() const { return m_descriptor >= 0; }
    quint16 port() const; ///< its own
    RawSocket accept();   ///< waits for it

    /// What the system takes at once; 0 while it takes nothing.
    qsizetype write(const QByteArray &bytes);
    bool writeAll(const QByteArray &bytes); ///< waits until the system has taken it
    void writeUrgent(char byte);
    bool sendTo(quint16 port, const QByteArray &datagram, const char *ip = loopback);

    /// Everything that has arrived so far; does not wait.
    const QByteArray &received();
    /// The next datagram; a null array if there is none. Does not wait.
    QByteArray datagram(quint16 *from = nullptr);
    bool waitFor(qsizetype bytes); ///< waits until so many have arrived in all
    QByteArray readToEnd();        ///< waits for the end
    bool hasEnded();               ///< FIN or RST, after all bytes
    bool wasReset() { return hasEnded() && m_reset; }

    void finish(); ///< FIN: no more from here
    void reset();  ///< RST, and closes
    void close();

private:
    void swap(RawSocket &other);
    void takeAll();
    bool takeSome(); ///< one read; whether there was something

    int m_descriptor = -1;
    QByteArray m_received;
    bool m_ended = false;
    bool m_reset = false;
};

/// Open descriptors of this process.
int openDescriptors();
/// A datagram on loopback that comes from a UDP port which this process has open: what a forged sender looks like.
bool sendFromUdpPort(quint16 from, quint16 to, const QByteArray &datagram);
/// An IPv4 address of this computer other than loopback; empty if there is none.
QByteArray ownAddress();

} // namespace tincan
