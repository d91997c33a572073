// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "rowwriter.h"

#include "connection/errortext.h"
#include "peers/peersmodel.h"
#include "transcript/limits.h"
#include "transcript/noticetext.h"
#include "transcript/transcriptmodel.h"
#include "transcript/visible.h"
#include "wire/bookreply.h"

#include <QCoreApplication>
#include <QLocale>

namespace tincan {

namespace {

constexpr qint64 groupMs = 5 * 60 * 1000; ///< bubbles of one sender within this belong together
constexpr qint64 burstMs = 50; ///< reads that follow each other so fast come from one send, or from a program

constexpr int tooManyReads = -1;

class Words
{
    Q_DECLARE_TR_FUNCTIONS(tincan::TranscriptModel)
};

QDateTime timeOf(const Entry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(std::visit([](const auto &e) { return e.timeMs; }, entry));
}

bool isMine(const Message &message)
{
    return message.origin != Origin::Received;
}

/// Why a message of the transcript was not sent. Where the composer says that its text stays, there is none here.
QString whyNotSent(const Failure &reason, const ErrorContext &context)
{
    switch (reason.kind) {
    case FailureKind::NobodyThere: return Words::tr("Nobody is there any more.");
    case FailureKind::TooLarge: return Words::tr("The message is too large.");
    default: return errorText(reason, context).sentence;
    }
}

/// Whether `later` is the read right after `earlier`, from the same peer, in one burst.
bool continuesBurst(const Message &earlier, const Message &later)
{
    return !isMine(earlier) && !isMine(later) && earlier.peer == later.peer && later.timeMs - earlier.timeMs < burstMs;
}

} // namespace

RowWriter::RowWriter(const TranscriptModel &model, const PeersModel &people)
    : m_model(model)
    , m_people(people)
{}

TranscriptRow RowWriter::row(int number) const
{
    const Entry found = m_model.entry(number);
    TranscriptRow result = std::visit([this, number](const auto &known) { return describe(known, number); }, found);
    const QDateTime time = timeOf(found);
    result.time = timeText(time);
    if (number == 0 || timeOf(m_model.entry(number - 1)).date() != time.date()) {
        result.day = dayText(time.date());
        result.joined = false;
    }
    return result;
}

QString RowWriter::timeText(const QDateTime &time) const
{
    const QLocale locale;
    QString format = locale.timeFormat(QLocale::ShortFormat); // knows whether the day has 12 or 24 hours here
    const qsizetype minutes = format.indexOf(QLatin1String("mm"));
    if (m_times != TimeFormat::Minutes && minutes > 0) {
        const QString seconds = format.mid(minutes - 1, 1) + QStringLiteral("ss"); // some write 14.32
        format.insert(minutes + 2, m_times == TimeFormat::Seconds ? seconds : seconds + QStringLiteral(".zzz"));
    }
    return locale.toString(time.time(), format);
}

QString RowWriter::dayText(const QDate &day) const
{
    const QDate today = QDate::currentDate();
    if (day == today)
        return Words::tr("Today");
    if (day == today.addDays(-1))
        return Words::tr("Yesterday");
    return QLocale().toString(day, QLocale::LongFormat);
}

TranscriptRow RowWriter::describe(const Notice &notice, int row) const
{
    TranscriptRow result;
    const TranscriptModel::Run &run = m_model.runOf(row);
    const QString peer = notice.peer.isNull() ? notice.reason.host : m_people.shownName(notice.peer);
    result.text = noticeText(notice, run.transport, run.role, peer);
    return result;
}

TranscriptRow RowWriter::describe(const Message &message, int row) const
{
    TranscriptRow result;
    const ShownText shown = shownText(message.bytes);
    result.side = isMine(message) ? TranscriptRow::Side::Outgoing : TranscriptRow::Side::Incoming;
    result.text = shown.text;
    result.ip = message.peer.ip;
    result.joined = isJoined(message, row);
    describeOrigin(message, row, result);
    result.strip = captionOf(message, row);
    if (shown.cut) {
        result.actions.append(RowAction::ShowAll);
        if (result.strip.isEmpty())
            result.strip = QLocale().formattedDataSize(message.bytes.size(), 1, QLocale::DataSizeSIFormat);
    }
    describeDelivery(message, result);
    if (m_model.replyHint() == message.id && message.origin == Origin::Reply) {
        result.strip = Words::tr("Tincan answered by itself.");
        result.actions.append(RowAction::TurnOffAnswers);
    }
    if (m_model.isOver())
        result.actions.removeIf([](RowAction action) { return action != RowAction::ShowAll; });
    return result;
}

void RowWriter::describeOrigin(const Message &message, int row, TranscriptRow &result) const
{
    if (message.bytes.isEmpty()) {
        result.tag = Words::tr("empty message");
    } else if (message.origin == Origin::Reply) {
        result.tag = Words::tr("auto", "mark of an automatic answer");
    } else if (message.origin == Origin::PassedOn) {
        result.tag = Words::tr("passed on");
    } else if (looksAutomatic(message, row)) {
        result.tag = Words::tr("auto?", "mark of what is probably an automatic answer");
        result.tagText = Words::tr("This looks like an automatic answer. It can be turned off at the other end.");
    }
    if (!m_model.isNamed())
        return;
    if (!result.joined && !isMine(message))
        result.name = m_people.shownName(message.peer);
    else if (message.others.isEmpty() && message.origin == Origin::Typed)
        result.name = Words::tr("to %1").arg(m_people.shownName(message.peer));
}

/// An answer of the book's programs to what was last sent from here.
bool RowWriter::looksAutomatic(const Message &message, int row) const
{
    if (isMine(message) || !isBookReply(message.bytes))
        return false;
    for (int before = row - 1; before >= std::max(0, row - maxLookBack); --before) {
        const Entry entry = m_model.entry(before);
        const auto *earlier = std::get_if<Message>(&entry);
        if (earlier && isMine(*earlier) && isBookReplyTo(message.bytes, earlier->bytes))
            return true;
    }
    return false;
}

/// How many reads of one burst end with this row: 0 if the burst goes on below, tooManyReads if it is longer than what is
/// looked at.
int RowWriter::readsUpTo(const Message &message, int row) const
{
    if (isMine(message) || m_model.runOf(row).transport != Transport::Tcp)
        return 0;
    if (const auto next = m_model.messageAt(row + 1); next && continuesBurst(message, *next))
        return 0;
    int reads = 1;
    Message later = message;
    for (int before = row - 1; before >= std::max(0, row - maxLookBack); --before) {
        const auto earlier = m_model.messageAt(before);
        if (!earlier || !continuesBurst(*earlier, later))
            return reads;
        if (earlier->readId != later.readId)
            ++reads;
        later = *earlier;
    }
    return row > maxLookBack ? tooManyReads : reads;
}

QString RowWriter::captionOf(const Message &message, int row) const
{
    const QLocale locale;
    if (message.keptBytes >= 0)
        return Words::tr("%Ln byte(s) arrived. A %2-byte read would have cut %1.", nullptr, int(message.bytes.size()))
            .arg(locale.toString(message.bytes.size() - message.keptBytes), locale.toString(message.keptBytes));
    if (message.incomplete)
        return Words::tr("The connection ended in the middle of a character.");
    const int reads = readsUpTo(message, row);
    if (reads == tooManyReads)
        return Words::tr("Many reads in a row: TCP keeps no message borders");
    return reads > 1 ? Words::tr("%Ln reads: TCP keeps no message borders", nullptr, reads) : QString();
}

void RowWriter::describeDelivery(const Message &message, TranscriptRow &result) const
{
    result.delivery = message.delivery;
    switch (message.delivery) {
    case Delivery::None: break;
    case Delivery::Queued: result.markText = Words::tr("Waiting to be sent."); break;
    case Delivery::HandedOver: result.markText = Words::tr("Sent. This peer does not confirm delivery."); break;
    case Delivery::Failed: result.markText = Words::tr("Not sent."); break;
    }
    const auto &problem = message.problem;
    if (message.delivery != Delivery::Failed || !problem || m_model.isDismissed(message.id))
        return;
    QStringList names;
    for (const PeerAddress &peer : problem->peers.mid(0, 3))
        names.append(m_people.shownName(peer));
    const TranscriptModel::Run &run = m_model.lastRun();
    const QString reason =
        whyNotSent(problem->reason, {ErrorContext::Operation::Sending, run.transport, run.role, names.join(u", ")});
    result.markText = reason;
    result.strip = problem->peers.size() > 0 && !message.others.isEmpty()
                       ? Words::tr("Not sent to %1. %2").arg(names.join(u", "), reason)
                       : Words::tr("Not sent. %1").arg(reason);
    result.failed = true;
    if (message.origin == Origin::Typed)
        result.actions.append(RowAction::SendAgain);
    result.actions.append(RowAction::Dismiss);
}

bool RowWriter::isJoined(const Message &message, int row) const
{
    if (row == 0)
        return false;
    const auto previous = m_model.messageAt(row - 1);
    return previous && isMine(*previous) == isMine(message) && previous->peer == message.peer
           && previous->origin == message.origin && previous->others == message.others
           && message.timeMs - previous->timeMs < groupMs;
}

QString RowWriter::sender(const Message &message) const
{
    return isMine(message) ? Words::tr("Me") : m_people.shownName(message.peer);
}

QString RowWriter::lineWithSender(int number, const QString &words) const
{
    const Entry found = m_model.entry(number);
    const QString time = timeOf(found).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const auto *message = std::get_if<Message>(&found);
    if (!message)
        return QStringLiteral("[%1] ").arg(time) + words;
    QString indented = words;
    indented.replace(u'\n', QStringLiteral("\n    "));
    return QStringLiteral("[%1] ").arg(time) + sender(*message) + QStringLiteral(": ") + indented;
}

QString RowWriter::toolTip(int number) const
{
    const TranscriptRow shown = row(number);
    QStringList lines{QLocale().toString(timeOf(m_model.entry(number)), QLocale::LongFormat)};
    for (const QString &line : {shown.markText, shown.tagText}) {
        if (!line.isEmpty())
            lines.append(line);
    }
    return lines.join(u'\n');
}

QString RowWriter::accessibleText(int number) const
{
    const TranscriptRow shown = row(number);
    const auto message = m_model.messageAt(number);
    QStringList parts;
    if (message)
        parts.append(sender(*message));
    parts.append(shown.time);
    for (const QString &part : {shown.tag, shown.text, shown.strip.isEmpty() ? shown.markText : shown.strip}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace tincan
