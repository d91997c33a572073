// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/conversationsettings.h"
#include "chat/messagesource.h"

#include <functional>
#include <optional>

namespace tincan {

/// Text is for reading, CSV for a spreadsheet, JSON Lines for a program and the only one that loses no byte.
enum class ExportFormat { Text, Csv, JsonLines };

/// What a person is told in a text file; without them it holds addresses, and no notices.
struct ExportWords {
    QString me = QStringLiteral("-");
    QString notSent = QStringLiteral("!");
    std::function<QString(const QString &ip)> name;      ///< given by hand; empty for none
    std::function<QString(const Notice &notice)> notice; ///< empty: leave it out
};

/// txt, csv, jsonl.
QString suffixOf(ExportFormat format);
std::optional<ExportFormat> formatOfSuffix(const QString &suffix);

/// How many conversations a file holds.
enum class ExportScope { One, Several };

/// The first line of a file; empty where there is none.
QByteArray exportHeader(ExportFormat format, ExportScope scope = ExportScope::One);

/// What stands over the conversations of a text file with several, in a line of its own; nothing in the other formats,
/// whose readers want one kind of line: there each line names its conversation.
QByteArray exportHeading(const QString &heading, ExportFormat format);

/// The name of a conversation in a CSV or JSON Lines file with several, the same in all languages:
/// `2026-10-09T12:02:11.045Z TCP server 0.0.0.0:1314`.
QString exportName(Transport transport, Role role, const PeerAddress &address, qint64 startedMs);

/// One entry as the lines of a file, UTF-8, with their ends.
///
/// Text: `[2026-10-09 14:32:07] Eva (192.168.1.31:51022): text` in local time, sent ones `me -> 192.168.1.31:51022`;
/// further lines are indented, control characters are shown and not obeyed. CSV (RFC 4180): time, direction, peer,
/// delivery, text; what a spreadsheet would take for a formula begins with an apostrophe. JSON Lines: time, peer,
/// others (if any), origin, delivery (of sent ones), and text, or base64 where the bytes are no UTF-8. CSV and JSON
/// Lines have UTC with milliseconds, and no notices; their first field is `conversation`, unless that is empty.
QByteArray exported(const Entry &entry, ExportFormat format, const ExportWords &words = {},
                    const QString &conversation = {});

} // namespace tincan
