// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "suggestedname.h"

#include "chat/messagesource.h"
#include "peers/peersmodel.h"

#include <QDateTime>
#include <QRegularExpression>

namespace tincan {

namespace {

/// Three bytes each at most: with a date, an ending and what a file has while it is written, a name stays below the 255
/// bytes that file systems take.
constexpr qsizetype longestWho = 60;
constexpr qsizetype firstRows = 64; ///< enough to see who is there, in one page

/// No file system minds what is left. No dots: what follows one would be taken for the ending of the name.
QString harmless(QString text)
{
    static const QRegularExpression others(QStringLiteral(R"([^\p{L}\p{M}\p{N} ,_-]+)"));
    return text.replace(others, QStringLiteral("-"));
}

/// Ends after a whole word where there is one.
QString shortened(const QString &text)
{
    if (text.size() <= longestWho)
        return text;
    const qsizetype space = text.lastIndexOf(u' ', longestWho);
    QString beginning = text.left(space > 0 ? space : longestWho);
    const bool endsBadly = beginning.endsWith(u',') || beginning.back().isHighSurrogate();
    return endsBadly ? beginning.chopped(1) : beginning;
}

} // namespace

QString suggestedName(const QString &who, qint64 beganMs)
{
    QStringList parts{QStringLiteral("Tincan"), shortened(harmless(who.simplified())),
                      QDateTime::fromMSecsSinceEpoch(beganMs).toString(QStringLiteral("yyyy-MM-dd HHmm"))};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString suggestedName(const MessageSource &rows, const PeersModel &people)
{
    QStringList who;
    qint64 beganMs = 0;
    const auto look = [&](qint64 timeMs, const QString &ip) {
        beganMs = beganMs > 0 ? beganMs : timeMs;
        const QString given = people.nameOf(ip);
        const QString name = given.isEmpty() ? ip : given;
        if (!name.isEmpty() && !who.contains(name))
            who.append(name);
    };
    const QList<Entry> page = rows.page(0, firstRows);
    for (const Entry &entry : page) {
        if (const auto *message = std::get_if<Message>(&entry))
            look(message->timeMs, message->peer.ip);
        else if (const auto *notice = std::get_if<Notice>(&entry))
            look(notice->timeMs, notice->kind == Notice::Kind::Joined ? notice->peer.ip : QString());
    }
    return suggestedName(who.join(QStringLiteral(", ")), beganMs > 0 ? beganMs : QDateTime::currentMSecsSinceEpoch());
}

QString suggestedName()
{
    return QStringLiteral("Tincan ") + QDate::currentDate().toString(Qt::ISODate);
}

} // namespace tincan
