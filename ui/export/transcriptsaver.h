// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/transcriptexport.h"

#include <QObject>
#include <QSaveFile>
#include <QTimer>

namespace tincan {

/// Writes what a transcript holds at this moment into a file, a slice at a time between the window's other work. Until
/// all of it is written the file that may have been there before stays as it was.
class TranscriptSaver : public QObject
{
    Q_OBJECT

public:
    explicit TranscriptSaver(const MessageSource &source, QObject *parent = nullptr);

    /// Ends in finished() or failed(), later. Does nothing while another one is being written.
    void save(const QString &fileName, ExportFormat format, const ExportWords &words);
    bool isSaving() const { return m_slices.isActive(); }
    /// Writes the rest now, because there is no later.
    void finish();

signals:
    void finished(const QString &fileName);
    /// `why` is the system's reason.
    void failed(const QString &fileName, const QString &why);

private:
    void writeSlice();
    bool writePage();
    void end();

    const MessageSource &m_source;
    ExportWords m_words;
    QTimer m_slices;
    QSaveFile m_file;
    ExportFormat m_format = ExportFormat::Text;
    qsizetype m_next = 0;
    qsizetype m_end = 0;
};

} // namespace tincan
