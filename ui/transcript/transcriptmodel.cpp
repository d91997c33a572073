// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcriptmodel.h"

#include "connection/errortext.h"
#include "peers/peersmodel.h"
#include "transcript/limits.h"
#include "transcript/noticetext.h"
#include "transcript/visible.h"

#include <QDateTime>
#include <QLocale>

#include <utility>

namespace tincan {

namespace {

constexpr qsizetype pageSize = 256;
constexpr qint64 groupMs = 5 * 60 * 1000; ///< bubbles of one sender within this belong together

QDateTime timeOf(const Entry &entry)
{
    return QDateTime::fromMSecsSinceEpoch(std::visit([](const auto &e) { return e.timeMs; }, entry));
}

bool isMine(const Message &message)
{
    return message.origin != Origin::Received;
}

} // namespace

TranscriptModel::TranscriptModel(MessageSource &source, const PeersModel &people, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_people(people)
    , m_count(int(source.count()))
{
    connect(&m_source, &MessageSource::appended, this, &TranscriptModel::take);
    connect(&m_source, &MessageSource::changed, this, [this](qsizetype first, qsizetype n) {
        m_page.clear();
        emit dataChanged(index(int(first)), index(int(first + n - 1)));
    });
    connect(&m_source, &MessageSource::marked, this, [this](qsizetype first, qsizetype n) {
        m_page.clear();
        emit dataChanged(index(int(first)), index(int(first + n - 1)), {MarkRole});
    });
    connect(&m_source, &MessageSource::trimmed, this, &TranscriptModel::forget);
    connect(&m_people, &PeersModel::namesChanged, this, &TranscriptModel::refreshAll);
}

int TranscriptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_count;
}

void TranscriptModel::take(qsizetype first, qsizetype count)
{
    // The source has the entries already; to views they exist from endInsertRows on.
    beginInsertRows({}, int(first), int(first + count - 1));
    m_page.clear();
    m_count += int(count);
    endInsertRows();
    if (!m_named || !m_hasMessages) {
        for (const Entry &entry : m_source.page(first, count))
            watchSenders(entry);
    }
}

void TranscriptModel::watchSenders(const Entry &entry)
{
    if (std::holds_alternative<Message>(entry)) {
        if (!std::exchange(m_hasMessages, true))
            emit firstMessageArrived();
    }
    const auto *notice = std::get_if<Notice>(&entry);
    if (!notice || notice->kind != Notice::Kind::Joined)
        return;
    const QString sender = notice->peer.toString();
    if (m_firstSender.isEmpty()) {
        m_firstSender = sender;
    } else if (m_firstSender != sender && !m_named && m_runs.back().role == tincan::Role::Server) {
        m_named = true;
        refreshAll();
    }
}

void TranscriptModel::forget(qsizetype count)
{
    beginRemoveRows({}, 0, int(count - 1));
    m_page.clear();
    m_count -= int(count);
    m_forgotten += quint64(count);
    endRemoveRows();
}

void TranscriptModel::refreshAll()
{
    if (m_count > 0)
        emit dataChanged(index(0), index(m_count - 1));
}

void TranscriptModel::retranslate()
{
    refreshAll();
}

Entry TranscriptModel::entry(int row) const
{
    if (row < m_pageFirst || row >= m_pageFirst + m_page.size()) {
        m_pageFirst = row - row % pageSize;
        m_page = m_source.page(m_pageFirst, pageSize);
    }
    return m_page.value(row - m_pageFirst);
}

QVariant TranscriptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case RowRole: return QVariant::fromValue(row(index.row()));
    case Qt::DisplayRole: return row(index.row()).text;
    case Qt::AccessibleTextRole: return lineWithSender(index.row());
    case Qt::ToolTipRole: {
        const TranscriptRow shown = row(index.row());
        const QString fullTime = QLocale().toString(timeOf(entry(index.row())), QLocale::LongFormat);
        return shown.markText.isEmpty() ? fullTime : fullTime + u'\n' + shown.markText;
    }
    case BytesRole: {
        const std::optional<Message> message = messageAt(index.row());
        return message ? QVariant(message->bytes) : QVariant();
    }
    default: return {};
    }
}

std::optional<Message> TranscriptModel::messageAt(int row) const
{
    const Entry found = entry(row);
    const auto *message = std::get_if<Message>(&found);
    return message ? std::optional<Message>(*message) : std::nullopt;
}

QString TranscriptModel::lineWithSender(int row) const
{
    const Entry found = entry(row);
    const QString time = timeOf(found).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss"));
    const auto *message = std::get_if<Message>(&found);
    if (!message)
        return QStringLiteral("[%1] %2").arg(time, this->row(row).text);
    const QString sender = isMine(*message) ? tr("Me") : m_people.shownName(message->peer);
    QString text = fullText(message->bytes);
    text.replace(u'\n', QStringLiteral("\n    "));
    return QStringLiteral("[%1] %2: ").arg(time, sender) + text;
}

