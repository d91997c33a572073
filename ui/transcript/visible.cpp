// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "visible.h"

#include "wire/utf8.h"

#include <array>

namespace tincan {

namespace {

/// A name for characters that change how others look or that cannot be seen; empty for all others. Joiners stay: they
/// make one emoji of several.
QLatin1String nameOf(char16_t c)
{
    switch (c) {
    case 0x061C: return QLatin1String("ALM");
    case 0x200B: return QLatin1String("ZWSP");
    case 0x200E: return QLatin1String("LRM");
    case 0x200F: return QLatin1String("RLM");
    case 0x2028: return QLatin1String("LS");
    case 0x2029: return QLatin1String("PS");
    case 0x202A: return QLatin1String("LRE");
    case 0x202B: return QLatin1String("RLE");
    case 0x202C: return QLatin1String("PDF");
    case 0x202D: return QLatin1String("LRO");
    case 0x202E: return QLatin1String("RLO");
    case 0x2066: return QLatin1String("LRI");
    case 0x2067: return QLatin1String("RLI");
    case 0x2068: return QLatin1String("FSI");
    case 0x2069: return QLatin1String("PDI");
    case 0xFEFF: return QLatin1String("BOM");
    default: return QLatin1String();
    }
}

/// The names of the controls below 0x20. Not their pictures (U+2400 and following): few fonts have those.
constexpr std::array<const char *, 0x20> controlNames{
    "NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS",  "TAB", "LF",  "VT",  "FF", "CR", "SO", "SI",
    "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM",  "SUB", "ESC", "FS", "GS", "RS", "US"};

void appendInBrackets(QString &result, QLatin1String name)
{
    result += QChar(0x27E8) + name + QChar(0x27E9);
}

void appendSymbol(QString &result, char16_t c)
{
    const QLatin1String name = nameOf(c);
    if (!name.isEmpty())
        appendInBrackets(result, name);
    else if (c == u'\n')
        result += lineEndSign;
    else if (c < 0x20)
        appendInBrackets(result, QLatin1String(controlNames.at(c)));
    else if (c == 0x7F)
        appendInBrackets(result, QLatin1String("DEL"));
    else if (c >= 0x80 && c < 0xA0)
        appendInBrackets(result, QLatin1String(QByteArray::number(c, 16).toUpper()));
    else
        result += QChar(c);
}

/// Cuts in front of a character that would be halved, and of a line end: that would look like the end of the message.
QByteArrayView firstBytes(const QByteArray &bytes, qsizetype most)
{
    QByteArrayView part = QByteArrayView(bytes).first(std::min(bytes.size(), most));
    if (part.size() == bytes.size())
        return part;
    part.chop(incompleteTail(part));
    for (const char end : {'\n', '\r'})
        part.chop(part.endsWith(end) ? 1 : 0);
    return part;
}

/// The position behind `lines` lines, or the length.
qsizetype endOfLines(const QString &text, qsizetype lines)
{
    qsizetype position = -1;
    for (qsizetype i = 0; i < lines; ++i) {
        position = text.indexOf(u'\n', position + 1);
        if (position < 0)
            return text.size();
    }
    return position;
}

} // namespace

QString visible(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool crlf = c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n';
        const qsizetype end = crlf ? i + 2 : i + 1;
        const bool lineEnd = c == u'\n' || crlf;
        if (lineEnd && end < text.size()) {
            result += u'\n';
            i = end - 1;
        } else if (c == u'\t') {
            result += u'\t';
        } else {
            appendSymbol(result, c);
        }
    }
    return result;
}

ShownText shownText(const QByteArray &bytes)
{
    const QByteArrayView part = firstBytes(bytes, shownBytes);
    QString text = visible(decodeUtf8(part));
    const qsizetype end = endOfLines(text, shownLines);
    const bool cut = part.size() < bytes.size() || end < text.size();
    text.truncate(end);
    return {text, cut};
}

QString fullText(const QByteArray &bytes)
{
    return visible(decodeUtf8(bytes));
}

} // namespace tincan
