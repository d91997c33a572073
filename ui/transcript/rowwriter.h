// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/messagesource.h"
#include "settings/timeformat.h"
#include "transcript/transcriptrow.h"

#include <QDateTime>

namespace tincan {

class PeersModel;
class TranscriptModel;

/// Puts an entry of the transcript into words: what it says, who said it, when, and what became of it. Looks at the
/// neighbours too, for groups, days and bursts.
class RowWriter
{
public:
    RowWriter(const TranscriptModel &model, const PeersModel &people);

    void setTimes(TimeFormat times) { m_times = times; }

    TranscriptRow row(int number) const;
    /// For the clipboard: `[2026-10-09 14:32:07] Bob: ` and `words`, whose further lines are indented.
    QString lineWithSender(int number, const QString &words) const;
    /// Date and time in full, and what the delivery mark means.
    QString toolTip(int number) const;
    /// "Bob, 14:32:07, hello there, Sent."
    QString accessibleText(int number) const;

private:
    TranscriptRow describe(const Notice &notice, int row) const;
    TranscriptRow describe(const Message &message, int row) const;
    void describeDelivery(const Message &message, TranscriptRow &result) const;
    void describeOrigin(const Message &message, int row, TranscriptRow &result) const;
    QString captionOf(const Message &message, int row) const;
    bool looksAutomatic(const Message &message, int row) const;
    int readsUpTo(const Message &message, int row) const;
    bool isJoined(const Message &message, int row) const;
    QString sender(const Message &message) const;
    QString timeText(const QDateTime &time) const;
    QString dayText(const QDate &day) const;

    const TranscriptModel &m_model;
    const PeersModel &m_people;
    TimeFormat m_times = TimeFormat::Seconds;
};

} // namespace tincan
