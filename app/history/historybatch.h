// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "chat/messagesource.h"

#include <QMetaType>

namespace tincan {

/// Names a conversation while it goes on, before and after it has a row in the file. Never used twice in a process.
enum class LiveId : quint64 {};

/// Rows on their way to the file: new ones and ones that changed.
struct HistoryBatch {
    struct Row {
        qint64 number; ///< within the conversation, from 0; new ones follow each other
        Entry entry;
    };

    LiveId live{};
    ConversationSettings settings;
    qint64 startedMs = 0; ///< ms since 1970-01-01 UTC
    QList<Row> rows;
    qint64 messages = 0; ///< among the new ones
};

} // namespace tincan

Q_DECLARE_METATYPE(tincan::LiveId)
