// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

class QPlainTextEdit;

namespace tincan {

/// A long message or its bytes, as plain text to read and to copy from. Lines that would take seconds to lay out are
/// broken on the screen only: nothing that is copied has these breaks. Deletes itself.
class FullTextWindow : public QDialog
{
    Q_OBJECT

public:
    /// `text` is shown; `whole` is what a copy of all of it gives, with its controls and line ends as they came.
    FullTextWindow(const QString &title, const QString &text, const QString &whole, QWidget *parent);

    /// Selects the first place of a text, and shows it.
    void find(const QString &needle, Qt::CaseSensitivity sensitivity);
    /// For columns: one width for all characters, and no wrapping.
    void setFixedPitch();

private:
    QPlainTextEdit *m_edit;
};

} // namespace tincan
