// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "chat/messagesource.h"
#include "transcript/transcriptrow.h"

#include <QAbstractListModel>
#include <QSet>

#include <optional>
#include <vector>

namespace tincan {

class PeersModel;

/// The rows of a MessageSource in words. It keeps no messages of its own, only a page of those that were asked for
/// last.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// MarkRole: the delivery mark; as the only role of a change, nothing else about the rows is different.
    enum Role { RowRole = Qt::UserRole, BytesRole, MarkRole };

    TranscriptModel(MessageSource &source, const PeersModel &people, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    std::optional<Message> messageAt(int row) const;
    /// For the clipboard: `[2026-10-09 14:32:07] Bob: text`.
    QString lineWithSender(int row) const;
    bool hasMessages() const { return m_hasMessages; }

    /// What the notices from here on are about.
    void beginConversation(Transport transport, tincan::Role role);
    /// Puts "Tincan answered by itself. [Turn off]" under this message, or under none.
    void setReplyHint(std::optional<MessageId> id);
    /// Takes the sentence and the actions from under a failed message; its mark stays.
    void dismissFailure(int row);
    void retranslate();

signals:
    void firstMessageArrived();

private:
    struct Run {
        quint64 firstRow = 0; ///< counted from the beginning, the forgotten ones included
        Transport transport = Transport::Tcp;
        tincan::Role role = tincan::Role::Server;
    };
    Entry entry(int row) const;
    TranscriptRow row(int row) const;
    TranscriptRow describe(const Notice &notice, int row) const;
    TranscriptRow describe(const Message &message, int row) const;
    void describeDelivery(const Message &message, TranscriptRow &result) const;
    QString captionOf(const Message &message) const;
    bool isJoined(const Message &message, int row) const;
    const Run &runOf(int row) const;
    void take(qsizetype first, qsizetype count);
    void watchSenders(const Entry &entry);
    void forget(qsizetype count);
    void refreshAll();

    MessageSource &m_source;
    const PeersModel &m_people;
    mutable QList<Entry> m_page;
    mutable qsizetype m_pageFirst = 0;
    std::vector<Run> m_runs{Run{}};
    QSet<MessageId> m_dismissed; ///< one for each click of a person
    std::optional<MessageId> m_replyHint;
    QString m_firstSender;
    int m_count = 0;
    quint64 m_forgotten = 0;
    bool m_named = false; ///< several people write: say who
    bool m_hasMessages = false;
};

} // namespace tincan
