// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "chat/transcriptexport.h"

#include <QObject>
#include <QSaveFile>
#include <QTimer>

#include <memory>

namespace tincan {

/// One conversation of a file.
struct ExportPart {
    std::shared_ptr<const MessageSource> rows; ///< null: it is gone, or cannot be read
    ExportWords words;
    QString heading;   ///< what it is, for a text file with several; empty for none
    QString name = {}; ///< the same for a table, see exportName()
    /// Asked when all of it is written; without one, nobody can delete it meanwhile.
    std::function<bool()> isStillThere = {};
};

/// Gives the conversations of a file one after the other, then nothing. Asked only when the one before is written.
using ExportParts = std::function<std::optional<ExportPart>()>;

/// What somebody else keeps, and keeps as long as a file is written from it.
template <typename T>
std::shared_ptr<const T> borrowed(const T &thing)
{
    return {std::shared_ptr<const T>(), &thing};
}

/// One part and no more.
ExportParts onePart(ExportPart part);

/// Writes what conversations hold at this moment into a file, a slice at a time between the window's other work. Until
/// all of it is written the file that may have been there before stays as it was.
class TranscriptSaver : public QObject
{
    Q_OBJECT

public:
    explicit TranscriptSaver(QObject *parent = nullptr);

    /// Ends in finished(), failed() or cancelled(), later. Does nothing while another one is being written.
    void save(const QString &fileName, ExportFormat format, ExportParts parts);
    void cancel();
    bool isSaving() const { return m_slices.isActive(); }

signals:
    /// After each slice: rows that are written, of all parts together.
    void progressed(qint64 rows);
    void finished(const QString &fileName);
    /// `why` is the system's reason, or what was in the way of reading. Nothing of it is kept.
    void failed(const QString &fileName, const QString &why);
    /// Nothing of it is kept.
    void cancelled();

private:
    void writeSlice();
    void nextPart();
    bool isWhole() const;
    bool writePage();
    void end(const QString &readProblem = {});
    void drop();

    QTimer m_slices;
    QSaveFile m_file;
    ExportFormat m_format = ExportFormat::Text;
    ExportParts m_parts;
    std::optional<ExportPart> m_part;
    QMetaObject::Connection m_trims;
    qsizetype m_next = 0; ///< of the part
    qsizetype m_end = 0;
    qint64 m_written = 0;
};

} // namespace tincan
