// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcriptexport.h"

#include "wire/utf8.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>

namespace tincan {

namespace {

QString utc(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs, Qt::UTC).toString(Qt::ISODateWithMs);
}

QString local(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QList<PeerAddress> peersOf(const Message &message)
{
    return QList<PeerAddress>{message.peer} + message.others;
}

QString deliveryOf(const Message &message)
{
    switch (message.delivery) {
    case Delivery::None: return {};
    case Delivery::Queued: return QStringLiteral("queued");
    case Delivery::HandedOver: return QStringLiteral("handed-over");
    case Delivery::Failed: return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

QString originOf(const Message &message)
{
    switch (message.origin) {
    case Origin::Received: return QStringLiteral("received");
    case Origin::Typed: return QStringLiteral("typed");
    case Origin::Reply: return QStringLiteral("reply");
    case Origin::PassedOn: return QStringLiteral("passed-on");
    }
    Q_UNREACHABLE();
}

/// Line ends of every kind as \n, and what a terminal would obey as a picture of itself.
QString harmless(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(u'\r', u'\n');
    for (QChar &c : text) {
        if (c == u'\x7f')
            c = QChar(0x2421);
        else if (c < u' ' && c != u'\n' && c != u'\t')
            c = QChar(0x2400 + c.unicode());
        else if (c.unicode() >= 0x80 && c.unicode() < 0xa0)
            c = QChar::ReplacementCharacter;
    }
    return text;
}

QString indented(QString text)
{
    while (text.endsWith(u'\n'))
        text.chop(1);
    return text.replace(u'\n', QStringLiteral("\n    "));
}

QString who(const PeerAddress &peer, const ExportWords &words)
{
    const QString name = words.name ? indented(harmless(words.name(peer.ip))) : QString();
    return name.isEmpty() ? peer.toString() : QStringLiteral("%1 (%2)").arg(name, peer.toString());
}

/// Not with QString::arg(): a message may hold %1.
QString textLine(qint64 timeMs, const QString &rest)
{
    return u'[' + local(timeMs) + QStringLiteral("] ") + rest + u'\n';
}

QString asText(const Message &message, const ExportWords &words)
{
    QStringList names;
    for (const PeerAddress &peer : peersOf(message))
        names.append(who(peer, words));
    QString head = names.join(QStringLiteral(", "));
    if (message.origin != Origin::Received)
        head.prepend(words.me + QStringLiteral(" -> "));
    if (message.delivery == Delivery::Failed)
        head += QStringLiteral(" (") + words.notSent + u')';
    return textLine(message.timeMs, head + QStringLiteral(": ") + indented(harmless(decodeUtf8(message.bytes))));
}

QString csvField(QString text)
{
    static const QString dangerous = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && dangerous.contains(text.front()))
        text.prepend(u'\'');
    static const QString special = QStringLiteral(",\"\r\n");
    const bool quote = std::any_of(text.cbegin(), text.cend(), [](QChar c) { return special.contains(c); });
    return quote ? u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"' : text;
}

QString asCsv(const Message &message, const QString &conversation)
{
    QStringList peers;
    for (const PeerAddress &peer : peersOf(message))
        peers.append(peer.toString());
    const QString direction = message.origin == Origin::Received ? QStringLiteral("in") : QStringLiteral("out");
    QStringList fields{utc(message.timeMs), direction, peers.join(u' '), deliveryOf(message),
                       decodeUtf8(message.bytes)};
    if (!conversation.isEmpty())
        fields.prepend(conversation);
    for (QString &field : fields)
        field = csvField(field);
    return fields.join(u',') + QStringLiteral("\r\n");
}

/// By hand, because QJsonObject would sort the fields. A byte-order mark is escaped: many a reader, Qt's own too,
/// swallows it at the beginning of a string.
QByteArray jsonField(const char *name, const QJsonValue &value)
{
    QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    array.replace("\xEF\xBB\xBF", "\\ufeff");
    return '"' + QByteArray(name) + "\":" + array.mid(1, array.size() - 2);
}

QByteArray asJson(const Message &message, const QString &conversation)
{
    QByteArrayList fields;
    if (!conversation.isEmpty())
        fields.append(jsonField("conversation", conversation));
    fields << jsonField("time", utc(message.timeMs)) << jsonField("peer", message.peer.toString());
    QJsonArray others;
    for (const PeerAddress &peer : message.others)
        others.append(peer.toString());
    if (!others.isEmpty())
        fields.append(jsonField("others", others));
    fields.append(jsonField("origin", originOf(message)));
    if (message.delivery != Delivery::None)
        fields.append(jsonField("delivery", deliveryOf(message)));
    const QString text = decodeUtf8(message.bytes);
    if (text.toUtf8() == message.bytes)
        fields.append(jsonField("text", text));
    else
        fields.append(jsonField("base64", QString::fromLatin1(message.bytes.toBase64())));
    return '{' + fields.join(',') + "}\n";
}

} // namespace

QString suffixOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Text: return QStringLiteral("txt");
    case ExportFormat::Csv: return QStringLiteral("csv");
    case ExportFormat::JsonLines: return QStringLiteral("jsonl");
    }
    Q_UNREACHABLE();
}

std::optional<ExportFormat> formatOfSuffix(const QString &suffix)
{
    for (const auto format : {ExportFormat::Text, ExportFormat::Csv, ExportFormat::JsonLines}) {
        if (suffix.compare(suffixOf(format), Qt::CaseInsensitive) == 0)
            return format;
    }
    return {};
}

QByteArray exportHeader(ExportFormat format, ExportScope scope)
{
    if (format != ExportFormat::Csv)
        return {};
    const QByteArray fields = QByteArrayLiteral("time,direction,peer,delivery,text\r\n");
    return scope == ExportScope::Several ? "conversation," + fields : fields;
}

QByteArray exportHeading(const QString &heading, ExportFormat format)
{
    if (heading.isEmpty() || format != ExportFormat::Text)
        return {};
    return (QStringLiteral("=== ") + indented(harmless(heading)) + QStringLiteral(" ===\n")).toUtf8();
}

QString exportName(Transport transport, Role role, const PeerAddress &address, qint64 startedMs)
{
    return QStringList{utc(startedMs), transport == Transport::Udp ? QStringLiteral("UDP") : QStringLiteral("TCP"),
                       role == Role::Client ? QStringLiteral("client") : QStringLiteral("server"), address.toString()}
        .join(u' ');
}

QByteArray exported(const Entry &entry, ExportFormat format, const ExportWords &words, const QString &conversation)
{
    if (const auto *notice = std::get_if<Notice>(&entry)) {
        const QString text = format == ExportFormat::Text && words.notice ? words.notice(*notice) : QString();
        return text.isEmpty() ? QByteArray() : textLine(notice->timeMs, indented(harmless(text))).toUtf8();
    }
    const auto &message = std::get<Message>(entry);
    switch (format) {
    case ExportFormat::Text: return asText(message, words).toUtf8();
    case ExportFormat::Csv: return asCsv(message, conversation).toUtf8();
    case ExportFormat::JsonLines: return asJson(message, conversation);
    }
    Q_UNREACHABLE();
}

} // namespace tincan
