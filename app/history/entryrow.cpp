// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "entryrow.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>

namespace tincan::entryrow {

namespace {

enum Column { Id, Time, Kind, State_, MessageNumber, Read, Ip, Port, Body, Extra };

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

QVariant extraOf(const Message &message)
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
    return extra.isEmpty() ? QVariant() : QString::fromUtf8(QJsonDocument(extra).toJson(QJsonDocument::Compact));
}

QVariant extraOf(const Notice &notice)
{
    QJsonObject extra;
    if (notice.reason)
        extra.insert(QStringLiteral("reason"), toJson(notice.reason));
    if (notice.count > 1)
        extra.insert(QStringLiteral("count"), notice.count);
    return extra.isEmpty() ? QVariant() : QString::fromUtf8(QJsonDocument(extra).toJson(QJsonDocument::Compact));
}

QJsonObject extraOf(const QSqlQuery &query)
{
    return query.isNull(Extra) ? QJsonObject() : QJsonDocument::fromJson(query.value(Extra).toByteArray()).object();
}

void bindMessage(QSqlQuery &query, const Message &message)
{
    int state = int(message.delivery) | (message.incomplete ? Incomplete : 0) | (message.answered ? Answered : 0);
    if (message.bytes.contains('\0'))
        state |= HasNul;
    query.bindValue(Time, message.timeMs);
    query.bindValue(Kind, int(message.origin));
    query.bindValue(State_, state);
    query.bindValue(MessageNumber, qint64(message.id));
    query.bindValue(Read, qint64(message.readId));
    query.bindValue(Ip, message.peer.ip);
    query.bindValue(Port, int(message.peer.port));
    query.bindValue(Body, message.bytes.isNull() ? QByteArray("") : message.bytes);
    query.bindValue(Extra, extraOf(message));
}

void bindNotice(QSqlQuery &query, const Notice &notice)
{
    query.bindValue(Time, notice.timeMs);
    query.bindValue(Kind, firstNotice + int(notice.kind));
    query.bindValue(State_, 0);
    for (const int column : {MessageNumber, Read, Body})
        query.bindValue(column, QVariant());
    query.bindValue(Ip, notice.peer.ip);
    query.bindValue(Port, int(notice.peer.port));
    query.bindValue(Extra, extraOf(notice));
}

Message readMessage(const QSqlQuery &query, int kind)
{
    const int state = query.value(State_).toInt();
    Message message;
    message.id = MessageId(query.value(MessageNumber).toLongLong());
    message.timeMs = query.value(Time).toLongLong();
    message.peer = {query.value(Ip).toString(), quint16(query.value(Port).toInt())};
    message.bytes = query.value(Body).toByteArray();
    message.readId = quint64(query.value(Read).toLongLong());
    message.origin = Origin(std::clamp(kind, 0, int(Origin::PassedOn)));
    message.delivery = Delivery(state & 3);
    message.incomplete = state & Incomplete;
    message.answered = state & Answered;
    const QJsonObject extra = extraOf(query);
    if (extra.isEmpty())
        return message;
    message.others = peersOf(extra.value(QStringLiteral("others")));
    message.keptBytes = extra.value(QStringLiteral("kept")).toInt(-1);
    if (extra.contains(QStringLiteral("reason")))
        message.problem = std::make_shared<const SendProblem>(SendProblem{
            peersOf(extra.value(QStringLiteral("failed"))), failureOf(extra.value(QStringLiteral("reason")))});
    return message;
}

Notice readNotice(const QSqlQuery &query, int kind)
{
    const QJsonObject extra = extraOf(query);
    Notice notice;
    notice.kind = Notice::Kind(std::clamp(kind - firstNotice, 0, int(Notice::Kind::Lost)));
    notice.timeMs = query.value(Time).toLongLong();
    notice.peer = {query.value(Ip).toString(), quint16(query.value(Port).toInt())};
    notice.reason = failureOf(extra.value(QStringLiteral("reason")));
    notice.count = std::max(1, extra.value(QStringLiteral("count")).toInt(1));
    return notice;
}

} // namespace

void bind(QSqlQuery &query, qint64 id, const Entry &entry)
{
    query.bindValue(Id, id);
    if (const auto *message = std::get_if<Message>(&entry))
        bindMessage(query, *message);
    else
        bindNotice(query, std::get<Notice>(entry));
}

Entry read(const QSqlQuery &query)
{
    const int kind = query.value(Kind).toInt();
    if (kind < firstNotice)
        return readMessage(query, kind);
    return readNotice(query, kind);
}

} // namespace tincan::entryrow
