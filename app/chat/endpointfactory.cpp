// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "endpointfactory.h"

#include "net/hostaddress.h"
#include "net/tcpclient.h"
#include "net/tcpserver.h"
#include "net/udpclient.h"
#include "net/udpserver.h"

namespace tincan {

EndpointFactory makeEndpointFactory(NetLimits limits, LinkDecorator decorate)
{
    return [limits, decorate](const ConversationSettings &s) -> std::unique_ptr<Endpoint> {
        const bool tcp = s.transport == Transport::Tcp;
        if (s.role == Role::Server) {
            if (tcp)
                return std::make_unique<TcpServer>(s.host, s.port, limits, decorate);
            return std::make_unique<UdpServer>(s.host, s.port, limits, decorate);
        }
        if (tcp)
            return std::make_unique<TcpClient>(s.host, s.port, s.localPort, limits, decorate);
        const auto target = literalAddress(s.host);
        if (s.allowBroadcast && target && isBroadcast(*target)) // a connected socket would not hear who answers
            return std::make_unique<UdpServer>(QString(), s.localPort, limits, decorate,
                                               toPeerAddress(*target, s.port));
        return std::make_unique<UdpClient>(s.host, s.port, s.localPort, limits, decorate);
    };
}

} // namespace tincan
