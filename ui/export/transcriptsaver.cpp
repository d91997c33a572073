// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcriptsaver.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>
#include <utility>

namespace tincan {

namespace {

constexpr std::chrono::milliseconds slice{8}; ///< half a frame: typing and painting stay smooth beside it
constexpr qsizetype pageSize = 64;            ///< looked at between two looks at the clock

} // namespace

ExportParts onePart(ExportPart part)
{
    return [rest = std::optional<ExportPart>(std::move(part))]() mutable { return std::exchange(rest, std::nullopt); };
}

TranscriptSaver::TranscriptSaver(QObject *parent)
    : QObject(parent)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &TranscriptSaver::writeSlice);
}

void TranscriptSaver::save(const QString &fileName, ExportFormat format, ExportParts parts)
{
    if (isSaving())
        return;
    m_format = format;
    m_parts = std::move(parts);
    m_written = 0;
    m_file.setFileName(fileName);
    (void)m_file.open(QIODevice::WriteOnly); // an error is kept until the end
    nextPart();                              // at once: what comes meanwhile is not asked for
    m_slices.start();
}

void TranscriptSaver::nextPart()
{
    disconnect(m_trims);
    m_part = m_parts();
    m_next = 0;
    m_end = m_part && m_part->rows ? m_part->rows->count() : 0;
    if (m_file.isOpen() && m_file.pos() == 0)
        m_file.write(
            exportHeader(m_format, m_part && !m_part->name.isEmpty() ? ExportScope::Several : ExportScope::One));
    if (!m_part || !m_part->rows)
        return;
    m_trims = connect(m_part->rows.get(), &MessageSource::trimmed, this, [this](qsizetype n) {
        m_next = std::max<qsizetype>(0, m_next - n);
        m_end = std::max<qsizetype>(0, m_end - n);
    });
    const QByteArray heading = exportHeading(m_part->heading, m_format);
    if (!heading.isEmpty() && m_file.isOpen())
        m_file.write(m_file.pos() > 0 ? '\n' + heading : heading);
}

/// What is deleted goes from the list before its rows do: what is in the list yet was read as it was.
bool TranscriptSaver::isWhole() const
{
    return m_part->rows && (!m_part->isStillThere || m_part->isStillThere());
}

void TranscriptSaver::writeSlice()
{
    QElapsedTimer clock;
    clock.start();
    while (m_file.isOpen() && m_part) {
        if (m_next >= m_end && !isWhole())
            return end(tr("a conversation was deleted meanwhile or cannot be read"));
        if (m_next >= m_end)
            nextPart();
        else if (!writePage())
            return;
        if (clock.elapsed() >= slice.count()) {
            emit progressed(m_written);
            return;
        }
    }
    end();
}

bool TranscriptSaver::writePage()
{
    const QList<Entry> page = m_part->rows->page(m_next, std::min(pageSize, m_end - m_next));
    if (page.isEmpty()) {
        end(tr("a part of the conversation could not be read")); // half a file is no file
        return false;
    }
    QByteArray text;
    for (const Entry &entry : page)
        text += exported(entry, m_format, m_part->words, m_part->name);
    m_next += page.size();
    m_written += page.size();
    if (m_file.write(text) == text.size())
        return true;
    end();
    return false;
}

void TranscriptSaver::cancel()
{
    if (!isSaving())
        return;
    drop();
    emit cancelled();
}

void TranscriptSaver::drop()
{
    m_slices.stop();
    disconnect(m_trims);
    m_part.reset();
    m_parts = {};
    m_file.cancelWriting();
    if (m_file.isOpen())
        m_file.commit(); // closes it, and keeps nothing
}

void TranscriptSaver::end(const QString &readProblem)
{
    m_slices.stop();
    const QString fileName = m_file.fileName();
    const bool saved = readProblem.isEmpty() && m_file.isOpen() && m_file.commit();
    const QString why = readProblem.isEmpty() ? m_file.errorString() : readProblem;
    drop();
    if (saved)
        emit finished(fileName);
    else
        emit failed(fileName, why);
}

} // namespace tincan
