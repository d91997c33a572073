// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "aboutdialog.h"

#include "theme/label.h"
#include "theme/metrics.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace tincan {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Tincan"));
    auto *title = new Label(Label::Role::Title, this);
    title->setText(tr("Tincan %1").arg(QStringLiteral(TINCAN_VERSION)));
    auto *text = new Label(Label::Role::Body, this);
    text->setText(tr("Talk on your own network, with nothing in between, and see how TCP and UDP really behave."));
    auto *details = new Label(Label::Role::Secondary, this);
    details->setText(tr("Free software under the MIT licence. Made with Qt %1.").arg(QString::fromLatin1(qVersion())));
    for (Label *label : {text, details})
        label->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::huge, gap::huge, gap::huge, gap::large);
    layout->setSpacing(gap::medium);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, text, details, buttons})
        layout->addWidget(widget);
    setMinimumWidth(360);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

} // namespace tincan
