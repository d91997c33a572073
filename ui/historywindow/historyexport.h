// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "export/transcriptsaver.h"
#include "history/conversationinfo.h"

#include <QPointer>
#include <QWidget>

namespace tincan {

class Banner;
class ExportBar;
class History;
class ProfileSettings;
class SaveAs;

/// Files from the history: one conversation, or all of them. The bar says how far a file is, the banner what became of
/// it.
class HistoryExport : public QObject
{
    Q_OBJECT

public:
    /// `bar` and `banner` are parts of `window`.
    HistoryExport(History &history, ProfileSettings &settings, ExportBar &bar, Banner &banner, QWidget *window);

    void exportOne(const ConversationInfo &info);
    void exportAll();
    bool isSaving() const;

signals:
    void savingChanged(bool saving);

private:
    void wire();
    void ask(const QString &title, const QString &name, std::function<ExportParts()> parts);
    void begin(qint64 rows);
    void end();
    void tellDone(const QString &fileName);
    void tellFailure(const QString &fileName, const QString &why);
    ExportPart partOf(const ConversationInfo &info) const;

    History &m_history;
    ExportBar &m_bar;
    Banner &m_banner;
    QWidget *m_window;
    SaveAs *m_saveAs;
    QPointer<QWidget> m_beganAt; ///< where the focus was, most often a button; it goes while a file is being written
};

} // namespace tincan
