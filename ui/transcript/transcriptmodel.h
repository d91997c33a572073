// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "chat/messagesource.h"
#include "transcript/rowweights.h"
#include "transcript/rowwriter.h"

#include <QAbstractListModel>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace tincan {

class PeersModel;

/// The rows of a MessageSource in words. It keeps no messages of its own, only a page of those that were asked for
/// last, and one byte for each row.
class TranscriptModel : public QAbstractListModel
{
    Q_OBJECT

public:
    /// MarkRole: the delivery mark; as the only role of a change, nothing else about the rows is different.
    enum Role { RowRole = Qt::UserRole, BytesRole, MarkRole };

    /// What is known of a conversation of the history, so that opening it need not read its rows. Nothing can be done
    /// about its messages there, even if it goes on in a window.
    struct Opening {
        Transport transport = Transport::Tcp;
        tincan::Role role = tincan::Role::Server;
        bool isNamed = false; ///< several people wrote
    };

    TranscriptModel(MessageSource &source, const PeersModel &people, QObject *parent = nullptr);
    TranscriptModel(MessageSource &source, const PeersModel &people, const Opening &opening, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// A row outside gives an empty notice.
    Entry entry(int row) const;
    std::optional<Message> messageAt(int row) const;
    /// Shows the entries of these rows, without copies where the source holds them. The rows must be there.
    void visit(int first, int last, const std::function<void(const Entry &)> &look) const
    {
        m_source.visit(first, qsizetype(last) - first + 1, look);
    }
    TranscriptRow row(int number) const { return m_writer.row(number); }
    const RowWriter &writer() const { return m_writer; }
    MessageSource &source() const { return m_source; }
    const RowWeights &weights() const { return m_weights; }
    /// Names a row for good: rows move up when the oldest ones go, ids stay.
    quint64 idOf(int row) const { return m_forgotten + quint64(row); }
    /// -1 for one that is gone.
    int rowOf(quint64 id) const;
    bool hasMessages() const { return m_hasMessages; }
    bool isOver() const { return m_isOver; }

    /// What the notices of a row are about.
    struct Run {
        quint64 firstRow = 0; ///< counted from the beginning, the forgotten ones included
        Transport transport = Transport::Tcp;
        tincan::Role role = tincan::Role::Server;
    };
    const Run &runOf(int row) const;
    const Run &lastRun() const { return m_runs.back(); }
    /// Several people write: say who.
    bool isNamed() const { return m_named; }
    void setNamed(bool named);
    std::optional<MessageId> replyHint() const { return m_replyHint; }
    bool isDismissed(MessageId id) const { return m_dismissed.contains(id); }

    /// What the notices from here on are about.
    void beginConversation(Transport transport, tincan::Role role);
    /// Puts "Tincan answered by itself. [Turn off]" under this message, or under none.
    void setReplyHint(std::optional<MessageId> id);
    /// Takes the sentence and the actions from under a failed message; its mark stays.
    void dismissFailure(int row);
    void setTimes(TimeFormat times);
    void retranslate();

signals:
    void firstMessageArrived();

private:
    void listen();
    void take(qsizetype first, qsizetype count);
    void watchNew(qsizetype first, qsizetype count);
    void watchSenders(const Entry &entry);
    void forget(qsizetype count);
    void refreshAll();

    MessageSource &m_source;
    const PeersModel &m_people;
    RowWriter m_writer;
    RowWeights m_weights;
    mutable QList<Entry> m_page;
    mutable qsizetype m_pageFirst = 0;
    std::vector<Run> m_runs{Run{}};
    QSet<MessageId> m_dismissed; ///< one for each click of a person
    std::optional<MessageId> m_replyHint;
    QString m_firstSender;
    int m_count = 0;
    quint64 m_forgotten = 0;
    bool m_named = false;
    bool m_hasMessages = false;
    bool m_isOver = false;
};

} // namespace tincan
