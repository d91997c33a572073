// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "pythonliteral.h"

#include <algorithm>

namespace tincan {

namespace {

bool isPrintable(char c)
{
    return c >= 0x20 && c < 0x7F;
}

bool isLowerHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f');
}

QByteArray hexEscape(char c)
{
    return "\\x" + QByteArray(1, c).toHex();
}

bool isPlain(char c, char quote)
{
    return isPrintable(c) && c != '\\' && c != quote;
}

void appendEscape(QByteArray &literal, char c)
{
    if (c == '\t')
        literal += "\\t";
    else if (c == '\n')
        literal += "\\n";
    else if (c == '\r')
        literal += "\\r";
    else if (isPrintable(c)) // a backslash, or the quote
        literal.append('\\').append(c);
    else
        literal += hexEscape(c);
}

/// How many characters the plain character or the escape at the beginning of `inside` has, 0 if it is neither.
qsizetype symbolSize(QByteArrayView inside, char quote)
{
    if (inside[0] != '\\')
        return isPrintable(inside[0]) && inside[0] != quote ? 1 : 0;
    if (inside.size() < 2)
        return 0;
    if (inside[1] == quote || QByteArrayView("\\tnr").contains(inside[1]))
        return 2;
    return inside[1] == 'x' && inside.size() >= 4 && isLowerHex(inside[2]) && isLowerHex(inside[3]) ? 4 : 0;
}

} // namespace

QByteArray pythonLiteral(QByteArrayView bytes)
{
    const char quote = bytes.contains('\'') && !bytes.contains('"') ? '"' : '\'';
    QByteArray literal;
    literal.reserve(bytes.size() + 3);
    literal.append('b').append(quote);
    for (auto from = bytes.begin(); from != bytes.end();) {
        const auto to = std::find_if(from, bytes.end(), [quote](char c) { return !isPlain(c, quote); });
        literal.append(from, to - from); // as a rule all of it, in one piece
        for (from = to; from != bytes.end() && !isPlain(*from, quote); ++from)
            appendEscape(literal, *from);
    }
    return literal.append(quote);
}

bool isPythonLiteral(QByteArrayView text)
{
    if (text.size() < 3 || text[0] != 'b' || (text[1] != '\'' && text[1] != '"') || text.back() != text[1])
        return false;
    QByteArrayView inside = text.sliced(2).chopped(1);
    while (!inside.isEmpty()) {
        const qsizetype size = symbolSize(inside, text[1]);
        if (size == 0)
            return false;
        inside = inside.sliced(size);
    }
    return true;
}

} // namespace tincan
