// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "linkdialog.h"

#include "theme/button.h"
#include "theme/label.h"
#include "theme/metrics.h"
#include "transcript/links.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>

namespace tincan {

namespace {

constexpr int dialogWidth = 440;
constexpr int addressHeight = 88; ///< four lines; a longer address scrolls

} // namespace

LinkDialog::LinkDialog(const QUrl &url, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Open this address?"));
    auto *question = new Label(Label::Role::Body, this);
    question->setWordWrap(true);
    question->setText(url.host().isEmpty()
                          ? tr("A mail to this address will be begun:")
                          : tr("The browser will open a page of %1:").arg(url.host(QUrl::EncodeUnicode)));
    auto *address = new QPlainTextEdit(shownAddress(url), this);
    address->setObjectName(QStringLiteral("linkAddress"));
    address->setReadOnly(true);
    address->setTabChangesFocus(true);
    address->setFixedHeight(addressHeight);
    address->setAccessibleName(tr("Address"));
    auto *open = new Button(Button::Look::Primary, this);
    open->setText(tr("&Open"));
    open->setDefault(true);
    auto *copy = new Button(Button::Look::Plain, this);
    copy->setText(tr("&Copy"));
    auto *cancel = new Button(Button::Look::Plain, this);
    cancel->setText(tr("Ca&ncel"));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap::small);
    buttons->addStretch();
    for (Button *button : {cancel, copy, open})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    layout->setSpacing(gap::medium);
    layout->addWidget(question);
    layout->addWidget(address);
    layout->addLayout(buttons);
    resize(dialogWidth, sizeHint().height());
    open->setFocus();
    connect(open, &QPushButton::clicked, this, [this, url] {
        accept();
        QDesktopServices::openUrl(url);
    });
    connect(copy, &QPushButton::clicked, this, [this, url] {
        QGuiApplication::clipboard()->setText(shownAddress(url));
        reject();
    });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace tincan
