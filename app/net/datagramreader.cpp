// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "datagramreader.h"

#include "limits.h"

#include <QNetworkInterface>
#include <QSocketNotifier>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <utility>
#endif

namespace tincan {

#ifdef Q_OS_LINUX

/// One place for each datagram of a call. The memory is only reserved: what no datagram reaches is never touched.
struct DatagramReader::System {
    static constexpr size_t placeBytes = size_t(maxDatagramBytes) + 1;

    struct alignas(cmsghdr) Control {
        char bytes[CMSG_SPACE(sizeof(in6_pktinfo)) + CMSG_SPACE(sizeof(in_pktinfo))];
    };
    struct RawEnds {
        sockaddr_storage sender;
        Control control;
        socklen_t senderSize = 0;
        size_t controlSize = 0;

        bool operator==(const RawEnds &other) const
        {
            return senderSize == other.senderSize && controlSize == other.controlSize
                   && std::memcmp(&sender, &other.sender, senderSize) == 0
                   && std::memcmp(&control, &other.control, controlSize) == 0;
        }
    };

    explicit System(int socket)
        : descriptor(socket)
        , bytes(std::make_unique_for_overwrite<char[]>(placeBytes * atOnce))
    {
        prepare(atOnce);
    }
    ~System() { close(); }
    Q_DISABLE_COPY_MOVE(System)

    /// The first `places` say where the system may write, and how much: a read leaves there what it wrote.
    void prepare(int places)
    {
        for (int i = 0; i < places; ++i) {
            RawEnds &to = ends[i + 1];
            pieces[i] = {bytes.get() + size_t(i) * placeBytes, placeBytes};
            headers[i].msg_hdr = {&to.sender, sizeof(to.sender), &pieces[i], 1, &to.control, sizeof(to.control), 0};
        }
    }

    void close()
    {
        if (descriptor >= 0)
            ::close(std::exchange(descriptor, -1));
    }

    int descriptor;
    std::unique_ptr<char[]> bytes;
    mmsghdr headers[atOnce]{};
    iovec pieces[atOnce]{};
    RawEnds ends[atOnce + 1]{}; ///< the first is that of the last datagram of the read before
    int count = 0;
};

namespace {

/// Errors that stand before a datagram; after so many the loop goes on with its other work first.
constexpr int mostErrors = 64;

/// As QUdpSocket gives them: a scope id where there is one.
QHostAddress senderOf(const sockaddr_storage &from)
{
    QHostAddress address(reinterpret_cast<const sockaddr *>(&from));
    const auto *v6 = reinterpret_cast<const sockaddr_in6 *>(&from);
    if (from.ss_family == AF_INET6 && v6->sin6_scope_id != 0)
        address.setScopeId(QNetworkInterface::interfaceNameFromIndex(int(v6->sin6_scope_id)));
    return address;
}

quint16 portOf(const sockaddr_storage &from)
{
    return ntohs(from.ss_family == AF_INET6 ? reinterpret_cast<const sockaddr_in6 *>(&from)->sin6_port
                                            : reinterpret_cast<const sockaddr_in *>(&from)->sin_port);
}

QHostAddress destinationOf(const msghdr &message)
{
    QHostAddress address;
    for (cmsghdr *part = CMSG_FIRSTHDR(&message); part != nullptr;
         part = CMSG_NXTHDR(const_cast<msghdr *>(&message), part)) {
        if (part->cmsg_level == IPPROTO_IPV6 && part->cmsg_type == IPV6_PKTINFO) {
            in6_pktinfo info;
            std::memcpy(&info, CMSG_DATA(part), sizeof(info));
            address.setAddress(reinterpret_cast<const quint8 *>(&info.ipi6_addr));
            if (info.ipi6_ifindex != 0)
                address.setScopeId(QString::number(info.ipi6_ifindex));
        } else if (part->cmsg_level == IPPROTO_IP && part->cmsg_type == IP_PKTINFO) {
            in_pktinfo info;
            std::memcpy(&info, CMSG_DATA(part), sizeof(info));
            address.setAddress(ntohl(info.ipi_addr.s_addr));
        }
    }
    return address;
}

} // namespace

bool DatagramReader::open(qintptr descriptor, std::function<void()> arrived)
{
    // A descriptor of our own for the same socket. QUdpSocket still watches its own; as nobody reads there, it stops
    // watching after the second datagram.
    const int own = ::fcntl(int(descriptor), F_DUPFD_CLOEXEC, 0);
    if (own < 0)
        return false;
    m_system = std::make_unique<System>(own);
    m_notifier = std::make_unique<QSocketNotifier>(own, QSocketNotifier::Read);
    QObject::connect(m_notifier.get(), &QSocketNotifier::activated, m_notifier.get(), std::move(arrived));
    return true;
}

int DatagramReader::read(int most)
{
    System &s = *m_system;
    s.ends[0] = s.ends[s.count];
    s.prepare(std::exchange(s.count, 0));
    const int places = std::min(most, atOnce);
    int n = -1;
    for (int attempt = 0; n < 0 && attempt < mostErrors && s.descriptor >= 0; ++attempt) {
        n = ::recvmmsg(s.descriptor, s.headers, unsigned(places), MSG_DONTWAIT, nullptr);
        if (n < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
            return 0;
        // Any other error is that of an earlier send, which is told once; what arrived stands behind it.
    }
    for (int i = 0; i < n; ++i) {
        s.ends[i + 1].senderSize = s.headers[i].msg_hdr.msg_namelen;
        s.ends[i + 1].controlSize = s.headers[i].msg_hdr.msg_controllen;
    }
    s.count = std::max(0, n);
    return s.count;
}

QByteArrayView DatagramReader::bytes(int number) const
{
    return {m_system->bytes.get() + size_t(number) * System::placeBytes, qsizetype(m_system->headers[number].msg_len)};
}

DatagramReader::Ends DatagramReader::ends(int number) const
{
    const sockaddr_storage &sender = m_system->ends[number + 1].sender;
    return {senderOf(sender), portOf(sender), destinationOf(m_system->headers[number].msg_hdr)};
}

bool DatagramReader::hasEndsOfPrevious(int number) const
{
    return m_system->ends[number + 1] == m_system->ends[number];
}

bool DatagramReader::answer(int number, QByteArrayView bytes)
{
    const System::RawEnds &ends = m_system->ends[number + 1];
    return m_system->descriptor >= 0
           && ::sendto(m_system->descriptor, bytes.data(), size_t(bytes.size()), MSG_DONTWAIT | MSG_NOSIGNAL,
                       reinterpret_cast<const sockaddr *>(&ends.sender), ends.senderSize)
                  == bytes.size();
}

void DatagramReader::close()
{
    if (!m_notifier)
        return;
    m_notifier->setEnabled(false); // it may be the one that is speaking
    m_notifier.release()->deleteLater();
    m_system->close();
}

#else

struct DatagramReader::System {};

bool DatagramReader::open(qintptr, std::function<void()>)
{
    return false;
}

int DatagramReader::read(int)
{
    return 0;
}

QByteArrayView DatagramReader::bytes(int) const
{
    return {};
}

DatagramReader::Ends DatagramReader::ends(int) const
{
    return {};
}

bool DatagramReader::hasEndsOfPrevious(int) const
{
    return false;
}

bool DatagramReader::answer(int, QByteArrayView)
{
    return false;
}

void DatagramReader::close() {}

#endif

DatagramReader::DatagramReader() = default;
DatagramReader::~DatagramReader() = default;

} // namespace tincan
