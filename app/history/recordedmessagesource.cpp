// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "recordedmessagesource.h"

#include "historyreader.h"

#include <QDateTime>

#include <algorithm>
#include <limits>

namespace tincan {

namespace {

qint64 bytesOf(const Entry &entry)
{
    const auto *message = std::get_if<Message>(&entry);
    return message ? message->bytes.size() : 0;
}

bool isMessage(const Entry &entry)
{
    return std::holds_alternative<Message>(entry);
}

} // namespace

RecordedMessageSource::RecordedMessageSource(HistoryReader &reader, RangeSearch search, NextLiveId nextId,
                                             const HistoryLimits &limits, const ChatLimits &chatLimits)
    : LiveMessageSource(chatLimits)
    , m_reader(reader)
    , m_search(std::move(search))
    , m_nextId(std::move(nextId))
    , m_limits(limits)
    , m_pages(reader, limits)
{
    m_flush.setSingleShot(true);
    m_flush.setTimerType(Qt::PreciseTimer);
    m_flush.setInterval(limits.flushMs);
    connect(&m_flush, &QTimer::timeout, this, &RecordedMessageSource::handOver);
    beginSegment(0, true);
}

RecordedMessageSource::~RecordedMessageSource()
{
    settleLate();
    m_onItsWay.reset();
    while (handOver())
        m_onItsWay.reset(); // the writer takes them in order
    for (const Segment &segment : m_segments)
        emit liveEnded(segment.live);
}

// --- where a row is ---------------------------------------------------------------------------------------------

void RecordedMessageSource::begin(const ConversationSettings &settings)
{
    m_settings = settings;
    beginSegment(tail().end(), m_keeping);
}

bool RecordedMessageSource::isBehind() const
{
    if (!m_onItsWay || tail().bytes() <= m_limits.unsavedHigh || m_sinceHandOver.hasExpired(m_limits.behindMs))
        return false;
    qint64 bytes = 0; // not of all that is in memory: some may not be for the disk
    for (size_t i = segmentAt(m_saved); i < m_segments.size(); ++i) {
        for (quint64 at = std::max(m_segments[i].first, m_saved); m_segments[i].isKept && at < endOf(i); ++at)
            bytes += bytesOf(tail().at(at)) + qint64(sizeof(Entry));
    }
    return bytes > m_limits.unsavedHigh;
}

void RecordedMessageSource::setKeeping(bool on)
{
    if (std::exchange(m_keeping, on) != on)
        beginSegment(on ? tail().end() : m_handed, on);
}

void RecordedMessageSource::beginSegment(quint64 first, bool isKept)
{
    while (!m_segments.empty() && m_segments.back().first >= first) { // nothing was said
        emit liveEnded(m_segments.back().live);
        m_segments.pop_back();
    }
    m_segments.push_back({first, isKept, m_nextId(), {}, m_settings, QDateTime::currentMSecsSinceEpoch()});
}

size_t RecordedMessageSource::segmentAt(quint64 position) const
{
    const auto next = std::upper_bound(m_segments.begin(), m_segments.end(), position,
                                       [](quint64 wanted, const Segment &segment) { return wanted < segment.first; });
    return size_t(next - m_segments.begin()) - 1;
}

quint64 RecordedMessageSource::endOf(size_t segment) const
{
    return segment + 1 < m_segments.size() ? m_segments[segment + 1].first : tail().end();
}

QList<Entry> RecordedMessageSource::page(qsizetype first, qsizetype n) const
{
    const quint64 begin = m_forgotten + quint64(std::clamp<qsizetype>(first, 0, count()));
    const quint64 end = m_forgotten + quint64(std::clamp<qsizetype>(first + n, rowOf(begin), count()));
    QList<Entry> entries;
    if (begin >= tail().first()) {
        entries.reserve(qsizetype(end - begin));
        for (quint64 position = begin; position < end; ++position)
            entries.append(tail().at(position));
        return entries;
    }
    entries = storedRows(begin, end);
    if (entries.isEmpty()) // until forgetPages()
        entries = QList<Entry>(qsizetype(std::min(end, storedEnd(begin)) - begin), HistoryReader::lost());
    for (qsizetype i = 0; i < entries.size() && !m_settled.isEmpty(); ++i) {
        if (const auto newer = m_settled.constFind(begin + quint64(i)); newer != m_settled.cend())
            entries[i] = *newer;
    }
    return entries;
}

/// Where the rows of the file end that belong to the same segment as this one.
quint64 RecordedMessageSource::storedEnd(quint64 position) const
{
    return std::min(endOf(segmentAt(position)), tail().first());
}

/// At least one; none while nothing can be read.
QList<Entry> RecordedMessageSource::storedRows(quint64 begin, quint64 end) const
{
    const Segment &segment = m_segments[segmentAt(begin)];
    const quint64 stored = storedEnd(begin);
    return m_pages.rows(segment.id, qint64(begin - segment.first), qint64(std::min(end, stored) - begin),
                        qint64(stored - segment.first));
}

Entry RecordedMessageSource::entryAt(quint64 position) const
{
    return page(rowOf(position), 1).value(0);
}

void RecordedMessageSource::forgetPages()
{
    m_pages.clear();
    settleLate();
    if (stored() > 0)
        emit changed(0, stored());
}

std::unique_ptr<MessageSearch> RecordedMessageSource::search(const QString &text, Qt::CaseSensitivity sensitivity)
{
    QList<SearchRange> ranges;
    for (size_t i = 0; i < m_segments.size(); ++i) {
        const Segment &segment = m_segments[i];
        const quint64 first = std::max(segment.first, m_forgotten);
        const quint64 end = std::min(endOf(i), tail().first());
        if (segment.isKept && first < end)
            ranges.append({segment.id, qint64(first - segment.first), qint64(end - segment.first), first});
    }
    return ranges.isEmpty() ? nullptr : m_search(ranges, text, sensitivity);
}

// --- on the way to the file -------------------------------------------------------------------------------------

void RecordedMessageSource::onAppended(const TranscriptTail::Changes &changes)
{
    for (const quint64 position : changes.touched) {
        if (position < m_handed && m_segments[segmentAt(position)].isKept)
            m_changed.insert(position);
    }
    for (const TranscriptTail::Settled &settled : changes.elsewhere)
        settleElsewhere(settled);
    schedule();
    trim();
}

/// It was saved as waiting to be sent, and has left the memory since.
void RecordedMessageSource::settleElsewhere(const TranscriptTail::Settled &settled)
{
    if (settled.position < m_forgotten)
        return;
    const auto newer = m_settled.constFind(settled.position);
    const QList<Entry> known =
        newer != m_settled.cend() ? QList<Entry>{*newer} : storedRows(settled.position, settled.position + 1);
    if (known.isEmpty()) {
        m_unsettled.append(settled);
        return;
    }
    Entry entry = known.first();
    auto *message = std::get_if<Message>(&entry);
    if (!message || message->id != settled.change.id)
        return; // the file was damaged
    TranscriptTail::settle(*message, settled.change);
    m_settled.insert(settled.position, entry);
    m_changed.insert(settled.position);
    const qsizetype row = rowOf(settled.position);
    emit changed(row, 1);
}

void RecordedMessageSource::settleLate()
{
    const QList<TranscriptTail::Settled> waiting = std::exchange(m_unsettled, {});
    for (const TranscriptTail::Settled &settled : waiting)
        settleElsewhere(settled);
    schedule();
}

void RecordedMessageSource::schedule()
{
    if (m_onItsWay || (m_changed.empty() && m_handed == tail().end()))
        return;
    if (qsizetype(tail().end() - m_handed) >= m_limits.batchRows)
        handOver();
    else if (!m_flush.isActive())
        m_flush.start();
}

/// False if there was nothing.
bool RecordedMessageSource::handOver()
{
    if (m_onItsWay)
        return false;
    if (handOverGap())
        return true;
    while (m_changed.empty() && m_handed < tail().end() && !m_segments[segmentAt(m_handed)].isKept)
        m_handed = m_saved = endOf(segmentAt(m_handed));
    if (m_changed.empty() && m_handed == tail().end())
        return false;
    m_flush.stop();
    const size_t index = segmentAt(m_changed.empty() ? m_handed : *m_changed.begin());
    const Segment &segment = m_segments[index];
    HistoryBatch batch{segment.live, segment.settings, segment.startedMs, {}, 0};
    collectChanged(index, batch);
    collectNew(index, batch);
    send(batch);
    return true;
}

/// The notice of a start of which the last row is gone, so that no row brings it.
bool RecordedMessageSource::handOverGap()
{
    for (size_t i = 0; i < m_segments.size() && endOf(i) <= m_handed; ++i) {
        if (!m_segments[i].gap)
            continue;
        HistoryBatch batch{m_segments[i].live, m_segments[i].settings, m_segments[i].startedMs, {}, 0};
        takeGap(m_segments[i], endOf(i), batch);
        send(batch);
        return true;
    }
    return false;
}

void RecordedMessageSource::send(const HistoryBatch &batch)
{
    m_savedNext = m_handed;
    m_onItsWay = batch;
    m_sinceHandOver.start();
    emit batchReady(batch);
}

/// One notice for all of its rows, in front of the row at this position.
void RecordedMessageSource::takeGap(Segment &segment, quint64 position, HistoryBatch &batch)
{
    const auto gap = std::exchange(segment.gap, std::nullopt);
    if (!gap)
        return;
    Notice notice;
    notice.kind = Notice::Kind::NotSaved;
    notice.timeMs = gap->timeMs;
    notice.count = std::max(1, gap->messages);
    batch.rows.append({qint64(position - segment.first) - 1, notice});
}

void RecordedMessageSource::collectChanged(size_t segment, HistoryBatch &batch)
{
    const quint64 first = m_segments[segment].first;
    auto it = m_changed.begin();
    for (; it != m_changed.end() && *it < endOf(segment) && batch.rows.size() < m_limits.batchRows; ++it) {
        if (*it < m_forgotten)
            continue;
        batch.rows.append({qint64(*it - first), entryAt(*it)});
        m_settled.insert(*it, batch.rows.last().entry); // until it is written, it may leave the memory
    }
    m_changed.erase(m_changed.begin(), it);
}

void RecordedMessageSource::collectNew(size_t segment, HistoryBatch &batch)
{
    if (m_handed < m_segments[segment].first || m_handed >= endOf(segment))
        return;
    takeGap(m_segments[segment], m_handed, batch);
    const auto waiting = qsizetype(endOf(segment) - m_handed);
    batch.rows.reserve(batch.rows.size() + std::min(waiting, m_limits.batchRows));
    qint64 bytes = 0;
    while (m_handed < endOf(segment) && batch.rows.size() < m_limits.batchRows && bytes < m_limits.batchBytes) {
        const Entry &entry = tail().at(m_handed);
        bytes += bytesOf(entry);
        batch.messages += isMessage(entry);
        batch.rows.append({qint64(m_handed - m_segments[segment].first), entry});
        ++m_handed;
    }
}

qint64 RecordedMessageSource::waitingMessages() const
{
    qint64 messages = 0;
    for (size_t i = segmentAt(m_handed); i < m_segments.size(); ++i) {
        if (!m_segments[i].isKept)
            continue;
        for (quint64 position = std::max(m_segments[i].first, m_handed); position < endOf(i); ++position)
            messages += isMessage(tail().at(position));
    }
    return messages;
}

void RecordedMessageSource::onWritten(LiveId live, ConversationId id)
{
    if (!m_onItsWay || m_onItsWay->live != live)
        return;
    const auto segment =
        std::find_if(m_segments.begin(), m_segments.end(), [live](const Segment &known) { return known.live == live; });
    if (segment != m_segments.end()) {
        segment->id = id;
        for (const HistoryBatch::Row &row : std::as_const(m_onItsWay->rows)) {
            const quint64 position = segment->first + quint64(row.number);
            if (position >= m_saved)
                break; // what follows is new
            m_pages.drop(id, row.number);
            if (!m_changed.contains(position))
                m_settled.remove(position);
        }
    }
    m_saved = std::max(m_saved, m_savedNext);
    m_onItsWay.reset();
    trim();
    settleLate();
}

void RecordedMessageSource::trim()
{
    const auto isOver = [this](qsizetype rows, qint64 bytes) {
        return tail().end() - tail().first() > 1
               && (qsizetype(tail().end() - tail().first()) > rows || tail().bytes() > bytes);
    };
    while (isOver(m_limits.tailRows, m_limits.tailBytes) && tail().first() < m_saved
           && m_segments[segmentAt(tail().first())].isKept) {
        if (m_changed.contains(tail().first()))
            m_settled.insert(tail().first(), tail().at(tail().first()));
        tail().dropFirst();
    }
    if (tail().bytes() <= m_limits.tailBytes && std::exchange(m_hadMuch, false))
        emit caughtUp();
    m_hadMuch = m_hadMuch || tail().bytes() > m_limits.unsavedHigh / 2;
    // what cannot be saved, or shall not be, has its cap too; nothing from before it can be shown any more
    const quint64 before = m_forgotten;
    bool lost = false;
    bool notWanted = false;
    while (isOver(std::numeric_limits<qsizetype>::max(), m_limits.unsavedBytes)) {
        const GivenUp what = giveUpFirst();
        lost = lost || what == GivenUp::Lost;
        notWanted = notWanted || what == GivenUp::NotWanted;
    }
    m_handed = std::max(m_handed, tail().first());
    m_saved = std::max(m_saved, m_forgotten);
    if (m_forgotten == before)
        return;
    m_changed.erase(m_changed.begin(), m_changed.lower_bound(m_forgotten));
    m_settled.removeIf([this](QHash<quint64, Entry>::iterator known) { return known.key() < m_forgotten; });
    emit trimmed(qsizetype(m_forgotten - before));
    if (lost)
        emit overflowed();
    if (notWanted)
        emit forgot();
}

RecordedMessageSource::GivenUp RecordedMessageSource::giveUpFirst()
{
    const quint64 position = tail().first();
    Segment &segment = m_segments[segmentAt(position)];
    const GivenUp what = !segment.isKept ? GivenUp::NotWanted : position < m_handed ? GivenUp::OnItsWay : GivenUp::Lost;
    if (what == GivenUp::Lost) {
        if (segment.gap)
            ++segment.first; // the notice that stands for all of them has one number
        else
            segment.gap = Gap{};
        const Entry &entry = tail().at(position);
        segment.gap->messages += isMessage(entry);
        segment.gap->timeMs = std::visit([](const auto &known) { return known.timeMs; }, entry);
    }
    tail().dropFirst();
    m_forgotten = tail().first();
    return what;
}

} // namespace tincan
