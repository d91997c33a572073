// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include "theme/label.h"

namespace tincan {

/// One text of the status line. Each digit has the same width, and a cell that has grown does not shrink, so nothing
/// moves while a number runs; what does not fit is elided. Colours come from the palette at the moment of painting.
class StatusCell : public Label
{
    Q_OBJECT

public:
    enum class Tone { Quiet, Warning };

    explicit StatusCell(Tone tone, QWidget *parent = nullptr);

    /// An empty text hides the cell from the line.
    void setWords(const QString &text);
    /// Forgets how wide it has been.
    void reset();
    /// What the text needs, and has needed.
    int wantedWidth() const { return m_wanted; }
    /// The line has room for it, with this width. The tool tip has the text where it is cut.
    void place(const QRect &where);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int widthOf(QStringView text) const;
    QString elided() const;
    void measure();

    Tone m_tone;
    int m_wanted = 0;
};

} // namespace tincan
