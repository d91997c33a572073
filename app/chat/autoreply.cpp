// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "autoreply.h"

#include "wire/bookreply.h"

#include <algorithm>

namespace tincan {

namespace {

/// Stands for the bytes of an answer: 16 whole answers for each of 1,024 sources would be a gigabyte. Should two
/// differ and collide, one message is shown without being answered. Never 0.
quint64 fingerprint(QByteArrayView bytes)
{
    return (quint64(qHash(bytes, 1)) ^ (quint64(bytes.size()) << 40)) | 1;
}

ReplyTemplate templateFor(Transport transport, const ReplyRule &rule)
{
    switch (rule.kind) {
    case ReplyRule::Kind::Off: break;
    case ReplyRule::Kind::Book:
        return transport == Transport::Tcp ? ReplyTemplate::bookTcp() : ReplyTemplate::bookUdp();
    case ReplyRule::Kind::Custom: return ReplyTemplate(rule.customTemplate);
    }
    return ReplyTemplate();
}

} // namespace

AutoReply::AutoReply(Transport transport, ReplyRule rule, qsizetype maxReplyBytes)
    : m_transport(transport)
    , m_rule(std::move(rule))
    , m_template(templateFor(transport, m_rule))
    , m_maxReplyBytes(maxReplyBytes)
{}

AutoReply::Result AutoReply::consider(const Incoming &message, ReplyMemory &memory) const
{
    if (m_template.isEmpty() || memory.paused)
        return {};
    if (m_transport == Transport::Udp
        && (message.fromPrivilegedPort || message.fromOwnSocket || message.toMany || isAnswer(message.whole, memory)))
        return {};
    if (isLimited() && countAndPause(message.steadyMs, memory))
        return {Verdict::JustPaused, {}};

    QByteArray reply = m_template.render({message.bytes, message.time, message.peer, message.count}, m_maxReplyBytes);
    memory.recent[memory.next] = fingerprint(reply);
    memory.next = quint8((memory.next + 1) % memory.recent.size());
    return {Verdict::Answer, std::move(reply)};
}

bool AutoReply::isAnswer(QByteArrayView bytes, const ReplyMemory &memory) const
{
    if (isBookReply(bytes))
        return true;
    if (m_transport == Transport::Tcp)
        return false;
    return std::find(memory.recent.begin(), memory.recent.end(), fingerprint(bytes)) != memory.recent.end();
}

/// The book's TCP server answers every read; its clients do not answer by themselves, so it needs no limit.
bool AutoReply::isLimited() const
{
    return m_rule.limitPerSecond > 0 && (m_transport == Transport::Udp || m_rule.kind == ReplyRule::Kind::Custom);
}

/// Counts answers in windows of a second; two windows in a row over the limit pause the peer.
bool AutoReply::countAndPause(qint64 steadyMs, ReplyMemory &memory) const
{
    constexpr qint64 windowMs = 1'000;
    const qint64 age = steadyMs - memory.windowStartMs;
    if (memory.windowStartMs < 0 || age >= 2 * windowMs) {
        memory.windowStartMs = steadyMs;
        memory.answersInWindow = 0;
        memory.previousWindowHot = false;
    } else if (age >= windowMs) {
        const bool hot = memory.answersInWindow > m_rule.limitPerSecond;
        if (hot && memory.previousWindowHot) {
            memory.paused = true;
            return true;
        }
        memory.windowStartMs += windowMs;
        memory.answersInWindow = 0;
        memory.previousWindowHot = hot;
    }
    ++memory.answersInWindow;
    return false;
}

} // namespace tincan
