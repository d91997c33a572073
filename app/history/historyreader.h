// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/messagesource.h"
#include "history/conversationinfo.h"
#include "history/historyfile.h"

#include <QSet>
#include <QSqlQuery>

#include <functional>
#include <memory>
#include <optional>

namespace tincan {

/// Reads the file on the thread that made this object; opened with the first question. What cannot be read is empty, or
/// a notice Lost in the place of a row: a damaged file must not keep anybody from reading the rest. It says, too, that it
/// found something damaged.
class HistoryReader
{
public:
    /// `foundDamage` is called once for an opened file.
    HistoryReader(const QString &fileName, const HistoryLimits &limits, HistoryDoor door,
                  std::function<void()> foundDamage = {});

    /// Newest first.
    QList<ConversationInfo> conversations();
    /// Nothing, too, if its rows cannot be read.
    std::optional<ConversationInfo> conversation(ConversationId id);
    /// See History.
    QStringList addresses(qsizetype most);
    QSet<ConversationId> conversationsWith(const QString &ip);
    /// Up to `n` rows, fewer once they have HistoryLimits::pageBytes, but at least one; none while nothing can be read.
    QList<Entry> rows(ConversationId id, qint64 first, qint64 n);
    QByteArray weights(ConversationId id, qint64 first, qint64 n);
    /// In the place of a row that cannot be read.
    static Entry lost();
    /// Whether it goes on in another program, as it was at the last conversations().
    bool isLiveElsewhere(ConversationId id) const { return m_liveElsewhere.contains(id); }
    /// There is a file, and at the last conversations() it could not be opened.
    bool isUnreadable() const { return m_unreadable; }
    /// This program's mark.
    void setOwnNumber(qint64 number) { m_ownNumber = number; }
    /// On: the writer has the file open and will not rename it, so it stays open here, too. Off: it is opened for each
    /// question and closed again, and while the writer looks at it nothing can be read.
    void stayOpen(bool on);
    void close();

private:
    class Visit;

    bool open();
    ConversationInfo infoOf(const QSqlQuery &query);
    void lookElsewhere();
    std::optional<qint64> rowsInBlocks(ConversationId id);
    bool isWell(const QSqlQuery &query);
    void addPeers(QList<ConversationInfo> &infos, const QString &which);

    QString m_fileName;
    HistoryLimits m_limits;
    HistoryDoor m_door;
    std::function<void()> m_foundDamage;
    bool m_toldDamage = false;
    bool m_stays = false;
    bool m_unreadable = false;
    qint64 m_ownNumber = 0;
    QSet<ConversationId> m_liveElsewhere;
    std::unique_ptr<HistoryFile> m_file;
    std::unique_ptr<QSqlQuery> m_rows; ///< prepared once
};

} // namespace tincan