TranscriptRow TranscriptModel::row(int number) const
{
    const Entry found = entry(number);
    TranscriptRow result = std::visit([this, number](const auto &known) { return describe(known, number); }, found);
    const QDateTime time = timeOf(found);
    result.time = time.toString(QStringLiteral("HH:mm:ss"));
    const QDate day = time.date();
    if (number == 0 || timeOf(entry(number - 1)).date() != day) {
        const QDate today = QDate::currentDate();
        result.day = day == today               ? tr("Today")
                     : day == today.addDays(-1) ? tr("Yesterday")
                                                : QLocale().toString(day, QLocale::ShortFormat);
        result.joined = false;
    }
    return result;
}

const TranscriptModel::Run &TranscriptModel::runOf(int row) const
{
    const quint64 position = m_forgotten + quint64(row);
    auto run = m_runs.cend();
    while (run != m_runs.cbegin()) {
        --run;
        if (run->firstRow <= position)
            return *run;
    }
    return m_runs.front();
}

TranscriptRow TranscriptModel::describe(const Notice &notice, int row) const
{
    TranscriptRow result;
    const Run &run = runOf(row);
    const QString peer = notice.peer.isNull() ? notice.reason.host : m_people.shownName(notice.peer);
    result.text = noticeText(notice, run.transport, run.role, peer);
    return result;
}

TranscriptRow TranscriptModel::describe(const Message &message, int row) const
{
    TranscriptRow result;
    const ShownText shown = shownText(message.bytes);
    result.side = isMine(message) ? TranscriptRow::Side::Outgoing : TranscriptRow::Side::Incoming;
    result.text = shown.text;
    result.ip = message.peer.ip;
    result.joined = isJoined(message, row);
    if (message.bytes.isEmpty())
        result.tag = tr("empty message");
    else if (message.origin == Origin::Reply)
        result.tag = tr("auto", "mark of an automatic answer");
    else if (message.origin == Origin::PassedOn)
        result.tag = tr("passed on");
    if (m_named && !result.joined && !isMine(message))
        result.name = m_people.shownName(message.peer);
    else if (m_named && message.others.isEmpty() && message.origin == Origin::Typed)
        result.name = tr("to %1").arg(m_people.shownName(message.peer));
    result.strip = captionOf(message);
    if (shown.cut)
        result.actions.append(RowAction::ShowAll);
    describeDelivery(message, result);
    if (m_replyHint == message.id && message.origin == Origin::Reply) {
        result.strip = tr("Tincan answered by itself.");
        result.actions.append(RowAction::TurnOffAnswers);
    }
    return result;
}

QString TranscriptModel::captionOf(const Message &message) const
{
    const QLocale locale;
    if (message.keptBytes >= 0)
        return tr("%Ln byte(s) arrived, %1 cut by the %2-byte read", nullptr, int(message.bytes.size()))
            .arg(locale.toString(message.bytes.size() - message.keptBytes), locale.toString(message.keptBytes));
    if (message.incomplete)
        return tr("The connection ended in the middle of a character.");
    return {};
}

void TranscriptModel::describeDelivery(const Message &message, TranscriptRow &result) const
{
    result.delivery = message.delivery;
    switch (message.delivery) {
    case Delivery::None: break;
    case Delivery::Queued: result.markText = tr("Waiting to be sent."); break;
    case Delivery::HandedOver: result.markText = tr("Sent. This peer does not confirm delivery."); break;
    case Delivery::Failed: result.markText = tr("Not sent."); break;
    }
    const auto &problem = message.problem;
    if (message.delivery != Delivery::Failed || !problem || m_dismissed.contains(message.id))
        return;
    QStringList names;
    for (const PeerAddress &peer : problem->peers.mid(0, 3))
        names.append(m_people.shownName(peer));
    const Run &run = m_runs.back();
    const QString reason =
        errorText(problem->reason, {ErrorContext::Operation::Sending, run.transport, run.role, names.join(u", ")})
            .sentence;
    result.markText = reason;
    result.strip = problem->peers.size() > 0 && !message.others.isEmpty()
                       ? tr("Not sent to %1. %2").arg(names.join(u", "), reason)
                       : tr("Not sent. %1").arg(reason);
    result.failed = true;
    if (message.origin == Origin::Typed)
        result.actions.append(RowAction::SendAgain);
    result.actions.append(RowAction::Dismiss);
}

bool TranscriptModel::isJoined(const Message &message, int row) const
{
    if (row == 0)
        return false;
    const Entry before = entry(row - 1);
    const auto *previous = std::get_if<Message>(&before);
    return previous && isMine(*previous) == isMine(message) && previous->peer == message.peer
           && previous->origin == message.origin && previous->others == message.others
           && message.timeMs - previous->timeMs < groupMs;
}

void TranscriptModel::beginConversation(Transport transport, tincan::Role role)
{
    m_runs.push_back({m_forgotten + quint64(m_count), transport, role});
    if (m_runs.size() > size_t(maxRuns))
        m_runs.erase(m_runs.begin());
}

void TranscriptModel::setReplyHint(std::optional<MessageId> id)
{
    if (std::exchange(m_replyHint, id) != id)
        refreshAll();
}

void TranscriptModel::dismissFailure(int row)
{
    if (const auto message = messageAt(row)) {
        m_dismissed.insert(message->id);
        emit dataChanged(index(row), index(row));
    }
}

} // namespace tincan
