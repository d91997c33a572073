// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>
#include <QUrl>

namespace tincan {

/// Shows the whole address of a link before anything is opened: what a text says and where its link leads may differ.
class LinkDialog : public QDialog
{
    Q_OBJECT

public:
    explicit LinkDialog(const QUrl &url, QWidget *parent = nullptr);
};

} // namespace tincan
