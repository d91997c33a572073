// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "export/transcriptsaver.h"

#include <QFileDialog>
#include <QPointer>

namespace tincan {

class ProfileSettings;

/// Asks where and how to save a conversation, and saves it. The ending of the name chooses the format, and without one
/// of ours the chosen filter does.
class SaveAs : public QObject
{
    Q_OBJECT

public:
    using Words = std::function<ExportWords()>;

    /// `words` is asked each time, because the language and the names may change.
    SaveAs(const MessageSource &source, Words words, ProfileSettings &settings, QWidget *window);

    void ask();
    void finish() { m_saver.finish(); }

signals:
    void savingChanged(bool saving);
    void failed(const QString &fileName, const QString &why);

private:
    void save(const QString &fileName, const QString &filter);
    static QStringList filters();

    TranscriptSaver m_saver;
    Words m_words;
    ProfileSettings &m_settings;
    QWidget *m_window;
    QPointer<QFileDialog> m_dialog;
};

} // namespace tincan
