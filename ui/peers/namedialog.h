// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace tincan {

/// Asks for the name of an address. Open it with open(); it deletes itself.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    NameDialog(const QString &ip, const QString &name, QWidget *parent);

signals:
    void named(const QString &name);
};

} // namespace tincan
