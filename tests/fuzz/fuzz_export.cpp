// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// A saved message, read back: JSON Lines hold the same bytes, CSV is one record, a text file is harmless in a terminal.
// Input: where it came from and what became of it, how many further recipients, the size of a name, the name, the bytes.

#include "target.h"

#include "chat/transcriptexport.h"
#include "wire/utf8.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace tincan;

namespace {

void checkJson(const Message &message)
{
    const QByteArray line = exported(message, ExportFormat::JsonLines);
    REQUIRE(line.count('\n') == 1 && line.endsWith('\n'));
    QJsonParseError error{};
    const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
    REQUIRE(error.error == QJsonParseError::NoError);
    REQUIRE(object.contains(QStringLiteral("text")) != object.contains(QStringLiteral("base64")));
    const QByteArray bytes = object.contains(QStringLiteral("text"))
                                 ? object[QStringLiteral("text")].toString().toUtf8()
                                 : QByteArray::fromBase64(object[QStringLiteral("base64")].toString().toLatin1());
    REQUIRE(bytes == message.bytes);
    REQUIRE(object[QStringLiteral("peer")].toString() == message.peer.toString());
    REQUIRE(object[QStringLiteral("others")].toArray().size() == message.others.size());
    const QString time = object[QStringLiteral("time")].toString();
    REQUIRE(QDateTime::fromString(time, Qt::ISODateWithMs).toMSecsSinceEpoch() == message.timeMs);
}

/// The fields of the first record (RFC 4180); `rest` is what follows it.
QStringList csvFields(QStringView text, QStringView &rest)
{
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            const bool twice = quoted && i + 1 < text.size() && text[i + 1] == u'"';
            if (twice)
                fields.last() += text[++i];
            else
                quoted = !quoted;
        } else if (!quoted && c == u',') {
            fields.append(QString());
        } else if (!quoted && c == u'\r' && text.sliced(i).startsWith(u"\r\n")) {
            rest = text.sliced(i + 2);
            return fields;
        } else {
            fields.last() += c;
        }
    }
    REQUIRE(!"a record without an end");
    return fields;
}

void checkCsv(const Message &message)
{
    const QString text = QString::fromUtf8(exported(message, ExportFormat::Csv));
    QStringView rest;
    const QStringList fields = csvFields(text, rest);
    REQUIRE(rest.isEmpty());
    REQUIRE(fields.size() == 5);
    for (const QString &field : fields)
        REQUIRE(field.isEmpty() || !QStringLiteral("=+-@\t\r").contains(field.front()));
    const QString said = decodeUtf8(message.bytes);
    REQUIRE(fields.last() == said || fields.last() == u'\'' + said);
}

void checkText(const Message &message, const QString &name)
{
    ExportWords words;
    words.name = [&name](const QString &) { return name; };
    const QString text = QString::fromUtf8(exported(message, ExportFormat::Text, words));
    REQUIRE(text.startsWith(u'[') && text.endsWith(u'\n'));
    const QStringList lines = text.chopped(1).split(u'\n');
    for (qsizetype i = 1; i < lines.size(); ++i)
        REQUIRE(lines[i].startsWith(QStringLiteral("    ")));
    REQUIRE(std::none_of(text.begin(), text.end(),
                         [](QChar c) { return c.category() == QChar::Other_Control && c != u'\n' && c != u'\t'; }));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    Message message;
    message.timeMs = 1'790'000'000'000 + 977 * qint64(input.byte());
    message.origin = Origin(input.byte() % 4);
    message.delivery = Delivery(input.byte() % 4);
    const int others = input.byte() % 4;
    const QString name = decodeUtf8(input.take(input.byte() % 48));
    message.peer = {QStringLiteral("fe80::1%eth0"), 1314};
    for (int i = 0; i < others; ++i)
        message.others.append({QStringLiteral("10.0.0.1"), quint16(i)});
    message.bytes = input.rest().toByteArray();
    checkJson(message);
    checkCsv(message);
    checkText(message, name);
    return 0;
}
