// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "historytext.h"

#include "connection/runningcard.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <climits>

namespace tincan {

namespace {

class Words
{
    Q_DECLARE_TR_FUNCTIONS(tincan::HistoryText)
};

QDateTime timeOf(qint64 timeMs)
{
    return QDateTime::fromMSecsSinceEpoch(timeMs);
}

/// Each address once: a client that came back has another port.
QStringList addressesOf(const ConversationInfo &info)
{
    QStringList addresses;
    for (const PeerAddress &peer : info.peers) {
        const QString text = info.role == Role::Client ? peer.toString() : peer.ip;
        if (!addresses.contains(text))
            addresses.append(text);
    }
    return addresses;
}

} // namespace

QString dateText(const QDate &day)
{
    return QLocale().toString(day, QLocale::LongFormat);
}

QString dayText(const QDate &day)
{
    const QDate today = QDate::currentDate();
    if (day == today)
        return Words::tr("Today");
    if (day == today.addDays(-1))
        return Words::tr("Yesterday");
    return dateText(day);
}

QDate dayOf(const ConversationInfo &info)
{
    return timeOf(info.startedMs).date();
}

QString peersText(const ConversationInfo &info)
{
    const QStringList addresses = addressesOf(info);
    if (addresses.isEmpty())
        return info.role == Role::Server ? Words::tr("Server on port %1").arg(info.address.port)
                                         : info.address.toString();
    const qint64 unnamed = info.peerCount - info.peers.size();
    const QString names = addresses.join(QStringLiteral(", "));
    return unnamed > 0 ? Words::tr("%1 and %Ln more", "people of a conversation", int(unnamed)).arg(names) : names;
}

QString kindText(const ConversationInfo &info)
{
    const QString name = conversationName(info.transport, info.role);
    return info.role == Role::Server
               ? Words::tr("%1, port %2", "TCP server, port 1314").arg(name).arg(info.address.port)
               : name;
}

QString spanText(const ConversationInfo &info)
{
    const QLocale locale;
    const QDateTime first = timeOf(info.startedMs);
    const QDateTime last = timeOf(std::max(info.startedMs, info.lastMs));
    const QString begin = locale.toString(first.time(), QLocale::ShortFormat);
    const QString end = first.date() == last.date() ? locale.toString(last.time(), QLocale::ShortFormat)
                                                    : locale.toString(last, QLocale::ShortFormat);
    return begin == end ? begin : begin + QStringLiteral(" \u2013 ") + end;
}

QString messagesText(const ConversationInfo &info)
{
    return Words::tr("%Ln message(s)", nullptr, int(std::min<qint64>(info.messages, INT_MAX)));
}

QString momentText(qint64 timeMs)
{
    const QLocale locale;
    const QDateTime time = timeOf(timeMs);
    const QString clock = locale.toString(time.time(), QLocale::ShortFormat);
    if (time.date() == QDate::currentDate())
        return clock;
    return locale.toString(time.date(), QLocale::ShortFormat) + u' ' + clock;
}

QString summaryText(const ConversationInfo &info)
{
    return summaryText(info, dayText(dayOf(info)));
}

QString summaryText(const ConversationInfo &info, const QString &day)
{
    return QStringList{peersText(info), kindText(info), day, spanText(info), messagesText(info)}.join(
        QStringLiteral(", "));
}

} // namespace tincan
