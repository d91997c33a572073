// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcriptsearch.h"

#include "transcript/limits.h"
#include "transcript/transcriptmodel.h"
#include "wire/utf8.h"

#include <QTimer>

#include <algorithm>

namespace tincan {

TranscriptSearch::TranscriptSearch(TranscriptModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
    , m_timer(new QTimer(this))
{
    connect(m_timer, &QTimer::timeout, this, &TranscriptSearch::lookOn);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (m_needle.isEmpty())
            return;
        for (int row = first; row <= last; ++row) {
            if (matches(row))
                m_hits.push_back(m_model.idOf(row));
        }
        emit changed();
    });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this](const QModelIndex &, int first, int last) {
        const int gone = last - first + 1;
        m_stored = std::max(0, m_stored - gone);
        m_next = std::max(-1, m_next - gone);
        dropForgotten();
    });
}

void TranscriptSearch::look(const QString &needle, Qt::CaseSensitivity sensitivity)
{
    m_needle = needle;
    m_sensitivity = sensitivity;
    m_hits.clear();
    m_current.reset();
    m_elsewhere.reset();
    m_stored = int(m_model.source().stored());
    m_next = needle.isEmpty() ? -1 : m_model.rowCount() - 1;
    if (needle.isEmpty())
        m_timer->stop();
    else
        m_timer->start(0);
    emit changed();
    emit stepped();
}

/// The newest hits come first, so what is stored is looked at when all that is in memory was.
void TranscriptSearch::lookElsewhere()
{
    m_timer->stop();
    m_next = -1;
    if (m_stored > 0)
        m_elsewhere = m_model.source().search(m_needle, m_sensitivity);
    if (!m_elsewhere)
        return;
    connect(m_elsewhere.get(), &MessageSearch::found, this, &TranscriptSearch::takeFound);
    connect(m_elsewhere.get(), &MessageSearch::finished, this, [this] {
        m_elsewhere.release()->deleteLater(); // this is one of its signals
        emit changed();
    });
}

void TranscriptSearch::takeFound(const QList<quint64> &ids)
{
    const quint64 end = m_model.idOf(m_stored); // some rows may have left the memory since they were looked at
    for (const quint64 id : ids) {
        if (id < end && m_model.rowOf(id) >= 0)
            m_hits.push_front(id);
    }
    chooseFirst();
    emit changed();
}

void TranscriptSearch::chooseFirst()
{
    if (m_current || m_hits.empty())
        return;
    m_current = m_hits.back();
    emit stepped();
}

bool TranscriptSearch::matches(int row) const
{
    const auto message = m_model.messageAt(row);
    return message && decodeUtf8(message->bytes).contains(m_needle, m_sensitivity);
}

void TranscriptSearch::lookOn()
{
    const int end = std::max(m_stored - 1, m_next - searchedRows);
    for (; m_next > end; --m_next) {
        if (matches(m_next))
            m_hits.push_front(m_model.idOf(m_next));
    }
    if (m_next < m_stored)
        lookElsewhere();
    chooseFirst();
    emit changed();
}

void TranscriptSearch::dropForgotten()
{
    while (!m_hits.empty() && m_model.rowOf(m_hits.front()) < 0)
        m_hits.pop_front();
    if (m_current && m_model.rowOf(*m_current) < 0)
        m_current.reset();
}

int TranscriptSearch::currentNumber() const
{
    if (!m_current)
        return 0;
    const auto place = std::lower_bound(m_hits.cbegin(), m_hits.cend(), *m_current);
    return int(m_hits.cend() - place);
}

int TranscriptSearch::currentRow() const
{
    return m_current ? m_model.rowOf(*m_current) : -1;
}

void TranscriptSearch::stepOlder()
{
    step(1);
}

void TranscriptSearch::stepNewer()
{
    step(-1);
}

void TranscriptSearch::step(int by)
{
    if (m_hits.empty())
        return;
    const int total = count();
    const int number = m_current ? (currentNumber() - 1 + by + total) % total : 0;
    m_current = m_hits[size_t(total - 1 - number)];
    emit stepped();
    emit changed();
}

QList<int> TranscriptSearch::sample(int most) const
{
    QList<int> rows;
    const size_t every = m_hits.size() / size_t(most) + 1;
    for (size_t i = 0; i < m_hits.size(); i += every)
        rows.append(m_model.rowOf(m_hits[i]));
    return rows;
}

} // namespace tincan
