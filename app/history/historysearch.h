// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "facts/message.h"
#include "history/conversationinfo.h"

#include <QObject>

#include <optional>

namespace tincan {

class SearchJob;

/// A message that holds what was looked for.
struct HistoryHit {
    ConversationId conversation{};
    qint64 row = 0;  ///< within its conversation, from 0
    Message message; ///< its bytes are cut to HistoryLimits::hitBytes around the first match
};

/// A search over all that is kept, on a thread of its own, newest message first. Deleting it ends it at once.
class HistorySearch : public QObject
{
    Q_OBJECT

public:
    struct Query {
        QString text; ///< as typed; found anywhere in a message
        Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive;
        std::optional<Transport> transport = {}; ///< only these
        QString peer = {};                       ///< only messages from and to this IP address; empty for all
    };

    ~HistorySearch() override;

signals:
    /// About every 50 ms while there are some.
    void found(const QList<tincan::HistoryHit> &hits);
    /// It has looked at everything, or stopped at HistoryLimits::mostHits (`more`).
    void finished(bool more);

private:
    friend class History;
    explicit HistorySearch(SearchJob *job);

    SearchJob *m_job; ///< on its own thread
};

} // namespace tincan

Q_DECLARE_METATYPE(tincan::HistoryHit)
