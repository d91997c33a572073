// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "transcriptsaver.h"

#include <QElapsedTimer>

#include <algorithm>
#include <chrono>

namespace tincan {

namespace {

constexpr std::chrono::milliseconds slice{8}; ///< half a frame: typing and painting stay smooth beside it
constexpr qsizetype pageSize = 64;            ///< looked at between two looks at the clock

} // namespace

TranscriptSaver::TranscriptSaver(const MessageSource &source, QObject *parent)
    : QObject(parent)
    , m_source(source)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &TranscriptSaver::writeSlice);
    connect(&source, &MessageSource::trimmed, this, [this](qsizetype n) {
        m_next = std::max<qsizetype>(0, m_next - n);
        m_end = std::max<qsizetype>(0, m_end - n);
    });
}

void TranscriptSaver::save(const QString &fileName, ExportFormat format, const ExportWords &words)
{
    if (isSaving())
        return;
    m_format = format;
    m_words = words;
    m_next = 0;
    m_end = m_source.count();
    m_file.setFileName(fileName);
    if (m_file.open(QIODevice::WriteOnly))
        m_file.write(exportHeader(format)); // an error is kept until the end
    m_slices.start();
}

void TranscriptSaver::finish()
{
    while (isSaving())
        writeSlice();
}

void TranscriptSaver::writeSlice()
{
    QElapsedTimer clock;
    clock.start();
    while (m_file.isOpen() && m_next < m_end) {
        if (!writePage())
            return end();
        if (clock.elapsed() >= slice.count())
            return;
    }
    end();
}

bool TranscriptSaver::writePage()
{
    const QList<Entry> page = m_source.page(m_next, std::min(pageSize, m_end - m_next));
    QByteArray text;
    for (const Entry &entry : page)
        text += exported(entry, m_format, m_words);
    m_next += page.size();
    return !page.isEmpty() && m_file.write(text) == text.size();
}

void TranscriptSaver::end()
{
    m_slices.stop();
    const QString fileName = m_file.fileName();
    if (m_file.isOpen() && m_file.commit())
        return emit finished(fileName);
    const QString why = m_file.errorString();
    m_file.cancelWriting();
    if (m_file.isOpen())
        m_file.commit(); // closes it, and keeps nothing
    emit failed(fileName, why);
}

} // namespace tincan
