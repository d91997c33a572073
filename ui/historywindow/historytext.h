// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "history/conversationinfo.h"

#include <QDate>
#include <QString>

namespace tincan {

QString dateText(const QDate &day);
/// "Today", "Yesterday", or the date.
QString dayText(const QDate &day);
/// The day on which it began, here.
QDate dayOf(const ConversationInfo &info);
/// Who was there: "192.168.1.31, 192.168.1.44 and 3 more"; a server where nobody came: "Server on port 1314".
QString peersText(const ConversationInfo &info);
/// "TCP server, port 1314", "UDP client".
QString kindText(const ConversationInfo &info);
/// "14:02 - 14:55".
QString spanText(const ConversationInfo &info);
QString messagesText(const ConversationInfo &info);
/// Day, hour and minute as short as they can be: without the day where that is today.
QString momentText(qint64 timeMs);
/// All of it in a line, for a question and a screen reader.
QString summaryText(const ConversationInfo &info);
/// The same with these words for the day.
QString summaryText(const ConversationInfo &info, const QString &day);

} // namespace tincan
