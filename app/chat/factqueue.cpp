// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "factqueue.h"

#include <QTimerEvent>

#include <utility>

namespace tincan {

namespace {

/// Addresses count: a message that is passed on may have many recipients.
qint64 weight(const Fact &fact)
{
    qsizetype addresses = 0;
    qint64 bytes = 0;
    if (const auto *added = std::get_if<fact::MessageAdded>(&fact)) {
        bytes = added->message.bytes.size();
        addresses = added->message.others.size();
    } else if (const auto *change = std::get_if<fact::DeliveryChanged>(&fact)) {
        addresses = change->failedPeers.size();
    }
    return bytes + addresses * qint64(sizeof(PeerAddress));
}

} // namespace

quint64 FactQueue::push(Fact fact)
{
    const quint64 number = m_left + quint64(m_waitingFacts);
    if (m_waiting.empty() || m_waiting.back().facts.size() >= m_limits.batchSize)
        m_waiting.emplace_back();
    const qint64 bytes = weight(fact);
    m_waiting.back().bytes += bytes;
    m_waiting.back().facts.append(std::move(fact));
    m_waitingBytes += bytes;
    ++m_waitingFacts;
    updateFull();
    scheduleFlush();
    return number;
}

bool FactQueue::handOver(quint64 number)
{
    if (number < m_left)
        return false;
    const quint64 place = number - m_left; // all batches that wait are full, but for the last
    QList<Fact> &facts = m_waiting[place / quint64(m_limits.batchSize)].facts;
    auto *added = std::get_if<fact::MessageAdded>(&facts[qsizetype(place % quint64(m_limits.batchSize))]);
    if (!added || added->message.origin == Origin::Typed)
        return false;
    added->message.delivery = Delivery::HandedOver;
    return true;
}

void FactQueue::pushUrgent(Fact fact)
{
    m_urgent.append(std::move(fact));
    scheduleFlush();
}

void FactQueue::touch()
{
    scheduleFlush();
}

void FactQueue::taken()
{
    m_inFlight = false;
    if (!m_urgent.isEmpty() || !m_waiting.empty() || m_counters != m_told)
        scheduleFlush();
}

void FactQueue::scheduleFlush()
{
    if (m_inFlight || m_posted)
        return;
    if (m_waitingFacts < m_limits.batchSize && m_limits.tellAfterMs > 0) {
        if (!m_moment.isActive())
            m_moment.start(m_limits.tellAfterMs, Qt::PreciseTimer, this);
        return;
    }
    m_posted = true;
    m_moment.stop(); // or there would be two
    QMetaObject::invokeMethod(this, &FactQueue::flush, Qt::QueuedConnection);
}

void FactQueue::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_moment.timerId())
        flush();
    else
        QObject::timerEvent(event);
}

void FactQueue::flush()
{
    m_moment.stop();
    m_posted = false;
    m_inFlight = true;
    m_told = m_counters;
    const FactBatch next{m_urgent.isEmpty() ? nextBatch() : std::exchange(m_urgent, {}) + nextBatch(), m_counters};
    updateFull();
    emit batch(next);
}

QList<Fact> FactQueue::nextBatch()
{
    if (m_waiting.empty())
        return {};
    const Waiting next = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_waitingFacts -= next.facts.size();
    m_left += quint64(next.facts.size());
    m_waitingBytes -= next.bytes;
    return next.facts;
}

void FactQueue::updateFull()
{
    const bool over = m_waitingFacts >= m_limits.factsHigh || m_waitingBytes >= m_limits.factBytesHigh;
    const bool under = m_waitingFacts <= m_limits.factsLow && m_waitingBytes <= m_limits.factBytesLow;
    if ((m_full && under) || (!m_full && over)) {
        m_full = !m_full;
        emit fullChanged(m_full);
    }
}

} // namespace tincan
