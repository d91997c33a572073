// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "replytemplate.h"

#include "bookreply.h"
#include "pythonliteral.h"
#include "utf8.h"

namespace tincan {

namespace {

constexpr qsizetype usualRest = 48; ///< what an answer of the book's has beside the text

} // namespace

ReplyTemplate::ReplyTemplate(QStringView text)
{
    qsizetype fixedFrom = 0;
    qsizetype open = text.indexOf(u'{');
    while (open >= 0) {
        const qsizetype close = text.indexOf(u'}', open);
        const Place place = close < 0 ? Place::None : placeFor(text.sliced(open + 1, close - open - 1));
        if (place != Place::None) {
            appendFixed(text.sliced(fixedFrom, open - fixedFrom));
            m_segments.append({place, {}});
            fixedFrom = close + 1;
        }
        // one further, not behind the brace: "{{text}" is a brace and a place
        open = text.indexOf(u'{', open + 1);
    }
    appendFixed(text.sliced(fixedFrom));
}

ReplyTemplate ReplyTemplate::bookTcp()
{
    return ReplyTemplate(QString::fromUtf8(bookTcpPrefix) + QStringLiteral("{text}"));
}

ReplyTemplate ReplyTemplate::bookUdp()
{
    return ReplyTemplate(u"[{time}] {literal}");
}

QByteArray ReplyTemplate::render(const Context &context, qsizetype maxBytes) const
{
    QByteArray result;
    result.reserve(context.text.size() + usualRest);
    for (const Segment &segment : m_segments) {
        append(segment, context, result);
        // stop early: a template that repeats {text} must not build more than is kept
        if (result.size() > maxBytes) {
            result.truncate(maxBytes);
            result.chop(incompleteTail(result));
            break;
        }
    }
    return result;
}

ReplyTemplate::Place ReplyTemplate::placeFor(QStringView word)
{
    if (word == QLatin1String("text"))
        return Place::Text;
    if (word == QLatin1String("literal"))
        return Place::Literal;
    if (word == QLatin1String("time"))
        return Place::Time;
    if (word == QLatin1String("peer"))
        return Place::Peer;
    if (word == QLatin1String("count"))
        return Place::Count;
    return Place::None;
}

void ReplyTemplate::append(const Segment &segment, const Context &context, QByteArray &result)
{
    switch (segment.place) {
    case Place::None: result += segment.fixed; break;
    case Place::Text: result += context.text; break;
    case Place::Literal: result += pythonLiteral(context.text); break;
    case Place::Time: result += context.time; break;
    case Place::Peer: result += context.peer.toUtf8(); break;
    case Place::Count: result += QByteArray::number(context.count); break;
    }
}

void ReplyTemplate::appendFixed(QStringView text)
{
    if (!text.isEmpty())
        m_segments.append({Place::None, text.toUtf8()});
}

} // namespace tincan
