// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/livemessagesource.h"
#include "history/history.h"

namespace tincan {

/// So small that a few hundred rows fill batches and pages.
HistoryLimits smallHistoryLimits();

/// A message that arrived, as a fact. Every number gives another one.
Fact said(quint64 number, const QByteArray &bytes, const PeerAddress &peer = {QStringLiteral("192.0.2.7"), 50000});
/// `n` messages "line 0", "line 1"...
QList<Fact> lines(quint64 first, quint64 n);
Fact typed(quint64 number, const QByteArray &bytes);
Fact started();

/// All rows of a source as text: messages by their bytes, notices as "-".
QByteArrayList textsOf(const MessageSource &source);

/// For QTemporaryDir: in memory where the system has such a place. Hundreds of files would wait for the disk most of the
/// time.
QString quickPlace();

/// One conversation with these messages, which is over.
ConversationId keep(History &history, const QList<Fact> &facts, const ConversationSettings &settings = {});

} // namespace tincan
