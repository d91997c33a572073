// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "export/transcriptsaver.h"

#include <QFileDialog>
#include <QPointer>

namespace tincan {

class ProfileSettings;

/// Asks where and how to save conversations, and saves them. The ending of the name chooses the format, and without one
/// of ours the chosen filter does.
class SaveAs : public QObject
{
    Q_OBJECT

public:
    SaveAs(ProfileSettings &settings, QWidget *window);

    /// `name` is suggested, see suggestedName(). `parts` is asked when the place is chosen: rows, language and names are
    /// those of that moment. Does nothing while a file is being written.
    void ask(const QString &title, const QString &name, std::function<ExportParts()> parts);
    bool isSaving() const { return m_saver.isSaving(); }
    void cancel() { m_saver.cancel(); }

signals:
    void savingChanged(bool saving);
    void progressed(qint64 rows);
    void saved(const QString &fileName);
    void failed(const QString &fileName, const QString &why);

private:
    void save(const QString &fileName, const QString &filter);
    static QStringList filters();

    TranscriptSaver m_saver;
    std::function<ExportParts()> m_parts;
    ProfileSettings &m_settings;
    QWidget *m_window;
    QPointer<QFileDialog> m_dialog;
};

} // namespace tincan
