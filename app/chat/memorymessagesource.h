// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/livemessagesource.h"

namespace tincan {

/// Keeps the transcript in memory only. At the cap (ChatLimits::transcriptBytes) the oldest entries go, and `forgotten`
/// says how many.
class MemoryMessageSource : public LiveMessageSource
{
    Q_OBJECT

public:
    explicit MemoryMessageSource(ChatLimits limits = {}, QObject *parent = nullptr);

    /// How many of the oldest entries were dropped so far.
    quint64 forgotten() const { return tail().first(); }

    void begin(const ConversationSettings &) override {}
    QList<Entry> page(qsizetype first, qsizetype n) const override;

private:
    void onAppended(const TranscriptTail::Changes &changes) override;

    ChatLimits m_limits;
};

} // namespace tincan
