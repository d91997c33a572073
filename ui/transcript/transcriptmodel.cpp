// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcriptmodel.h"

#include "peers/peersmodel.h"
#include "transcript/limits.h"
#include "transcript/visible.h"

#include <algorithm>
#include <utility>

namespace tincan {

namespace {

constexpr qsizetype pageSize = 256;

} // namespace

TranscriptModel::TranscriptModel(MessageSource &source, const PeersModel &people, QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_people(people)
    , m_writer(*this, people)
{
    take(0, source.count());
    listen();
}

TranscriptModel::TranscriptModel(MessageSource &source, const PeersModel &people, const Opening &opening,
                                 QObject *parent)
    : QAbstractListModel(parent)
    , m_source(source)
    , m_people(people)
    , m_writer(*this, people)
    , m_runs{Run{0, opening.transport, opening.role}}
    , m_named(opening.isNamed)
    , m_hasMessages(true)
    , m_isOver(true)
{
    m_count = int(m_source.count());
    m_weights.append(m_source.weights(0, m_count));
    listen();
}

void TranscriptModel::listen()
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
    if (count == 0)
        return;
    // The source has the entries already; to views they exist from endInsertRows on.
    beginInsertRows({}, int(first), int(first + count - 1));
    m_page.clear();
    m_count += int(count);
    m_weights.append(m_source.weights(first, count));
    endInsertRows();
    watchNew(first, count);
    if (first > 0)
        emit dataChanged(index(int(first - 1)), index(int(first - 1))); // a burst of reads may go on
}

/// Senders are of interest until there are two, and only a server has several.
void TranscriptModel::watchNew(qsizetype first, qsizetype count)
{
    if (!m_isOver && (!m_hasMessages || (!m_named && m_runs.back().role == tincan::Role::Server)))
        m_source.visit(first, count, [this](const Entry &entry) { watchSenders(entry); });
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

void TranscriptModel::setNamed(bool named)
{
    if (std::exchange(m_named, named) != named)
        refreshAll();
}

void TranscriptModel::forget(qsizetype count)
{
    beginRemoveRows({}, 0, int(count - 1));
    m_page.clear();
    m_count -= int(count);
    m_forgotten += quint64(count);
    m_weights.dropFirst(count);
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
    if (row < 0 || row >= m_count)
        return {Notice{}};
    if (row < m_pageFirst || row >= m_pageFirst + m_page.size()) {
        m_pageFirst = row - row % pageSize;
        m_page = m_source.page(m_pageFirst, pageSize);
    }
    if (row >= m_pageFirst + m_page.size()) { // long messages: a page ends early
        m_pageFirst = row;
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
    case Qt::AccessibleTextRole: return m_writer.accessibleText(index.row());
    case Qt::ToolTipRole: return m_writer.toolTip(index.row());
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

int TranscriptModel::rowOf(quint64 id) const
{
    return id < m_forgotten || id >= m_forgotten + quint64(m_count) ? -1 : int(id - m_forgotten);
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

void TranscriptModel::beginConversation(Transport transport, tincan::Role role)
{
    m_runs.push_back({m_forgotten + quint64(m_count), transport, role});
    if (m_runs.size() > size_t(maxRuns))
        m_runs.erase(m_runs.begin());
}

void TranscriptModel::setTimes(TimeFormat times)
{
    m_writer.setTimes(times);
    refreshAll();
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
