// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/fact.h"
#include "facts/message.h"

#include <QObject>

#include <functional>
#include <memory>
#include <variant>

namespace tincan {

/// A line of the transcript that nobody said.
struct Notice {
    enum class Kind {
        Started,
        Failed,
        Stopped,
        Joined,
        Left,
        PeerRefused,
        Trouble,
        RepliesPaused,
        RepliesResumed,
        Lost,     ///< stands for a row that cannot be read any more
        NotSaved, ///< stands for rows that could not be saved for too long
    };

    Kind kind = Kind::Started;
    qint64 timeMs = 0; ///< ms since 1970-01-01 UTC
    PeerAddress peer;  ///< the local address for Started
    Failure reason;
    int count = 1; ///< of a burst of Joined or Left: how many peers this line stands for; of NotSaved: messages
};

using Entry = std::variant<Message, Notice>;

/// Looks for a text in the rows of a source that are not in memory, elsewhere, from the newest to the oldest. Deleting
/// it ends it.
class MessageSearch : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// Rows counted from the first one there ever was (trimmed ones included), newest first.
    void found(const QList<quint64> &positions);
    void finished();
};

/// The rows of a transcript, wherever they are kept. Lives on the thread of its view.
class MessageSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual qsizetype count() const = 0;
    /// Up to `n` entries from `first` on; fewer at the end, or where they are long, but at least one; none for a position
    /// outside.
    virtual QList<Entry> page(qsizetype first, qsizetype n) const = 0;
    /// Shows the same entries one after the other, to who wants no copies. A flood is looked at through this.
    virtual void visit(qsizetype first, qsizetype n, const std::function<void(const Entry &)> &look) const;
    /// The weights (see rowweight.h) of these rows, one byte each.
    virtual QByteArray weights(qsizetype first, qsizetype n) const;
    /// So many of the oldest rows are not in memory: somebody who looks for a text asks search() for them.
    virtual qsizetype stored() const { return 0; }
    /// Looks through the stored ones. Null where there are none.
    virtual std::unique_ptr<MessageSearch> search(const QString &text, Qt::CaseSensitivity sensitivity);

signals:
    void appended(qsizetype first, qsizetype n);
    void changed(qsizetype first, qsizetype n); ///< among these are messages that could not be sent, or notices that
                                                ///< stand for more peers now
    void marked(qsizetype first, qsizetype n);  ///< among these are messages that the network has taken; nothing but
                                                ///< their marks changed
    void trimmed(qsizetype n);                  ///< the oldest n entries are gone; what follows moved up by n
};

} // namespace tincan
