// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "question.h"

#include "theme/button.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QHBoxLayout>

namespace tincan {

namespace {

constexpr int questionWidth = 400;

} // namespace

Question::Question(const Words &words, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("question"));
    setWindowTitle(words.title);
    setAccessibleDescription(words.happens);
    setMinimumWidth(size::windowMinWidth - gap::giant);
    auto *happens = new Label(Label::Role::Body, this);
    happens->setObjectName(QStringLiteral("questionText"));
    happens->setWordWrap(true);
    happens->setText(words.happens);
    auto *yes = new Button(Button::Look::Plain, this);
    yes->setObjectName(QStringLiteral("questionYes"));
    yes->setText(words.yes);
    yes->setAutoDefault(false);
    auto *cancel = new Button(Button::Look::Plain, this);
    cancel->setObjectName(QStringLiteral("questionCancel"));
    cancel->setText(tr("Ca&ncel"));
    cancel->setDefault(true);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap::small);
    buttons->addStretch();
    for (Button *button : {yes, cancel})
        buttons->addWidget(button);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    layout->setSpacing(gap::large);
    layout->addWidget(happens);
    layout->addLayout(buttons);
    resize(questionWidth, heightForWidth(questionWidth));
    cancel->setFocus();
    connect(yes, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

} // namespace tincan
