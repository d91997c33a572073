// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "rowextra.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tincan {

namespace {

QJsonArray toJson(const QList<PeerAddress> &peers)
{
    QJsonArray array;
    for (const PeerAddress &peer : peers)
        array.append(QJsonArray{peer.ip, peer.port});
    return array;
}

QList<PeerAddress> peersOf(const QJsonValue &value)
{
    QList<PeerAddress> peers;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &peer : array)
        peers.append({peer.toArray().at(0).toString(), quint16(peer.toArray().at(1).toInt())});
    return peers;
}

QJsonObject toJson(const Failure &reason)
{
    return {{QStringLiteral("kind"), identifier(reason.kind)},
            {QStringLiteral("host"), reason.host},
            {QStringLiteral("port"), reason.port},
            {QStringLiteral("code"), reason.systemCode}};
}

Failure failureOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString name = object.value(QStringLiteral("kind")).toString();
    FailureKind kind = FailureKind::None;
    for (int i = 0; i <= int(FailureKind::SystemError); ++i) {
        if (identifier(FailureKind(i)) == name)
            kind = FailureKind(i);
    }
    return {kind, object.value(QStringLiteral("host")).toString(),
            quint16(object.value(QStringLiteral("port")).toInt()), object.value(QStringLiteral("code")).toInt()};
}

QJsonObject extraOf(const Message &message)
{
    QJsonObject extra;
    if (!message.others.isEmpty())
        extra.insert(QStringLiteral("others"), toJson(message.others));
    if (message.keptBytes >= 0)
        extra.insert(QStringLiteral("kept"), message.keptBytes);
    if (message.problem) {
        extra.insert(QStringLiteral("failed"), toJson(message.problem->peers));
        extra.insert(QStringLiteral("reason"), toJson(message.problem->reason));
    }
    return extra;
}

QJsonObject extraOf(const Notice &notice)
{
    QJsonObject extra;
    if (notice.reason)
        extra.insert(QStringLiteral("reason"), toJson(notice.reason));
    if (notice.count > 1)
        extra.insert(QStringLiteral("count"), notice.count);
    return extra;
}

void apply(const QJsonObject &extra, Message &message)
{
    message.others = peersOf(extra.value(QStringLiteral("others")));
    message.keptBytes = extra.value(QStringLiteral("kept")).toInt(-1);
    if (extra.contains(QStringLiteral("reason")))
        message.problem = std::make_shared<const SendProblem>(SendProblem{
            peersOf(extra.value(QStringLiteral("failed"))), failureOf(extra.value(QStringLiteral("reason")))});
}

void apply(const QJsonObject &extra, Notice &notice)
{
    notice.reason = failureOf(extra.value(QStringLiteral("reason")));
    notice.count = std::max(1, extra.value(QStringLiteral("count")).toInt(1));
}

/// Nearly all messages: no JSON is made for them.
bool isPlain(const Entry &entry)
{
    const auto *message = std::get_if<Message>(&entry);
    return message && message->others.isEmpty() && message->keptBytes < 0 && !message->problem;
}

} // namespace

QByteArray rowExtra(const Entry &entry)
{
    if (isPlain(entry))
        return {};
    const QJsonObject extra = std::visit([](const auto &known) { return extraOf(known); }, entry);
    return extra.isEmpty() ? QByteArray() : QJsonDocument(extra).toJson(QJsonDocument::Compact);
}

void applyRowExtra(const QByteArray &json, Entry &entry)
{
    const QJsonObject extra = QJsonDocument::fromJson(json).object();
    std::visit([&extra](auto &known) { apply(extra, known); }, entry);
}

} // namespace tincan
