// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "namedialog.h"

#include "theme/label.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QVBoxLayout>

namespace tincan {

NameDialog::NameDialog(const QString &ip, const QString &name, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Name"));
    auto *label = new Label(Label::Role::Body, this);
    label->setText(tr("&Name for %1 (empty shows the address)").arg(ip));
    auto *edit = new QLineEdit(name, this);
    edit->setMaxLength(32);
    edit->setAccessibleName(tr("Name"));
    label->setBuddy(edit);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(edit);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(this, &QDialog::accepted, this, [this, edit] { emit named(edit->text()); });
}

} // namespace tincan
