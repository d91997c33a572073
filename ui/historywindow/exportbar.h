// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "theme/linedground.h"

namespace tincan {

class Button;
class Label;

/// Below the list of the history: exports everything, and tells how far a file is.
class ExportBar : public LinedGround
{
    Q_OBJECT

public:
    explicit ExportBar(QWidget *parent = nullptr);

    void setEmpty(bool empty);
    /// `rows` is what the file will have; 0 where that is not known.
    void begin(qint64 rows);
    void setProgress(qint64 rows);
    void end();
    /// To the button that can be pressed while a file is being written.
    void takeFocus();

signals:
    void exportAllWanted();
    void cancelWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
    void retranslate();

    Button *m_all;
    Label *m_progress;
    Button *m_cancel;
    bool m_isEmpty = true;
    bool m_isSaving = false;
    qint64 m_total = 0;
    qint64 m_written = 0;
};

} // namespace tincan
