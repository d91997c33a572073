// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

// Automatic answers: the literal means the bytes that it was made of, and a template is filled in once and within its
// limit. Input: the size of the template, the limit of the answer (in steps of 4 bytes), the template, the message.

#include "target.h"

#include "wire/asctime.h"
#include "wire/pythonliteral.h"
#include "wire/replytemplate.h"
#include "wire/utf8.h"

#include <QHash>

#include <optional>

using namespace tincan;

namespace {

/// Reads a literal as Python would. Nothing for what Tincan's answers never hold.
std::optional<QByteArray> meaning(QByteArrayView literal)
{
    if (literal.size() < 3 || literal[0] != 'b' || (literal[1] != '"' && literal[1] != '\''))
        return {};
    const char quote = literal[1];
    QByteArray bytes;
    qsizetype i = 2;
    for (; i < literal.size() && literal[i] != quote; ++i) {
        const char c = literal[i];
        if (c < 0x20 || c > 0x7E)
            return {};
        if (c != '\\') {
            bytes += c;
            continue;
        }
        if (++i == literal.size())
            return {};
        switch (literal[i]) {
        case 't': bytes += '\t'; break;
        case 'n': bytes += '\n'; break;
        case 'r': bytes += '\r'; break;
        case 'x': {
            const QByteArray digits =
                literal.sliced(i + 1, std::min<qsizetype>(2, literal.size() - i - 1)).toByteArray();
            bool isNumber = false;
            const int value = digits.toInt(&isNumber, 16);
            if (digits.size() != 2 || !isNumber || digits != digits.toLower() || digits[0] == '+' || digits[0] == '-'
                || digits[0] == ' ' || digits[1] == ' ')
                return {};
            bytes += char(value);
            i += 2;
            break;
        }
        default:
            if (literal[i] != '\\' && literal[i] != quote)
                return {};
            bytes += literal[i];
        }
    }
    return i == literal.size() - 1 ? std::optional(bytes) : std::nullopt;
}

/// The template filled in by plain search, from the left.
QByteArray filledIn(const QString &text, const ReplyTemplate::Context &context)
{
    const QHash<QString, QByteArray> places{{QStringLiteral("{text}"), context.text.toByteArray()},
                                            {QStringLiteral("{literal}"), pythonLiteral(context.text)},
                                            {QStringLiteral("{time}"), context.time},
                                            {QStringLiteral("{peer}"), context.peer.toUtf8()},
                                            {QStringLiteral("{count}"), QByteArray::number(context.count)}};
    QByteArray result;
    QString fixed; // in one piece: a pair of surrogates is one character
    for (qsizetype i = 0; i < text.size();) {
        const auto place = std::find_if(places.keyBegin(), places.keyEnd(), [&](const QString &word) {
            return QStringView(text).sliced(i).startsWith(word);
        });
        if (place == places.keyEnd()) {
            fixed += text[i++];
            continue;
        }
        result += fixed.toUtf8() + places[*place];
        fixed.clear();
        i += place->size();
    }
    return result + fixed.toUtf8();
}

void checkLiteral(QByteArrayView bytes)
{
    const QByteArray literal = pythonLiteral(bytes);
    REQUIRE(literal.size() <= 4 * bytes.size() + 3);
    REQUIRE(isPythonLiteral(literal));
    REQUIRE(meaning(literal) == bytes.toByteArray());
    REQUIRE(isPythonLiteral(bytes) == meaning(bytes).has_value());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    FuzzInput input(data, size);
    const quint8 templateSize = input.byte();
    const qsizetype most = 4 * qsizetype(input.byte());
    const QString text = decodeUtf8(input.take(templateSize));
    const QByteArrayView message = input.rest();
    checkLiteral(message);

    const ReplyTemplate::Context context{message, "Fri Jan  2 03:04:05 2026", QStringLiteral("[fe80::1]:1314"), 42};
    const ReplyTemplate reply(text);
    const QByteArray whole = reply.render(context, 1 << 24);
    REQUIRE(whole == filledIn(text, context));
    REQUIRE(reply.isEmpty() == text.isEmpty());

    const QByteArray limited = reply.render(context, most);
    const QByteArray cut = whole.first(std::min(most, whole.size()));
    REQUIRE(limited == cut.chopped(whole.size() <= most ? 0 : incompleteTail(cut)));
    return 0;
}
