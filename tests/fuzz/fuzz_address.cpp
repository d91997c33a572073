// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// What a person types or pastes as an address: what is taken is one, and reads back as the same. Input: the text.

#include "target.h"

#include "connection/endpointtext.h"
#include "net/hostaddress.h"
#include "wire/utf8.h"

using namespace tincan;

namespace {

bool isClean(const QString &host)
{
    return std::none_of(host.begin(), host.end(),
                        [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control || c == u'/'; });
}

void checkPort(const QString &text)
{
    const std::optional<quint16> port = parsePort(text);
    bool isNumber = false;
    const uint number = text.trimmed().toUInt(&isNumber);
    REQUIRE(!port || (*port > 0 && isNumber && number == *port));
}

void checkEndpoint(const QString &text)
{
    const std::optional<EndpointText> endpoint = parseEndpoint(text);
    if (!endpoint)
        return;
    REQUIRE(isHost(endpoint->host));
    REQUIRE(isClean(endpoint->host));
    REQUIRE(text.contains(endpoint->host));
    REQUIRE(!endpoint->port || *endpoint->port > 0);
    if (!endpoint->port)
        return;
    for (const Transport transport : {Transport::Tcp, Transport::Udp}) {
        const std::optional<EndpointText> again = parseEndpoint(inviteLine(transport, endpoint->host, *endpoint->port));
        REQUIRE(again && again->transport == transport);
        REQUIRE(again->host == endpoint->host && again->port == endpoint->port);
    }
}

void checkLiteral(const QString &text)
{
    const std::optional<QHostAddress> address = literalAddress(text);
    if (!address)
        return;
    const PeerAddress peer = toPeerAddress(*address, 1314);
    const std::optional<QHostAddress> again = literalAddress(peer.ip);
    REQUIRE(again && toPeerAddress(*again, 1314) == peer);
    REQUIRE(normalised(normalised(*address)) == normalised(*address));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = decodeUtf8(FuzzInput(data, size).rest());
    checkPort(text);
    checkEndpoint(text);
    checkLiteral(text);
    if (isHost(text))
        REQUIRE(isClean(text.trimmed()));
    return 0;
}
