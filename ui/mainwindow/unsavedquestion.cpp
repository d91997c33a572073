// SPDX-FileCopyrightText: 2026 The Tincan authors
// SPDX-License-Identifier: MIT

#include "unsavedquestion.h"

#include "history/history.h"
#include "mainwindow/historyproblems.h"
#include "theme/button.h"
#include "theme/label.h"
#include "theme/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QTimer>

#include <algorithm>
#include <climits>

namespace tincan {

namespace {

constexpr int questionWidth = 440;
constexpr int countMs = 1'000;

} // namespace

UnsavedQuestion::UnsavedQuestion(History &history, QWidget *parent)
    : QDialog(parent)
    , m_history(history)
    , m_happens(new Label(Label::Role::Body, this))
    , m_again(new Button(Button::Look::Primary, this))
    , m_quit(new Button(Button::Look::Plain, this))
    , m_cancel(new Button(Button::Look::Plain, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("unsavedQuestion"));
    m_happens->setObjectName(QStringLiteral("unsavedText"));
    m_again->setObjectName(QStringLiteral("unsavedAgain"));
    m_quit->setObjectName(QStringLiteral("unsavedQuit"));
    m_cancel->setObjectName(QStringLiteral("unsavedCancel"));
    build();
    retranslate();
    resize(questionWidth, heightForWidth(questionWidth));
    connect(m_again, &QPushButton::clicked, this, &UnsavedQuestion::tryAgain);
    connect(m_quit, &QPushButton::clicked, this, [this] {
        m_history.giveUp();
        accept();
    });
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_history, &History::recovered, this, &QDialog::accept);
    connect(&m_history, &History::allSaved, this, &QDialog::accept);
    connect(this, &QDialog::finished, &m_history, [this] { m_history.disconnect(this); }); // the answer stands
    auto *count = new QTimer(this); // the conversation goes on behind it
    connect(count, &QTimer::timeout, this, &UnsavedQuestion::retranslate);
    count->start(countMs);
    connect(&m_history, &History::troubled, this, &UnsavedQuestion::onTroubled);
}

void UnsavedQuestion::build()
{
    setMinimumWidth(size::windowMinWidth - gap::giant);
    m_happens->setWordWrap(true);
    m_again->setDefault(true);
    m_again->setFocus();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(gap::small);
    buttons->addStretch();
    for (Button *button : {m_quit, m_cancel, m_again}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(gap::large, gap::large, gap::large, gap::large);
    layout->setSpacing(gap::large);
    layout->addWidget(m_happens);
    layout->addLayout(buttons);
}

void UnsavedQuestion::tryAgain()
{
    m_again->setEnabled(false); // until it is known what came of it
    m_history.tryAgain();
}

void UnsavedQuestion::onTroubled()
{
    m_again->setEnabled(true);
    retranslate();
}

void UnsavedQuestion::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void UnsavedQuestion::retranslate()
{
    setWindowTitle(tr("Quit without saving?"));
    if (m_history.trouble()) {
        const int messages = int(std::min<qint64>(m_history.unsavedMessages(), INT_MAX));
        m_happens->setText(historyTroubleText(*m_history.trouble()) + QStringLiteral("\n\n")
                           + tr("%Ln message(s) would be lost if you quit now.", nullptr, messages));
    }
    setAccessibleDescription(m_happens->text());
    m_again->setText(tr("&Try again"));
    m_quit->setText(tr("&Quit without saving"));
    m_cancel->setText(tr("Ca&ncel"));
}

} // namespace tincan
