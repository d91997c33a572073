// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/fact.h"

#include <QFile>
#include <QObject>

namespace tincan {

/// One fact as lines of a log: one JSON object each, without line ends. A message to several peers gives a line for
/// each of them; a fact that a log does not tell gives none.
///
///     {"time":"2026-11-22T06:26:00.000Z","kind":"in","peer":"127.0.0.1:50000","text":"hello","hex":"68656c6c6f"}
///
/// `kind` is `in`, `out` (typed, or passed on), `reply` or `event`. Events carry `event`: `started` with `address`,
/// `joined`, `left` and `stopped` with `reason`, `replies-paused`, `replies-resumed`, and `failed` with `error` for
/// everything that went wrong: starting, a peer, or one message. Reasons and errors are `identifier(FailureKind)`.
/// `nowMs` is the time of facts that carry none, in ms since 1970-01-01 UTC.
QList<QByteArray> logLines(const Fact &fact, qint64 nowMs);

/// Appends what a conversation tells to a file, batch by batch, so that a reader sees it as it happens.
class FactLog : public QObject
{
    Q_OBJECT

public:
    explicit FactLog(const QString &path, QObject *parent = nullptr);

    /// False if the file cannot be written; `errorString` says why, in the system's words.
    bool open();
    QString errorString() const { return m_file.errorString(); }

public slots:
    void write(const tincan::FactBatch &batch);

signals:
    /// Writing failed after it had been possible; said once, and nothing more is written.
    void failed(const QString &errorString);

private:
    QFile m_file;
};

} // namespace tincan
