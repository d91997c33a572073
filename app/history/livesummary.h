// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/messagesource.h"

#include <QByteArray>
#include <QList>
#include <QSet>

namespace tincan {

/// What the writer knows of a conversation that goes on, so that it need not read what it wrote.
struct LiveSummary {
    static constexpr qsizetype chunkRows = 1024; ///< weights in one blob

    qint64 id = 0;         ///< 0: not in the file yet
    bool isMarked = false; ///< as going on, for other programs
    qint64 rows = 0;
    qint64 messages = 0;
    qint64 lastMs = 0;
    qint64 blockFirst = 0;  ///< the first row of the block that may still grow
    QList<Entry> blockRows; ///< its rows, which are in the file but for those of this transaction
    qint64 blockBytes = 0;
    PeerAddress address;
    QByteArray weights;        ///< of the last chunk, which is not full yet
    QSet<PeerAddress> peers;   ///< in the file
    QList<PeerAddress> joined; ///< not in the file yet
};

} // namespace tincan
