// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "endpointtext.h"

#include "facts/peeraddress.h"

#include <QHostAddress>
#include <QList>

#include <algorithm>

namespace tincan {

namespace {

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

bool isGraphic(QChar c)
{
    return c > u' ' && c < u'\x7f' && c != u'/';
}

/// Four numbers: QHostAddress alone would also take "1" and "127.1".
bool isIpv4(QStringView text)
{
    const QList<QStringView> parts = text.split(u'.');
    return parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](QStringView part) {
               return isDigits(part) && part.size() <= 3 && part.toInt() <= 255;
           });
}

bool isIpv6(QStringView text)
{
    if (!text.contains(u':'))
        return false;
    const qsizetype percent = text.indexOf(u'%');
    const bool scopeIsEmpty = percent >= 0 && percent == text.size() - 1;
    QHostAddress address; // which stops reading at a NUL
    return !scopeIsEmpty && std::all_of(text.begin(), text.end(), isGraphic)
           && address.setAddress(text.left(percent < 0 ? text.size() : percent).toString())
           && address.protocol() == QAbstractSocket::IPv6Protocol;
}

bool isLabel(QStringView label)
{
    // letters of every script: QHostInfo puts them into their ASCII form
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
           && std::all_of(label.begin(), label.end(), [](QChar c) {
                  return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() || c == u'-' || c == u'_';
              });
}

bool isName(QStringView text)
{
    if (text.endsWith(u'.'))
        text.chop(1);
    const QList<QStringView> labels = text.split(u'.');
    return text.size() <= 253 && std::all_of(labels.begin(), labels.end(), isLabel)
           && !isDigits(labels.last()); // "1.2.3" and "300.1.1.1" are wrong addresses, not names
}

std::optional<EndpointText> hostAndPort(QStringView host, QStringView portText)
{
    const std::optional<quint16> port = parsePort(portText);
    if (!port || !isHost(host))
        return std::nullopt;
    return EndpointText{{}, host.toString(), port};
}

std::optional<EndpointText> parseAddress(QStringView text)
{
    if (text.startsWith(u'[')) {
        const qsizetype close = text.indexOf(u']');
        if (close < 0 || !isIpv6(text.sliced(1, close - 1)))
            return std::nullopt;
        const QStringView host = text.sliced(1, close - 1);
        const QStringView rest = text.sliced(close + 1);
        if (rest.isEmpty())
            return EndpointText{{}, host.toString(), {}};
        return rest.startsWith(u':') ? hostAndPort(host, rest.sliced(1)) : std::nullopt;
    }
    if (isHost(text))
        return EndpointText{{}, text.toString(), {}};
    const qsizetype colon = text.lastIndexOf(u':');
    return colon > 0 ? hostAndPort(text.left(colon), text.sliced(colon + 1)) : std::nullopt;
}

} // namespace

std::optional<quint16> parsePort(QStringView text)
{
    text = text.trimmed();
    if (!isDigits(text) || text.size() > 5)
        return std::nullopt;
    const int port = text.toInt();
    return port >= 1 && port <= 65535 ? std::optional<quint16>(quint16(port)) : std::nullopt;
}

bool isHost(QStringView text)
{
    text = text.trimmed();
    return isIpv4(text) || isIpv6(text) || (!text.isEmpty() && isName(text));
}

std::optional<EndpointText> parseEndpoint(QStringView text)
{
    const QString simple = text.toString().simplified(); // a pasted line brings tabs and line ends
    const QList<QStringView> words = QStringView(simple).split(u' ', Qt::SkipEmptyParts);
    if (words.size() == 1)
        return parseAddress(words[0]);
    if (words.size() != 3 || words[0].compare(u"Tincan", Qt::CaseInsensitive) != 0)
        return std::nullopt;
    const bool tcp = words[1].compare(u"TCP", Qt::CaseInsensitive) == 0;
    const bool udp = words[1].compare(u"UDP", Qt::CaseInsensitive) == 0;
    std::optional<EndpointText> endpoint = parseAddress(words[2]);
    if ((!tcp && !udp) || !endpoint)
        return std::nullopt;
    endpoint->transport = tcp ? Transport::Tcp : Transport::Udp;
    return endpoint;
}

QString inviteLine(Transport transport, const QString &ip, quint16 port)
{
    return QStringLiteral("Tincan ") + (transport == Transport::Tcp ? QStringLiteral("TCP ") : QStringLiteral("UDP "))
           + PeerAddress{ip, port}.toString();
}

} // namespace tincan
