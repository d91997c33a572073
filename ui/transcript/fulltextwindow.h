// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace tincan {

/// A long message as plain text, to read and to copy from. Deletes itself.
class FullTextWindow : public QDialog
{
    Q_OBJECT

public:
    FullTextWindow(const QString &text, QWidget *parent);
};

} // namespace tincan
