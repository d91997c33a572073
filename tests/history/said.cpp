// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "said.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

namespace tincan {

namespace {

const qint64 startMs = QDateTime::currentMSecsSinceEpoch() - 60LL * 60 * 1000; // an hour ago

} // namespace

HistoryLimits smallHistoryLimits()
{
    HistoryLimits limits;
    limits.flushMs = 1;
    limits.batchRows = 20;
    limits.tailRows = 10;
    limits.pageRows = 8;
    limits.pages = 3;
    return limits;
}

Fact said(quint64 number, const QByteArray &bytes, const PeerAddress &peer)
{
    return fact::MessageAdded{{MessageId{number}, startMs + qint64(number), peer, {}, bytes, number}};
}

QList<Fact> lines(quint64 first, quint64 n)
{
    QList<Fact> facts;
    for (quint64 i = first; i < first + n; ++i)
        facts.append(said(i, "line " + QByteArray::number(i)));
    return facts;
}

Fact typed(quint64 number, const QByteArray &bytes)
{
    Message message{typedMessageId(number), startMs + qint64(number), {QStringLiteral("192.0.2.7"), 50000}, {}, bytes};
    message.origin = Origin::Typed;
    message.delivery = Delivery::Queued;
    return fact::MessageAdded{message};
}

Fact started()
{
    return fact::Started{startMs, {QStringLiteral("0.0.0.0"), 1314}};
}

QByteArrayList textsOf(const MessageSource &source)
{
    QByteArrayList texts;
    while (texts.size() < source.count()) {
        const QList<Entry> entries = source.page(texts.size(), 1000);
        if (entries.isEmpty())
            break;
        for (const Entry &entry : entries) {
            const auto *message = std::get_if<Message>(&entry);
            texts.append(message ? message->bytes : QByteArray("-"));
        }
    }
    return texts;
}

QString quickPlace()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath()) + QStringLiteral("/tincan-XXXXXX");
}

ConversationId keep(History &history, const QList<Fact> &facts, const ConversationSettings &settings)
{
    const auto known = [&history] {
        const QList<ConversationInfo> all = history.conversations();
        return all.isEmpty() ? ConversationId{} : all.first().id;
    };
    const ConversationId before = known();
    qint64 messages = 0;
    for (const Fact &fact : facts)
        messages += std::holds_alternative<fact::MessageAdded>(fact) ? 1 : 0;
    {
        const auto source = history.makeSource();
        source->begin(settings);
        source->append(facts);
    }
    const auto isKept = [&] {
        const QList<ConversationInfo> all = history.conversations();
        return !all.isEmpty() && all.first().id != before && all.first().messages == messages;
    };
    return QTest::qWaitFor(isKept, 20'000) ? known() : ConversationId{};
}

} // namespace tincan
